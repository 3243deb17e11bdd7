// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/licensekey.h"

#include <QList>

/// What a change does to one licence of one associate.
enum class ChangeKind { Grant, Release };

/// One difference between what the administrator wants and what the server last said.
struct Change
{
    qint64 associateId = 0;
    LicenseKey license;
    ChangeKind kind = ChangeKind::Grant;

    friend bool operator==(const Change &, const Change &) = default;
};

/// All differences, by associate in table order. Empty when everything was toggled back.
using ChangeSet = QList<Change>;
