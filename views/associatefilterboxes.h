// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/associatefilter.h"
#include "models/domain/usebreakdown.h"

#include <QObject>
#include <QSet>

class AssignmentModel;
class FilterBox;
class ViewMemory;
class QWidget;

/// The boxes that choose associates: by group, role and plan, and by what they hold. They offer what the
/// workspace knows, and keep what the user chose when that is read again. Who shows them lays them out.
class AssociateFilterBoxes : public QObject
{
    Q_OBJECT

public:
    /// The boxes belong to @p parent; the model must outlive them.
    AssociateFilterBoxes(const AssignmentModel &model, QWidget *parent);

    /// In the order in which they are read.
    [[nodiscard]] QList<FilterBox *> boxes() const;
    [[nodiscard]] AssociateFilter filter() const;
    /// Chooses those whom @p filter asks for, as far as they are offered. Emits nothing.
    void setFilter(const AssociateFilter &filter);
    /// Chooses everybody. Emits nothing.
    void clear();
    /// What narrows: the label and the choice of each.
    [[nodiscard]] QList<std::pair<QString, QString>> narrowing() const;
    /// The licence is asked for only where somebody holds or lacks it.
    void updateShown();

    /// Offers the groups and roles of the associates there are. Once all have come, what is gone narrows
    /// nothing.
    void offerPeople();
    /// Offers the licences and plans that the model shows. Once there is a catalogue, what is gone narrows
    /// nothing.
    void offerLicenses();
    /// Keeps each choice in @p memory, under a name of its own.
    void keepIn(ViewMemory &memory);
    void retranslate();

Q_SIGNALS:
    /// The user has chosen.
    void chosen();

private:
    void offerHoldings();
    void offerNames(FilterBox &box, const QString &everybody, BreakdownBy by, const QSet<QString> &names);
    void readPeople();
    void offerPlans();
    void offerColumns();
    void keepHolding(ViewMemory &memory, const QString &name, AssociateFilter::Holding holding);

    const AssignmentModel &m_model;
    FilterBox *m_group;
    FilterBox *m_role;
    FilterBox *m_plan;
    FilterBox *m_holding;
    FilterBox *m_license;
    QSet<QString> m_groups; ///< of the associates that were read, with an empty one for those without
    QSet<QString> m_roles; ///< likewise
    qsizetype m_readRows = 0; ///< of the workspace, the first ones
};
