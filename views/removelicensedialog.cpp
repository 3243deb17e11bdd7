// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/removelicensedialog.h"

#include "views/linefield.h"
#include "views/theme.h"
#include "views/whatsthis.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

static constexpr int RemovalWidth = 480;

RemoveLicenseDialog::RemoveLicenseDialog(const QString &owner, const QString &displayName, QWidget *parent)
    : GrowingDialog(RemovalWidth, parent)
    , m_owner(owner)
    , m_displayName(displayName)
    , m_explanation(new QLabel(this))
    , m_cancel(new QPushButton(this))
    , m_remove(new QPushButton(this))
{
    auto *form = new QWidget(this);
    m_name = new LineField(*FormField::newLayout(form));
    m_name->setPlaceholder(owner);
    layOut(form);
    connect(m_name, &FormField::edited, this, &RemoveLicenseDialog::check);
    connect(m_cancel, &QPushButton::clicked, this, &RemoveLicenseDialog::reject);
    connect(m_remove, &QPushButton::clicked, this, &RemoveLicenseDialog::accept);
    retranslate();
    m_name->setFocus();
}

void RemoveLicenseDialog::layOut(QWidget *form)
{
    m_explanation->setTextFormat(Qt::PlainText);
    m_explanation->setWordWrap(true);
    m_remove->setDefault(true);
    m_cancel->setAutoDefault(false);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(Spacing::Small);
    foot->addStretch();
    foot->addWidget(m_cancel);
    foot->addWidget(m_remove);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Spacing::Large, Spacing::Large, Spacing::Large, Spacing::Large);
    layout->setSpacing(Spacing::Medium);
    layout->addWidget(m_explanation);
    layout->addWidget(form);
    layout->addStretch();
    layout->addLayout(foot);
}

void RemoveLicenseDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    GrowingDialog::changeEvent(event);
}

void RemoveLicenseDialog::retranslate()
{
    //: Title of a dialog.
    setWindowTitle(tr("Remove licence"));
    //: %1 is a licence owner as people call it, %2 its code name, which has to be typed.
    m_explanation->setText(tr("This removes every licence of %1 from the installation; whoever holds one can "
                              "no longer use it. It cannot be undone here: the licence would have to be "
                              "fetched or loaded from its file again.\n\nType %2 to confirm.")
                               .arg(m_displayName, m_owner));
    //: Label of a line: whose licences are to be removed.
    m_name->setLabel(tr("Licence &owner"));
    //: Button: removes all licences of an owner for good.
    m_remove->setText(tr("Remove licence"));
    //: Button.
    m_cancel->setText(tr("Cancel"));
    m_name->setWhatsThis(
        tr("Type the owner’s name as it stands above, so that nothing is removed by mistake."));
    m_remove->setWhatsThis(tr("Takes every licence of this owner out of the installation at once; nobody can "
                              "use them any more. It cannot be undone here."));
    m_cancel->setWhatsThis(WhatsThis::cancel());
    check();
}

void RemoveLicenseDialog::check()
{
    const bool isTyped = m_name->text().trimmed().compare(m_owner, Qt::CaseInsensitive) == 0;
    m_remove->setEnabled(isTyped);
}
