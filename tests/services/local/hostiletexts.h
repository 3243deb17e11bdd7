// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Adds to the data of a test the column "text", with rows of texts that a database has to give back as they
/// are, whoever thought them up.
void addHostileTexts();
