// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/demowindow.h"

#include "models/assignmentmodel.h"

#include <QApplication>
#include <QEventLoop>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

static constexpr int Patience = 20'000; // milliseconds

DemoWindow::DemoWindow(const QString &page, const QString &language)
{
    CommandLine commandLine;
    commandLine.isDemo = true;
    commandLine.page = *pageFromName(page);
    commandLine.language = language;
    commandLine.dataDir = m_dataDir.path();
    Settings(commandLine.dataDir).setOffersTour(false); // nobody is new here
    m_program = std::make_unique<Application>(*qApp, m_language, commandLine);
    m_isReady = m_program->start() && settle();
}

bool DemoWindow::settle()
{
    const LoadStatus &catalogue = workspace().catalogueStatus();
    const LoadStatus &associates = workspace().associatesStatus();
    const LoadStatus &holdings = workspace().holdingsStatus();
    return QTest::qWaitFor(
        [&] {
            return !workspace().isApplying() && catalogue.state != LoadState::Loading
                   && associates.state != LoadState::Loading && associates.state != LoadState::Idle
                   && holdings.state != LoadState::Loading && holdings.state != LoadState::Idle;
        },
        Patience);
}

QTableView &DemoWindow::matrix()
{
    return *named<QTableView>(QStringLiteral("Assignments"));
}

void DemoWindow::chooseOwner(const QString &displayName)
{
    auto *box = named<QComboBox>(QStringLiteral("Owner"));
    box->setCurrentIndex(box->findText(displayName));
}

void DemoWindow::search(const QString &text)
{
    auto *field = named<QLineEdit>(QStringLiteral("Search associates"));
    field->clear();
    QTest::keyClicks(field, text);
    letTypingEnd();
}

void DemoWindow::letTypingEnd()
{
    QEventLoop loop;
    QTimer::singleShot(250, &loop, &QEventLoop::quit);
    loop.exec();
}

int DemoWindow::column(const QString &license)
{
    const QAbstractItemModel &model = *matrix().model();
    for (int column = 0; column < model.columnCount(); ++column) {
        if (model.headerData(column, Qt::Horizontal).toString() == license)
            return column;
    }
    return -1;
}

QList<int> DemoWindow::openRows(int column, int count)
{
    const QAbstractItemModel &model = *matrix().model();
    QList<int> rows;
    for (int row = 0; row < model.rowCount() && rows.size() < count; ++row) {
        const QModelIndex index = model.index(row, column);
        const auto facts = index.data(AssignmentModel::CellFactsRole).value<CellFacts>();
        if (facts.isEditable() && !facts.isHeld && !facts.isStaged)
            rows.append(row);
    }
    return rows;
}

qint64 DemoWindow::associateId(int row)
{
    return matrix().model()->headerData(row, Qt::Vertical, AssignmentModel::AssociateIdRole).toLongLong();
}

void DemoWindow::selectRows(const QList<int> &rows)
{
    matrix().clearSelection();
    for (const int row : rows) {
        matrix().selectionModel()->select(matrix().model()->index(row, 0),
                                          QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
}

void DemoWindow::pressSpaceOn(int row, int column)
{
    matrix().selectionModel()->setCurrentIndex(matrix().model()->index(row, column),
                                               QItemSelectionModel::NoUpdate);
    QTest::keyClick(&matrix(), Qt::Key_Space);
}

bool DemoWindow::apply()
{
    window().showPage(Page::Changes);
    auto *button = named<QPushButton>(QStringLiteral("Apply changes"));
    if (!button || !button->isEnabled())
        return false;
    QSignalSpy applied(&program().session()->runs(), &SessionRuns::applied);
    QTest::mouseClick(button, Qt::LeftButton);
    return applied.wait(Patience) && settle();
}

QMap<qint64, QStringList> DemoWindow::holdings(const QString &owner)
{
    QMap<qint64, QStringList> all;
    for (const Associate &associate : workspace().associates())
        all.insert(associate.associateId,
                   tenant().heldModules(static_cast<int>(associate.associateId), owner));
    return all;
}
