// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QCoreApplication;

/// Turns SIGTERM and SIGINT into a quiet end of the event loop, so that destructors run. One at a time. Does
/// nothing where there are no such signals.
class TerminationSignals : public QObject
{
    Q_OBJECT

public:
    explicit TerminationSignals(QCoreApplication &application);
    ~TerminationSignals() override;
};
