// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class DashboardGrid;
class FigurePanel;
class LicenseServer;
class MessageStrip;

/// What is stored of the chosen owner's licence, and what the server says of the installation. The licence
/// server must outlive it.
class LicenseFacts : public QWidget
{
    Q_OBJECT

public:
    explicit LicenseFacts(LicenseServer &server, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void updateTitle();
    void updateProblem();

    LicenseServer &m_server;
    MessageStrip *m_problem; ///< with the installation
    DashboardGrid *m_grid;
    FigurePanel *m_package;
    FigurePanel *m_installation;
};
