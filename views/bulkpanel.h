// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/bulkchange.h"
#include "views/choicefield.h"
#include "views/inplacepanel.h"

#include <QHash>
#include <QTimer>

#include <optional>

class AssignmentFilterModel;
class AssignmentModel;
class AssociateField;
class QLabel;
class QPushButton;
class SelectedAssociatesModel;

/// Changes the licences of many associates at once, in place: of whom, what, and beforehand what it comes to.
/// Hands the wishes to the staging desk, which asks where there is something to ask. The models must
/// outlive it.
class BulkPanel : public InPlacePanel
{
    Q_OBJECT

public:
    BulkPanel(AssignmentModel &model, AssignmentFilterModel &filter, SelectedAssociatesModel &selected,
              QWidget *parent = nullptr);

    /// Opens it for the selected associates, or where nobody is selected, for all that match.
    void open();

protected:
    void dismiss() override;
    void changeEvent(QEvent *event) override;

private:
    enum class Scope { Selection, Matching };

    void layOut();
    void connectFields();
    void followModels();
    void retranslate();
    void offer(ChoiceField &field, const QList<ChoiceField::Choice> &choices);
    void offerScopes();
    void offerLicenses();
    void updateSoon();
    void refresh();
    void stage();

    [[nodiscard]] Scope scope() const;
    [[nodiscard]] BulkChange::Verb verb() const;
    [[nodiscard]] QList<int> rows() const;
    [[nodiscard]] QList<int> writableColumns() const;
    [[nodiscard]] std::optional<BulkChange> change() const;
    [[nodiscard]] QString missingText() const;
    [[nodiscard]] QString previewText() const;

    AssignmentModel &m_model;
    AssignmentFilterModel &m_filter;
    SelectedAssociatesModel &m_selected;
    ChoiceField *m_whom;
    ChoiceField *m_what;
    ChoiceField *m_license;
    AssociateField *m_associate;
    ChoiceField *m_replacement;
    QLabel *m_preview;
    QPushButton *m_stage;
    QPushButton *m_cancel;
    QHash<ChoiceField *, QList<ChoiceField::Choice>> m_offered;
    QTimer m_delay;
};
