// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/prerequisites.h"

#include <QSet>

#include <algorithm>

const CatalogueLicense *prerequisiteOf(const LicenseCatalogue &catalogue, const CatalogueLicense &license)
{
    const QString &name = license.prerequisiteModuleName;
    if (const CatalogueLicense *sameOwner = catalogue.license(catalogue.keyFor(license.key.owner, name)))
        return sameOwner;
    if (const qsizetype dot = name.indexOf(u'.'); dot > 0) {
        const LicenseKey qualified = catalogue.keyFor(name.left(dot), name.mid(dot + 1));
        if (const CatalogueLicense *otherOwner = catalogue.license(qualified))
            return otherOwner;
    }
    return catalogue.license(catalogue.keyFor(QStringLiteral("SUPEROFFICE"), name));
}

Prerequisites::Prerequisites(const LicenseCatalogue &catalogue)
{
    for (const CatalogueOwner &owner : catalogue.owners()) {
        for (const CatalogueLicense &license : owner.licenses) {
            if (license.prerequisiteModuleName.isEmpty())
                continue;
            const CatalogueLicense *required = prerequisiteOf(catalogue, license);
            if (!required || required->type == LicenseType::SiteLicense)
                continue;
            m_requirement.insert(license.key, required->key);
            m_dependants.insert(required->key, license.key);
        }
    }
}

LicenseKey Prerequisites::requirement(const LicenseKey &key) const
{
    QSet<LicenseKey> seen;
    LicenseKey next = m_requirement.value(key);
    while (!next.module.isEmpty() && !seen.contains(next)) {
        if (next == key)
            return {};
        seen.insert(next);
        next = m_requirement.value(next);
    }
    return m_requirement.value(key);
}

QList<LicenseKey> Prerequisites::requirements(const LicenseKey &key) const
{
    QList<LicenseKey> chain;
    for (auto next = m_requirement.constFind(key); next != m_requirement.cend();
         next = m_requirement.constFind(*next)) {
        if (*next == key || chain.contains(*next))
            break;
        chain.prepend(*next);
    }
    return chain;
}

QList<LicenseKey> Prerequisites::dependants(const LicenseKey &key) const
{
    QList<LicenseKey> found;
    QSet<LicenseKey> seen {key};
    QList<LicenseKey> frontier {key};
    while (!frontier.isEmpty()) {
        QList<LicenseKey> next;
        for (const LicenseKey &current : std::as_const(frontier)) {
            QList<LicenseKey> direct = m_dependants.values(current);
            std::sort(direct.begin(), direct.end(),
                      [](const LicenseKey &a, const LicenseKey &b) { return a.module < b.module; });
            for (const LicenseKey &dependant : std::as_const(direct)) {
                if (seen.contains(dependant))
                    continue;
                seen.insert(dependant);
                next.append(dependant);
            }
        }
        found = next + found;
        frontier = next;
    }
    return found;
}
