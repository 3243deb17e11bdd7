// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/runoptions.h"

#include "views/theme.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

static constexpr int LongestComment = 500; // characters

RunOptions::RunOptions(QWidget *parent)
    : QWidget(parent)
    , m_commentLabel(new QLabel(this))
    , m_comment(new QLineEdit(this))
    , m_policyLabel(new QLabel(this))
    , m_policy(new QComboBox(this))
{
    m_comment->setMaxLength(LongestComment);
    m_commentLabel->setBuddy(m_comment);
    m_policyLabel->setBuddy(m_policy);
    for (const FailurePolicy policy : {FailurePolicy::Continue, FailurePolicy::Stop, FailurePolicy::RollBack})
        m_policy->addItem({}, QVariant::fromValue(policy));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Spacing::Small);
    layout->addWidget(m_commentLabel);
    layout->addWidget(m_comment, 1);
    layout->addSpacing(Spacing::Small);
    layout->addWidget(m_policyLabel);
    layout->addWidget(m_policy);
    retranslate();
}

RunRequest RunOptions::request(RunRequest::Scope scope) const
{
    return {
        .scope = scope,
        .comment = m_comment->text().trimmed(),
        .onFailure = m_policy->currentData().value<FailurePolicy>(),
    };
}

void RunOptions::clearComment()
{
    m_comment->clear();
}

void RunOptions::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void RunOptions::retranslate()
{
    //: Label of a line of text: why the changes are made.
    m_commentLabel->setText(tr("&Comment:"));
    m_comment->setAccessibleName(tr("Comment"));
    m_comment->setPlaceholderText(tr("Why? Kept in the activity, with your name."));
    //: Label of a choice: what happens to the others after a change has failed.
    m_policyLabel->setText(tr("&If a change fails:"));
    m_policy->setAccessibleName(tr("If a change fails"));
    //: Choice after "If a change fails:".
    m_policy->setItemText(0, tr("Go on with the others"));
    //: Choice after "If a change fails:".
    m_policy->setItemText(1, tr("Stop"));
    //: Choice after "If a change fails:".
    m_policy->setItemText(2, tr("Stop and take back this run"));
}
