// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

/// A box whose width goes by its place and not by its longest choice. Where the current one is cut off, a
/// tooltip says all of it.
class ChoiceBox : public QComboBox
{
    Q_OBJECT

public:
    /// There is room for so many characters of a choice at least.
    explicit ChoiceBox(int leastCharacters, QWidget *parent = nullptr);

    /// The current choice where it is cut off; empty where all of it can be read.
    [[nodiscard]] QString cutChoice() const;

protected:
    bool event(QEvent *event) override;
};
