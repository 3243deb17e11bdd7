// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/connectionprofile.h"
#include "models/domain/connectionrules.h"
#include "models/domain/secretkinds.h"

#include <QHash>
#include <QWidget>

class CheckField;
class ChoiceField;
class ConnectionMoreForm;
class ConnectionPlaceForm;
class FormField;
class LineField;
class QToolButton;
class QVBoxLayout;
class SecretField;

/// The form of one connection: where it leads, and how to get in. Shows only the fields that its place and
/// way in have a use for, and holds secrets no longer than its lines do.
class ConnectionForm : public QWidget
{
    Q_OBJECT

public:
    explicit ConnectionForm(QWidget *parent = nullptr);

    /// Shows @p profile, with the secrets empty. Not an edit.
    void setProfile(const ConnectionProfile &profile);
    void setName(const QString &name);
    /// What the form says, tidied.
    [[nodiscard]] ConnectionProfile profile() const;
    /// Which secrets of the profile are known elsewhere: these may stay empty.
    void setKeptSecrets(SecretKinds kept);
    /// What has been typed; empty where a kept one is to be used.
    [[nodiscard]] ConnectionSecrets secrets() const;
    void clearSecrets();
    /// Why the keychain cannot be used, a sentence; empty: it can.
    void setKeychainProblem(const QString &reason);

    /// What keeps the connection from being used. @p all are the connections whose names are taken.
    [[nodiscard]] QList<ConnectionProblem> problems(const QList<ConnectionProfile> &all) const;
    /// Says what is wrong beneath the field it is about.
    void showProblem(ConnectionField field, const QString &text);
    void clearProblems();
    [[nodiscard]] bool hasProblems() const;
    /// Goes to the first field with a problem; false where there is none.
    bool focusFirstProblem();
    /// Goes to the first field that still has to be filled in.
    void focusFirstGap();
    /// Goes to the secret, ready to be typed anew; does nothing where the way in has none.
    void focusSecret();

Q_SIGNALS:
    /// The user has changed the profile or a secret.
    void edited();

protected:
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    void buildFields(QVBoxLayout &form);
    void connectFields();
    void retranslate();
    void followChoices();
    void fillWays();
    void showFields();
    void updateSecret();
    void updateRememberHint();
    void proposeName();
    void openMore(bool isOpen);
    void updateMoreIcon();
    [[nodiscard]] SignInWay way() const;
    /// True where the secret kept elsewhere is the one that the way in asks for.
    [[nodiscard]] bool isSecretKept() const;

    ConnectionProfile m_profile; ///< as it was given
    SecretKinds m_kept;
    QString m_keychainProblem;
    SignInWay m_secretWay = SignInWay::Basic; ///< whose secret is being typed
    bool m_isFilling = false;

    LineField *m_name;
    ConnectionPlaceForm *m_place;
    ChoiceField *m_way;
    LineField *m_clientId;
    LineField *m_user;
    SecretField *m_secret;
    CheckField *m_remember;
    QToolButton *m_moreButton;
    ConnectionMoreForm *m_more;
    QHash<ConnectionField, FormField *> m_fields; ///< those that can be wrong
};
