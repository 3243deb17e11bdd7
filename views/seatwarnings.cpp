// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/seatwarnings.h"

#include "models/domain/reclaim.h"
#include "models/licensetext.h"
#include "models/workspace.h"
#include "views/messagestrip.h"
#include "views/theme.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

static constexpr int MostLines = 3;

SeatWarnings::SeatWarnings(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_remedies(MostLines)
    , m_more(new QLabel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Spacing::Small);
    for (int line = 0; line < MostLines; ++line) {
        m_lines.append(new MessageStrip(this));
        layout->addWidget(m_lines.constLast());
        connect(m_lines.constLast(), &MessageStrip::actionRequested, this, [this, line](int action) {
            const SeatShortage shortage = m_shortages.at(line); // the remedy may change the list
            (this->*m_remedies.at(line).at(action).act)(shortage);
        });
    }
    layout->addWidget(m_more);
    updateLines();
}

void SeatWarnings::showShortages(const QList<SeatShortage> &shortages)
{
    m_shortages = shortages;
    updateLines();
}

void SeatWarnings::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        updateLines();
    QWidget::changeEvent(event);
}

void SeatWarnings::updateLines()
{
    for (int line = 0; line < MostLines; ++line) {
        if (line >= m_shortages.size()) {
            m_lines.at(line)->clear();
            continue;
        }
        m_remedies[line] = remediesFor(m_shortages.at(line));
        QStringList actions;
        for (const Remedy &remedy : m_remedies.at(line))
            actions.append(remedy.text);
        m_lines.at(line)->showMessage(MessageStrip::Severity::Warning, sentence(m_shortages.at(line)),
                                      actions);
    }
    const auto more = static_cast<int>(m_shortages.size()) - MostLines;
    //: Follows lines such as "Sales Premium: 103 wanted, 100 seats: short 3."
    m_more->setText(tr("and %Ln more licence(s)", nullptr, more));
    m_more->setVisible(more > 0);
    setVisible(!m_shortages.isEmpty());
}

QString SeatWarnings::sentence(const SeatShortage &shortage) const
{
    const CatalogueLicense *license = m_workspace.catalogue().license(shortage.license);
    //: %1 is a licence; %2 seats would be in use, %3 are owned, %4 are missing.
    return tr("%1: %2 wanted, %3 seats: short %4.")
        .arg(license ? license->displayName() : shortage.license.module, numberText(shortage.after.inUse),
             numberText(shortage.after.total), numberText(shortage.missing()));
}

QList<SeatWarnings::Remedy> SeatWarnings::remediesFor(const SeatShortage &shortage) const
{
    QList<Remedy> remedies;
    if (const auto idle = static_cast<int>(idleHolders(shortage).size()); idle > 0) {
        //: Button: take the licence from so many who have it and cannot log in.
        remedies.append({tr("Free %Ln who cannot log in", nullptr, idle), &SeatWarnings::freeSeats});
    }
    if (shortage.fitting > 0) {
        //: Button: send the changes of the first %1 associates; %2 have no seat and are not sent.
        const QString text = tr("Apply to the first %1, leave %2 staged")
                                 .arg(numberText(shortage.fitting), numberText(shortage.misfits.size()));
        remedies.append({text, &SeatWarnings::applyFitting});
    }
    //: Button: forget the staged changes of the last %Ln associates, who have no seat.
    remedies.append({tr("Take back %Ln", nullptr, shortage.lacking), &SeatWarnings::takeBack});
    return remedies;
}

/// The rows of those who have the licence and cannot log in, as many as are needed.
QList<int> SeatWarnings::idleHolders(const SeatShortage &shortage) const
{
    const int column = m_workspace.columnOf(shortage.license);
    if (column < 0)
        return {};
    return holdersWhoCannotLogIn(m_workspace.associates(), m_workspace.table(), column, shortage.missing());
}

void SeatWarnings::freeSeats(const SeatShortage &shortage)
{
    const QList<int> rows = idleHolders(shortage);
    QList<AssignmentRules::Wish> wishes;
    for (const int row : rows)
        wishes.append({row, m_workspace.columnOf(shortage.license), false});
    const auto step = [count = static_cast<int>(rows.size())] {
        //: A step to undo: the licence is taken from so many.
        return tr("Free %Ln who cannot log in", nullptr, count);
    };
    Q_EMIT staged(m_workspace.stage(wishes, step));
}

void SeatWarnings::applyFitting(const SeatShortage &)
{
    Q_EMIT fittingRequested();
}

/// Takes back whole items: who was to change one plan for another keeps the one they have.
void SeatWarnings::takeBack(const SeatShortage &shortage)
{
    QList<NamedWish> wishes;
    for (const ApplyItem &item : shortage.misfits.last(shortage.lacking)) {
        for (const QString &module : item.releases)
            wishes.append({item.associateId, {item.owner, module}, true});
        for (const QString &module : item.grants)
            wishes.append({item.associateId, {item.owner, module}, false});
    }
    const auto step = [count = shortage.lacking] {
        //: A step to undo: the changes of so many associates.
        return tr("Take back %Ln", nullptr, count);
    };
    Q_EMIT staged(m_workspace.stage(wishes, step));
}
