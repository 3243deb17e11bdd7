// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/licenselookup.h"

#include "models/importwords.h"

#include <QSet>

#include <algorithm>

using LicenseKind = LicenseFinding::Kind;

/// The key of a licence together with its owner. No name has a line end once it can be compared.
static QString qualified(const QString &owner, const QString &name)
{
    return comparable(owner) + u'\n' + comparable(name);
}

LicenseLookup::LicenseLookup(const LicenseCatalogue &catalogue)
{
    for (const CatalogueOwner &owner : catalogue.owners()) {
        for (const CatalogueLicense &license : owner.licenses) {
            QSet<QString> names; // code name and display name are often the same
            for (const QString &name : {license.key.module, license.displayName()}) {
                names.insert(comparable(name));
                for (const QString &ownerName : {owner.name, owner.displayName()})
                    names.insert(qualified(ownerName, name));
            }
            for (const QString &name : std::as_const(names))
                m_entries.insert(name, {license.key, owner.displayName(), license.isAssignable()});
        }
    }
}

/// The text as a whole, else parted at each colon and slash: names may hold such themselves.
QList<LicenseLookup::Entry> LicenseLookup::entriesCalled(const QString &text) const
{
    QList<Entry> entries = m_entries.values(comparable(text));
    for (qsizetype at = 0; at < text.size() && entries.isEmpty(); ++at) {
        if (text.at(at) == u':' || text.at(at) == u'/')
            entries = m_entries.values(qualified(text.left(at), text.mid(at + 1)));
    }
    return entries;
}

/// Within one owner a code name goes before the display name of another licence.
LicenseFinding LicenseLookup::chosen(QList<Entry> entries, const QString &name)
{
    if (entries.isEmpty())
        return {};
    entries.removeIf([](const Entry &entry) { return !entry.isAssignable; });
    if (entries.isEmpty())
        return {LicenseKind::NotForAssociates, {}, {}, 0};
    const auto [first, last] =
        std::minmax_element(entries.cbegin(), entries.cend(), [](const Entry &a, const Entry &b) {
            return a.ownerDisplayName < b.ownerDisplayName;
        });
    const LicenseFinding several {
        LicenseKind::Several, {}, first->ownerDisplayName, static_cast<int>(entries.size())};
    if (first->key.owner == last->key.owner && entries.size() > 1)
        entries.removeIf([&name](const Entry &entry) { return entry.key.module != name; });
    return entries.size() == 1 ? LicenseFinding {LicenseKind::Found, entries.constFirst().key, {}, 1}
                               : several;
}

LicenseFinding LicenseLookup::find(const QString &text) const
{
    return chosen(entriesCalled(text), text.trimmed());
}

LicenseFinding LicenseLookup::find(const QString &owner, const QString &text) const
{
    if (owner.trimmed().isEmpty())
        return find(text);
    return chosen(m_entries.values(qualified(owner, text)), text.trimmed());
}
