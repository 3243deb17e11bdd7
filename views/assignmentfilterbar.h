// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/licensekey.h"

#include <QWidget>

class AssignmentFilterModel;
class AssignmentModel;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

/// What is shown in the matrix: owner, search, group, who holds what, and in which order. Sets the two models
/// itself; keeps what the user chose when the catalogue is read again. The models must outlive it.
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
    /// Shows only those who hold @p license, in @p group or, where that is empty, in any.
    void showHolders(const LicenseKey &license, const QString &group = {});

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
    void fillOwners();
    void fillGroups();
    void fillLicenses();
    void fillFixedChoices();
    void applyOwner();
    void applyHolding();
    void updateClearButton();

    AssignmentModel &m_model;
    AssignmentFilterModel &m_filter;
    QLabel *m_ownerLabel;
    QComboBox *m_owner;
    QLineEdit *m_search;
    QLabel *m_groupLabel;
    QComboBox *m_group;
    QLabel *m_holdingLabel;
    QComboBox *m_holding;
    QLabel *m_licenseLabel;
    QComboBox *m_license;
    QLabel *m_sortLabel;
    QComboBox *m_sort;
    QPushButton *m_clear;
};
