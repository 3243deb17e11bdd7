// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/licensekey.h"

#include <QHash>
#include <QWidget>

class EmptyState;
class MessageStrip;
class QCheckBox;
class QLabel;
class QPushButton;
class RowTableView;
class Satellites;

/// The central licence: shown, and changed only where that is allowed on purpose; what changes is read before
/// it is saved. The satellites must outlive it.
class CentralLicensePanel : public QWidget
{
    Q_OBJECT

public:
    explicit CentralLicensePanel(Satellites &satellites, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The central licence is to be read again.
    void readRequested();
    void signInRequested();
    /// The user has seen what changes and wants it saved.
    void saveRequested(const QHash<LicenseKey, bool> &assigned);
    /// The user wants to see a run in the list of activities.
    void activityRequested(qint64 runId);

protected:
    void changeEvent(QEvent *event) override;

private:
    /// What the button in the message does.
    enum class Remedy { ShowActivity, ReadAgain };

    void buildLayout();
    void connectParts();
    void retranslate();
    void toggleSelected();
    void updateState();
    void updateMessage();
    void updateEmptyState();
    void updateReview();
    void showSave();
    void help();

    Satellites &m_satellites;
    QLabel *m_note;
    QCheckBox *m_allow;
    MessageStrip *m_message;
    RowTableView *m_table;
    EmptyState *m_empty;
    QLabel *m_review;
    QPushButton *m_discard;
    QPushButton *m_save;
    Remedy m_remedy = Remedy::ReadAgain;
};
