// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/plaintextdialog.h"

#include "views/theme.h"
#include "views/whatsthis.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

PlainTextDialog::PlainTextDialog(QWidget *parent)
    : QDialog(parent)
    , m_text(new QPlainTextEdit(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Close, this))
{
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Spacing::Large, Spacing::Large, Spacing::Large, Spacing::Large);
    layout->setSpacing(Spacing::Medium);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_buttons);
    resize(560, 420);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    retranslate();
}

void PlainTextDialog::showText(const QString &title, const QString &text)
{
    setWindowTitle(title);
    m_text->setAccessibleName(title);
    m_text->setPlainText(text);
}

void PlainTextDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void PlainTextDialog::retranslate()
{
    //: Button.
    m_buttons->button(QDialogButtonBox::Close)->setText(tr("Close"));
    m_text->setWhatsThis(tr("Text as the server sent it, to be read and copied."));
    m_buttons->setWhatsThis(WhatsThis::cancel());
}
