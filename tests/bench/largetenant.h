// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/workspace.h"

/// A tenant of so many associates and licences of one owner, every third of which needs the one before; of
/// the boxes, every third is ticked. The same every time.
struct LargeTenant
{
    int associates = 25'000;
    int licenses = 60;

    /// Fills @p workspace as the answers of a server do.
    void fill(Workspace &workspace) const { fill(workspace, pages()); }
    /// The same with what pages() gave.
    void fill(Workspace &workspace, const QList<QList<AssociateRow>> &pages) const;
    /// All associates, 500 at a time.
    [[nodiscard]] QList<QList<AssociateRow>> pages() const;
    [[nodiscard]] LicenseCatalogue catalogue() const;
    /// What the server says of the associate numbered @p number, from 1.
    [[nodiscard]] AssociateRow associate(int number) const;
    [[nodiscard]] bool isHeld(int number, int license) const { return (number + license) % 3 == 0; }
};
