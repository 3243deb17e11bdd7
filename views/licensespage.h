// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/licenseownermodel.h"
#include "models/modulelicensemodel.h"
#include "views/viewmemory.h"

#include <QWidget>

class EmptyState;
class MessageStrip;
class PageHeader;
class QSplitter;
class QTreeView;
class RowTableView;
class Workspace;

/// The page "Licences": owners as a tree, and the chosen owner's licences with their seats. Read-only.
class LicensesPage : public QWidget
{
    Q_OBJECT

public:
    explicit LicensesPage(Workspace &workspace, QWidget *parent = nullptr);

    /// Goes to the licence; without a module, to its owner.
    void showLicense(const LicenseKey &license);
    /// What is remembered of the page.
    [[nodiscard]] ViewMemory &viewMemory() { return m_memory; }

Q_SIGNALS:
    void refreshRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildTree();
    void buildTable();
    void retranslate();
    void showOwnerOf(const QModelIndex &node);
    void restoreSelection();
    void keepChoices(QSplitter &splitter);
    void updateState();
    void updateFacts();

    Workspace &m_workspace;
    LicenseOwnerModel m_ownerModel;
    ModuleLicenseModel m_licenseModel;
    PageHeader *m_header;
    MessageStrip *m_message;
    QTreeView *m_tree;
    RowTableView *m_table;
    EmptyState *m_empty;
    QString m_shownOwner;
    QString m_shownModule;
    ViewMemory m_memory;
};
