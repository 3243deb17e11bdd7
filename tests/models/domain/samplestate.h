// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/knownstate.h"

/// A state with something in every field, and every field left empty somewhere.
[[nodiscard]] KnownState sampleState();

/// A state of so many associates, numbered from 1, and licences of one owner; a third of the boxes are held,
/// all are known. The same every time.
[[nodiscard]] KnownState largeState(int associateCount, int licenseCount);
