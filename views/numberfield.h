// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/formfield.h"

class QSpinBox;

/// A whole number in a form.
class NumberField : public FormField
{
    Q_OBJECT

public:
    /// Takes numbers from @p least to @p most.
    NumberField(QVBoxLayout &form, int least, int most);

    [[nodiscard]] int value() const;
    void setValue(int value);
    /// Follows the number in the field, as in " %".
    void setSuffix(const QString &text);
    void setUsable(bool isUsable);

private:
    QSpinBox *m_box;
};
