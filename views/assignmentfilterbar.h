// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/associatefilter.h"
#include "views/viewmemory.h"

#include <QWidget>

class AssignmentFilterModel;
class AssignmentModel;
class AssociateFilterBoxes;
class FilterBox;
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
    [[nodiscard]] QLineEdit &searchField() { return *m_search; }
    /// Who is shown, in words such as "Search: anna, Group: Sales"; empty where it is everybody.
    [[nodiscard]] QString filterText() const;
    /// Shows everybody again; the owner stays.
    void clearFilters();
    /// Shows the licences of every owner again; who is shown stays.
    void showAllOwners();
    /// Shows only those whom @p filter asks for, and the licences of its owner.
    void showAssociates(const AssociateFilter &filter);
    /// Everything chosen but the search.
    [[nodiscard]] QJsonObject viewState() const { return m_memory.state(); }
    /// Chooses what viewState() told of, each as soon as it is there. What is gone is not filtered by.
    void restoreViewState(const QJsonObject &state);

Q_SIGNALS:
    void ownerAboutToChange();
    void ownerChanged();
    void filtersChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildLayout();
    void connectControls();
    void retranslate();
    void fillSortKeys();
    void fillOwners();
    void applyOwner();
    void applySort();
    void applyFilter();
    void keepChoices();

    AssignmentModel &m_model;
    AssignmentFilterModel &m_filter;
    FilterBox *m_owner;
    QLineEdit *m_search;
    QPushButton *m_clear;
    AssociateFilterBoxes *m_who;
    FilterBox *m_sort;
    ViewMemory m_memory;
};
