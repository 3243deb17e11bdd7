// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/licensecomparisonmodel.h"

#include "models/comparisontext.h"
#include "models/figuremodel.h"
#include "models/licensetext.h"
#include "models/workspace.h"

#include <QLocale>

#include <algorithm>

// The delegate of figures draws these cells too.
static_assert(static_cast<int>(LicenseComparisonModel::LevelRole)
              == static_cast<int>(FigureModel::LevelRole));

namespace {

bool isUnlimited(const std::optional<ModuleLicense> &terms)
{
    return terms && terms->unrestricted;
}

/// Where there will be a ceiling, after there was one or none before.
Seats seatsAfter(const ModuleComparison &module)
{
    return {module.totalAfter(), module.figures.inUse, module.figures.newFree, !module.isRestricted()};
}

QString totalText(qint64 total, bool isWithoutCeiling)
{
    return isWithoutCeiling ? freeSeatText({0, 0, 0, true}) : numberText(total);
}

QString addedText(const ModuleComparison &module)
{
    if (isUnlimited(module.figures.current) || isUnlimited(module.figures.offered))
        return {};
    const qint64 added = module.added();
    return added > 0 ? QLocale().positiveSign() + numberText(added) : numberText(added);
}

/// True where the same modules stand in both, so that rows about them stay rows about them.
bool hasSameModules(const PackageComparison &a, const PackageComparison &b)
{
    const auto version = [](const ModuleComparison &module) {
        return module.terms() ? module.terms()->moduleVersion : QString();
    };
    return std::equal(a.modules.cbegin(), a.modules.cend(), b.modules.cbegin(), b.modules.cend(),
                      [&version](const ModuleComparison &one, const ModuleComparison &other) {
                          return one.license == other.license && version(one) == version(other);
                      });
}

QSet<LicenseKey> withSeveralVersions(const PackageComparison &comparison)
{
    QSet<LicenseKey> once;
    QSet<LicenseKey> several;
    for (const ModuleComparison &module : comparison.modules)
        (once.contains(module.license) ? several : once).insert(module.license);
    return several;
}

bool isNumber(LicenseComparisonModel::Column column)
{
    using Column = LicenseComparisonModel::Column;
    return column != Column::License && column != Column::Change;
}

QVariant alignment(LicenseComparisonModel::Column column)
{
    return QVariant::fromValue(Qt::AlignVCenter | (isNumber(column) ? Qt::AlignRight : Qt::AlignLeft));
}

/// How pressing a cell is: what blocks comes before what is doubtful.
SeatLevel levelOf(const ModuleComparison &module, LicenseComparisonModel::Column column)
{
    using Column = LicenseComparisonModel::Column;
    const bool isNamed = column == Column::License || column == Column::FreeAfter || column == Column::Change;
    if (module.superfluous > 0 && isNamed)
        return SeatLevel::OverAssigned;
    return module.conflicts && column == Column::Change ? SeatLevel::NearlyFull : SeatLevel::Plain;
}

} // namespace

LicenseComparisonModel::LicenseComparisonModel(const Workspace &workspace, QObject *parent)
    : QAbstractTableModel(parent)
    , m_workspace(workspace)
{
    // Licences may be called otherwise now, in another language perhaps.
    connect(&workspace, &Workspace::catalogueChanged, this, &LicenseComparisonModel::announceAll);
}

void LicenseComparisonModel::setComparison(const PackageComparison &comparison)
{
    if (m_comparison == comparison)
        return;
    if (hasSameModules(m_comparison, comparison)) {
        m_comparison = comparison;
        showRows(wantedPositions());
        announceAll();
        return;
    }
    beginResetModel();
    m_comparison = comparison;
    m_severalVersions = withSeveralVersions(comparison);
    m_shown = wantedPositions();
    endResetModel();
}

void LicenseComparisonModel::setShowUnchanged(bool show)
{
    m_showsUnchanged = show;
    showRows(wantedPositions());
}

/// What blocks is told of in any case, hidden or not.
bool LicenseComparisonModel::isToldOf(const ModuleComparison &module) const
{
    if (m_showsUnchanged || module.superfluous > 0)
        return true;
    return !module.isHidden() && (module.change != ModuleComparison::Change::Unchanged || module.conflicts);
}

QList<qsizetype> LicenseComparisonModel::wantedPositions() const
{
    QList<qsizetype> wanted;
    for (qsizetype position = 0; position < m_comparison.modules.size(); ++position) {
        if (isToldOf(m_comparison.modules.at(position)))
            wanted.append(position);
    }
    return wanted;
}

/// Takes rows out and puts rows in, as many at a time as stand side by side, so that the others stay
/// selected.
void LicenseComparisonModel::showRows(const QList<qsizetype> &wanted)
{
    const auto isWanted = [&wanted](qsizetype position) {
        return std::binary_search(wanted.cbegin(), wanted.cend(), position);
    };
    for (int end = rowCount(); end > 0;) {
        int first = end;
        while (first > 0 && !isWanted(m_shown.at(first - 1)))
            --first;
        if (first < end) {
            beginRemoveRows({}, first, end - 1);
            m_shown.remove(first, end - first);
            endRemoveRows();
        }
        end = first - 1;
    }
    for (int row = 0; row < wanted.size(); ++row) {
        int end = row;
        while (end < wanted.size() && (row >= m_shown.size() || wanted.at(end) != m_shown.at(row)))
            ++end;
        if (end == row)
            continue;
        beginInsertRows({}, row, end - 1);
        m_shown = wanted.first(end) + m_shown.sliced(row);
        endInsertRows();
        row = end - 1;
    }
}

