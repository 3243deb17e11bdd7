// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class MessageStrip;
class QLabel;
class QLineEdit;
class QPushButton;

/// Asks where to sign in and as whom, or offers the demo tenant. Stays open until a sign-in worked; keeps the
/// secret no longer than the field does.
class SignInDialog : public QDialog
{
    Q_OBJECT

public:
    explicit SignInDialog(QWidget *parent = nullptr);

    void setServer(const QString &url);
    void setUser(const QString &name);
    /// Says why it did not work, in place, and lets the user try again.
    void showProblem(const QString &text);
    /// While true the fields are locked and the dialog says that the server was asked.
    void setBusy(bool isBusy);

Q_SIGNALS:
    void signInRequested(const QString &url, const QString &user, const QString &secret);
    void demoRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildLayout();
    void retranslate();
    void updateButtons();

    QLabel *m_intro;
    QLabel *m_serverLabel;
    QLineEdit *m_server;
    QLabel *m_userLabel;
    QLineEdit *m_user;
    QLabel *m_secretLabel;
    QLineEdit *m_secret;
    MessageStrip *m_message;
    QPushButton *m_demo;
    QPushButton *m_cancel;
    QPushButton *m_signIn;
    bool m_isBusy = false;
};
