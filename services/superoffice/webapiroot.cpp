// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/superoffice/webapiroot.h"

#include "services/http/origin.h"

#include <QCoreApplication>
#include <QStringList>

namespace {

struct WebApiRoot
{
    Q_DECLARE_TR_FUNCTIONS(WebApiRoot)
};

tl::unexpected<QString> wrong(const QString &sentence)
{
    return tl::unexpected(sentence);
}

bool isSame(const QString &segment, QLatin1StringView word)
{
    return segment.compare(word, Qt::CaseInsensitive) == 0;
}

/// The path up to and including "api": what follows "api/v1", or a last "api", is no part of the root.
QString rootPath(const QString &path)
{
    QStringList segments = path.split(u'/', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < segments.size(); ++i) {
        const bool isLast = i + 1 == segments.size();
        if (isSame(segments.at(i), QLatin1StringView("api"))
            && (isLast || isSame(segments.at(i + 1), QLatin1StringView("v1")))) {
            segments.resize(i);
            break;
        }
    }
    segments.append(QStringLiteral("api"));
    return u'/' + segments.join(u'/');
}

} // namespace

tl::expected<QUrl, QString> webApiRootFromText(const QString &text)
{
    const QString typed = text.trimmed();
    if (typed.isEmpty())
        return wrong(WebApiRoot::tr("Enter the address of the SuperOffice server."));
    const bool hasScheme = typed.contains(QLatin1StringView("://"));
    const QUrl url(hasScheme ? typed : QStringLiteral("https://") + typed, QUrl::StrictMode);

    if (url.scheme() != u"https" && url.scheme() != u"http")
        return wrong(WebApiRoot::tr("The address has to start with https://."));
    if (!url.isValid() || url.port() == 0) {
        //: Shown below the field for the server address; an example follows, which is not translated.
        return wrong(WebApiRoot::tr("This is not a web address. A correct one looks like %1.")
                         .arg(QStringLiteral("https://crm.example.com/SuperOffice")));
    }
    if (!url.userInfo().isEmpty() || typed.contains(u'@'))
        return wrong(WebApiRoot::tr("The address must not contain a user name or a password."));
    if (url.host().isEmpty())
        return wrong(WebApiRoot::tr("The address names no server."));
    if (!isSafeTransport(url))
        return wrong(
            WebApiRoot::tr("The address has to start with https://: with http:// others on the network "
                           "could read the password."));

    QUrl root;
    root.setScheme(url.scheme());
    root.setHost(url.host());
    root.setPort(url.port());
    root.setPath(rootPath(url.path(QUrl::FullyEncoded)), QUrl::StrictMode);
    return root;
}
