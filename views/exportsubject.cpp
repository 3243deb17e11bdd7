// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/exportsubject.h"

std::optional<ExportSubject> exportSubject(Page page, ExportFormat format)
{
    if (format == ExportFormat::Pdf)
        return page == Page::Dashboard ? std::optional(ExportSubject::Report) : std::nullopt;
    switch (page) {
    case Page::Dashboard:
    case Page::Licenses:
        return ExportSubject::Seats;
    case Page::Assignments:
        return ExportSubject::Matrix;
    case Page::Activity:
        return ExportSubject::Runs;
    case Page::Changes:
    case Page::LicenseServer:
    case Page::Satellites:
    case Page::Diagnostics:
        break;
    }
    return std::nullopt;
}
