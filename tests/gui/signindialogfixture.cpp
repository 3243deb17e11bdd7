// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/signindialogfixture.h"

#include "models/domain/connectionrules.h"
#include "tests/gui/warnings.h"
#include "views/linefield.h"
#include "views/messagestrip.h"
#include "views/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QTest>

#include <algorithm>

void SignInDialogFixture::initTestCase()
{
    applyTheme(*qApp, ThemeChoice::Light);
}

void SignInDialogFixture::init()
{
    failOnOwnWarnings();
}

void SignInDialogFixture::cleanup()
{
    m_dialog.reset();
}

ConnectionProfile SignInDialogFixture::ownServer()
{
    ConnectionProfile profile = newProfile();
    profile.name = QStringLiteral("Head office");
    profile.url = QStringLiteral("https://crm.example.com/SuperOffice");
    profile.user = QStringLiteral("ingrid");
    return profile;
}

ConnectionProfile SignInDialogFixture::online(SignInWay way)
{
    ConnectionProfile profile = newProfile();
    profile.name = QStringLiteral("Production");
    profile.environment = QStringLiteral("online");
    profile.tenant = QStringLiteral("Cust31415");
    profile.way = way;
    return profile;
}

void SignInDialogFixture::open(const QList<ConnectionProfile> &profiles, const QString &currentId)
{
    m_dialog = std::make_unique<SignInDialog>();
    m_dialog->setProfiles(profiles, currentId);
    m_dialog->open();
    QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
}

QLineEdit *SignInDialogFixture::line(const char *name) const
{
    for (QLineEdit *each : m_dialog->findChildren<QLineEdit *>()) {
        if (each->accessibleName() == QLatin1String(name))
            return each;
    }
    return nullptr;
}

QComboBox *SignInDialogFixture::box(const char *label) const
{
    for (QComboBox *each : m_dialog->findChildren<QComboBox *>()) {
        if (each->accessibleName() == QLatin1String(label))
            return each;
    }
    return nullptr;
}

QListView *SignInDialogFixture::list(const char *name) const
{
    for (QListView *each : m_dialog->findChildren<QListView *>()) {
        if (each->accessibleName() == QLatin1String(name))
            return each;
    }
    return nullptr;
}

QAbstractButton *SignInDialogFixture::button(const char *text) const
{
    for (QAbstractButton *each : m_dialog->findChildren<QAbstractButton *>()) {
        const QString name = each->text().isEmpty() ? each->accessibleName() : each->text().remove(u'&');
        if (each->isVisible() && name == QString::fromUtf8(text))
            return each;
    }
    return nullptr;
}

void SignInDialogFixture::choose(const char *label, const char *choice) const
{
    QComboBox *choices = box(label);
    const int row = choices->findText(QString::fromUtf8(choice));
    QVERIFY2(row >= 0, choice);
    choices->setCurrentIndex(row);
}

void SignInDialogFixture::click(const char *text) const
{
    QTest::mouseClick(button(text), Qt::LeftButton);
}

QStringList SignInDialogFixture::lines() const
{
    QStringList names;
    for (const LineField *field : m_dialog->findChildren<LineField *>()) {
        if (field->isVisible())
            names.append(field->findChild<QLineEdit *>()->accessibleName());
    }
    return names;
}

QStringList SignInDialogFixture::problems() const
{
    QStringList texts;
    for (const LineField *field : m_dialog->findChildren<LineField *>()) {
        if (field->hasProblem() && field->isVisible())
            texts.append(field->findChild<QLineEdit *>()->accessibleDescription());
    }
    return texts;
}

QString SignInDialogFixture::message() const
{
    const auto *strip = m_dialog->findChild<MessageStrip *>();
    return strip->isVisible() ? strip->findChildren<QLabel *>().at(1)->text() : QString();
}

bool SignInDialogFixture::hasText(const QString &text) const
{
    const QList<QLabel *> labels = m_dialog->findChildren<QLabel *>();
    return std::ranges::any_of(
        labels, [&text](const QLabel *label) { return label->isVisible() && label->text() == text; });
}
