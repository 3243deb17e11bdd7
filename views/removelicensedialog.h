// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/growingdialog.h"

class LineField;
class QLabel;
class QPushButton;

/// Asks whether all licences of a partner are to be removed from the installation. Can only be accepted once
/// the owner's name has been typed, in any letter case. Never made for SuperOffice.
class RemoveLicenseDialog : public GrowingDialog
{
    Q_OBJECT

public:
    /// @p owner is the owner's code name, @p displayName what people call it.
    RemoveLicenseDialog(const QString &owner, const QString &displayName, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut(QWidget *form);
    void retranslate();
    void check();

    const QString m_owner;
    const QString m_displayName;
    QLabel *m_explanation;
    LineField *m_name;
    QPushButton *m_cancel;
    QPushButton *m_remove;
};
