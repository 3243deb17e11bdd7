// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/associatefilter.h"

#include <QModelIndex>
#include <QWidget>

/// A tab of the page "Dashboard". Figures change often and charts cost time to draw: a tab shows them only
/// while it is to be seen.
class DashboardTab : public QWidget
{
    Q_OBJECT

public:
    explicit DashboardTab(QWidget *parent = nullptr);

Q_SIGNALS:
    /// The user wants to see those whom a number counts.
    void associatesRequested(const AssociateFilter &filter);
    /// What became of something, in words for the status bar.
    void told(const QString &message);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

    /// Sets the texts that never change but with the language.
    virtual void retranslate() = 0;
    /// Shows what is known now.
    virtual void refresh() = 0;
    /// Calls refresh() where the tab is to be seen; else it is called once the tab is shown.
    void refreshWhenSeen();
    /// Asks for those behind a cell of a FigureModel, where there are such.
    void requestAssociates(const QModelIndex &cell);
};
