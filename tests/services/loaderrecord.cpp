// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/services/loaderrecord.h"

LoaderRecord::LoaderRecord(AssignmentLoader &loader)
{
    QObject::connect(&loader, &AssignmentLoader::principalRead, &loader, [this] { note("principal"); });
    QObject::connect(&loader, &AssignmentLoader::catalogueRead, &loader, [this] { note("catalogue"); });
    QObject::connect(&loader, &AssignmentLoader::associatesStarted, &loader, [this](qint64 count) {
        note("started");
        total = count;
    });
    QObject::connect(&loader, &AssignmentLoader::associatesRead, &loader,
                     [this](const QList<AssociateRow> &rows, const QList<LicenseKey> &licenses) {
                         note("associates");
                         note(rows, licenses);
                     });
    QObject::connect(&loader, &AssignmentLoader::associatesFinished, &loader, [this] { note("finished"); });
    QObject::connect(
        &loader, &AssignmentLoader::userLicensesRead, &loader,
        [this](qint64 associateId, const QList<LicenseOwner> &owners) { note(associateId, owners); });
    QObject::connect(&loader, &AssignmentLoader::holdingsProgress, &loader, [this](int done, int count) {
        progress.append({done, count});
    });
    QObject::connect(&loader, &AssignmentLoader::settled, &loader, [this] {
        note("settled");
        ++settled;
    });
    QObject::connect(&loader, &AssignmentLoader::failed, &loader,
                     [this](AssignmentLoader::Stage stage, const ApiError &why) {
                         note("failed");
                         failures.append(stage);
                         error = why;
                     });
}

void LoaderRecord::note(const char *name)
{
    const QString text = QString::fromLatin1(name);
    if (signalNames.isEmpty() || signalNames.constLast() != text)
        signalNames.append(text);
}

void LoaderRecord::note(qint64 associateId, const LicenseKey &key, bool held)
{
    if (held)
        holdings[associateId].insert(key);
    else
        holdings[associateId].remove(key);
    known.insert(associateId);
}

void LoaderRecord::note(const QList<AssociateRow> &rows, const QList<LicenseKey> &licenses)
{
    for (const AssociateRow &row : rows) {
        associates.append(row.associate.associateId);
        for (qsizetype i = 0; i < licenses.size(); ++i) {
            if (row.holds.at(i))
                note(row.associate.associateId, licenses.at(i), *row.holds.at(i));
        }
    }
}

void LoaderRecord::note(qint64 associateId, const QList<LicenseOwner> &owners)
{
    for (const LicenseOwner &owner : owners) {
        for (const ModuleLicenseLink &link : owner.moduleLicenses) {
            if (!link.isHidden)
                note(associateId, {owner.name, link.name}, link.assigned);
        }
    }
}

QString LoaderRecord::difference(const TenantFixture &fixture, int associateCount) const
{
    const QSet<qint64> once(associates.cbegin(), associates.cend());
    if (associates.size() != associateCount || once.size() != associateCount)
        return QStringLiteral("%1 rows of %2 associates").arg(associates.size()).arg(once.size());
    if (known != once)
        return QStringLiteral("nothing is known of %1").arg(associateCount - known.size());
    // Hidden licences are nobody's column.
    const QHash<QString, QStringList> hiddenByOwner {
        {QStringLiteral("SIGNFLOW"), {QStringLiteral("sign-engine"), QStringLiteral("sign-seal")}},
        {QStringLiteral("MAPLINE"), {QStringLiteral("map-core")}},
        {QStringLiteral("NORDLYS \"LAB\" A/S"), {}},
    };
    for (const qint64 id : associates) {
        for (auto hidden = hiddenByOwner.cbegin(); hidden != hiddenByOwner.cend(); ++hidden) {
            QSet<LicenseKey> expected;
            for (const QString &name : fixture.heldModules(static_cast<int>(id), hidden.key())) {
                if (!hidden.value().contains(name))
                    expected.insert({hidden.key(), name});
            }
            QSet<LicenseKey> found;
            for (const LicenseKey &key : holdings.value(id)) {
                if (key.owner == hidden.key())
                    found.insert(key);
            }
            if (found != expected)
                return QStringLiteral("wrong licences of %1 for %2").arg(hidden.key()).arg(id);
        }
    }
    return {};
}

DemoProfile columnProfile(bool partnerColumns, bool superOfficeColumns, int maximumTop)
{
    DemoProfile profile;
    profile.users.partnerLicenseColumns = partnerColumns;
    profile.users.superOfficeLicenseColumns = superOfficeColumns;
    profile.users.maximumTop = maximumTop;
    return profile;
}
