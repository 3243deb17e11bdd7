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
    , m_action(new QPushButton(this))
{
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Spacing::Medium, Spacing::Small, Spacing::Small, Spacing::Small);
    layout->setSpacing(Spacing::Small);
    layout->addWidget(m_sign, 0, Qt::AlignVCenter);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_action, 0, Qt::AlignVCenter);
    connect(m_action, &QPushButton::clicked, this, &MessageStrip::actionRequested);
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
    m_severity = severity;
    setProperty("severity", severityName(severity));
    style()->unpolish(this);
    style()->polish(this);
    updateSign();
    m_text->setText(text);
    m_action->setText(actionText);
    m_action->setVisible(!actionText.isEmpty());
    show();
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
