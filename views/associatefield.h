// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/associatechoices.h"
#include "views/formfield.h"

#include <optional>

class QComboBox;

/// One associate out of all, found by typing any part of the name. The workspace must outlive it.
class AssociateField : public FormField
{
    Q_OBJECT

public:
    AssociateField(const Workspace &workspace, QVBoxLayout &form);
    ~AssociateField() override;

    /// Offers the associates as they now are; what was typed stays. Not an edit.
    void renewChoices();
    /// Whoever alone is called what is in the field, or nobody.
    [[nodiscard]] std::optional<qint64> associateId() const;
    /// Says in place what is wrong where there is no such associate; an empty field is left alone.
    void checkName();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    AssociateChoices *m_choices;
    QComboBox *m_box;
};
