// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/accessiblename.h"
#include "tests/gui/warnings.h"
#include "views/linefield.h"
#include "views/removelicensedialog.h"
#include "views/serialnumberdialog.h"
#include "views/theme.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include <algorithm>
#include <functional>

/// The dialogs that ask before something about a licence is changed for good: neither can be accepted by
/// mistake.
class LicenseDialogsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }
    void init();
    void serialNumberIsChecked_data();
    void serialNumberIsChecked();
    void serialNumberBeginsWithNothing();
    void ownerHasToBeTyped_data();
    void ownerHasToBeTyped();
    void ownerIsTextNotMarkup();
};

void LicenseDialogsTest::init()
{
    failOnOwnWarnings();
}

static QPushButton *acceptButton(const QDialog &dialog)
{
    const QList<QPushButton *> buttons = dialog.findChildren<QPushButton *>();
    return *std::find_if(buttons.cbegin(), buttons.cend(), std::mem_fn(&QPushButton::isDefault));
}

void LicenseDialogsTest::serialNumberIsChecked_data()
{
    QTest::addColumn<QString>("company");
    QTest::addColumn<QString>("serial");
    QTest::addColumn<QString>("again");
    QTest::addColumn<bool>("isFine");
    QTest::addColumn<QString>("problem"); ///< beginning; empty: nothing is wrong, or not yet
    const QString company = QStringLiteral("Acme AS");
    const QString serial = QStringLiteral("0101");
    const auto row = [](const char *name, const QString &owner, const QString &first, const QString &second,
                        bool isFine, const char *problem) {
        QTest::newRow(name) << owner << first << second << isFine << QString::fromLatin1(problem);
    };
    row("fine", company, serial, serial, true, "");
    row("blanks around it", company, QStringLiteral(" 0101 "), serial, true, "");
    row("another company only", QStringLiteral("Bcme AS"), QStringLiteral("1010"), QStringLiteral("1010"),
        true, "");
    row("not typed again", company, serial, {}, false, "");
    row("half typed again", company, serial, QStringLiteral("01"), false, "");
    row("typed otherwise", company, serial, QStringLiteral("0110"), false, "This is another number");
    row("a leading zero less", company, serial, QStringLiteral("101"), false, "This is another number");
    row("a digit more", company, serial, QStringLiteral("01011"), false, "This is another number");
    row("letters", company, QStringLiteral("O1O1"), QStringLiteral("O1O1"), false,
        "A serial number consists");
    row("blank within", company, QStringLiteral("01 01"), QStringLiteral("01 01"), false,
        "A serial number consists");
    row("digits of another script", company, QStringLiteral("٠١"), QStringLiteral("٠١"), false,
        "A serial number consists");
    row("the one there is", company, QStringLiteral("1010"), QStringLiteral("1010"), false,
        "This company and");
    row("nothing", company, {}, {}, false, "");
    row("no company", QStringLiteral("  "), serial, serial, false, "Enter the company");
}

void LicenseDialogsTest::serialNumberIsChecked()
{
    QFETCH(const QString, company);
    QFETCH(const QString, serial);
    QFETCH(const QString, again);
    QFETCH(const bool, isFine);
    QFETCH(const QString, problem);
    SerialNumberDialog dialog(QStringLiteral("Acme AS"), QStringLiteral("1010"));
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    widgetNamed<QLineEdit>(dialog, QStringLiteral("Company"))->setText(company);
    widgetNamed<QLineEdit>(dialog, QStringLiteral("New serial number"))->setText(serial);
    widgetNamed<QLineEdit>(dialog, QStringLiteral("Repeat serial number"))->setText(again);
    QCOMPARE(acceptButton(dialog)->isEnabled(), isFine);
    QStringList problems;
    for (const QLineEdit *edit : dialog.findChildren<QLineEdit *>()) {
        if (!edit->accessibleDescription().isEmpty())
            problems.append(edit->accessibleDescription());
    }
    QVERIFY2(problem.isEmpty() ? problems.isEmpty() : problems.value(0).startsWith(problem),
             qPrintable(problems.join(u'\n')));
    if (isFine)
        QCOMPARE(dialog.serialNumber(), serial.trimmed());
}

void LicenseDialogsTest::serialNumberBeginsWithNothing()
{
    SerialNumberDialog dialog(QStringLiteral("Acme AS"), QStringLiteral("1010"));
    QCOMPARE(dialog.companyName(), QStringLiteral("Acme AS"));
    QCOMPARE(dialog.serialNumber(), QString());
    QVERIFY(!acceptButton(dialog)->isEnabled());
    for (const LineField *field : dialog.findChildren<LineField *>())
        QVERIFY(!field->hasProblem());
}

void LicenseDialogsTest::ownerHasToBeTyped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("isFine");
    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("the name") << QStringLiteral("NORDSYNC") << true;
    QTest::newRow("in another case") << QStringLiteral("nordSync") << true;
    QTest::newRow("blanks around it") << QStringLiteral(" NORDSYNC ") << true;
    QTest::newRow("half of it") << QStringLiteral("NORD") << false;
    QTest::newRow("more than it") << QStringLiteral("NORDSYNC2") << false;
    QTest::newRow("what people call it") << QStringLiteral("Nord Sync") << false;
}

void LicenseDialogsTest::ownerHasToBeTyped()
{
    QFETCH(const QString, typed);
    RemoveLicenseDialog dialog(QStringLiteral("NORDSYNC"), QStringLiteral("Nord Sync"));
    dialog.findChild<QLineEdit *>()->setText(typed);
    QTEST(acceptButton(dialog)->isEnabled(), "isFine");
}

void LicenseDialogsTest::ownerIsTextNotMarkup()
{
    const RemoveLicenseDialog dialog(QStringLiteral("NORDSYNC"), QStringLiteral("<b>Nord</b> %1"));
    const QList<QLabel *> labels = dialog.findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.cbegin(), labels.cend(), [](const QLabel *label) {
        return label->text().contains(QStringLiteral("<b>Nord</b> %1"))
               && label->textFormat() == Qt::PlainText;
    }));
}

QTEST_MAIN(LicenseDialogsTest)
#include "tst_licensedialogs.moc"
