// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/licensekey.h"

#include <QListView>

class SeatTileModel;

/// The licences as tiles that fill the width, with even gaps. The arrow keys go from tile to tile; Enter, a
/// double click and a click on a tile's number lead to those who hold the licence. Needs the model to outlive
/// it.
class SeatTileView : public QListView
{
    Q_OBJECT

public:
    explicit SeatTileView(SeatTileModel &model, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The user wants to see who holds this licence.
    void holdersRequested(const LicenseKey &license);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    [[nodiscard]] QModelIndex numberAt(const QPoint &position) const;
    void requestHolders(const QModelIndex &index);
};
