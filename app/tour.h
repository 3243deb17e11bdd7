// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/assignmenttable.h"
#include "models/domain/licensekey.h"
#include "models/domain/seats.h"

#include <QObject>
#include <QStringList>
#include <QTimer>

#include <optional>

class Application;

/// The program's main job without a display, on the demo tenant: assign one licence to one associate, read
/// back, print the owners with their seats and what changed, and render every page into a folder. Ends the
/// program with 0, or with 1 and a sentence on standard error. Owned by main().
class Tour : public QObject
{
    Q_OBJECT

public:
    Tour(Application &application, QString folder);

private:
    void follow();
    void goOn();
    void lookAround();
    void stageOne();
    void report();
    [[nodiscard]] std::optional<AssignmentTable::Cell> firstOpenBox() const;
    [[nodiscard]] bool renderPages(const QStringList &names);
    void stop(const QString &problem);

    Application &m_application;
    const QString m_folder;
    QTimer m_quiet;
    QString m_owner; ///< whose licence server is asked
    LicenseKey m_license; ///< what was assigned
    QString m_associate; ///< to whom
    Seats m_seatsBefore;
    bool m_isApplied = false;
};
