// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/licenseserverpagefixture.h"

#include "tests/gui/tabs.h"
#include "tests/gui/warnings.h"
#include "views/emptystate.h"
#include "views/messagestrip.h"
#include "views/theme.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

void LicenseServerPageFixture::initTestCase()
{
    applyTheme(*qApp, ThemeChoice::Light);
}

void LicenseServerPageFixture::init()
{
    failOnOwnWarnings();
    m_now = QDateTime(QDate(2026, 4, 15), QTime(10, 32), Qt::UTC);
    m_tenant = std::make_unique<SampleTenant>();
    m_server = std::make_unique<LicenseServer>(m_tenant->workspace);
    m_server->now = [this] { return m_now; };
    m_server->setAbilities(ServerAbilities());
    m_server->chooseOwner(QStringLiteral("ACME"));
    m_page = std::make_unique<LicenseServerPage>(m_tenant->workspace, *m_server);
    m_page->resize(696, 540); // what the smallest window leaves to a page
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void LicenseServerPageFixture::cleanup()
{
    m_page.reset();
    m_server.reset();
    m_tenant.reset();
}

QPushButton *LicenseServerPageFixture::button(const char *text) const
{
    for (QPushButton *each : m_page->findChildren<QPushButton *>()) {
        if (each->isVisible() && each->text() == QString::fromUtf8(text))
            return each;
    }
    return nullptr;
}

QAction *LicenseServerPageFixture::command(const char *text) const
{
    for (QAction *each : m_page->findChildren<QAction *>()) {
        if (each->isVisible() && each->text() == QString::fromUtf8(text))
            return each;
    }
    return nullptr;
}

QStringList LicenseServerPageFixture::messages() const
{
    QStringList texts;
    for (const MessageStrip *strip : m_page->findChildren<MessageStrip *>()) {
        if (strip->isVisible())
            texts.append(strip->findChildren<QLabel *>().at(1)->text());
    }
    return texts;
}

QStringList LicenseServerPageFixture::emptyState() const
{
    QStringList texts;
    for (const EmptyState *state : m_page->findChildren<EmptyState *>()) {
        for (const QLabel *label : state->findChildren<QLabel *>()) {
            if (label->isVisible())
                texts.append(label->text());
        }
    }
    return texts;
}

QTabWidget *LicenseServerPageFixture::tabs() const
{
    return m_page->findChild<QTabWidget *>();
}

QString LicenseServerPageFixture::currentTab() const
{
    return tabs()->tabText(tabs()->currentIndex());
}

void LicenseServerPageFixture::showTab(const char *title)
{
    bringToFront(*tabs(), QString::fromUtf8(title));
}

QTableView *LicenseServerPageFixture::comparison() const
{
    return named<QTableView>("Licence comparison");
}

static ModuleComparison sampleModule(const char *name, const char *description,
                                     ModuleComparison::Change change, qint64 now, qint64 later, qint64 inUse)
{
    ModuleLicense terms;
    terms.ownerName = QStringLiteral("ACME");
    terms.moduleName = QString::fromLatin1(name);
    terms.moduleDescription = QString::fromLatin1(description);
    terms.licenseType = LicenseType::UserLicense;
    ModuleComparison module;
    module.license = {terms.ownerName, terms.moduleName};
    module.change = change;
    if (change != ModuleComparison::Change::Added) {
        terms.numberOfLicenses = now;
        module.figures.current = terms;
    }
    if (change != ModuleComparison::Change::Removed) {
        terms.numberOfLicenses = later;
        module.figures.offered = terms;
    }
    module.figures.total = now;
    module.figures.inUse = inUse;
    module.figures.free = now - inUse;
    module.figures.added = later - now;
    module.figures.newTotal = later;
    module.figures.newFree = later - inUse;
    module.superfluous = std::max<qint64>(0, inUse - later);
    return module;
}

PackageComparison LicenseServerPageFixture::sampleComparison(PackageComparison::Verdict verdict)
{
    using Kind = ModuleComparison::Change;
    const bool isShort =
        verdict == PackageComparison::Verdict::Short || verdict == PackageComparison::Verdict::ReadyButShort;
    PackageComparison comparison;
    comparison.ownerName = QStringLiteral("ACME");
    comparison.modules = {sampleModule("gold", "Gold", Kind::More, 3, 5, 1),
                          sampleModule("silver", "Silver", Kind::Unchanged, 10, 10, 1),
                          sampleModule("archive", "Archive", Kind::Fewer, 4, isShort ? 2 : 3, 3),
                          sampleModule("backup", "Backup", Kind::Removed, 4, 0, 0),
                          sampleModule("vault", "Vault", Kind::Added, 0, 7, 0)};
    comparison.differences = {{PackageDifference::Field::ExpiryDate, QStringLiteral("2027-03-27T00:00:00"),
                               QStringLiteral("2028-03-27T00:00:00")}};
    comparison.verdict = verdict;
    return comparison;
}

void LicenseServerPageFixture::offer(PackageComparison::Verdict verdict, const QString &fileName)
{
    m_server->setOffer(QStringLiteral("ACME"), sampleComparison(verdict), fileName);
}
