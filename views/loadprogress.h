// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class Workspace;

/// What is being read and how far it is, for the status bar. Empty while nothing is.
class LoadProgress : public QWidget
{
    Q_OBJECT

public:
    explicit LoadProgress(Workspace &workspace, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void updateState();

    Workspace &m_workspace;
    QLabel *m_text;
    QProgressBar *m_bar;
};
