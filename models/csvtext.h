// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

class QAbstractItemModel;

/// All that @p model shows, headers first: commas, CRLF, UTF-8 with a mark of byte order so that spreadsheets
/// know it.
[[nodiscard]] QByteArray csvTable(const QAbstractItemModel &model);
