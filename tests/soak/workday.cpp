// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/soak/workday.h"

#include "models/assignmentmodel.h"
#include "views/assignmentview.h"
#include "views/commandpalette.h"
#include "views/helpwindow.h"

#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

static constexpr int Patience = 60'000; // milliseconds; sanitizers take their time
static constexpr int TypingDelay = 250; // milliseconds, longer than that of the search field
static constexpr int RefreshesAnHour = 8;
static constexpr int SeveralPeople = 30;
static const QString Owner = QStringLiteral("SIGNFLOW");
static const QString License = QStringLiteral("sign-user");

Workday::Workday(const Tenants &tenants)
{
    for (std::size_t tenant = 0; tenant < tenants.size(); ++tenant) {
        ConnectionProfile &profile = m_tenants.at(tenant);
        profile.id = QUuid::createUuidV5(QUuid(), tenants.at(tenant)).toString(QUuid::WithoutBraces);
        profile.name = QStringLiteral("Tenant %1").arg(tenant + 1);
        profile.url = tenants.at(tenant);
        profile.user = QStringLiteral("demo");
    }
    Profiles(m_dataDir.path()).setAll({m_tenants.begin(), m_tenants.end()});
    Settings(m_dataDir.path()).setOffersTour(false); // nobody is new here
}

int Workday::below(int bound)
{
    return static_cast<int>(m_random() % static_cast<unsigned>(bound));
}

bool Workday::waitFor(const char *what, const std::function<bool()> &isSo)
{
    const bool isDone = QTest::qWaitFor(isSo, Patience);
    if (!isDone)
        m_missed.append(QString::fromLatin1(what));
    return isDone;
}

bool Workday::settle()
{
    return waitFor("reading the tenant", [this] {
        const auto isRead = [](const LoadStatus &status) { return status.state == LoadState::Ready; };
        return !workspace().isApplying() && !workspace().knownSince() && isRead(workspace().catalogueStatus())
               && isRead(workspace().associatesStatus()) && isRead(workspace().holdingsStatus());
    });
}

void Workday::begin()
{
    CommandLine commandLine;
    commandLine.language = QStringLiteral("en");
    commandLine.dataDir = m_dataDir.path();
    m_program = std::make_unique<Application>(*qApp, m_language, commandLine);
    QSignalSpy begun(m_program.get(), &Application::begun);
    if (!m_program->start() || !waitFor("the beginning", [&begun] { return !begun.isEmpty(); }))
        m_missed.append(QStringLiteral("starting"));
    closeDialog("the offer to sign in");
    enter(0);
}

void Workday::workAnHour()
{
    for (int round = 0; round < RefreshesAnHour; ++round) {
        refresh();
        lookAtPages();
        search();
        edit();
        stageSeveral();
    }
    changeLanguage();
    changeTenant();
    exportEverything();
    openDialogs();
    window().showPage(Page::Dashboard);
}

void Workday::enter(int tenant)
{
    const ConnectionProfile &profile = m_tenants.at(static_cast<std::size_t>(tenant));
    ConnectionSecrets secrets;
    secrets.secret = QStringLiteral("demo");
    QSignalSpy started(m_program.get(), &Application::sessionStarted);
    m_program->connections().signIn(profile, secrets);
    waitFor("signing in", [&] { return !started.isEmpty(); });
    settle();
}

void Workday::refresh()
{
    QSignalSpy settled(m_program->session(), &Session::settled);
    Q_EMIT window().refreshRequested();
    waitFor("refreshing", [&] { return !settled.isEmpty(); });
    settle();
}

void Workday::lookAtPages()
{
    for (const QString &name : pageNames()) {
        window().showPage(*pageFromName(name));
        window().grab();
    }
}

void Workday::search()
{
    window().showPage(Page::Assignments);
    auto *field = named<QLineEdit>("Search associates");
    const QStringList texts {QStringLiteral("an"), QStringLiteral("sales"), QStringLiteral("bj"),
                             QStringLiteral("nobody is called like this")};
    QTest::keyClicks(field, texts.at(below(static_cast<int>(texts.size()))));
    QTest::qWait(TypingDelay);
    window().grab();
    field->clear();
    QTest::qWait(TypingDelay);
}

AssignmentView &Workday::matrix()
{
    return *window().findChild<AssignmentView *>();
}

QModelIndex Workday::boxOf(qint64 associateId)
{
    const QAbstractItemModel &model = *matrix().model();
    int column = 0;
    while (column < model.columnCount()
           && model.headerData(column, Qt::Horizontal).toString() != u"Signflow user")
        ++column;
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.headerData(row, Qt::Vertical, AssignmentModel::AssociateIdRole).toLongLong() == associateId)
            return model.index(row, column);
    }
    return {};
}

