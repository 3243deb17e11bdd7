// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QToolButton;
class Workspace;

/// What is being read or applied and how far it is, for the status bar, with a way out where the server takes
/// long. Empty while nothing is.
class LoadProgress : public QWidget
{
    Q_OBJECT

public:
    explicit LoadProgress(Workspace &workspace, QWidget *parent = nullptr);

    /// How many items of the run under way are done; the first call with none starts the clock.
    void setRunProgress(int done, int total);
    /// The path of a call that takes long; empty: none does.
    void setSlowRequest(const QString &path);

Q_SIGNALS:
    void cancelRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void updateState();
    void announceStep(const QString &text);
    [[nodiscard]] QString runText() const;

    Workspace &m_workspace;
    QLabel *m_text;
    QProgressBar *m_bar;
    QToolButton *m_cancel;
    bool m_isReading = false; ///< when it looked last
    int m_runDone = 0;
    int m_runTotal = 0;
    QElapsedTimer m_runTime;
    QString m_slowCall; ///< name of the call that takes long; empty: none
};
