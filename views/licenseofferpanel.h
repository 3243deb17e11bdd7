// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/licensekey.h"
#include "models/domain/packagecomparison.h"
#include "views/messagestrip.h"
#include "views/viewmemory.h"

#include <QSortFilterProxyModel>
#include <QWidget>

#include <optional>

class ActivationPanel;
class EmptyState;
class LicenseServer;
class QCheckBox;
class QLabel;
class QPushButton;
class RowTableView;
class Workspace;

/// What the licence on offer for the chosen owner would change, whether it can be activated, and the way to
/// do so. Where there is none it says why and what to do. The licence server and the workspace must outlive
/// it.
class LicenseOfferPanel : public QWidget
{
    Q_OBJECT

public:
    LicenseOfferPanel(const Workspace &workspace, LicenseServer &server, QWidget *parent = nullptr);

    /// The licence that the keyboard is on, or none.
    [[nodiscard]] std::optional<LicenseKey> currentLicense() const;
    /// Puts the keyboard on the comparison.
    void focusTable();

    /// True while the user is asked whether to activate.
    [[nodiscard]] bool isAsking() const;
    /// What is remembered of the comparison.
    [[nodiscard]] ViewMemory &viewMemory() { return m_memory; }

Q_SIGNALS:
    void currentLicenseChanged();
    void askingChanged();
    /// The user has seen what changes and wants it.
    void activateRequested();
    void detailsRequested(const LicenseKey &license);
    /// Seats have to be freed before the licence fits.
    void releaseRequested();
    /// What is on offer has become old, and is to be fetched anew.
    void checkRequested();
    void fileRequested();
    /// Everything is to be read from the server once more.
    void refreshRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    /// What the button beside the verdict is for.
    enum class Remedy { None, Release, CheckAgain, LoadAgain };

    void layOut();
    void buildTable();
    void connectParts();
    void retranslate();
    void updateState();
    void updateOffer();
    void updateVerdict();
    void updateEmptyState();
    void explainNoOffer();
    void applyRemedy();
    [[nodiscard]] Remedy remedy() const;
    [[nodiscard]] static QString remedyText(Remedy remedy);
    [[nodiscard]] MessageStrip::Severity severity() const;

    const Workspace &m_workspace;
    LicenseServer &m_server;
    QSortFilterProxyModel m_sorted;
    QLabel *m_source;
    QCheckBox *m_showAll;
    QLabel *m_differences;
    RowTableView *m_table;
    EmptyState *m_empty;
    QWidget *m_foot; ///< verdict and button, in the place of the question
    MessageStrip *m_verdict;
    QPushButton *m_activate;
    ActivationPanel *m_question;
    ViewMemory m_memory;
};
