// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

/// Column header whose names stand in two lines where their columns are too narrow for one. It takes the
/// second line only where a name needs it.
class WrappingHeaderView : public QHeaderView
{
    Q_OBJECT

public:
    explicit WrappingHeaderView(QWidget *parent = nullptr);

    /// What the column must have for its name to stand in one line, in device-independent pixels.
    [[nodiscard]] int oneLineWidth(int logicalIndex) const;

    void setModel(QAbstractItemModel *model) override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    [[nodiscard]] QSize sectionSizeFromContents(int logicalIndex) const override;
    void initStyleOptionForIndex(QStyleOptionHeader *option, int logicalIndex) const override;

private:
    [[nodiscard]] QString name(int logicalIndex) const;
    [[nodiscard]] QFontMetrics metrics() const;
    [[nodiscard]] int frameWidth(int logicalIndex) const;
    [[nodiscard]] bool isInTwoLines(int logicalIndex) const;
    [[nodiscard]] bool hasTwoLines() const;
    void updateHeight();

    bool m_hasTwoLines = false; ///< as last told to the view
};
