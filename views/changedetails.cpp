// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/changedetails.h"

#include "views/conflictpanel.h"
#include "views/theme.h"

#include <QEvent>
#include <QFontDatabase>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSplitter>
#include <QVBoxLayout>

ChangeDetails::ChangeDetails(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_conflict(new ConflictPanel(workspace, this))
    , m_callsTitle(new QLabel(this))
    , m_calls(new QPlainTextEdit(this))
{
    m_callsTitle->setFont(strongFont(font()));
    m_callsTitle->setBuddy(m_calls);
    m_calls->setReadOnly(true);
    m_calls->setTabChangesFocus(true);
    m_calls->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_calls->setMinimumHeight(2 * Spacing::RowHeight);
    m_calls->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *calls = new QWidget(this);
    auto *callsLayout = new QVBoxLayout(calls);
    callsLayout->setContentsMargins(0, 0, 0, 0);
    callsLayout->setSpacing(Spacing::Small);
    callsLayout->addWidget(m_callsTitle);
    callsLayout->addWidget(m_calls, 1);
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(Spacing::Medium);
    splitter->addWidget(m_conflict);
    splitter->addWidget(calls);
    splitter->setStretchFactor(1, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
    connect(m_conflict, &ConflictPanel::staged, this, &ChangeDetails::staged);
    retranslate();
}

void ChangeDetails::showChange(const std::optional<Change> &change, const QList<PlannedCall> &calls)
{
    m_conflict->setChange(change);
    if (m_shownCalls == calls)
        return; // whoever reads them stays where they are
    m_shownCalls = calls;
    updateCalls();
}

void ChangeDetails::updateCalls()
{
    QStringList parts;
    for (const PlannedCall &call : std::as_const(m_shownCalls)) {
        const QString line = call.method + u' ' + call.path;
        //: %1 is a call such as "GET v1/User": it only reads and changes nothing.
        const QString head = call.isWrite ? line : tr("%1 (read)").arg(line);
        parts.append(call.body.isEmpty() ? head : head + u'\n' + call.body);
    }
    m_calls->setPlainText(parts.join(QStringLiteral("\n\n")));
}

void ChangeDetails::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ChangeDetails::retranslate()
{
    //: Title of a text: the requests that will be sent to the server.
    m_callsTitle->setText(tr("Calls"));
    m_calls->setAccessibleName(tr("Calls"));
    m_calls->setAccessibleDescription(
        tr("What will be sent to the server for the associate and owner of the chosen change"));
    m_calls->setPlaceholderText(tr("Choose a change to see what will be sent for it."));
    m_calls->setWhatsThis(tr("The requests that will be sent for the associate and owner of the chosen line, "
                             "to be read and copied. Nothing is sent by looking at them."));
    updateCalls();
}
