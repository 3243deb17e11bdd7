// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include <functional>

class QObject;

using Steps = QList<std::function<void()>>;

/// Runs @p steps one after the other, each in a turn of the event loop of its own, so that windows can answer
/// in between; none of them at once. What is left of them goes with @p context.
void inTurns(QObject *context, const Steps &steps);
