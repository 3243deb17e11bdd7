// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/connectionprofile.h"
#include "models/domain/connectionrules.h"
#include "models/domain/connectionstep.h"

#include <QString>

// Everything about connections that is said in more than one place, in the user's language.

/// The profile's name; where it has none, its server or tenant, else words for a new one.
[[nodiscard]] QString connectionName(const ConnectionProfile &profile);
/// Where the profile leads and as whom, on one line: "crm.example.com · ingrid". Empty where nothing is
/// filled in.
[[nodiscard]] QString connectionPlaceText(const ConnectionProfile &profile);
[[nodiscard]] QString signInWayText(SignInWay way);
/// What @p way calls its secret, with a mnemonic for the label: "&Password".
[[nodiscard]] QString secretLabel(SignInWay way);
/// An entry of onlineEnvironments() with its meaning: "Production (online)".
[[nodiscard]] QString environmentText(const QString &environment);
/// What is wrong and how it looks when it is right, one or two sentences.
[[nodiscard]] QString connectionProblemText(ConnectionProblem problem, SignInWay way);
[[nodiscard]] QString connectionStepName(ConnectionStep::Kind kind);
/// One word that says how far a step has come.
[[nodiscard]] QString connectionStepStateText(ConnectionStep::State state);
