// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/demoaccess.h"

using namespace Qt::StringLiterals;

namespace {

constexpr auto SessionCookie = "demo-session";

QByteArray cookieFrom(const QByteArray &header, const QByteArray &name)
{
    const QByteArrayList cookies = header.split(';');
    for (const QByteArray &cookie : cookies) {
        const qsizetype equals = cookie.indexOf('=');
        if (equals > 0 && cookie.left(equals).trimmed() == name)
            return cookie.mid(equals + 1).trimmed();
    }
    return {};
}

QByteArray startPageWith(const QByteArray &hiddenField)
{
    return "<!DOCTYPE html><title>Seatkeeper-Demo</title><h1>CRM look-alike</h1><form>" + hiddenField
           + "</form>";
}

} // namespace

DemoRoutes DemoAccess::routes()
{
    return {{"GET", u"demo"_s, u"start"_s, u"The start page"_s,
             [this](const DemoCall &) { return startPage(); }}};
}

bool DemoAccess::isSignedIn(const DemoCall &call) const
{
    const QByteArray authorization = call.headers.value("authorization").trimmed();
    return authorization.isEmpty() ? isWebSession(call) : isAuthorized(authorization);
}

QByteArray DemoAccess::challenge() const
{
    return m_state.profile.access.takesBasic ? "Basic realm=\"Seatkeeper-Demo\"" : "Bearer";
}

// The name of the scheme ignores case.
bool DemoAccess::isAuthorized(const QByteArray &authorization) const
{
    const DemoAccessProfile &access = m_state.profile.access;
    const qsizetype blank = authorization.indexOf(' ');
    const QByteArray scheme = authorization.left(blank).toLower();
    const QByteArray secret = authorization.mid(blank + 1).trimmed();
    if (scheme == "basic") {
        const QByteArray credentials = QByteArray::fromBase64(secret);
        return access.takesBasic && (credentials == "demo:demo" || credentials == "ADM0:");
    }
    if (scheme == "soticket")
        return access.takesTicket && secret == "7T:demo-ticket";
    return scheme == "bearer" && access.takesBearer && m_state.signIns.isBearerToken(secret);
}

bool DemoAccess::isWebSession(const DemoCall &call) const
{
    const QByteArray cookie = cookieFrom(call.headers.value("cookie"), SessionCookie);
    return m_state.profile.access.takesWebSession
           && m_state.signIns.isWebSession({cookie, call.headers.value("x-xsrf-token")});
}

// Whoever opens the page is signed in as demo.
DemoReply DemoAccess::startPage()
{
    using XsrfPlace = DemoAccessProfile::XsrfPlace;
    if (!m_state.profile.access.takesWebSession)
        return DemoReply::html(startPageWith({}));
    const DemoSignIns::WebSession session = m_state.signIns.startWebSession();
    const QByteArray sessionCookie = SessionCookie + ('=' + session.cookie) + "; Path=/; HttpOnly";
    if (m_state.profile.access.xsrfPlace == XsrfPlace::HiddenField) {
        return DemoReply::html(startPageWith("<input type=\"hidden\" name=\"XSRF_TOKEN\" value=\""
                                             + session.xsrfToken + "\">"))
            .withHeader("Set-Cookie", sessionCookie);
    }
    return DemoReply::html(startPageWith({}))
        .withHeader("Set-Cookie", sessionCookie)
        .withHeader("Set-Cookie", "XSRF-TOKEN=" + session.xsrfToken + "; Path=/");
}
