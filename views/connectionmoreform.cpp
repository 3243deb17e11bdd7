// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/connectionmoreform.h"

#include "views/choicefield.h"
#include "views/languagenames.h"
#include "views/linefield.h"
#include "views/secretfield.h"

#include <QEvent>
#include <QFileDialog>
#include <QPushButton>
#include <QVBoxLayout>

using ProxyKind = ProxySettings::Kind;

ConnectionMoreForm::ConnectionMoreForm(QWidget *parent)
    : QWidget(parent)
    , chooseFile([this] {
        return QFileDialog::getOpenFileName(this, tr("Certificate authorities"), QString(),
                                            //: Kinds of files to choose from; keep what is in brackets.
                                            tr("Certificates (*.pem *.crt *.cer);;All files (*)"));
    })
{
    QVBoxLayout *layout = FormField::newLayout(this);
    m_language = new ChoiceField(*layout);
    m_culture = new LineField(*layout);
    m_timeZone = new LineField(*layout);
    m_proxy = new ChoiceField(*layout);
    m_proxyHost = new LineField(*layout);
    m_proxyPort = new LineField(*layout);
    m_proxyUser = new LineField(*layout);
    m_proxyPassword = new SecretField(*layout);
    m_certificateFile = new LineField(*layout);
    m_browse = new QPushButton(m_certificateFile);
    m_clientSecret = new SecretField(*layout);
    m_appToken = new SecretField(*layout);
    m_certificateFile->addCommand(m_browse);
    m_browse->setAutoDefault(false);
    m_proxyPort->acceptNumbersTo(65535);
    connectFields();
    retranslate();
    showProxyFields();
}

void ConnectionMoreForm::connectFields()
{
    for (const FormField *field : findChildren<FormField *>())
        connect(field, &FormField::edited, this, &ConnectionMoreForm::edited);
    connect(m_proxy, &FormField::edited, this, &ConnectionMoreForm::showProxyFields);
    connect(m_browse, &QPushButton::clicked, this, [this] {
        if (const QString path = chooseFile(); !path.isEmpty())
            m_certificateFile->setText(path);
    });
}

void ConnectionMoreForm::setProfile(const ConnectionProfile &profile)
{
    m_language->setValue(profile.language);
    m_culture->setText(profile.culture);
    m_timeZone->setText(profile.timeZone);
    m_proxy->setValue(QVariant::fromValue(profile.proxy.kind));
    m_proxyHost->setText(profile.proxy.host);
    m_proxyPort->setText(profile.proxy.port == 0 ? QString() : QString::number(profile.proxy.port));
    m_proxyUser->setText(profile.proxy.user);
    m_certificateFile->setText(profile.certificateFile);
    clearSecrets();
}

void ConnectionMoreForm::setKeptSecrets(SecretKinds kept)
{
    m_proxyPassword->setKept(kept.testFlag(SecretKind::ProxyPassword));
    m_clientSecret->setKept(kept.testFlag(SecretKind::ClientSecret));
    m_appToken->setKept(kept.testFlag(SecretKind::AppToken));
}

void ConnectionMoreForm::setWay(SignInWay way)
{
    m_clientSecret->setShown(way == SignInWay::OpenIdConnect);
}

void ConnectionMoreForm::fill(ConnectionProfile &profile) const
{
    profile.language = m_language->value().toString();
    profile.culture = m_culture->text();
    profile.timeZone = m_timeZone->text();
    profile.proxy.kind = m_proxy->value().value<ProxyKind>();
    profile.proxy.host = m_proxyHost->text();
    profile.proxy.port = m_proxyPort->text().toUShort();
    profile.proxy.user = m_proxyUser->text();
    profile.certificateFile = m_certificateFile->text();
}

void ConnectionMoreForm::fill(ConnectionSecrets &secrets) const
{
    if (m_proxyPassword->isShown())
        secrets.proxyPassword = m_proxyPassword->text();
    if (m_clientSecret->isShown())
        secrets.clientSecret = m_clientSecret->text();
    secrets.appToken = m_appToken->text();
}

void ConnectionMoreForm::clearSecrets()
{
    for (SecretField *field : {m_proxyPassword, m_clientSecret, m_appToken})
        field->clear();
}

QHash<ConnectionField, FormField *> ConnectionMoreForm::fields() const
{
    return {{ConnectionField::Culture, m_culture},
            {ConnectionField::TimeZone, m_timeZone},
            {ConnectionField::ProxyHost, m_proxyHost},
            {ConnectionField::ProxyPort, m_proxyPort}};
}

