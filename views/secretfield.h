// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/linefield.h"

/// A password or the like: never readable, never shown again once it is kept elsewhere.
class SecretField : public LineField
{
    Q_OBJECT

public:
    explicit SecretField(QVBoxLayout &form);

    /// Says whether an empty line means the secret that is kept already, or none.
    void setKept(bool isKept);
    [[nodiscard]] bool isKept() const { return m_isKept; }
    void clear() { setText({}); }
    void selectAll();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    bool m_isKept = false;
};
