// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/inplacepanel.h"

class LicenseServer;
class QLabel;
class QPushButton;
class SeveritySign;

/// Asks in place whether the licence on offer for the chosen owner is to be activated: what changes, what
/// goes away, and that it cannot be undone. Comes with the focus on the choice that leaves all as it is, and
/// goes when the offer does. The licence server must outlive it.
class ActivationPanel : public InPlacePanel
{
    Q_OBJECT

public:
    explicit ActivationPanel(LicenseServer &server, QWidget *parent = nullptr);

    void ask();
    void dismiss() override;
    [[nodiscard]] bool isAsking() const { return m_isAsking; }

Q_SIGNALS:
    /// The user has seen what changes and wants it.
    void confirmed();
    void askingChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void followServer();
    void retranslate();
    void updateQuestion();
    [[nodiscard]] QStringList losses() const;

    LicenseServer &m_server;
    SeveritySign *m_sign;
    QLabel *m_title;
    QLabel *m_changes;
    QLabel *m_losses;
    QLabel *m_warning;
    QPushButton *m_activate;
    QPushButton *m_leave;
    bool m_isAsking = false;
};
