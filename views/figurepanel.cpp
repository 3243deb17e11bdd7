// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/figurepanel.h"

#include "views/figuredelegate.h"
#include "views/rowtableview.h"
#include "views/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

FigurePanel::FigurePanel(QAbstractItemModel &table, QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_head(new QHBoxLayout)
    , m_view(new RowTableView(this))
{
    m_title->setFont(strongFont(font()));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setMinimumWidth(1); // a long name does not make the page wider
    m_view->setModel(&table);
    m_view->setItemDelegate(new FigureDelegate(m_view));
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_head->setSpacing(Spacing::Small);
    m_head->addWidget(m_title, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Spacing::Small);
    layout->addLayout(m_head);
    layout->addWidget(m_view, 1);
}

void FigurePanel::setTitle(const QString &title, const QString &description)
{
    m_title->setText(title);
    m_view->setAccessibleName(title);
    m_view->setAccessibleDescription(description);
}

void FigurePanel::addCommand(QWidget *command)
{
    m_head->addWidget(command);
    setTabOrder(command, m_view);
}
