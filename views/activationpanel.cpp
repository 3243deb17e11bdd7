// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/activationpanel.h"

#include "models/licenseserver.h"
#include "views/licensedifferences.h"
#include "views/severitysign.h"
#include "views/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

// The table above names them all.
static constexpr int MostNames = 6;

ActivationPanel::ActivationPanel(LicenseServer &server, QWidget *parent)
    : InPlacePanel(parent)
    , m_server(server)
    , m_sign(new SeveritySign(Severity::Warning, this))
    , m_title(new QLabel(this))
    , m_changes(new QLabel(this))
    , m_losses(new QLabel(this))
    , m_warning(new QLabel(this))
    , m_activate(new QPushButton(this))
    , m_leave(new QPushButton(this))
{
    setProperty("severity", QStringLiteral("warning")); // it cannot be undone
    layOut();
    followServer();
    connect(m_activate, &QPushButton::clicked, this, [this] {
        dismiss();
        Q_EMIT confirmed();
    });
    connect(m_leave, &QPushButton::clicked, this, &ActivationPanel::dismiss);
    retranslate();
}

void ActivationPanel::layOut()
{
    m_title->setFont(strongFont(font()));
    auto *words = new QVBoxLayout;
    words->setSpacing(Spacing::Tight);
    for (QLabel *label : {m_title, m_changes, m_losses, m_warning}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setMinimumWidth(1); // a long word does not make the page wider
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        words->addWidget(label);
    }
    m_activate->setProperty("primary", true);
    auto *choices = new QHBoxLayout;
    choices->setSpacing(Spacing::Small);
    for (QPushButton *button : {m_activate, m_leave}) {
        button->setAutoDefault(true); // Return presses it, as Space does
        choices->addWidget(button);
    }
    choices->addStretch();
    words->addSpacing(Spacing::Tight);
    words->addLayout(choices);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Spacing::Medium, Spacing::Small, Spacing::Medium, Spacing::Medium);
    layout->setSpacing(Spacing::Small);
    layout->addWidget(m_sign, 0, Qt::AlignTop);
    layout->addLayout(words, 1);
}

/// Whatever was asked about is not what would be activated any more.
void ActivationPanel::followServer()
{
    connect(&m_server, &LicenseServer::chosenChanged, this, &ActivationPanel::dismiss);
    connect(&m_server, &LicenseServer::offerChanged, this, [this](const QString &owner) {
        if (owner.compare(m_server.chosenOwner(), Qt::CaseInsensitive) == 0)
            dismiss();
    });
    connect(&m_server, &LicenseServer::obstaclesChanged, this, [this] {
        if (!m_server.obstacle(LicenseServer::Action::Activate, m_server.chosenOwner()).isEmpty())
            dismiss();
    });
}

void ActivationPanel::ask()
{
    m_isAsking = true;
    updateQuestion();
    appear(*m_leave);
    Q_EMIT askingChanged();
}

void ActivationPanel::dismiss()
{
    if (!m_isAsking)
        return;
    m_isAsking = false;
    Q_EMIT askingChanged(); // what the focus goes back to can be seen again
    vanish();
}

void ActivationPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    InPlacePanel::changeEvent(event);
}

void ActivationPanel::retranslate()
{
    //: Name of the place that asks before a licence is activated.
    setAccessibleName(tr("Activate licence"));
    //: Button: the answer to "Activate the new licence of SuperOffice?".
    m_activate->setText(tr("Yes, activate"));
    //: Button: the answer to "Activate the new licence of SuperOffice?".
    m_leave->setText(tr("No, leave as it is"));
    setWhatsThis(tr("Asks before the new licence comes into force on the server, and says what would go "
                    "away. Escape leaves everything as it is."));
    updateQuestion();
}

/// The licences of one kind of @p change, as the table calls them, the first few by name.
static QStringList namesOf(const LicenseComparisonModel &model, ModuleComparison::Change change)
{
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row, static_cast<int>(LicenseComparisonModel::Column::License));
        if (index.data(LicenseComparisonModel::ChangeRole).value<ModuleComparison::Change>() == change)
            names.append(index.data().toString());
    }
    return names;
}

QStringList ActivationPanel::losses() const
{
    const auto list = [](const QStringList &names) {
        const QString some = names.mid(0, MostNames).join(QStringLiteral(", "));
        const auto more = static_cast<int>(names.size()) - MostNames;
        //: A list of names that goes on: %1 the first ones.
        return more > 0 ? tr("%1 and %Ln more", nullptr, more).arg(some) : some;
    };
    QStringList lines;
    const LicenseComparisonModel &model = m_server.comparisonModel();
    if (const QStringList names = namesOf(model, ModuleComparison::Change::Removed); !names.isEmpty()) {
        //: %1 are licences that are not part of the new package.
        lines.append(tr("Goes away: %1").arg(list(names)));
    }
    if (const QStringList names = namesOf(model, ModuleComparison::Change::Fewer); !names.isEmpty()) {
        //: %1 are licences of which the new package has fewer.
        lines.append(tr("Fewer than now: %1").arg(list(names)));
    }
    return lines;
}

void ActivationPanel::updateQuestion()
{
    const QString &owner = m_server.chosenOwner();
    const LicenseServer::Offer *offer = m_server.offer(owner);
    if (!offer)
        return;
    const bool isShort = offer->comparison.verdict == PackageComparison::Verdict::ReadyButShort;
    const auto showText = [](QLabel *label, const QStringList &lines) {
        label->setText(lines.join(u'\n'));
        label->setVisible(!lines.isEmpty());
    };
    //: %1 is a licence owner.
    m_title->setText(tr("Activate the new licence of %1?").arg(m_server.displayName(owner)));
    showText(m_changes, differenceLines(m_server.differenceModel().table()));
    showText(m_losses, losses());
    QStringList warnings;
    if (isShort)
        warnings.append(m_server.verdictText(owner));
    warnings.append(tr("It takes effect at once and cannot be undone here. What is stored afterwards is read "
                       "back and compared."));
    showText(m_warning, warnings);
    QStringList everything;
    for (const QLabel *label : {m_title, m_changes, m_losses, m_warning}) {
        if (!label->text().isEmpty())
            everything.append(label->text());
    }
    // Whoever cannot see the panel hears all of it with the button that has the focus.
    for (QWidget *widget : std::initializer_list<QWidget *> {this, m_leave, m_activate})
        widget->setAccessibleDescription(everything.join(u'\n'));
}
