// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/associate.h"
#include "models/domain/proposal.h"

#include <QDateTime>
#include <QSet>

#include <tuple>

// Seats that lie idle: held by associates who cannot log in.

/// Sorts those who will miss a licence least to the front: who has never signed in, then who has not for the
/// longest time, then those of whom the server does not say; among equals the lower associate id.
[[nodiscard]] std::tuple<int, QDateTime, qint64> loginRank(const Associate &associate);

/// The rows of associates who cannot log in and whose box in @p column is held, or staged to be given, and
/// not about to be released: taking it from them frees a seat each. At most @p atMost, none of @p spared.
/// Those who will miss it least come first: former employees, then by loginRank().
[[nodiscard]] QList<int> holdersWhoCannotLogIn(const QList<Associate> &associates,
                                               const AssignmentTable &table, int column, int atMost,
                                               const QSet<int> &spared = {});

/// What has to be released by holders who cannot log in so that the @p wishes that lack a seat in @p
/// proposal, which was made from them, find one; less where there are not enough such holders. Nobody loses
/// what the wishes want for them.
[[nodiscard]] QList<AssignmentRules::Wish> reclaimingWishes(const QList<Associate> &associates,
                                                            const AssignmentRules &rules,
                                                            const AssignmentTable &table,
                                                            const QList<AssignmentRules::Wish> &wishes,
                                                            const Proposal &proposal);
