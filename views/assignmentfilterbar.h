// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/associatefilter.h"
#include "models/domain/usebreakdown.h"

#include <QWidget>

class AssignmentFilterModel;
class AssignmentModel;
class FilterBox;
class QBoxLayout;
class QLineEdit;
class QPushButton;

/// What is shown in the matrix: owner, search, group, role, plan, who holds what, and in which order. Sets
/// the two models itself; keeps what the user chose when the catalogue is read again. The models must outlive
/// it.
class AssignmentFilterBar : public QWidget
{
    Q_OBJECT

public:
    AssignmentFilterBar(AssignmentModel &model, AssignmentFilterModel &filter, QWidget *parent = nullptr);

    void focusSearch();
    /// Who is shown, in words such as "Search: anna, Group: Sales"; empty where it is everybody.
    [[nodiscard]] QString filterText() const;
    /// Shows everybody again; the owner stays.
    void clearFilters();
    /// Shows only those whom @p filter asks for, and the licences of its owner.
    void showAssociates(const AssociateFilter &filter);

Q_SIGNALS:
    void ownerAboutToChange();
    void ownerChanged();
    void filtersChanged();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildLayout();
    void arrange();
    void connectControls();
    void retranslate();
    void fillFixedChoices();
    void fillOwners();
    void fillNames(FilterBox &box, const QString &everybody, BreakdownBy by, QString Associate::*name);
    void fillGroupsAndRoles();
    void fillPlans();
    void fillLicenses();
    void applyOwner();
    void applyFilter();
    [[nodiscard]] AssociateFilter chosenFilter() const;

    AssignmentModel &m_model;
    AssignmentFilterModel &m_filter;
    QBoxLayout *m_choices; ///< two lines, one below the other where there is no room
    FilterBox *m_owner;
    QLineEdit *m_search;
    QPushButton *m_clear;
    FilterBox *m_group;
    FilterBox *m_role;
    FilterBox *m_plan;
    FilterBox *m_holding;
    FilterBox *m_license;
    FilterBox *m_sort;
};
