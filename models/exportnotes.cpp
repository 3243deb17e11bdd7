// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exportnotes.h"

#include "models/runtext.h"

#include <QCoreApplication>
#include <QTimeZone>

namespace {

/// Context of these texts in the translation files.
struct ExportNoteText
{
    Q_DECLARE_TR_FUNCTIONS(ExportNoteText)
};

} // namespace

QList<ExportNote> exportNotes(const ExportOrigin &origin, const QDateTime &now)
{
    QList<ExportNote> notes {
        //: In an exported file, before the name of the tenant.
        {ExportNoteText::tr("Tenant"), origin.tenant},
        //: In an exported file, before which rows were chosen.
        {ExportNoteText::tr("Rows"), origin.scope},
        //: In an exported file, before what the rows were filtered by.
        {ExportNoteText::tr("Filter"), origin.filter},
        //: In an exported file, before the time at which the figures were read from the server.
        {ExportNoteText::tr("Read at"), momentText(origin.readAt)},
        //: In an exported file, before the time at which it was written.
        {ExportNoteText::tr("Written at"), momentText(now)},
        //: In an exported file, before a name such as Europe/Oslo.
        {ExportNoteText::tr("Time zone"), QString::fromUtf8(now.timeZone().id())},
    };
    notes.removeIf([](const ExportNote &note) { return note.text.isEmpty(); });
    return notes;
}
