// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/viewmemory.h"

#include <QWidget>

class Diagnostics;
class EmptyState;
class PageHeader;
class QPushButton;
class QTabWidget;
class RowTableView;

/// The page "Diagnostics": the last requests, what the server offers, and a support bundle to copy. The
/// diagnostics must outlive it.
class DiagnosticsPage : public QWidget
{
    Q_OBJECT

public:
    explicit DiagnosticsPage(Diagnostics &diagnostics, QWidget *parent = nullptr);

    /// What is remembered of the page.
    [[nodiscard]] ViewMemory &viewMemory() { return m_memory; }

Q_SIGNALS:
    /// The support bundle is on the clipboard.
    void bundleCopied();
    void signInRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void updateFacts();
    void updateState();
    void copyBundle();

    Diagnostics &m_diagnostics;
    PageHeader *m_header;
    QPushButton *m_copy;
    QTabWidget *m_tabs;
    RowTableView *m_requests;
    EmptyState *m_noRequests;
    RowTableView *m_calls;
    EmptyState *m_noCalls;
    ViewMemory m_memory;
};
