// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

#include <memory>
#include <vector>

/// Puts things side by side, and into as many lines as the words of the language need where there is no room
/// for one; about as many in each. What is to become wider shares what a line has left. Lines stand in the
/// middle of a place that is higher.
class FlowLayout : public QLayout
{
    Q_OBJECT

public:
    /// @p spacing in device-independent pixels, between things and between lines.
    explicit FlowLayout(int spacing);
    ~FlowLayout() override;

    /// Adds what stays together, such as a label and its field. Takes ownership.
    void addLayout(QLayout *layout);
    /// All in one line, whatever room there is; else as many lines as are needed.
    void setOneLine(bool isOneLine);
    /// What the widest of its things needs.
    [[nodiscard]] int leastWidth() const;

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    [[nodiscard]] QLayoutItem *takeAt(int index) override;
    [[nodiscard]] int count() const override { return static_cast<int>(m_items.size()); }
    [[nodiscard]] Qt::Orientations expandingDirections() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    using Line = QList<QLayoutItem *>;

    [[nodiscard]] Line shownItems() const;
    [[nodiscard]] int widthOf(const Line &line) const;
    [[nodiscard]] QList<Line> filledLines(int width) const;
    [[nodiscard]] QList<Line> lines(int width) const;
    [[nodiscard]] int heightOf(const QList<Line> &lines) const;
    void place(const Line &line, const QRect &rect) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
    bool m_isOneLine = false;
};
