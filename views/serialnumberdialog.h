// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/growingdialog.h"

class LineField;
class QLabel;
class QPushButton;

/// Asks for the company and, twice, for the serial number that an installation is to have. Says in place what
/// is wrong with them, and what the change amounts to; can only be accepted when both are fine.
class SerialNumberDialog : public GrowingDialog
{
    Q_OBJECT

public:
    /// @p companyName and @p serialNumber are those that the installation has.
    SerialNumberDialog(const QString &companyName, const QString &serialNumber, QWidget *parent = nullptr);

    /// What is entered, without blanks around it.
    [[nodiscard]] QString companyName() const;
    [[nodiscard]] QString serialNumber() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut(QWidget *form);
    void retranslate();
    void check();
    [[nodiscard]] bool isChange() const;
    [[nodiscard]] QString serialProblem() const;
    [[nodiscard]] QString againProblem() const;

    const QString m_formerCompany;
    const QString m_formerSerial;
    QLabel *m_explanation;
    LineField *m_company;
    LineField *m_serial;
    LineField *m_again;
    QLabel *m_summary; ///< from what to what
    QPushButton *m_cancel;
    QPushButton *m_change;
};
