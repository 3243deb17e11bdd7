// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dashboardtab.h"

#include "models/figuremodel.h"

#include <QEvent>

DashboardTab::DashboardTab(QWidget *parent)
    : QWidget(parent)
{}

void DashboardTab::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refreshWhenSeen();
    }
    QWidget::changeEvent(event);
}

void DashboardTab::showEvent(QShowEvent *event)
{
    refresh();
    QWidget::showEvent(event);
}

void DashboardTab::refreshWhenSeen()
{
    if (isVisible())
        refresh();
}

void DashboardTab::requestAssociates(const QModelIndex &cell)
{
    const QVariant associates = cell.data(FigureModel::AssociatesRole);
    if (associates.isValid())
        Q_EMIT associatesRequested(associates.value<AssociateFilter>());
}
