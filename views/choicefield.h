// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/formfield.h"

#include <QVariant>

class QComboBox;

/// A choice of one among several in a form.
class ChoiceField : public FormField
{
    Q_OBJECT

public:
    /// A text and the value it stands for.
    using Choice = std::pair<QString, QVariant>;

    explicit ChoiceField(QVBoxLayout &form);

    /// Replaces the choices; keeps the value where it is still among them, else takes the first. Not an edit.
    void setChoices(const QList<Choice> &choices);
    [[nodiscard]] QVariant value() const;
    /// A value that is not offered leaves all as it is.
    void setValue(const QVariant &value);

private:
    QComboBox *m_box;
};
