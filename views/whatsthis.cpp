// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/whatsthis.h"

#include <QCoreApplication>

namespace {

class WhatsThisText
{
    Q_DECLARE_TR_FUNCTIONS(WhatsThisText)
};

} // namespace

QString WhatsThis::page(Page page)
{
    switch (page) {
    case Page::Dashboard:
        return WhatsThisText::tr(
            "How many seats there are, who uses them, since when and until when. Nothing on "
            "the server is changed here.");
    case Page::Licenses:
        return WhatsThisText::tr(
            "Whose licences there are, with the seats owned, in use and left. Nothing on "
            "the server is changed here.");
    case Page::Assignments:
        return WhatsThisText::tr(
            "Who holds which licence. Give and take licences with a tick; nothing is sent "
            "before you apply it under Changes.");
    case Page::Changes:
        return WhatsThisText::tr(
            "What is staged and not yet sent. Review it here, then apply it to the server, "
            "or discard it.");
    case Page::Activity:
        return WhatsThisText::tr("What was applied to this tenant from this computer, why, and how it ended. "
                                 "Runs can be undone, or resumed after an interruption.");
    case Page::LicenseServer:
        return WhatsThisText::tr(
            "What is stored of each owner’s licence, and whether the owner’s licence server "
            "or a file has a newer one. It is asked only when you say so.");
    case Page::Satellites:
        return WhatsThisText::tr("The licences of satellite databases side by side, and those of the central "
                                 "database.");
    case Page::Diagnostics:
        return WhatsThisText::tr("What this server can do, and the last requests to it: where to look when "
                                 "something is slow or wrong.");
    }
    return {};
}

QString WhatsThis::refresh()
{
    return WhatsThisText::tr(
        "Reads licences, associates and who holds what from the server again. What is staged "
        "stays staged.");
}

QString WhatsThis::clearFilters()
{
    return WhatsThisText::tr("Lists everything again. What is staged or selected stays so.");
}

QString WhatsThis::cancel()
{
    return WhatsThisText::tr("Closes this and leaves everything as it is.");
}

QString WhatsThis::release()
{
    return WhatsThisText::tr(
        "Stages the release of every ticked seat, for review under Changes. Nothing is sent "
        "before you apply it there.");
}

QString WhatsThis::message()
{
    return WhatsThisText::tr(
        "Says what has happened, or what stands in the way. Its buttons do what would help.");
}

QString WhatsThis::demo()
{
    return WhatsThisText::tr(
        "Shows an invented tenant that runs on this computer alone. Try everything: nothing "
        "you do there reaches a real server.");
}