void LicenseComparisonModel::announceAll()
{
    if (!m_shown.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int LicenseComparisonModel::leftOutCount() const
{
    return static_cast<int>(m_comparison.modules.size() - m_shown.size());
}

int LicenseComparisonModel::rowOf(const LicenseKey &license) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (keyOf(moduleAt(row)) == license)
            return row;
    }
    return -1;
}

int LicenseComparisonModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int LicenseComparisonModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

const ModuleComparison &LicenseComparisonModel::moduleAt(int row) const
{
    return m_comparison.modules.at(m_shown.at(row));
}

LicenseKey LicenseComparisonModel::keyOf(const ModuleComparison &module) const
{
    return m_workspace.catalogue().keyFor(module.license.owner, module.license.module);
}

QString LicenseComparisonModel::nameOf(const ModuleComparison &module) const
{
    const ModuleLicense *terms = module.terms();
    if (!terms) {
        //: A licence of which the server gives figures, but no name.
        return tr("unnamed licence");
    }
    const CatalogueLicense *known = m_workspace.catalogue().license(keyOf(module));
    const QString &own = terms->moduleDescription.isEmpty() ? terms->moduleName : terms->moduleDescription;
    const QString name = known ? known->displayName() : own;
    if (!m_severalVersions.contains(module.license) || terms->moduleVersion.isEmpty())
        return name;
    //: A licence of which there are several versions: %1 is its name, %2 the version.
    return tr("%1, version %2").arg(name, terms->moduleVersion);
}

QString LicenseComparisonModel::text(const ModuleComparison &module, Column column) const
{
    switch (column) {
    case Column::License:
        return nameOf(module);
    case Column::Now:
        return totalText(module.totalBefore(), isUnlimited(module.figures.current));
    case Column::New:
        return totalText(module.totalAfter(), isUnlimited(module.figures.offered));
    case Column::Added:
        return addedText(module);
    case Column::InUse:
    case Column::FreeAfter:
        if (!module.isUsageKnown) {
            //: How many seats are in use, where the server does not say.
            return tr("not known");
        }
        return column == Column::InUse ? numberText(module.figures.inUse) : freeSeatText(seatsAfter(module));
    case Column::Change: {
        const QString change = moduleChangeText(module);
        const QString conflict = conflictWords(module);
        return change.isEmpty() || conflict.isEmpty() ? change + conflict : change + u"; "_qs + conflict;
    }
    }
    return {};
}

QVariant LicenseComparisonModel::sortValue(const ModuleComparison &module, Column column) const
{
    switch (column) {
    case Column::Now:
        return isUnlimited(module.figures.current) ? NoCeiling : module.totalBefore();
    case Column::New:
        return isUnlimited(module.figures.offered) ? NoCeiling : module.totalAfter();
    case Column::Added:
        return module.added();
    case Column::InUse:
        return module.figures.inUse;
    case Column::FreeAfter:
        return module.isRestricted() ? module.figures.newFree : NoCeiling;
    case Column::License:
    case Column::Change:
        break;
    }
    return text(module, column);
}

QVariant LicenseComparisonModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ModuleComparison &module = moduleAt(index.row());
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(module, column);
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        if (const QString conflicts = conflictText(module); !conflicts.isEmpty())
            return conflicts;
        return module.terms() ? module.terms()->moduleTooltip : QString();
    case Qt::TextAlignmentRole:
        return alignment(column);
    case SortRole:
        return sortValue(module, column);
    case LevelRole:
        return QVariant::fromValue(levelOf(module, column));
    case KeyRole:
        return QVariant::fromValue(keyOf(module));
    case ChangeRole:
        return QVariant::fromValue(module.change);
    case SuperfluousRole:
        return module.superfluous;
    default:
        return {};
    }
}

QVariant LicenseComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    const auto column = static_cast<Column>(section);
    if (role == Qt::TextAlignmentRole)
        return alignment(column);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Column::License:
        //: Column: name of a module licence.
        return tr("Licence");
    case Column::Now:
        //: Column: seats owned before a new package is activated.
        return tr("Now");
    case Column::New:
        //: Column: seats owned once a new package is activated.
        return tr("New");
    case Column::Added:
        //: Column: how many seats a new package adds.
        return tr("Added");
    case Column::InUse:
        //: Column: seats in use.
        return tr("In use");
    case Column::FreeAfter:
        //: Column: seats left once a new package is activated.
        return tr("Free after");
    case Column::Change:
        //: Column: what a new package changes about a licence, in words.
        return tr("What changes");
    }
    return {};
}

void LicenseComparisonModel::retranslate()
{
    announceAll();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}
