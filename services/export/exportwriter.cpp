// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/export/exportwriter.h"

#include <QCoreApplication>
#include <QIODevice>

namespace {

/// Context of these texts in the translation files.
struct ExportText
{
    Q_DECLARE_TR_FUNCTIONS(ExportText)
};

} // namespace

QString ExportWriter::targetProblem(const QIODevice &target)
{
    //: Why a file could not be written; %1 is the system's reason, as in "No space left on device".
    return ExportText::tr("%1. Choose another folder or name, or make room.").arg(target.errorString());
}
