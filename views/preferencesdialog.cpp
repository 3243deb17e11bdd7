// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/preferencesdialog.h"

#include "views/checkfield.h"
#include "views/choicefield.h"
#include "views/languagenames.h"
#include "views/numberfield.h"
#include "views/pageheader.h"
#include "views/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <cmath>

static constexpr int DialogWidth = 560;
static constexpr int WholePercent = 100;

static int percentOf(double share)
{
    return static_cast<int>(std::lround(share * WholePercent));
}

PreferencesDialog::PreferencesDialog(const PreferenceValues &values, QWidget *parent)
    : GrowingDialog(DialogWidth, parent)
    , m_header(new PageHeader(this))
    , m_form(new QWidget(this))
    , m_fields(FormField::newLayout(m_form))
    , m_language(new ChoiceField(*m_fields))
    , m_theme(new ChoiceField(*m_fields))
    , m_thresholdsTitle(addSection())
    , m_thresholdsText(addExplanation())
    , m_warning(new NumberField(*m_fields, 1, WholePercent))
    , m_full(new NumberField(*m_fields, 1, WholePercent))
    , m_noticesTitle(addSection())
    , m_noticesText(addExplanation())
    , m_seatsLow(new CheckField(*m_fields))
    , m_runFinished(new CheckField(*m_fields))
    , m_licenseEnds(new CheckField(*m_fields))
    , m_daysBefore(new NumberField(*m_fields, 1, NoticeChoices::MostDaysBefore))
    , m_tour(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    m_close->setProperty("primary", true);
    m_close->setDefault(true);
    m_tour->setAutoDefault(false);
    buildLayout();
    retranslate();
    buildFields(values);
    connectFields();
}

/// The title of a group of fields.
QLabel *PreferencesDialog::addSection()
{
    auto *title = new QLabel(m_form);
    title->setFont(strongFont(font()));
    m_fields->addSpacing(Spacing::Small);
    m_fields->addWidget(title);
    return title;
}

QLabel *PreferencesDialog::addExplanation()
{
    auto *text = new QLabel(m_form);
    text->setWordWrap(true);
    text->setForegroundRole(QPalette::PlaceholderText);
    m_fields->addWidget(text);
    return text;
}

void PreferencesDialog::buildLayout()
{
    auto *foot = new QHBoxLayout;
    foot->setSpacing(Spacing::Small);
    foot->addWidget(m_tour);
    foot->addStretch(1);
    foot->addWidget(m_close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Spacing::Large, Spacing::Large, Spacing::Large, Spacing::Large);
    layout->setSpacing(Spacing::Medium);
    layout->addWidget(m_header);
    layout->addWidget(m_form);
    layout->addStretch(1);
    layout->addLayout(foot);
}

void PreferencesDialog::buildFields(const PreferenceValues &values)
{
    m_language->setValue(values.language.value_or(QString()));
    m_theme->setValue(QVariant::fromValue(values.theme));
    m_warning->setValue(percentOf(values.thresholds.warning));
    m_full->setValue(percentOf(values.thresholds.full));
    m_seatsLow->setChecked(values.notices.seatsLow);
    m_runFinished->setChecked(values.notices.runFinished);
    m_licenseEnds->setChecked(values.notices.licenseEnds);
    m_daysBefore->setValue(values.notices.daysBefore);
    m_daysBefore->setUsable(values.notices.licenseEnds);
}

void PreferencesDialog::connectFields()
{
    connect(m_language, &FormField::edited, this,
            [this] { Q_EMIT languageChosen(m_language->value().toString()); });
    connect(m_theme, &FormField::edited, this,
            [this] { Q_EMIT themeChosen(m_theme->value().value<ThemeChoice>()); });
    for (const NumberField *field : {m_warning, m_full})
        connect(field, &FormField::edited, this, &PreferencesDialog::takeThresholds);
    for (const FormField *field :
         std::initializer_list<FormField *> {m_seatsLow, m_runFinished, m_licenseEnds, m_daysBefore})
        connect(field, &FormField::edited, this, &PreferencesDialog::takeNotices);
    connect(m_tour, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT tourRequested();
    });
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
}

void PreferencesDialog::focusThresholds()
{
    m_warning->setFocus(Qt::OtherFocusReason);
}

SeatThresholds PreferencesDialog::thresholds() const
{
    return {m_warning->value() / static_cast<double>(WholePercent),
            m_full->value() / static_cast<double>(WholePercent)};
}

void PreferencesDialog::takeThresholds()
{
    showProblem();
    if (thresholds().isValid())
        Q_EMIT thresholdsChosen(thresholds());
}

