// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QPointer>

/// What a page shows in place, above its table, for as long as there is something to say or to choose;
/// nothing waits for it. It comes with the focus on one of its widgets, Escape sends it away, and the focus
/// goes back to where it was.
class InPlacePanel : public QFrame
{
    Q_OBJECT

protected:
    /// Hidden at first.
    explicit InPlacePanel(QWidget *parent);

    /// Shows it, where it is hidden, with the focus on @p first.
    void appear(QWidget &first);
    void vanish();
    /// Escape was pressed: gives up what was open, and vanishes.
    virtual void dismiss() = 0;

    void keyPressEvent(QKeyEvent *event) override;

private:
    QPointer<QWidget> m_lastFocus; ///< what had the focus before it came
};
