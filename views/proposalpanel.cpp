// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/proposalpanel.h"

#include "models/proposaltext.h"
#include "views/icons.h"
#include "views/theme.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

ProposalPanel::ProposalPanel(StagingDesk &desk, Workspace &workspace, QWidget *parent)
    : QFrame(parent)
    , m_desk(desk)
    , m_workspace(workspace)
    , m_sign(new QLabel(this))
    , m_title(new QLabel(this))
    , m_consequences(new QLabel(this))
    , m_blocked(new QLabel(this))
    , m_accept(new QPushButton(this))
    , m_skip(new QPushButton(this))
    , m_leave(new QPushButton(this))
{
    setProperty("severity", QStringLiteral("info"));
    m_title->setFont(strongFont(font()));
    m_accept->setProperty("primary", true);
    auto *words = new QVBoxLayout;
    words->setSpacing(Spacing::Tight);
    for (QLabel *label : {m_title, m_consequences, m_blocked}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        words->addWidget(label);
    }
    auto *choices = new QHBoxLayout;
    choices->setSpacing(Spacing::Small);
    for (QPushButton *button : {m_accept, m_skip, m_leave}) {
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
    connectDesk();
    updateSign();
    hide();
    updateQuestion();
}

void ProposalPanel::connectDesk()
{
    connect(m_accept, &QPushButton::clicked, this, [this] { m_desk.decide(NeedsChoice::TakeAlong); });
    connect(m_skip, &QPushButton::clicked, this, [this] { m_desk.decide(NeedsChoice::OnlyComplete); });
    connect(m_leave, &QPushButton::clicked, &m_desk, &StagingDesk::leave);
    connect(&m_desk, &StagingDesk::asked, this, &ProposalPanel::ask);
    connect(&m_desk, &StagingDesk::left, this, &ProposalPanel::finish);
    connect(&m_desk, &StagingDesk::staged, this, &ProposalPanel::finish);
}

void ProposalPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        updateQuestion();
    if (event->type() == QEvent::PaletteChange)
        updateSign();
    QFrame::changeEvent(event);
}

void ProposalPanel::updateSign()
{
    const QIcon icon = themedIcon(QStringLiteral("info"), themeColors(palette()).accent);
    m_sign->setPixmap(icon.pixmap(QSize(20, 20), devicePixelRatioF()));
}

void ProposalPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_desk.question()) {
        m_desk.leave();
        event->accept();
        return;
    }
    QFrame::keyPressEvent(event);
}

void ProposalPanel::updateQuestion()
{
    //: Name of the place that asks what to do with changes that need others.
    setAccessibleName(tr("Proposed changes"));
    if (!m_desk.question())
        return;
    const ProposalText text = proposalText(*m_desk.question(), m_workspace);
    const QString consequences = text.consequences.join(u' ');
    const QString blocked = (QStringList {text.blockedTitle} + text.blocked).join(u'\n');
    m_title->setText(m_desk.question()->text);
    m_consequences->setText(consequences);
    m_consequences->setVisible(!consequences.isEmpty());
    m_blocked->setText(blocked);
    m_blocked->setVisible(!text.blocked.isEmpty());
    m_accept->setText(text.accept);
    m_skip->setText(text.skip);
    m_skip->setVisible(!text.skip.isEmpty());
    m_leave->setText(text.leave);
    // Whoever cannot see the panel hears all of it with the button that has the focus.
    const QString everything = QStringList {m_title->text(), consequences, blocked}.join(u'\n').trimmed();
    setAccessibleDescription(everything);
    m_accept->setAccessibleDescription(everything);
}

void ProposalPanel::ask()
{
    updateQuestion();
    if (!isHidden())
        return;
    m_lastFocus = QApplication::focusWidget();
    show();
    m_accept->setFocus(Qt::OtherFocusReason);
}

void ProposalPanel::finish()
{
    if (isHidden())
        return;
    // The focus stays where it was put meanwhile.
    if (m_lastFocus && isAncestorOf(QApplication::focusWidget()))
        m_lastFocus->setFocus(Qt::OtherFocusReason);
    hide();
}
