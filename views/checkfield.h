// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/formfield.h"

class QCheckBox;

/// A yes or no in a form; the label stands behind the box.
class CheckField : public FormField
{
    Q_OBJECT

public:
    explicit CheckField(QVBoxLayout &form);

    void setText(const QString &text);
    [[nodiscard]] bool isChecked() const;
    void setChecked(bool isChecked);
    /// A box that cannot be used stays empty.
    void setUsable(bool isUsable);
    [[nodiscard]] bool isUsable() const;

private:
    QCheckBox *m_box;
};
