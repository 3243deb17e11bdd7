// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/connectionplaceform.h"

#include "models/connectiontext.h"
#include "views/choicefield.h"
#include "views/linefield.h"
#include "views/placefield.h"

#include <QEvent>
#include <QVBoxLayout>

/// What an authority of one's own begins with, before anything else of it has been typed.
static QString emptyAuthority()
{
    return QStringLiteral("https://");
}

ConnectionPlaceForm::ConnectionPlaceForm(QWidget *parent)
    : QWidget(parent)
{
    QVBoxLayout *layout = FormField::newLayout(this);
    m_place = new PlaceField(*layout);
    m_url = new LineField(*layout);
    m_environment = new ChoiceField(*layout);
    m_authority = new LineField(*layout);
    m_tenant = new LineField(*layout);
    for (const FormField *field : std::initializer_list<FormField *> {m_place, m_environment}) {
        connect(field, &FormField::edited, this, [this] {
            showFields();
            Q_EMIT chosen();
        });
    }
    retranslate();
    showFields();
}

void ConnectionPlaceForm::setProfile(const ConnectionProfile &profile)
{
    const QStringList known = onlineEnvironments();
    const bool isOther = profile.isOnline() && !known.contains(profile.environment);
    m_place->setOnline(profile.isOnline());
    m_url->setText(profile.url);
    m_environment->setValue(isOther              ? QString()
                            : profile.isOnline() ? profile.environment
                                                 : known.constFirst());
    m_authority->setText(isOther ? profile.environment : emptyAuthority());
    m_tenant->setText(profile.tenant);
    showFields();
}

void ConnectionPlaceForm::fill(ConnectionProfile &profile) const
{
    profile.url = m_url->text();
    profile.environment = environment();
    profile.tenant = m_tenant->text();
}

QString ConnectionPlaceForm::environment() const
{
    if (!m_place->isOnline())
        return {};
    QString known = m_environment->value().toString();
    if (!known.isEmpty())
        return known;
    const QString typed = m_authority->text().trimmed();
    return typed.isEmpty() ? emptyAuthority() : typed; // still online, though not yet complete
}

void ConnectionPlaceForm::setTenantOptional(bool isOptional)
{
    m_isTenantOptional = isOptional;
    showTenantExample();
}

QHash<ConnectionField, FormField *> ConnectionPlaceForm::fields() const
{
    return {{ConnectionField::Url, m_url},
            {ConnectionField::Authority, m_authority},
            {ConnectionField::Tenant, m_tenant}};
}

void ConnectionPlaceForm::showFields()
{
    const bool isOnline = m_place->isOnline();
    m_url->setShown(!isOnline);
    m_environment->setShown(isOnline);
    m_authority->setShown(isOnline && m_environment->value().toString().isEmpty());
    m_tenant->setShown(isOnline);
}

void ConnectionPlaceForm::showTenantExample()
{
    const QString example = QStringLiteral("Cust12345");
    //: Placeholder of the tenant; an example precedes, which is not translated.
    m_tenant->setPlaceholder(m_isTenantOptional ? tr("%1, or empty: as the browser says").arg(example)
                                                : example);
}

void ConnectionPlaceForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ConnectionPlaceForm::retranslate()
{
    //: Label of the choice between a server of one's own and SuperOffice Online.
    m_place->setLabel(tr("Whe&re"));
    //: Field: address of the server.
    m_url->setLabel(tr("&Server"));
    m_url->setPlaceholder(QStringLiteral("https://crm.example.com/SuperOffice"));
    //: Field: which of SuperOffice's own environments.
    m_environment->setLabel(tr("&Environment"));
    QList<ChoiceField::Choice> environments;
    for (const QString &environment : onlineEnvironments())
        environments.append({environmentText(environment), environment});
    //: Choice of environment: its address is typed by hand.
    environments.append({tr("Another address"), QString()});
    m_environment->setChoices(environments);
    //: Field: address of an environment.
    m_authority->setLabel(tr("A&ddress"));
    //: Field: a customer's own database at SuperOffice Online.
    m_tenant->setLabel(tr("&Tenant"));
    showTenantExample();
    m_place->setWhatsThis(tr("Where your SuperOffice is: on a server of your own, or at SuperOffice Online. "
                             "It decides which ways in there are."));
    m_url->setWhatsThis(
        tr("The address of your server, as in a browser. Test connection finds out what is missing in it."));
    m_environment->setWhatsThis(
        tr("Which of SuperOffice’s environments the tenant is in. Nearly always it is production."));
    m_authority->setWhatsThis(m_environment->whatsThis());
    m_tenant->setWhatsThis(tr("The customer id at SuperOffice Online, such as Cust12345. Left empty, the "
                              "browser sign-in finds it."));
}
