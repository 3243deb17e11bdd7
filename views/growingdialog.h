// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

/// A dialog that becomes as high as its words need whenever they change, and never lower; wider only where a
/// word or a button asks for it. (QDialog by itself counts wrapped words once, before it is shown.)
class GrowingDialog : public QDialog
{
    Q_OBJECT

protected:
    /// @p width in device-independent pixels: the least, and the one it begins with.
    GrowingDialog(int width, QWidget *parent);

    bool event(QEvent *event) override;

private:
    void grow();
};
