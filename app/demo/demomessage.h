// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/demojson.h"
#include "app/demo/demotext.h"

#include <QHash>
#include <QList>
#include <QStringList>

/// One request, freed of HTTP: what the handlers need to answer it. A plain value.
struct DemoCall
{
    QByteArray method; ///< upper case
    QByteArray target; ///< path and query as sent
    QStringList segments; ///< decoded path segments below the root, in the spelling received
    QHash<QString, QString> query; ///< decoded, by lower-case name
    QHash<QByteArray, QByteArray> headers; ///< by lower-case name
    QByteArray body;
    DemoLanguage language = DemoLanguage::Raw;

    /// The segment at \a index in lower case, or an empty text.
    QString lowerSegment(qsizetype index) const { return segments.value(index).toLower(); }
};

/// Which member of an error body holds the text: agents say `Message`, REST says `ErrorMessage`.
enum class DemoErrorStyle { Agent, Rest };

/// One answer, before it is written to HTTP. A plain value.
class DemoReply
{
public:
    static DemoReply json(DemoJson value);
    /// 204, the answer of a void operation.
    static DemoReply noContent();
    static DemoReply html(const QByteArray &page);
    static DemoReply error(int status, const QString &type, const QString &message, DemoErrorStyle style);
    static DemoReply badRequest(const QString &message, DemoErrorStyle style);
    static DemoReply notFound(const QString &message, DemoErrorStyle style);
    static DemoReply verbatim(int status, const QByteArray &body);
    static DemoReply redirect(int status, const QByteArray &location);

    DemoReply &&withStatus(int status) &&;
    DemoReply &&withContentType(const QByteArray &contentType) &&;
    DemoReply &&withHeader(const QByteArray &name, const QByteArray &value) &&;

    /// The JSON value of a successful answer, to be narrowed by `$select`; nullptr otherwise.
    DemoJson *selectable() { return m_status == 200 && m_isJson ? &m_json : nullptr; }

    int status() const { return m_status; }
    QByteArray body() const { return m_isJson ? m_json.toUtf8() : m_body; }
    QByteArray contentType() const { return m_contentType; }
    const QList<QPair<QByteArray, QByteArray>> &headers() const { return m_headers; }

private:
    int m_status = 200;
    bool m_isJson = false;
    DemoJson m_json;
    QByteArray m_body;
    QByteArray m_contentType = "application/json; charset=utf-8";
    QList<QPair<QByteArray, QByteArray>> m_headers;
};
