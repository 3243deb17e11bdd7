// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/messagestrip.h"

#include "views/announcer.h"
#include "views/theme.h"
#include "views/whatsthis.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>

#include <utility>

MessageStrip::MessageStrip(QWidget *parent)
    : QFrame(parent)
    , m_sign(new SeveritySign(Severity::Info, this))
    , m_text(new QLabel(this))
    , m_body(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_buttonRow(new QHBoxLayout)
{
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setMinimumWidth(1); // a long word of a server does not make the page wider
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Spacing::Medium, Spacing::Small, Spacing::Small, Spacing::Small);
    layout->setSpacing(Spacing::Small);
    layout->addWidget(m_sign, 0, Qt::AlignVCenter);
    layout->addLayout(m_body, 1);
    m_body->setSpacing(Spacing::Small);
    m_body->addWidget(m_text, 1);
    m_body->addLayout(m_buttonRow);
    m_buttonRow->setSpacing(Spacing::Small);
    m_buttonRow->addStretch();
    setWhatsThis(WhatsThis::message());
    m_tellLater.setSingleShot(true);
    connect(&m_tellLater, &QTimer::timeout, this, &MessageStrip::tell);
    hide();
}

void MessageStrip::showMessage(Severity severity, const QString &text, const QString &actionText)
{
    showMessage(severity, text, actionText.isEmpty() ? QStringList() : QStringList {actionText});
}

void MessageStrip::showMessage(Severity severity, const QString &text, const QStringList &actionTexts)
{
    setProperty("severity", severityName(severity));
    style()->unpolish(this);
    style()->polish(this);
    m_sign->setSeverity(severity);
    m_text->setText(text);
    showActions(actionTexts);
    show();
    tellSoon();
}

void MessageStrip::showActions(const QStringList &texts)
{
    while (m_actions.size() < texts.size()) {
        auto *button = new QPushButton(this);
        const auto action = static_cast<int>(m_actions.size());
        connect(button, &QPushButton::clicked, this, [this, action] { Q_EMIT actionRequested(action); });
        m_buttonRow->insertWidget(action, button); // before the stretch
        setTabOrder(m_actions.isEmpty() ? static_cast<QWidget *>(m_text) : m_actions.constLast(), button);
        m_actions.append(button);
    }
    for (qsizetype action = 0; action < m_actions.size(); ++action) {
        m_actions.at(action)->setText(texts.value(action));
        m_actions.at(action)->setVisible(action < texts.size());
    }
    // Several would leave the sentence no room.
    m_body->setDirection(texts.size() > 1 ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void MessageStrip::clear()
{
    m_text->clear();
    hide();
    tellSoon();
}

/// Many a page clears its strip and shows the same again: only what stays is told, and only once.
void MessageStrip::tellSoon()
{
    if (!m_isSpoken || m_tellLater.isActive())
        return;
    m_tellLater.start();
}

void MessageStrip::tell()
{
    const QString text = isVisible() ? m_text->text() : QString();
    if (text != std::exchange(m_told, text))
        Announcer::announceFrom(*this, Announcer::Subject::Message, text);
}

void MessageStrip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        setWhatsThis(WhatsThis::message());
    QFrame::changeEvent(event);
}
