// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>
#include <QTranslator>

/// The codes of the languages the program speaks.
[[nodiscard]] QStringList supportedLanguages();
/// The best of them for this system; English where none fits.
[[nodiscard]] QString systemLanguage();

/// The language of the program: its own texts, Qt's, and how numbers and dates are written. One for each run,
/// owned by main(); needs the application object.
class Language : public QObject
{
    Q_OBJECT

public:
    explicit Language(QObject *parent = nullptr);

    /// Switches to @p code at once; every widget is told. Unknown codes mean English.
    void setCode(const QString &code);
    [[nodiscard]] QString code() const { return m_code; }

private:
    QTranslator m_ownTexts;
    QTranslator m_qtTexts;
    QString m_code;
};
