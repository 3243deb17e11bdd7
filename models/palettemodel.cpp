// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/palettemodel.h"

#include "models/palettematch.h"
#include "models/searchtext.h"
#include "models/workspace.h"

#include <QLocale>

#include <algorithm>
#include <tuple>
#include <vector>

using TargetKind = PaletteTarget::Kind;

static constexpr qsizetype LatelyCount = 8;

PaletteModel::PaletteModel(const Workspace &workspace, QObject *parent)
    : QAbstractListModel(parent)
    , m_workspace(workspace)
{
    const auto makeStale = [this] { m_isTenantStale = true; };
    connect(&workspace, &Workspace::wasReset, this, makeStale);
    connect(&workspace, &Workspace::rowsAdded, this, makeStale);
    connect(&workspace, &Workspace::associatesRenewed, this, makeStale);
    connect(&workspace, &Workspace::catalogueChanged, this, makeStale);
}

void PaletteModel::setCommands(const QList<PaletteEntry> &commands)
{
    m_commands = commands;
}

void PaletteModel::setTyped(const QString &typed)
{
    readTenant();
    const QStringList words = searchWords(typed);
    beginResetModel();
    m_isSearching = !words.isEmpty();
    m_shown.clear();
    if (m_isSearching)
        showMatching(words);
    else
        showLately();
    endResetModel();
}

void PaletteModel::remember(const PaletteTarget &target)
{
    m_lately.removeOne(target);
    m_lately.prepend(target);
    m_lately.resize(std::min(m_lately.size(), LatelyCount));
}

void PaletteModel::readTenant()
{
    if (!m_isTenantStale)
        return;
    m_tenant.clear();
    addLicenses();
    addAssociates();
    m_isTenantStale = false;
}

void PaletteModel::addLicenses()
{
    for (const CatalogueOwner &owner : m_workspace.catalogue().owners()) {
        m_tenant.append({.target = {.kind = TargetKind::Owner, .license = {owner.name, QString()}},
                         .text = owner.displayName(),
                         .searchText = folded(owner.displayName() + u'\n' + owner.name)});
        for (const CatalogueLicense &license : owner.licenses) {
            if (license.isHidden)
                continue;
            m_tenant.append({.target = {.kind = TargetKind::License, .license = license.key},
                             .text = license.displayName(),
                             .detail = owner.displayName(),
                             .searchText = folded(license.displayName() + u'\n' + license.key.module + u'\n'
                                                  + owner.displayName())});
        }
    }
}

void PaletteModel::addAssociates()
{
    for (const Associate &associate : m_workspace.associates()) {
        const QString name = associate.displayName();
        QStringList others {associate.userId, associate.email};
        others.removeAll(QString());
        m_tenant.append({.target = {.kind = TargetKind::Associate, .associateId = associate.associateId},
                         .text = name,
                         .detail = others.join(QStringLiteral(" · ")),
                         .searchText = folded(name + u'\n' + others.join(u'\n'))});
    }
}

void PaletteModel::showLately()
{
    for (const PaletteTarget &target : std::as_const(m_lately)) {
        const bool isCommand = target.kind == TargetKind::Action || target.kind == TargetKind::Page;
        const QList<PaletteEntry> &entries = isCommand ? m_commands : m_tenant;
        const auto found = std::find_if(entries.cbegin(), entries.cend(),
                                        [&target](const auto &entry) { return entry.target == target; });
        if (found != entries.cend())
            m_shown.append(*found);
    }
    for (const PaletteEntry &entry : std::as_const(m_commands)) {
        if (entry.target.kind == TargetKind::Page && !m_shown.contains(entry))
            m_shown.append(entry);
    }
    m_matchCount = m_shown.size();
}

void PaletteModel::showMatching(const QStringList &words)
{
    struct Match
    {
        PaletteFit fit;
        const PaletteEntry *entry;
    };
    std::vector<Match> matches;
    for (const QList<PaletteEntry> *entries : {&m_commands, &m_tenant}) {
        for (const PaletteEntry &entry : *entries) {
            if (const auto fit = paletteMatch(words, entry.searchText))
                matches.push_back({*fit, &entry});
        }
    }
    m_matchCount = static_cast<qsizetype>(matches.size());
    const auto end = matches.begin() + std::min<std::ptrdiff_t>(m_matchCount, Limit);
    // By address last: where even the texts are alike, they stay in the order in which they came.
    std::partial_sort(matches.begin(), end, matches.end(), [](const Match &a, const Match &b) {
        return std::tie(a.fit, a.entry->target.kind, a.entry->searchText, a.entry)
               < std::tie(b.fit, b.entry->target.kind, b.entry->searchText, b.entry);
    });
    for (auto match = matches.begin(); match != end; ++match)
        m_shown.append(*match->entry);
}

int PaletteModel::firstEnabledRow() const
{
    const auto found = std::find_if(m_shown.cbegin(), m_shown.cend(),
                                    [](const PaletteEntry &entry) { return entry.isEnabled; });
    return found == m_shown.cend() ? -1 : static_cast<int>(found - m_shown.cbegin());
}

QString PaletteModel::countText() const
{
    if (!m_isSearching)
        return {};
    if (m_matchCount == 0)
        return tr("Nothing is called that");
    if (m_matchCount == m_shown.size())
        return tr("%Ln result(s)", nullptr, static_cast<int>(m_matchCount));
    const QLocale locale;
    //: Under a list that shows only some of what was found: %1 how many, %2 of how many. "Type more" letters,
    //: to narrow it down.
    return tr("%1 of %2: type more").arg(locale.toString(m_shown.size()), locale.toString(m_matchCount));
}

QString PaletteModel::kindText(TargetKind kind)
{
    switch (kind) {
    case TargetKind::Action:
        //: What an entry of the command palette is: a command of the menus.
        return tr("Action");
    case TargetKind::Page:
        //: What an entry of the command palette is: a page of the window.
        return tr("Page");
    case TargetKind::License:
        //: What an entry of the command palette is.
        return tr("Licence");
    case TargetKind::Owner:
        //: What an entry of the command palette is: an owner of licences.
        return tr("Owner");
    case TargetKind::Associate:
        //: What an entry of the command palette is: a person.
        return tr("Associate");
    }
    return {};
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const PaletteEntry &entry = m_shown.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return entry.text;
    case Qt::AccessibleTextRole: {
        QStringList parts {entry.text, kindText(entry.target.kind), entry.detail};
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", "));
    }
    case KindTextRole:
        return kindText(entry.target.kind);
    case DetailRole:
        return entry.detail;
    default:
        return {};
    }
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const Qt::ItemFlags flags = QAbstractListModel::flags(index);
    return m_shown.at(index.row()).isEnabled ? flags : flags & ~(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
}
