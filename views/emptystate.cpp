// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/emptystate.h"

#include "views/theme.h"

#include <QAbstractItemView>
#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

EmptyState::EmptyState(QAbstractItemView &view)
    : QWidget(view.viewport())
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
    , m_action(new QPushButton(this))
{
    m_title->setFont(titleFont(font()));
    for (QLabel *label : {m_title, m_text}) {
        label->setTextFormat(Qt::PlainText);
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
    }
    m_text->setForegroundRole(QPalette::PlaceholderText);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Spacing::Medium, 0, Spacing::Medium, 0);
    layout->setSpacing(Spacing::Medium);
    layout->addStretch();
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addWidget(m_action, 0, Qt::AlignHCenter);
    layout->addStretch();
    connect(m_action, &QPushButton::clicked, this, [this] {
        const std::function<void()> take = m_take; // which may show another state
        take();
    });
    view.viewport()->installEventFilter(this);
    hide();
}

void EmptyState::showState(const QString &title, const QString &text, const NextStep &next)
{
    m_title->setText(title);
    m_text->setText(text);
    m_action->setText(next.text);
    m_action->setVisible(!next.text.isEmpty());
    m_take = next.take;
    setGeometry(parentWidget()->rect());
    show();
}

bool EmptyState::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    return QWidget::eventFilter(watched, event);
}
