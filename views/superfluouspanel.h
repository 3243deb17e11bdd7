// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/runrecord.h"

#include <QWidget>

class EmptyState;
class LicenseServer;
class MessageStrip;
class QComboBox;
class QLabel;
class QPushButton;
class RowTableView;
class Workspace;

/// Who has to give a licence back before the package on offer fits: how many there have to be, who would miss
/// it least, and the way to stage it. The licence server and the workspace must outlive it.
class SuperfluousPanel : public QWidget
{
    Q_OBJECT

public:
    SuperfluousPanel(const Workspace &workspace, LicenseServer &server, QWidget *parent = nullptr);

    /// Puts the keyboard on the holders.
    void focusTable();

Q_SIGNALS:
    /// The user wants these licences released.
    void releasesRequested(const QList<NamedWish> &wishes);

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void connectParts();
    void retranslate();
    void fillLicenses();
    void applyFilter();
    void updateState();
    void updateHint();
    [[nodiscard]] QString summaries() const;

    const Workspace &m_workspace;
    LicenseServer &m_server;
    QWidget *m_choice; ///< label and box
    QLabel *m_licenseLabel;
    QComboBox *m_license;
    QLabel *m_summary;
    RowTableView *m_table;
    EmptyState *m_empty;
    MessageStrip *m_hint;
    QPushButton *m_stage;
};
