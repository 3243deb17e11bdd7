// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/serialnumberdialog.h"

#include "views/linefield.h"
#include "views/theme.h"
#include "views/whatsthis.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

static constexpr int SerialNumberWidth = 500;

SerialNumberDialog::SerialNumberDialog(const QString &companyName, const QString &serialNumber,
                                       QWidget *parent)
    : GrowingDialog(SerialNumberWidth, parent)
    , m_formerCompany(companyName)
    , m_formerSerial(serialNumber)
    , m_explanation(new QLabel(this))
    , m_summary(new QLabel(this))
    , m_cancel(new QPushButton(this))
    , m_change(new QPushButton(this))
{
    auto *form = new QWidget(this);
    QVBoxLayout *lines = FormField::newLayout(form);
    m_company = new LineField(*lines);
    m_serial = new LineField(*lines);
    m_again = new LineField(*lines);
    m_company->setText(companyName);
    layOut(form);
    for (const LineField *field : {m_company, m_serial, m_again})
        connect(field, &FormField::edited, this, &SerialNumberDialog::check);
    connect(m_cancel, &QPushButton::clicked, this, &SerialNumberDialog::reject);
    connect(m_change, &QPushButton::clicked, this, &SerialNumberDialog::accept);
    retranslate();
    m_serial->setFocus();
}

void SerialNumberDialog::layOut(QWidget *form)
{
    for (QLabel *label : {m_explanation, m_summary}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_change->setProperty("primary", true);
    m_change->setDefault(true);
    m_cancel->setAutoDefault(false);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(Spacing::Small);
    foot->addStretch();
    foot->addWidget(m_cancel);
    foot->addWidget(m_change);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Spacing::Large, Spacing::Large, Spacing::Large, Spacing::Large);
    layout->setSpacing(Spacing::Medium);
    layout->addWidget(m_explanation);
    layout->addWidget(form);
    layout->addWidget(m_summary);
    layout->addStretch();
    layout->addLayout(foot);
}

void SerialNumberDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    GrowingDialog::changeEvent(event);
}

void SerialNumberDialog::retranslate()
{
    //: Title of a dialog.
    setWindowTitle(tr("Change serial number"));
    m_explanation->setText(tr("For an installation that was a demonstration, or whose company has changed. "
                              "SuperOffice’s licence server has to allow the change. It cannot be undone "
                              "here."));
    //: Label of a line: whom the database belongs to.
    m_company->setLabel(tr("&Company"));
    //: Label of a line.
    m_serial->setLabel(tr("New &serial number"));
    //: Label of a line: the serial number once more.
    m_again->setLabel(tr("&Repeat serial number"));
    FormField::alignLabels(*this);
    //: Button.
    m_change->setText(tr("Change serial number"));
    //: Button.
    m_cancel->setText(tr("Cancel"));
    m_company->setWhatsThis(tr("The company that the database belongs to, as SuperOffice knows it."));
    m_serial->setWhatsThis(
        tr("The new serial number, digits only, typed twice so that no wrong one is sent."));
    m_again->setWhatsThis(m_serial->whatsThis());
    m_change->setWhatsThis(m_explanation->text());
    m_cancel->setWhatsThis(WhatsThis::cancel());
    check();
}

QString SerialNumberDialog::companyName() const
{
    return m_company->text().trimmed();
}

QString SerialNumberDialog::serialNumber() const
{
    return m_serial->text().trimmed();
}

bool SerialNumberDialog::isChange() const
{
    return serialNumber() != m_formerSerial || companyName() != m_formerCompany;
}

/// Digits of any other script are none to the server.
static bool isDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

QString SerialNumberDialog::serialProblem() const
{
    const QString serial = serialNumber();
    if (!std::all_of(serial.cbegin(), serial.cend(), isDigit))
        return tr("A serial number consists of digits only, without blanks or dashes.");
    if (!serial.isEmpty() && !isChange())
        return tr("This company and serial number are the ones in use already.");
    return {};
}

/// Nothing is said while the beginning is right: the rest may be on its way.
QString SerialNumberDialog::againProblem() const
{
    return serialNumber().startsWith(m_again->text().trimmed())
               ? QString()
               : tr("This is another number than the one above.");
}

void SerialNumberDialog::check()
{
    const QString serial = serialNumber();
    const QString problem = serialProblem();
    m_serial->setProblem(problem);
    m_again->setProblem(problem.isEmpty() ? againProblem() : QString());
    m_company->setProblem(companyName().isEmpty() ? tr("Enter the company that the licence is issued to.")
                                                  : QString());
    const bool isFine = problem.isEmpty() && !serial.isEmpty() && !companyName().isEmpty()
                        && m_again->text().trimmed() == serial;
    m_change->setEnabled(isFine);
    //: What a change amounts to: %1 company and %2 serial number as they are, %3 and %4 as they will be.
    const QString summary = tr("Now: %1, %2\nAfterwards: %3, %4");
    m_summary->setText(isFine ? summary.arg(m_formerCompany, m_formerSerial, companyName(), serial)
                              : QString());
}
