// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/runfilterbar.h"

#include "models/runfiltermodel.h"
#include "views/theme.h"
#include "views/whatsthis.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>

#include <chrono>

using namespace std::chrono_literals;
using RunScope = RunFilterModel::Scope;

// Long enough to take in a fast typist's word, short enough to feel immediate.
static constexpr auto RunSearchDelay = 150ms;

RunFilterBar::RunFilterBar(RunFilterModel &filter, QWidget *parent)
    : QWidget(parent)
    , m_filter(filter)
    , m_search(new QLineEdit(this))
    , m_scopeLabel(new QLabel(this))
    , m_scope(new QComboBox(this))
    , m_clear(new QPushButton(this))
{
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(180);
    m_scopeLabel->setBuddy(m_scope);
    m_scope->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (const RunScope scope : {RunScope::All, RunScope::WithFailures, RunScope::Interrupted})
        m_scope->addItem(QString(), QVariant::fromValue(scope));
    buildLayout();
    connectControls();
    // A search starts anew.
    m_memory.keep(
        QStringLiteral("search"), [] { return QJsonValue(QJsonValue::Undefined); },
        [this](const QJsonValue &) { clearFilter(); });
    m_memory.keep(QStringLiteral("scope"), *m_scope);
    retranslate();
    applyScope();
}

void RunFilterBar::buildLayout()
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Spacing::Small);
    layout->addWidget(m_search, 1);
    layout->addSpacing(Spacing::Small);
    layout->addWidget(m_scopeLabel);
    layout->addWidget(m_scope);
    layout->addWidget(m_clear);
}

void RunFilterBar::connectControls()
{
    auto *delay = new QTimer(this);
    delay->setSingleShot(true);
    delay->setInterval(RunSearchDelay);
    connect(m_search, &QLineEdit::textChanged, delay, qOverload<>(&QTimer::start));
    connect(delay, &QTimer::timeout, this, &RunFilterBar::applySearch);
    connect(m_scope, &QComboBox::currentIndexChanged, this, &RunFilterBar::applyScope);
    connect(m_clear, &QPushButton::clicked, this, &RunFilterBar::clearFilter);
}

void RunFilterBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void RunFilterBar::retranslate()
{
    m_search->setPlaceholderText(tr("Search by comment, user or number"));
    //: Name of the search field over the list of runs, for screen readers.
    m_search->setAccessibleName(tr("Filter runs"));
    //: Label of the box that chooses which runs are listed; also its name for screen readers.
    m_scopeLabel->setText(tr("Show"));
    //: Choice of runs.
    m_scope->setItemText(static_cast<int>(RunScope::All), tr("All runs"));
    //: Choice of runs: those of which something failed or is unknown.
    m_scope->setItemText(static_cast<int>(RunScope::WithFailures), tr("With failures"));
    //: Choice of runs: those that the end of the program has cut off.
    m_scope->setItemText(static_cast<int>(RunScope::Interrupted), tr("Interrupted"));
    //: Button: list every run again.
    m_clear->setText(tr("Clear filter"));
    m_search->setWhatsThis(tr("Lists the runs in whose comment, user or number the words you type occur."));
    m_scope->setWhatsThis(
        tr("Lists all runs, only those of which something failed, or only those that were interrupted."));
    m_clear->setWhatsThis(WhatsThis::clearFilters());
}

void RunFilterBar::applySearch()
{
    m_filter.setSearchText(m_search->text());
    m_clear->setVisible(m_filter.isFiltering());
    Q_EMIT filterChanged();
}

void RunFilterBar::applyScope()
{
    m_filter.setScope(m_scope->currentData().value<RunScope>());
    m_clear->setVisible(m_filter.isFiltering());
    Q_EMIT filterChanged();
}

void RunFilterBar::clearFilter()
{
    m_search->clear();
    m_scope->setCurrentIndex(0);
    applySearch();
}
