// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/formfield.h"

#include "views/icons.h"
#include "views/theme.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

static constexpr int SignSize = 16;

FormField::FormField(QVBoxLayout &form)
    : QWidget(form.parentWidget())
    , m_label(new QLabel(this))
    , m_row(new QHBoxLayout)
    , m_hint(new QLabel(this))
    , m_problem(new QWidget(this))
    , m_problemSign(new QLabel(m_problem))
    , m_problemText(new QLabel(m_problem))
{
    for (QLabel *label : {m_hint, m_problemText}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setFont(smallFont(font()));
    }
    m_problemText->setProperty("tone", QStringLiteral("danger"));
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_hint->hide();
    m_problem->hide();
    auto *problem = new QHBoxLayout(m_problem);
    problem->setContentsMargins(0, 0, 0, 0);
    problem->setSpacing(Spacing::Tight);
    problem->addWidget(m_problemSign, 0, Qt::AlignTop);
    problem->addWidget(m_problemText, 1);
    m_row->setSpacing(Spacing::Small);
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(Spacing::Medium);
    layout->setVerticalSpacing(Spacing::Tight);
    layout->setColumnStretch(1, 1);
    layout->addWidget(m_label, 0, 0);
    layout->addLayout(m_row, 0, 1);
    layout->addWidget(m_hint, 1, 1);
    layout->addWidget(m_problem, 2, 1);
    form.addWidget(this);
    connect(this, &FormField::edited, this, [this] { setProblem({}); });
    updateColors();
}

void FormField::setControl(QWidget *control)
{
    m_control = control;
    m_row->addWidget(control, 1);
    setFocusProxy(control);
}

void FormField::setLabel(const QString &text)
{
    m_label->setText(text);
    m_label->setBuddy(m_control); // not before: without words it would take the control its own name
    m_control->setAccessibleName(QString(text).remove(u'&'));
}

void FormField::setHint(const QString &text)
{
    m_hint->setText(text);
    m_hint->setVisible(!text.isEmpty());
}

void FormField::setProblem(const QString &text)
{
    m_problemText->setText(text);
    m_problem->setVisible(!text.isEmpty());
    m_control->setAccessibleDescription(text);
}

bool FormField::hasProblem() const
{
    return !m_problemText->text().isEmpty();
}

void FormField::addCommand(QWidget *command)
{
    m_row->addWidget(command);
}

QVBoxLayout *FormField::newLayout(QWidget *form)
{
    auto *layout = new QVBoxLayout(form);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Spacing::Small);
    return layout;
}

void FormField::alignLabels(const QWidget &form)
{
    const QList<FormField *> fields = form.findChildren<FormField *>();
    int width = 0;
    for (const FormField *field : fields)
        width = std::max(width, field->m_label->sizeHint().width());
    for (const FormField *field : fields)
        field->m_label->setMinimumWidth(width);
}

void FormField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        updateColors();
    QWidget::changeEvent(event);
}

void FormField::updateColors()
{
    const QColor color = themeColors(palette()).danger;
    m_problemSign->setPixmap(
        themedIcon(QStringLiteral("error"), color).pixmap(QSize(SignSize, SignSize), devicePixelRatioF()));
}
