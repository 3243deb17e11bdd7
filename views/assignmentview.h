// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/licensekey.h"

#include <QTableView>
#include <QTimer>

class AssignmentFilterModel;
class AssignmentModel;
class QAction;
class QLabel;

/// The matrix. A click on a box, or Space, toggles it; with several rows selected it toggles their boxes in
/// that column, with a block selected all boxes of the block. Toggling goes to the staging desk; it never
/// sends. The other commands of a box stand in its context menu, with their shortcuts.
class AssignmentView : public QTableView
{
    Q_OBJECT

public:
    AssignmentView(AssignmentModel &model, AssignmentFilterModel &filter, QWidget *parent = nullptr);

    /// Ids of the associates whose whole row is selected, in view order.
    [[nodiscard]] QList<qint64> selectedAssociates() const;
    /// Selects these rows again after the columns changed.
    void selectAssociates(const QList<qint64> &associateIds);
    /// Puts what the box at @p index would become on all boxes that a click there means.
    void toggle(const QModelIndex &index);
    void setCornerText(const QString &text);
    /// The head and a few rows.
    [[nodiscard]] QSize minimumSizeHint() const override;
    /// Puts the selected block on the clipboard as text: x for what is to be held, with names above and
    /// before.
    void copy() const;
    /// Asks for what the block of x and blanks on the clipboard says, from the current box on.
    void paste();

Q_SIGNALS:
    void selectedAssociatesChanged();
    /// Where does it come from that the associate has this licence, or not?
    void originRequested(qint64 associateId, const LicenseKey &license);
    /// The clipboard holds nothing that can be pasted.
    void pasteRefused(const QString &reason);
    /// The associates now in sight, soon after scrolling has come to rest.
    void visibleAssociatesChanged(const QList<qint64> &associateIds);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void updateGeometries() override;
    void scrollContentsBy(int dx, int dy) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

private:
    void buildContextMenu();
    void retranslate();
    void requestOrigin();
    [[nodiscard]] bool isBoxAt(const QPoint &position, const QModelIndex &index) const;
    [[nodiscard]] QModelIndexList targets(const QModelIndex &index) const;
    [[nodiscard]] bool isFullRow(const QItemSelectionRange &range) const;
    [[nodiscard]] QItemSelection wholeRows(const QList<int> &sortedRows) const;
    void announceVisible();

    AssignmentModel &m_model;
    AssignmentFilterModel &m_filter;
    QLabel *m_corner;
    QAction *m_copy;
    QAction *m_paste;
    QAction *m_origin;
    QPersistentModelIndex m_pressedBox;
    QTimer m_visibleTimer;
};
