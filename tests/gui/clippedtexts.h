// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

/// A sentence for every text to be seen in @p root that has less room than it needs, and for every text that
/// reaches over the edge of what it stands in. What is cut off counts as whole where a tooltip says all of
/// it. Empty where all is well. @p root has to be laid out.
[[nodiscard]] QStringList clippedTexts(QWidget &root);
