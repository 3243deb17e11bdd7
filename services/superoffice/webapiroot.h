// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

#include <tl/expected.hpp>

/// Reduces whatever spelling of a SuperOffice address a user typed to the one root of its WebAPI, which ends
/// in "/api" (API reference 1.1). A missing scheme is taken for https; query and fragment are dropped. The
/// error is one translated sentence that says what is wrong and repeats nothing secret.
[[nodiscard]] tl::expected<QUrl, QString> webApiRootFromText(const QString &text);