void ConnectionMoreForm::showProxyFields()
{
    const auto kind = m_proxy->value().value<ProxyKind>();
    for (FormField *field :
         std::initializer_list<FormField *> {m_proxyHost, m_proxyPort, m_proxyUser, m_proxyPassword})
        field->setShown(kind == ProxyKind::Http || kind == ProxyKind::Socks5);
}

void ConnectionMoreForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ConnectionMoreForm::retranslate()
{
    //: Field: language of the server's texts.
    m_language->setLabel(tr("Server texts in"));
    //: Choice of language: the one the program is set to.
    QList<ChoiceField::Choice> languages {{tr("The language of Seatkeeper"), QString()}};
    for (const LanguageName &language : languageNames())
        languages.append({language.name, language.code});
    m_language->setChoices(languages);
    //: Field: how numbers and dates inside the server's texts are written.
    m_culture->setLabel(tr("Numbers and dates"));
    //: Placeholder: what an empty field means, and an example, which is not translated.
    m_culture->setPlaceholder(tr("as the language, or like %1").arg(QStringLiteral("en-GB")));
    //: Field.
    m_timeZone->setLabel(tr("Time zone"));
    //: Placeholder: what an empty field means, and examples, which are not translated.
    m_timeZone->setPlaceholder(tr("the server's, or like %1").arg(QStringLiteral("NO, US-NY, UTC")));
    retranslateProxy();
    //: Field: a file with certificates that are trusted besides the system's.
    m_certificateFile->setLabel(tr("Certificate authorities"));
    //: Placeholder: what an empty field means.
    m_certificateFile->setPlaceholder(tr("the system's alone"));
    //: Button: choose a file.
    m_browse->setText(tr("Browse…"));
    //: Name of a button for screen readers.
    m_browse->setAccessibleName(tr("Choose certificate file"));
    //: Field: secret of an app registered at SuperOffice (client secret).
    m_clientSecret->setLabel(tr("Application secret"));
    m_clientSecret->setHint(tr("Only for an app of your own that has one."));
    // The name of a header, in every language.
    m_appToken->setLabel(QStringLiteral("SO-AppToken"));
    m_appToken->setHint(tr("Only where SuperOffice has given you one."));
    m_language->setWhatsThis(tr("In which language, and with which number and date formats, the server is "
                                "asked for its texts. Nothing is changed there."));
    m_culture->setWhatsThis(m_language->whatsThis());
    m_timeZone->setWhatsThis(tr("The time zone in which the server is asked for times."));
    m_certificateFile->setWhatsThis(tr("A file with certificates of your company’s own authorities, trusted "
                                       "besides those of the system. Certificates are always checked."));
    m_clientSecret->setWhatsThis(tr("Secrets of an application of your own. They are kept like the password, "
                                    "and sent to SuperOffice only."));
    m_appToken->setWhatsThis(m_clientSecret->whatsThis());
}

void ConnectionMoreForm::retranslateProxy()
{
    //: Field: by which computer requests leave the network.
    m_proxy->setLabel(tr("Proxy"));
    //: Choice of proxy: as the desktop is set up.
    m_proxy->setChoices({{tr("As the system says"), QVariant::fromValue(ProxyKind::System)},
                         //: Choice of proxy.
                         {tr("None"), QVariant::fromValue(ProxyKind::None)},
                         {QStringLiteral("HTTP"), QVariant::fromValue(ProxyKind::Http)},
                         {QStringLiteral("SOCKS 5"), QVariant::fromValue(ProxyKind::Socks5)}});
    //: Field.
    m_proxyHost->setLabel(tr("Proxy server"));
    //: Field: number of a network port.
    m_proxyPort->setLabel(tr("Proxy port"));
    //: Field.
    m_proxyUser->setLabel(tr("Proxy user"));
    //: Field.
    m_proxyPassword->setLabel(tr("Proxy password"));
    m_proxyUser->setPlaceholder(tr("only where the proxy asks for one"));
    m_proxy->setWhatsThis(tr("By which computer requests leave your network. Whoever looks after the network "
                             "knows whether there is one."));
    m_proxyHost->setWhatsThis(m_proxy->whatsThis());
    m_proxyPort->setWhatsThis(m_proxy->whatsThis());
    m_proxyUser->setWhatsThis(m_proxy->whatsThis());
    m_proxyPassword->setWhatsThis(m_proxy->whatsThis());
}
