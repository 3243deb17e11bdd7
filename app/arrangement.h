// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class MainWindow;
class Settings;

/// How the user has arranged the window, remembered from run to run, for each connection apart: page,
/// columns, filters, grouping, splitters. Neither a search nor anything about single associates is among it.
/// The window and the settings must outlive it.
class Arrangement
{
public:
    Arrangement(MainWindow &window, Settings &settings);

    /// Arranges the window as it was left for this connection; as at first for one of which nothing is kept.
    /// An empty id is for a connection that leaves no trace. Does nothing where that is in force already.
    void begin(const QString &id);
    /// Keeps how the window is arranged now, before what it shows goes away.
    void end();
    /// Keeps nothing of this connection any more.
    void forget(const QString &id);

private:
    MainWindow &m_window;
    Settings &m_settings;
    QString m_id; ///< of the connection the window is arranged for; empty: none to be remembered
    bool m_hasBegun = false;
};
