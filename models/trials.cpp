// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trials.h"

void Trials::add(const ApplyItem &item, const ApplyOutcome &outcome)
{
    for (const QStringList &modules : {item.grants, item.releases}) {
        for (const QString &module : modules)
            m_trials.insert({item.associateId, {item.owner, module}}, {item, outcome});
    }
}

void Trials::remove(qint64 associateId, const LicenseKey &license)
{
    m_trials.remove({associateId, license});
}

const Trials::Trial *Trials::find(qint64 associateId, const LicenseKey &license) const
{
    const auto found = m_trials.constFind({associateId, license});
    return found == m_trials.cend() ? nullptr : &*found;
}
