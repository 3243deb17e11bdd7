// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/awayfigures.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace {

/// Context of all these texts in the translation files.
class AwayFigures
{
    Q_DECLARE_TR_FUNCTIONS(AwayFigures)

public:
    static QString what(const AwayChange &change);
    static QString by(const AwayChange &change);
    static FigureTable table(const QList<AwayChange> &changes);
    static QString summary(const QList<AwayChange> &changes, const QDateTime &since);
};

QString AwayFigures::what(const AwayChange &change)
{
    switch (change.kind) {
    case AwayChange::Kind::Given:
        //: What has happened to a licence and an associate.
        return tr("given");
    case AwayChange::Kind::Released:
        //: What has happened to a licence and an associate.
        return tr("released");
    case AwayChange::Kind::Arrived:
        //: What has happened to an associate.
        return tr("new associate");
    case AwayChange::Kind::Departed:
        //: What has happened to an associate.
        return tr("not listed any more");
    case AwayChange::Kind::SeatsChanged:
        //: What has happened to a licence; %1 is as in "100 → 110".
        return tr("seats owned: %1")
            .arg(ownedFigure(change.before).text + u" → "_qs + ownedFigure(change.after).text);
    case AwayChange::Kind::LicenseNew:
        //: What has happened to a licence.
        return tr("new licence");
    case AwayChange::Kind::LicenseGone:
        //: What has happened to a licence.
        return tr("licence is gone");
    }
    return {};
}

QString AwayFigures::by(const AwayChange &change)
{
    if (change.run == 0)
        return tr("outside Seatkeeper");
    //: Who has changed something: %1 is the number of a run, %2 a user.
    return tr("run %1, %2").arg(change.run).arg(change.user);
}

FigureTable AwayFigures::table(const QList<AwayChange> &changes)
{
    FigureTable table;
    table.headers = {
        //: Column: the person something is about.
        tr("Associate"),
        //: Column: name of a module licence.
        tr("Licence"),
        //: Column: what has happened.
        tr("What has changed"),
        //: Column: by whom something was changed.
        tr("By"),
    };
    for (const AwayChange &change : changes) {
        FigureTable::Row row {.figures = {wordFigure(change.associate), wordFigure(change.license),
                                          wordFigure(what(change)), wordFigure(by(change))}};
        if (change.key)
            row.associates = AssociateFilter::holdersOf(*change.key);
        table.rows.append(row);
    }
    return table;
}

QString AwayFigures::summary(const QList<AwayChange> &changes, const QDateTime &since)
{
    if (!since.isValid())
        return tr("Nothing to compare with yet: you have not been here before.");
    const QString day = QLocale().toString(since.toLocalTime(), QLocale::ShortFormat);
    if (changes.isEmpty()) {
        //: %1 is a day and time.
        return tr("Nothing has changed since you were here last, on %1.").arg(day);
    }
    const auto own = std::count_if(changes.cbegin(), changes.cend(),
                                   [](const AwayChange &change) { return change.run != 0; });
    //: %1 is a day and time.
    const QString all =
        tr("%Ln change(s) since you were here last, on %1.", nullptr, static_cast<int>(changes.size()))
            .arg(day);
    if (own == 0)
        return all;
    return all + u' ' + tr("%Ln of them made with Seatkeeper.", nullptr, static_cast<int>(own));
}

} // namespace

static AwayChange licenseChange(const SeatsChange &seats)
{
    AwayChange change;
    change.license = seats.name;
    change.key = seats.license;
    if (seats.before && seats.after) {
        change.kind = AwayChange::Kind::SeatsChanged;
        change.before = *seats.before;
        change.after = *seats.after;
    } else {
        change.kind = seats.after ? AwayChange::Kind::LicenseNew : AwayChange::Kind::LicenseGone;
    }
    return change;
}

QList<AwayChange> awayChanges(const StateDifference &difference, const LicenseCatalogue &catalogue,
                              const RunOfChange &runOf)
{
    QList<AwayChange> changes;
    for (const Associate &associate : difference.arrived)
        changes.append({.kind = AwayChange::Kind::Arrived, .associate = associate.displayName()});
    for (const Associate &associate : difference.departed)
        changes.append({.kind = AwayChange::Kind::Departed, .associate = associate.displayName()});
    for (const HolderChange &holder : difference.holders) {
        const CatalogueLicense *license = catalogue.license(holder.license);
        AwayChange change {.kind = holder.isHeldNow ? AwayChange::Kind::Given : AwayChange::Kind::Released,
                           .associate = holder.name,
                           .license = license ? license->displayName() : holder.license.module,
                           .key = holder.license};
        if (const std::optional<RunRecord> run = runOf(holder)) {
            change.run = run->id;
            change.user = run->start.user;
        }
        changes.append(change);
    }
    for (const SeatsChange &seats : difference.seats)
        changes.append(licenseChange(seats));
    return changes;
}

FigureTable awayTable(const QList<AwayChange> &changes)
{
    return AwayFigures::table(changes);
}

QString awaySummary(const QList<AwayChange> &changes, const QDateTime &since)
{
    return AwayFigures::summary(changes, since);
}
