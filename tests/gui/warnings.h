// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Makes every warning until the end of the test function a failure, but for those in which the offscreen
/// platform says what it has not got: limits to a window's size, windows above one another, and grabs. Where
/// none of these is expected, QTest::failOnWarning() is stricter.
void failOnOwnWarnings();
