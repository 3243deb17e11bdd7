// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pageheader.h"

#include "views/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

PageHeader::PageHeader(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_facts(new QLabel(this))
    , m_layout(new QHBoxLayout(this))
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
}

void PageHeader::setTitle(const QString &title)
{
    m_title->setText(title);
}

void PageHeader::setFacts(const QString &facts)
{
    m_facts->setText(facts);
}

void PageHeader::addCommand(QWidget *command)
{
    m_layout->addWidget(command, 0, Qt::AlignVCenter);
}
