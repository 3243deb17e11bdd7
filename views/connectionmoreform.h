// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/connectionprofile.h"
#include "models/domain/connectionrules.h"
#include "models/domain/secretkinds.h"

#include <QHash>
#include <QWidget>

#include <functional>

class ChoiceField;
class FormField;
class LineField;
class QPushButton;
class SecretField;

/// What most connections leave as it is: language, proxy, certificates, and the secrets of an app of one's
/// own.
class ConnectionMoreForm : public QWidget
{
    Q_OBJECT

public:
    explicit ConnectionMoreForm(QWidget *parent = nullptr);

    /// Shows @p profile, with the secrets empty.
    void setProfile(const ConnectionProfile &profile);
    void setKeptSecrets(SecretKinds kept);
    /// The app's own secret goes with one way in only.
    void setWay(SignInWay way);
    /// Puts what the form says into @p profile and @p secrets.
    void fill(ConnectionProfile &profile) const;
    void fill(ConnectionSecrets &secrets) const;
    void clearSecrets();
    /// The fields that can be wrong.
    [[nodiscard]] QHash<ConnectionField, FormField *> fields() const;

    /// Asks for a certificate file; empty where none was chosen. Replaced by tests.
    std::function<QString()> chooseFile;

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    void connectFields();
    void retranslate();
    void retranslateProxy();
    void showProxyFields();

    ChoiceField *m_language;
    LineField *m_culture;
    LineField *m_timeZone;
    ChoiceField *m_proxy;
    LineField *m_proxyHost;
    LineField *m_proxyPort;
    LineField *m_proxyUser;
    SecretField *m_proxyPassword;
    LineField *m_certificateFile;
    QPushButton *m_browse;
    SecretField *m_clientSecret;
    SecretField *m_appToken;
};
