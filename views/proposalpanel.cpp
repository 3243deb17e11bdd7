// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/proposalpanel.h"

#include "models/proposaltext.h"
#include "views/severitysign.h"
#include "views/theme.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

ProposalPanel::ProposalPanel(StagingDesk &desk, Workspace &workspace, QWidget *parent)
    : InPlacePanel(parent)
    , m_desk(desk)
    , m_workspace(workspace)
    , m_sign(new SeveritySign(Severity::Info, this))
    , m_title(new QLabel(this))
    , m_consequences(new QLabel(this))
    , m_freed(new QLabel(this))
    , m_blocked(new QLabel(this))
    , m_free(new QPushButton(this))
    , m_accept(new QPushButton(this))
    , m_skip(new QPushButton(this))
    , m_leave(new QPushButton(this))
{
    layOut();
    connectDesk();
    updateQuestion();
}

void ProposalPanel::layOut()
{
    m_title->setFont(strongFont(font()));
    m_accept->setProperty("primary", true);
    auto *words = new QVBoxLayout;
    words->setSpacing(Spacing::Tight);
    for (QLabel *label : {m_title, m_consequences, m_freed, m_blocked}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        words->addWidget(label);
    }
    // The remedy stands with what it remedies; beside the choices there would be no room for it in German.
    words->addWidget(m_free, 0, Qt::AlignLeft);
    auto *choices = new QHBoxLayout;
    choices->setSpacing(Spacing::Small);
    for (QPushButton *button : {m_accept, m_skip, m_leave})
        choices->addWidget(button);
    choices->addStretch();
    for (QPushButton *button : {m_free, m_accept, m_skip, m_leave})
        button->setAutoDefault(true); // Return presses it, as Space does
    words->addSpacing(Spacing::Tight);
    words->addLayout(choices);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Spacing::Medium, Spacing::Small, Spacing::Medium, Spacing::Medium);
    layout->setSpacing(Spacing::Small);
    layout->addWidget(m_sign, 0, Qt::AlignTop);
    layout->addLayout(words, 1);
}

void ProposalPanel::connectDesk()
{
    connect(m_free, &QPushButton::clicked, &m_desk, &StagingDesk::freeSeats);
    connect(m_accept, &QPushButton::clicked, this, [this] { m_desk.decide(NeedsChoice::TakeAlong); });
    connect(m_skip, &QPushButton::clicked, this, [this] { m_desk.decide(NeedsChoice::OnlyComplete); });
    connect(m_leave, &QPushButton::clicked, &m_desk, &StagingDesk::leave);
    connect(&m_desk, &StagingDesk::asked, this, &ProposalPanel::ask);
    connect(&m_desk, &StagingDesk::left, this, &ProposalPanel::vanish);
    connect(&m_desk, &StagingDesk::staged, this, &ProposalPanel::vanish);
}

void ProposalPanel::dismiss()
{
    m_desk.leave();
}

void ProposalPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        updateQuestion();
    QFrame::changeEvent(event);
}

void ProposalPanel::updateQuestion()
{
    //: Name of the place that asks what to do with changes that need others.
    setAccessibleName(tr("Proposed changes"));
    setWhatsThis(tr(
        "Asks what is to be done where a change needs others: what goes with it, how many seats that costs, "
        "and who cannot have it. Whatever you choose is only staged; Escape leaves everything as it is."));
    if (!m_desk.question())
        return;
    const ProposalText text = proposalText(*m_desk.question(), m_workspace);
    const auto list = [](const QString &title, const QStringList &lines) {
        return (QStringList {title} + lines).join(u'\n');
    };
    const auto showText = [](auto *widget, const QString &words) {
        widget->setText(words);
        widget->setVisible(!words.isEmpty());
    };
    m_title->setText(m_desk.question()->step.text());
    showText(m_consequences, text.consequences.join(u' '));
    showText(m_freed, list(text.freedTitle, text.freed));
    showText(m_blocked, list(text.blockedTitle, text.blocked));
    showText(m_free, text.free);
    showText(m_accept, text.accept);
    showText(m_skip, text.skip);
    m_leave->setText(text.leave);
    QStringList everything;
    for (const QLabel *label : {m_title, m_consequences, m_freed, m_blocked}) {
        if (!label->text().isEmpty())
            everything.append(label->text());
    }
    // Whoever cannot see the panel hears all of it with the button that has the focus.
    for (QWidget *widget : std::initializer_list<QWidget *> {this, m_free, m_accept})
        widget->setAccessibleDescription(everything.join(u'\n'));
}

/// Where nothing can be done as it is, seats can be freed.
QPushButton &ProposalPanel::firstChoice() const
{
    return m_accept->isHidden() ? *m_free : *m_accept;
}

void ProposalPanel::ask()
{
    const QWidget *focused = QApplication::focusWidget();
    updateQuestion();
    appear(firstChoice());
    // The button that had the focus may have gone with what it was for.
    if (isAncestorOf(focused) && focused->isHidden())
        firstChoice().setFocus(Qt::OtherFocusReason);
}
