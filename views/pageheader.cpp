// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pageheader.h"

#include "views/announcer.h"
#include "views/flowlayout.h"
#include "views/theme.h"

#include <QEvent>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

PageHeader::PageHeader(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_facts(new QLabel(this))
    , m_commands(new FlowLayout(Spacing::Small))
    , m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    m_title->setFont(titleFont(font()));
    m_facts->setForegroundRole(QPalette::PlaceholderText);
    m_facts->setTextFormat(Qt::PlainText);
    m_facts->setWordWrap(true); // the smallest window is narrow, and German is long
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_title);
    words->addWidget(m_facts);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(Spacing::Small);
    m_layout->addLayout(words, 1);
    m_layout->addLayout(m_commands);
}

/// Beside each other, or below where the title would have no room. The facts wrap.
void PageHeader::arrange()
{
    const int beside = m_title->sizeHint().width() + m_layout->spacing() + m_commands->sizeHint().width();
    const bool isWide = beside <= width();
    const auto direction = isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    if (m_layout->direction() == direction)
        return; // whatever is set asks for the layout again
    m_layout->setDirection(direction);
    m_commands->setOneLine(isWide); // and no more than that: long facts would press on them
}

QSize PageHeader::minimumSizeHint() const
{
    const QSize size = QWidget::minimumSizeHint();
    return {std::max(m_title->minimumSizeHint().width(), m_commands->leastWidth()), size.height()};
}

bool PageHeader::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        arrange(); // commands come and go, and say something else
    return QWidget::event(event);
}

void PageHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void PageHeader::setTitle(const QString &title)
{
    m_title->setText(title);
}

void PageHeader::setFacts(const QString &facts)
{
    m_facts->setText(facts);
}

void PageHeader::announceFacts() const
{
    if (isVisible())
        Announcer::announceFrom(*this, Announcer::Subject::Rows, m_facts->text());
}

void PageHeader::addCommand(QWidget *command)
{
    const QLayoutItem *last = m_commands->itemAt(m_commands->count() - 1);
    setTabOrder(last && last->widget() ? last->widget() : m_facts, command); // also one that comes late
    m_commands->addWidget(command);
}

void PageHeader::addCommand(QAction *action)
{
    addCommand(newCommand(action, this));
}

QWidget *PageHeader::newCommand(QAction *action, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(QStringLiteral("command"));
    button->setDefaultAction(action);
    return button;
}
