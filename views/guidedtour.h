// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/page.h"

#include <QObject>
#include <QPointer>
#include <QString>

class QMainWindow;
class QWidget;
class TourCallout;
class TourFrame;

/// A short tour of the real screens: what each part of the window is for, one after another, with a callout
/// beside it. Shows pages and changes nothing. Owned by the window.
class GuidedTour : public QObject
{
    Q_OBJECT

public:
    explicit GuidedTour(QMainWindow &window);

    /// Begins at the first step.
    void start();
    [[nodiscard]] bool isRunning() const { return m_step >= 0; }

Q_SIGNALS:
    /// This page has to be shown for the next step.
    void pageRequested(Page page);
    /// The user has seen it all, or skipped the rest.
    void ended();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// Something that the tour explains.
    struct Step
    {
        Page page;
        QWidget *target; ///< nullptr: nothing to point at
        QString title;
        QString text;
    };

    [[nodiscard]] QList<Step> steps() const;
    void showStep(int step);
    void say();
    void place();
    void end();

    QMainWindow &m_window;
    TourFrame *m_frame;
    TourCallout *m_callout;
    QPointer<QWidget> m_target;
    QPointer<QWidget> m_focusBefore; ///< had the focus when the tour began
    int m_step = -1; ///< -1: not under way
};
