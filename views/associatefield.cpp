// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/associatefield.h"

#include <QComboBox>
#include <QCompleter>
#include <QEvent>
#include <QLineEdit>
#include <QListView>
#include <QSignalBlocker>

// Tens of thousands of names: neither list may measure each of them.
static QListView *newNameList(QWidget *parent)
{
    auto *list = new QListView(parent);
    list->setUniformItemSizes(true);
    return list;
}

AssociateField::AssociateField(const Workspace &workspace, QVBoxLayout &form)
    : FormField(form)
    , m_choices(new AssociateChoices(workspace, this))
    , m_box(new QComboBox(this))
{
    m_box->setEditable(true);
    m_box->setInsertPolicy(QComboBox::NoInsert);
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setView(newNameList(m_box));
    m_box->setModel(m_choices);
    auto *completer = new QCompleter(m_choices, m_box);
    completer->setPopup(newNameList(nullptr));
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_box->setCompleter(completer);
    m_box->clearEditText();
    setControl(m_box);
    connect(m_box, &QComboBox::editTextChanged, this, &FormField::edited);
    connect(m_box->lineEdit(), &QLineEdit::editingFinished, this, &AssociateField::checkName);
    retranslate();
}

AssociateField::~AssociateField()
{
    // Its controls outlive it by a moment, in which they lose the focus and say so.
    m_box->lineEdit()->disconnect(this);
    m_box->disconnect(this);
}

void AssociateField::renewChoices()
{
    const QSignalBlocker quiet(m_box);
    const QString typed = m_box->currentText();
    m_choices->renew();
    m_box->setEditText(typed);
}

std::optional<qint64> AssociateField::associateId() const
{
    const QList<qint64> ids = m_choices->called(m_box->currentText());
    return ids.size() == 1 ? std::optional(ids.constFirst()) : std::nullopt;
}

void AssociateField::checkName()
{
    const QString typed = m_box->currentText().trimmed();
    const int count = typed.isEmpty() ? 1 : static_cast<int>(m_choices->called(typed).size());
    if (count == 0)
        setProblem(tr("Nobody is called “%1”. Choose a name from the list.").arg(typed));
    else if (count > 1)
        setProblem(
            tr("%Ln associates are called “%1”. Choose one from the list.", nullptr, count).arg(typed));
    else
        setProblem({});
}

void AssociateField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    FormField::changeEvent(event);
}

void AssociateField::retranslate()
{
    //: In an empty field: type a part of an associate's name to find it.
    m_box->lineEdit()->setPlaceholderText(tr("Type a name"));
}
