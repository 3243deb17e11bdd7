// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QToolButton;
class Workspace;

/// What is being read and how far it is, for the status bar, with a way out where the server takes long.
/// Empty while nothing is.
class LoadProgress : public QWidget
{
    Q_OBJECT

public:
    explicit LoadProgress(Workspace &workspace, QWidget *parent = nullptr);

    /// The path of a call that takes long; empty: none does.
    void setSlowRequest(const QString &path);

Q_SIGNALS:
    void cancelRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void updateState();

    Workspace &m_workspace;
    QLabel *m_text;
    QProgressBar *m_bar;
    QToolButton *m_cancel;
    QString m_slowCall; ///< name of the call that takes long; empty: none
};
