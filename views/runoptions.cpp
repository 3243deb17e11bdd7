// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/runoptions.h"

#include "views/flowlayout.h"
#include "views/theme.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

static constexpr int LongestComment = 500; // characters
static constexpr int LeastComment = 180; // device-independent pixels

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
    m_comment->setMinimumWidth(LeastComment);
    auto *comment = new QHBoxLayout;
    auto *policy = new QHBoxLayout;
    for (QHBoxLayout *pair : {comment, policy})
        pair->setSpacing(Spacing::Small);
    comment->addWidget(m_commentLabel);
    comment->addWidget(m_comment, 1);
    policy->addWidget(m_policyLabel);
    policy->addWidget(m_policy);
    auto *layout = new FlowLayout(Spacing::Medium);
    layout->addLayout(comment);
    layout->addLayout(policy);
    setLayout(layout);
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
    m_comment->setWhatsThis(
        tr("Say why the changes are made. The comment is kept on this computer with the run and your name, "
           "and can be searched for under Activity; it is not sent to the server."));
    m_policy->setWhatsThis(tr("What happens to the other changes when one fails: go on with them, stop, or "
                              "stop and take back what this run has done so far."));
}
