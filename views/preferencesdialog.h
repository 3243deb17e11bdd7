// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/notices.h"
#include "models/domain/seats.h"
#include "views/growingdialog.h"
#include "views/themechoice.h"

#include <optional>

class CheckField;
class ChoiceField;
class NumberField;
class PageHeader;
class QLabel;
class QPushButton;
class QVBoxLayout;

/// What the user likes, as the preferences dialog begins with it.
struct PreferenceValues
{
    std::optional<QString> language; ///< none: that of the system
    ThemeChoice theme = ThemeChoice::System;
    SeatThresholds thresholds;
    NoticeChoices notices;
};

/// Asks what the user likes. Whatever is chosen is announced at once, as long as it makes sense; there is
/// nothing to accept or to take back.
class PreferencesDialog : public GrowingDialog
{
    Q_OBJECT

public:
    explicit PreferencesDialog(const PreferenceValues &values, QWidget *parent = nullptr);

    /// Leads the user to the thresholds.
    void focusThresholds();

Q_SIGNALS:
    /// A language by its code; empty: that of the system.
    void languageChosen(const QString &code);
    void themeChosen(ThemeChoice theme);
    /// From where on licences count as nearly full and as full; valid ones.
    void thresholdsChosen(const SeatThresholds &thresholds);
    void noticesChosen(const NoticeChoices &choices);
    /// The user wants to take the tour; the dialog is closed.
    void tourRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QLabel *addSection();
    [[nodiscard]] QLabel *addExplanation();
    void buildFields(const PreferenceValues &values);
    void buildLayout();
    void connectFields();
    void retranslate();
    void retranslateNotices();
    void explain();
    [[nodiscard]] SeatThresholds thresholds() const;
    [[nodiscard]] NoticeChoices notices() const;
    void takeThresholds();
    void showProblem();
    void takeNotices();

    PageHeader *m_header;
    QWidget *m_form;
    QVBoxLayout *m_fields;
    ChoiceField *m_language;
    ChoiceField *m_theme;
    QLabel *m_thresholdsTitle;
    QLabel *m_thresholdsText;
    NumberField *m_warning; ///< in per cent
    NumberField *m_full; ///< in per cent
    QLabel *m_noticesTitle;
    QLabel *m_noticesText;
    CheckField *m_seatsLow;
    CheckField *m_runFinished;
    CheckField *m_licenseEnds;
    NumberField *m_daysBefore;
    QPushButton *m_tour;
    QPushButton *m_close;
};
