// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/linefield.h"

#include <QIntValidator>
#include <QLineEdit>

LineField::LineField(QVBoxLayout &form)
    : FormField(form)
    , m_edit(new QLineEdit(this))
{
    setControl(m_edit);
    connect(m_edit, &QLineEdit::textChanged, this, &FormField::edited);
}

QString LineField::text() const
{
    return m_edit->text();
}

void LineField::setText(const QString &text)
{
    m_edit->setText(text);
    m_edit->setCursorPosition(0); // of a long address, the server shows rather than the end
}

void LineField::setPlaceholder(const QString &text)
{
    m_edit->setPlaceholderText(text);
}

void LineField::acceptNumbersTo(int most)
{
    m_edit->setValidator(new QIntValidator(0, most, m_edit));
}
