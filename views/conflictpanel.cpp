// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/conflictpanel.h"

#include "models/workspace.h"
#include "views/conflictdelegate.h"
#include "views/rowtableview.h"
#include "views/tablecolumns.h"
#include "views/theme.h"

#include <QEvent>
#include <QItemSelectionModel>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

ConflictPanel::ConflictPanel(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_model(workspace)
    , m_title(new QLabel(this))
    , m_table(new RowTableView(this))
    , m_keepMine(new QPushButton(this))
    , m_takeTheirs(new QPushButton(this))
{
    layOut();
    connect(m_keepMine, &QPushButton::clicked, this,
            [this] { Q_EMIT staged(m_model.keepMine(chosenRows())); });
    connect(m_takeTheirs, &QPushButton::clicked, this,
            [this] { Q_EMIT staged(m_model.takeTheirs(chosenRows())); });
    connect(&m_model, &QAbstractItemModel::modelReset, this, &ConflictPanel::updateState);
    connect(&workspace, &Workspace::applyingChanged, this, &ConflictPanel::updateState);
    retranslate();
    updateState();
}

void ConflictPanel::layOut()
{
    m_title->setFont(strongFont(font()));
    m_title->setBuddy(m_table);
    m_table->setModel(&m_model);
    m_table->setItemDelegate(new ConflictDelegate(m_table));
    m_table->setMinimumSize(508, 4 * Spacing::RowHeight + Spacing::Small); // all columns; three lines
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Spacing::Small);
    buttons->addWidget(m_keepMine);
    buttons->addWidget(m_takeTheirs);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Spacing::Small);
    layout->addWidget(m_title);
    layout->addWidget(m_table, 1);
    layout->addLayout(buttons);
}

void ConflictPanel::setChange(const std::optional<Change> &change)
{
    m_model.setChange(change);
}

QList<int> ConflictPanel::chosenRows() const
{
    QList<int> rows;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        rows.append(index.row());
    for (int row = 0; rows.isEmpty() && row < m_model.rowCount(); ++row)
        rows.append(row);
    return rows;
}

void ConflictPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ConflictPanel::retranslate()
{
    //: Title of a table: what somebody else has changed at the same time.
    m_title->setText(tr("Conflict"));
    m_table->setAccessibleName(tr("Conflict"));
    m_table->setAccessibleDescription(tr("What the server has otherwise than it was wanted"));
    //: Button: what was wanted stays wanted although somebody else has changed it.
    m_keepMine->setText(tr("Keep mine"));
    m_keepMine->setToolTip(tr("Stages the chosen licences, or all, as they were wanted. Nothing is sent "
                              "before you apply it."));
    //: Button: what somebody else has changed stays as it is on the server.
    m_takeTheirs->setText(tr("Take theirs"));
    m_takeTheirs->setToolTip(tr("Leaves the chosen licences, or all, as the server has them now"));
    m_table->setWhatsThis(tr("Licences that somebody else has changed meanwhile: as they were loaded, as you "
                             "want them, and as the server has them now."));
    m_keepMine->setWhatsThis(m_keepMine->toolTip());
    m_takeTheirs->setWhatsThis(m_takeTheirs->toolTip());
    m_model.retranslate();
    m_table->columns().fitContents();
}

void ConflictPanel::updateState()
{
    setVisible(m_model.rowCount() > 0);
    m_table->columns().fitContents(); // a line for each licence of one owner
    m_keepMine->setEnabled(!m_workspace.isApplying());
    m_takeTheirs->setEnabled(!m_workspace.isApplying());
}
