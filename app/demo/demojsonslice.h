// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringView>

/// The text of a member's value within the text of an object, exactly as it stands there; names without case,
/// the first one counts. Empty when there is no such member. \a object has to be valid JSON.
QByteArray demoMemberText(const QByteArray &object, QStringView name);
