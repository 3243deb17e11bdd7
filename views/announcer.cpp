// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/announcer.h"

#include "views/accessibleroles.h"

#include <QAccessible>
#include <QEvent>

#include <chrono>

using namespace std::chrono_literals;

// What one click brings about comes within the first of these; nobody follows more than one announcement in
// the second.
static constexpr auto Gathering = 100ms;
static constexpr auto Pause = 500ms;

Announcer::Announcer(QWidget *parent)
    : QWidget(parent)
{
    teachAccessibleRoles();
    // Something that is nowhere on the screen would not be shown to a screen reader either.
    setFixedSize(1, 1);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &Announcer::sayAll);
}

void Announcer::announce(Subject subject, const QString &text)
{
    if (text.isEmpty())
        return;
    m_waiting.insert(subject, text);
    if (!m_pause.isActive())
        m_pause.start(Gathering);
}

void Announcer::announceFrom(const QWidget &source, Subject subject, const QString &text)
{
    for (const QWidget *window = source.window(); window;) {
        if (auto *announcer = window->findChild<Announcer *>()) {
            announcer->announce(subject, text);
            return;
        }
        window = window->parentWidget() ? window->parentWidget()->window() : nullptr;
    }
}

void Announcer::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_waiting.clear();
        setAccessibleName({}); // the words of another language
    }
    QWidget::changeEvent(event);
}

void Announcer::sayAll()
{
    if (m_waiting.isEmpty())
        return; // the pause after the last announcement is over
    QStringList texts = m_waiting.values();
    texts.removeDuplicates();
    m_waiting.clear();
    m_pause.start(Pause);
    setAccessibleName(texts.join(u'\n')); // which tells that the name is another, where it is
    QAccessibleEvent shown(this, QAccessible::ObjectShow);
    QAccessible::updateAccessibility(&shown);
    Q_EMIT said(lastWords());
}
