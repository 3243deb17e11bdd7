// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

QStringList supportedLanguages()
{
    return {QStringLiteral("en"), QStringLiteral("nb"), QStringLiteral("sv"),
            QStringLiteral("da"), QStringLiteral("de"), QStringLiteral("nl")};
}

QString systemLanguage()
{
    for (const QString &wanted : QLocale::system().uiLanguages()) {
        QString code = wanted.section(u'-', 0, 0).toLower();
        if (code == u"no" || code == u"nn")
            code = QStringLiteral("nb");
        if (supportedLanguages().contains(code))
            return code;
    }
    return QStringLiteral("en");
}

Language::Language(QObject *parent)
    : QObject(parent)
{}

void Language::setCode(const QString &code)
{
    const QString known = supportedLanguages().contains(code) ? code : QStringLiteral("en");
    if (known == m_code)
        return;
    m_code = known;
    // Numbers first: texts are put together anew when the translators change.
    QLocale::setDefault(QLocale(known));
    for (QTranslator *translator : {&m_ownTexts, &m_qtTexts})
        QCoreApplication::removeTranslator(translator);
    if (m_qtTexts.load(QLocale(known), QStringLiteral("qtbase"), QStringLiteral("_"),
                       QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qtTexts);
    if (m_ownTexts.load(QStringLiteral(":/i18n/seatkeeper_%1.qm").arg(known)))
        QCoreApplication::installTranslator(&m_ownTexts);
}
