// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

/// What somebody sees who starts Seatkeeper for the first time, beside the form for signing in: what the
/// program does, and a way to try it without a server.
class SignInWelcome : public QWidget
{
    Q_OBJECT

public:
    explicit SignInWelcome(QWidget *parent = nullptr);

Q_SIGNALS:
    void demoRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLabel *m_title;
    QLabel *m_text;
    QLabel *m_demoText;
    QPushButton *m_demo;
};
