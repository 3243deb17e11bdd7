// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/largetenant.h"

#include <QTableView>

#include <memory>

/// A table with a row for each associate and a box for each licence, as a user drives it. The program's own
/// and those that Qt offers ready-made do the same things on the same data; each call ends with the
/// table painted.
class Matrix
{
public:
    enum class Kind { Ours, Model, Widget };

    /// Makes one of @p kind with the window it is in, empty.
    [[nodiscard]] static std::unique_ptr<Matrix> make(Kind kind);
    virtual ~Matrix() = default;

    /// Puts all associates in, and shows them.
    virtual void build(const LargeTenant &tenant) = 0;
    /// Shows only rows in whose name or group all of @p text occurs; all of them where it is empty.
    virtual void search(const QString &text) = 0;
    virtual void sortByGroup() = 0;
    virtual void sortByName() = 0;
    /// Ticks or clears the boxes of this block, given as rows and columns of the view.
    virtual void toggle(int rows, int columns) = 0;
    /// Takes the last toggle() back; false where there is no such thing.
    virtual bool undo() = 0;
    /// Counts the seats of every licence after what has been toggled; false where there is no such thing.
    virtual bool countSeats() = 0;
    [[nodiscard]] virtual QTableView &view() = 0;

    void selectAll();
    void scrollTo(int row);
    /// Paints what is shown, as after any change.
    void paint();
};
