// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figuremodel.h"
#include "models/licensecomparisonmodel.h"
#include "models/superfluouslicensemodel.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>

/// The tables of one package on offer: what it would change, and who holds a licence of which it leaves too
/// few, ranked anew soon after the workspace has changed. Owned by LicenseServer; workspace and clock outlive
/// it.
class OfferTables : public QObject
{
    Q_OBJECT

public:
    explicit OfferTables(Workspace &workspace, const std::function<QDateTime()> &now,
                         QObject *parent = nullptr);

    /// Shows @p package, or nothing where there is none; what was ticked is forgotten.
    void show(const std::optional<PackageComparison> &package);
    /// Says every text anew in the language now set.
    void retranslate();

    [[nodiscard]] LicenseComparisonModel &comparisonModel() { return m_comparison; }
    [[nodiscard]] FigureModel &differenceModel() { return m_differences; }
    [[nodiscard]] SuperfluousLicenseModel &superfluousModel() { return m_superfluous; }

private:
    void rankSoon();
    void rank();

    const std::function<QDateTime()> &m_now;
    PackageComparison m_package; ///< without modules where there is none
    QTimer m_ranking;
    LicenseComparisonModel m_comparison;
    FigureModel m_differences;
    SuperfluousLicenseModel m_superfluous;
};