void PreferencesDialog::showProblem()
{
    m_full->setProblem(thresholds().isValid()
                           ? QString()
                           : tr("A licence is nearly full before it is full: choose a lower first share. "
                                "Until then the former shares hold."));
}

NoticeChoices PreferencesDialog::notices() const
{
    return {m_seatsLow->isChecked(), m_licenseEnds->isChecked(), m_runFinished->isChecked(),
            m_daysBefore->value()};
}

void PreferencesDialog::takeNotices()
{
    m_daysBefore->setUsable(m_licenseEnds->isChecked());
    Q_EMIT noticesChosen(notices());
}

void PreferencesDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    GrowingDialog::changeEvent(event);
}

void PreferencesDialog::retranslate()
{
    //: Title of a dialog.
    setWindowTitle(tr("Preferences"));
    m_header->setTitle(tr("Preferences"));
    m_header->setFacts(tr("Whatever you choose here takes effect at once."));
    //: Label of a choice.
    m_language->setLabel(tr("&Language"));
    //: Choice of a language: the one that the desktop speaks.
    QList<ChoiceField::Choice> languages {{tr("As the system"), QString()}};
    for (const auto &[code, name] : languageNames())
        languages.append({name, code});
    m_language->setChoices(languages);
    //: Label of a choice: light, dark and the like.
    m_theme->setLabel(tr("&Appearance"));
    m_theme->setChoices({
        //: Appearance: light or dark, as the desktop is.
        {tr("As the system"), QVariant::fromValue(ThemeChoice::System)},
        //: Appearance.
        {tr("Light"), QVariant::fromValue(ThemeChoice::Light)},
        //: Appearance.
        {tr("Dark"), QVariant::fromValue(ThemeChoice::Dark)},
        //: Appearance.
        {tr("High contrast"), QVariant::fromValue(ThemeChoice::HighContrast)},
        //: Appearance: light on black, with clear borders, for those who see little.
        {tr("High contrast"), QVariant::fromValue(ThemeChoice::HighContrast)},
    });
    //: Title of a group of fields: from where on a licence counts as full.
    m_thresholdsTitle->setText(tr("Seat thresholds"));
    m_thresholdsText->setText(tr("From which share of its seats on a licence is marked. One without a free "
                                 "seat always counts as full."));
    //: Label of a share in per cent; amber is the colour of the sign.
    m_warning->setLabel(tr("&Nearly full (amber) from"));
    //: Label of a share in per cent; red is the colour of the sign.
    m_full->setLabel(tr("&Full (red) from"));
    for (NumberField *field : {m_warning, m_full}) {
        //: Follows a number in a field.
        field->setSuffix(tr(" %"));
    }
    retranslateNotices();
    //: Button: starts the tour of the program.
    m_tour->setText(tr("Show the &tour again"));
    //: Button: closes the dialog.
    m_close->setText(tr("&Close"));
    explain();
    showProblem();
    FormField::alignLabels(*m_form);
}

void PreferencesDialog::explain()
{
    m_language->setWhatsThis(tr("The language of the program. The server is asked to answer in it, too; what "
                                "is staged stays."));
    m_theme->setWhatsThis(tr("Light, dark or high contrast, or whatever the desktop uses."));
    m_warning->setWhatsThis(tr("From which share of its seats on a licence is marked as nearly full and as "
                               "full, on every page."));
    m_full->setWhatsThis(m_warning->whatsThis());
    m_seatsLow->setWhatsThis(
        tr("Tells when a refresh finds that a licence has become nearly full, full, or over-assigned."));
    m_runFinished->setWhatsThis(tr("Tells how applying ended if you were in another window meanwhile."));
    m_licenseEnds->setWhatsThis(
        tr("Tells so many days before a licence expires, and once more when it has expired."));
    m_daysBefore->setWhatsThis(m_licenseEnds->whatsThis());
    m_tour->setWhatsThis(tr("Closes this dialog and shows the essentials on the pages themselves."));
    m_close->setWhatsThis(tr("Closes this dialog. What you chose holds already."));
}

void PreferencesDialog::retranslateNotices()
{
    //: Title of a group of fields: what the user is told of.
    m_noticesTitle->setText(tr("Notifications"));
    m_noticesText->setText(tr("While you work in another program your desktop shows them, if it can; "
                              "otherwise they appear at the top of this window."));
    //: Box: what the user is told of.
    m_seatsLow->setText(tr("A licence is &running out of seats"));
    //: Box: what the user is told of.
    m_runFinished->setText(tr("Changes have been a&pplied while you were elsewhere"));
    //: Box: what the user is told of.
    m_licenseEnds->setText(tr("A licence is about to &expire, or has expired"));
    //: Label of a number of days: how long before a licence expires the user is told.
    m_daysBefore->setLabel(tr("&Days before it expires"));
}
