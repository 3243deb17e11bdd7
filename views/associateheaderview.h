// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

/// Row header of the matrix: the associate's name, and user id and group in a quieter voice. Stays in place
/// while the boxes scroll sideways.
class AssociateHeaderView : public QHeaderView
{
    Q_OBJECT

public:
    explicit AssociateHeaderView(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;
};
