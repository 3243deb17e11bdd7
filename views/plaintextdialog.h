// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QDialogButtonBox;
class QPlainTextEdit;

/// Shows a text of the server letter by letter, to be read, selected and copied; whatever it looks like, it
/// is never taken for HTML.
class PlainTextDialog : public QDialog
{
    Q_OBJECT

public:
    explicit PlainTextDialog(QWidget *parent = nullptr);

    /// @p title is also what a screen reader calls the text.
    void showText(const QString &title, const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QPlainTextEdit *m_text;
    QDialogButtonBox *m_buttons;
};
