// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/seatshortage.h"
#include "models/stageresult.h"

#include <QWidget>

class MessageStrip;
class QLabel;
class Workspace;

/// Says which licences are short of seats, a line each, with what can be done about it. Hidden while none is.
/// The workspace must outlive it.
class SeatWarnings : public QWidget
{
    Q_OBJECT

public:
    explicit SeatWarnings(Workspace &workspace, QWidget *parent = nullptr);

    /// Shows @p shortages, the first of them where there are many.
    void showShortages(const QList<SeatShortage> &shortages);

Q_SIGNALS:
    /// Send what finds its seats; the rest stays staged.
    void fittingRequested();
    /// A remedy was staged, as far as it could be.
    void staged(const StageResult &result);

protected:
    void changeEvent(QEvent *event) override;

private:
    /// A button of a line, and what it does.
    struct Remedy
    {
        QString text;
        void (SeatWarnings::*act)(const SeatShortage &);
    };

    void updateLines();
    [[nodiscard]] QString sentence(const SeatShortage &shortage) const;
    [[nodiscard]] QList<Remedy> remediesFor(const SeatShortage &shortage) const;
    [[nodiscard]] QList<int> idleHolders(const SeatShortage &shortage) const;
    void freeSeats(const SeatShortage &shortage);
    void applyFitting(const SeatShortage &shortage);
    void takeBack(const SeatShortage &shortage);

    Workspace &m_workspace;
    QList<SeatShortage> m_shortages;
    QList<MessageStrip *> m_lines;
    QList<QList<Remedy>> m_remedies; ///< by line, as they are shown
    QLabel *m_more; ///< how many licences have no line
};
