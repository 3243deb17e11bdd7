// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/connectionprofile.h"
#include "models/domain/connectionstep.h"
#include "models/domain/secretkinds.h"

#include <QDialog>
#include <QHash>
#include <QUrl>

#include <functional>

class ColumnScroller;
class ConnectionForm;
class ConnectionList;
class ConnectionSteps;
class MessageStrip;
class PageHeader;
class QHBoxLayout;
class QPushButton;
class QStackedWidget;
class SignInWelcome;

/// Where to sign in and how: the connections the user knows, the form of the one that is chosen, and the demo
/// tenant for whoever has none. Stays open until a sign-in worked; asks its owner for everything that needs
/// the network or a file. Secrets are in the form's lines only and gone when the dialog closes.
class SignInDialog : public QDialog
{
    Q_OBJECT

public:
    /// What the dialog waits for; all but Cancel is locked meanwhile.
    enum class Activity { None, SigningIn, Testing };

    explicit SignInDialog(QWidget *parent = nullptr);

    /// Shows @p profiles and chooses the one with @p currentId, else the first. None at all is the first
    /// start of the program, which is welcomed.
    void setProfiles(const QList<ConnectionProfile> &profiles, const QString &currentId);
    /// Fills the form with a connection that is not stored, as the command line gives it, or chooses the
    /// stored one that leads to the same place in the same way.
    void setDraft(const ConnectionProfile &draft);
    /// Which secrets of a connection are kept elsewhere, so that their fields may stay empty.
    void setKeptSecrets(const QString &id, SecretKinds kept);
    /// Why the keychain cannot be used, a sentence; empty: it can.
    void setKeychainProblem(const QString &reason);

    void setActivity(Activity activity);
    /// Says why it did not work, in place, and lets the user try again.
    void showProblem(const QString &text);
    /// Says that the browser is open at @p url, while the sign-in waits for what is done there.
    void showBrowserHint(const QUrl &url);
    /// Shows how far one step of the test has come.
    void setConnectionStep(const ConnectionStep &step);

    void reject() override;
    void done(int result) override;

    /// What is wrong with the address of a server, a sentence; empty where nothing is. Set by the owner, who
    /// knows how addresses are read.
    std::function<QString(const QString &url)> addressProblem;

Q_SIGNALS:
    /// A secret that is empty although it is needed is one that is kept elsewhere.
    void signInRequested(const ConnectionProfile &profile, const ConnectionSecrets &secrets);
    void testRequested(const ConnectionProfile &profile, const ConnectionSecrets &secrets);
    /// The activity was given up.
    void cancelRequested();
    void demoRequested();
    /// The browser is to be opened at @p url once more.
    void browserRequested(const QUrl &url);
    /// The connections are to be stored as they are now.
    void profilesChanged(const QList<ConnectionProfile> &profiles);
    /// A connection is gone for good; so should be its secrets.
    void profileRemoved(const QString &id);

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class Remedy { None, UndoRemoval, OpenBrowser };
    using Request = void (SignInDialog::*)(const ConnectionProfile &, const ConnectionSecrets &);

    void buildLayout();
    [[nodiscard]] QWidget *buildRightSide();
    [[nodiscard]] QHBoxLayout *buildButtons();
    void connectParts();
    void retranslate();
    void updateControls();
    void updateTitle();
    void showCurrent();
    void showForm();
    void followEdit();
    void keepDraft();
    void reportProfiles();
    void showProblems();
    [[nodiscard]] bool isComplete();
    void request(Request signal, Activity activity);
    void takeRemedy();

    Activity m_activity = Activity::None;
    Remedy m_remedy = Remedy::None;
    QUrl m_browserUrl;
    QHash<QString, SecretKinds> m_kept; ///< by profile id
    QList<ConnectionProfile> m_reported; ///< as the owner knows them

    SignInWelcome *m_welcome;
    ConnectionList *m_list;
    PageHeader *m_header;
    QPushButton *m_back;
    MessageStrip *m_message;
    ConnectionForm *m_form;
    ColumnScroller *m_formArea;
    ConnectionSteps *m_steps;
    QStackedWidget *m_stack; ///< form or steps
    QPushButton *m_demo;
    QPushButton *m_test;
    QPushButton *m_cancel;
    QPushButton *m_signIn;
};
