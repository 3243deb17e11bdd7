// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/messagestrip.h"

#include "views/icons.h"
#include "views/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>

MessageStrip::MessageStrip(QWidget *parent)
    : QFrame(parent)
    , m_sign(new QLabel(this))
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
    hide();
}

static QString severityName(MessageStrip::Severity severity)
{
    switch (severity) {
    case MessageStrip::Severity::Success:
        return QStringLiteral("success");
    case MessageStrip::Severity::Warning:
        return QStringLiteral("warning");
    case MessageStrip::Severity::Error:
        return QStringLiteral("error");
    case MessageStrip::Severity::Info:
        break;
    }
    return QStringLiteral("info");
}

void MessageStrip::showMessage(Severity severity, const QString &text, const QString &actionText)
{
    showMessage(severity, text, actionText.isEmpty() ? QStringList() : QStringList {actionText});
}

void MessageStrip::showMessage(Severity severity, const QString &text, const QStringList &actionTexts)
{
    m_severity = severity;
    setProperty("severity", severityName(severity));
    style()->unpolish(this);
    style()->polish(this);
    updateSign();
    m_text->setText(text);
    showActions(actionTexts);
    show();
}

void MessageStrip::showActions(const QStringList &texts)
{
    while (m_actions.size() < texts.size()) {
        auto *button = new QPushButton(this);
        const auto action = static_cast<int>(m_actions.size());
        connect(button, &QPushButton::clicked, this, [this, action] { Q_EMIT actionRequested(action); });
        m_buttonRow->insertWidget(action, button); // before the stretch
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
}

void MessageStrip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        updateSign();
    QFrame::changeEvent(event);
}

void MessageStrip::updateSign()
{
    const ThemeColors &colors = themeColors(palette());
    const QColor color = m_severity == Severity::Success   ? colors.grant
                         : m_severity == Severity::Warning ? colors.warning
                         : m_severity == Severity::Error   ? colors.danger
                                                           : colors.accent;
    m_sign->setPixmap(themedIcon(severityName(m_severity), color).pixmap(QSize(20, 20), devicePixelRatioF()));
}
