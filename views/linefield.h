// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/formfield.h"

class QLineEdit;

/// A line of text in a form.
class LineField : public FormField
{
    Q_OBJECT

public:
    explicit LineField(QVBoxLayout &form);

    [[nodiscard]] QString text() const;
    void setText(const QString &text);
    /// An example, shown while the line is empty.
    void setPlaceholder(const QString &text);
    /// Takes digits only, up to @p most.
    void acceptNumbersTo(int most);

protected:
    [[nodiscard]] QLineEdit &edit() { return *m_edit; }

private:
    QLineEdit *m_edit;
};
