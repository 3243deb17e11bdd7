// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/demomessage.h"

using namespace Qt::StringLiterals;

DemoReply DemoReply::json(DemoJson value)
{
    DemoReply reply;
    reply.m_isJson = true;
    reply.m_json = std::move(value);
    return reply;
}

DemoReply DemoReply::noContent()
{
    return verbatim(204, {});
}

DemoReply DemoReply::html(const QByteArray &page)
{
    return verbatim(200, page).withContentType("text/html; charset=utf-8");
}

DemoReply DemoReply::error(int status, const QString &type, const QString &message, DemoErrorStyle style)
{
    DemoReply reply = json(DemoObject()
                               .add(u"Error"_s, true)
                               .add(u"ErrorType"_s, type)
                               .add(style == DemoErrorStyle::Rest ? u"ErrorMessage"_s : u"Message"_s, message)
                               .add(u"ErrorSource"_s, u"SuperOffice.Services.Implementation"_s));
    reply.m_status = status;
    return reply;
}

DemoReply DemoReply::badRequest(const QString &message, DemoErrorStyle style)
{
    return error(400, u"ArgumentException"_s, message, style);
}

DemoReply DemoReply::notFound(const QString &message, DemoErrorStyle style)
{
    return error(404, u"SoNotFoundException"_s, message, style);
}

DemoReply DemoReply::verbatim(int status, const QByteArray &body)
{
    DemoReply reply;
    reply.m_status = status;
    reply.m_body = body;
    return reply;
}

DemoReply DemoReply::redirect(int status, const QByteArray &location)
{
    return verbatim(status, {}).withHeader("Location", location);
}

DemoReply &&DemoReply::withStatus(int status) &&
{
    m_status = status;
    return std::move(*this);
}

DemoReply &&DemoReply::withContentType(const QByteArray &contentType) &&
{
    m_contentType = contentType;
    return std::move(*this);
}

DemoReply &&DemoReply::withHeader(const QByteArray &name, const QByteArray &value) &&
{
    m_headers.append({name, value});
    return std::move(*this);
}