/// Somebody whose box can be changed, and changed back.
qint64 Workday::someAssociate()
{
    const int count = static_cast<int>(workspace().associates().size());
    for (int attempt = 0; attempt < count; ++attempt) {
        const qint64 id = workspace().associates().at(below(count)).associateId;
        const auto facts = boxOf(id).data(AssignmentModel::CellFactsRole).value<CellFacts>();
        if (facts.isEditable() && !facts.isStaged && !facts.isHeld)
            return id;
    }
    m_missed.append(QStringLiteral("finding a box to tick"));
    return 0;
}

void Workday::toggle(qint64 associateId)
{
    window().showPage(Page::Assignments);
    const int changes = workspace().changeCount();
    matrix().selectionModel()->setCurrentIndex(boxOf(associateId), QItemSelectionModel::NoUpdate);
    QTest::keyClick(&matrix(), Qt::Key_Space);
    if (workspace().changeCount() == changes)
        m_missed.append(QStringLiteral("ticking a box"));
}

void Workday::apply()
{
    window().showPage(Page::Changes);
    auto *button = named<QPushButton>("Apply changes");
    if (!button || !button->isEnabled()) {
        m_missed.append(QStringLiteral("the button that applies"));
        return;
    }
    QSignalSpy applied(&m_program->session()->runs(), &SessionRuns::applied);
    QTest::mouseClick(button, Qt::LeftButton);
    waitFor("applying", [&] { return !applied.isEmpty(); });
    settle();
    if (workspace().changeCount() != 0)
        m_missed.append(QStringLiteral("applying everything"));
}

/// A seat is given, after second thoughts, and taken again.
void Workday::edit()
{
    window().showPage(Page::Assignments);
    auto *owner = named<QComboBox>("Owner");
    owner->setCurrentIndex(owner->findText(QStringLiteral("Signflow B.V.")));
    const qint64 associate = someAssociate();
    toggle(associate);
    workspace().undoStack().undo();
    workspace().undoStack().redo();
    apply();
    toggle(associate);
    apply();
    window().showPage(Page::Assignments);
    owner->setCurrentIndex(0);
}

/// Seats are taken from several people at once, which comes to nothing.
void Workday::stageSeveral()
{
    QList<NamedWish> wishes;
    const QList<Associate> &people = workspace().associates();
    for (int wish = 0; wish < SeveralPeople; ++wish) {
        const qint64 id = people.at(below(static_cast<int>(people.size()))).associateId;
        wishes.append({id, {Owner, License}, false});
    }
    workspace().stage(wishes, QStringLiteral("Several"));
    window().showPage(Page::Changes);
    window().grab();
    workspace().discardStaged(QStringLiteral("None"));
    workspace().undoStack().clear();
}

void Workday::changeLanguage()
{
    QString other;
    do
        other = supportedLanguages().at(below(static_cast<int>(supportedLanguages().size())));
    while (other == u"en");
    for (const QString &code : {other, QStringLiteral("en")}) {
        Q_EMIT window().languageChosen(code);
        settle();
        lookAtPages();
    }
}

/// What is staged waits until the tenant is entered again.
void Workday::changeTenant()
{
    toggle(someAssociate());
    enter(1);
    lookAtPages();
    enter(0);
    waitFor("finding what was staged", [this] { return workspace().changeCount() == 1; });
    workspace().discardStaged(QStringLiteral("None"));
    workspace().undoStack().clear();
}

void Workday::exportEverything()
{
    for (const ExportFormat format : {ExportFormat::Csv, ExportFormat::Xlsx}) {
        writeFile({.subject = ExportSubject::Matrix}, format);
        writeFile({.subject = ExportSubject::Seats}, format);
    }
    writeFile({.subject = ExportSubject::Report}, ExportFormat::Pdf);
}

void Workday::writeFile(const ExportChoice &choice, ExportFormat format)
{
    Exporter &exporter = m_program->exporter();
    QSignalSpy written(&exporter, &Exporter::written);
    const QString name = m_exportDir.filePath(QStringLiteral("export.") + exportEnding(format));
    exporter.write({m_program->exports().table(choice), format, CsvSeparator::Comma, name});
    waitFor("exporting", [&] { return !written.isEmpty(); });
}

void Workday::openDialogs()
{
    Q_EMIT window().preferencesRequested();
    closeDialog("the preferences");
    Q_EMIT window().connectionsRequested();
    closeDialog("the connections");
    auto *palette = window().findChild<CommandPalette *>();
    palette->open();
    window().grab();
    palette->dismiss();
    auto *help = window().findChild<HelpWindow *>();
    help->showShortcuts();
    help->grab();
    help->close();
}

void Workday::closeDialog(const char *what)
{
    for (QDialog *dialog : window().findChildren<QDialog *>()) {
        if (!dialog->isVisible())
            continue;
        dialog->grab();
        dialog->reject();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return;
    }
    m_missed.append(QString::fromLatin1(what));
}
