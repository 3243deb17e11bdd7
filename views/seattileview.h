// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/licensekey.h"

#include <QListView>

class SeatTileModel;

/// The licences as tiles that fill the width, with even gaps: restricted ones and the others each under a
/// heading, where there are both. The arrow keys go from tile to tile; Enter, a double click and a click on a
/// tile's number lead to those who hold the licence. Needs the model to outlive it.
class SeatTileView : public QListView
{
    Q_OBJECT

public:
    explicit SeatTileView(SeatTileModel &model, QWidget *parent = nullptr);

    void setHeadings(const QString &restricted, const QString &unrestricted);

    /// What a tile takes up in the list: it stands at the lower left of a place that is higher in the first
    /// row under a heading, and at the end of a section as wide as the rest of the row.
    [[nodiscard]] QSize placeSize(const QModelIndex &index) const;

    /// The tile alone.
    [[nodiscard]] QRect visualRect(const QModelIndex &index) const override;
    [[nodiscard]] QModelIndex indexAt(const QPoint &point) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;

Q_SIGNALS:
    /// The user wants to see who holds this licence.
    void holdersRequested(const LicenseKey &license);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    [[nodiscard]] bool hasHeadings() const;
    [[nodiscard]] int headingHeight() const;
    [[nodiscard]] bool isUnderHeading(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex numberAt(const QPoint &position) const;
    void requestHolders(const QModelIndex &index);

    SeatTileModel &m_model;
    QString m_restricted; ///< headings
    QString m_unrestricted;
    int m_columns = 1;
    int m_tileWidth = 0; ///< with half a gap at either side
};
