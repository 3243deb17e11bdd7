// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/severitysign.h"

#include <QFrame>
#include <QTimer>

class QBoxLayout;
class QHBoxLayout;
class QLabel;
class QPushButton;

/// A message in place: sign, sentence, and its remedies, one beside it or several beneath it. Hidden while
/// there is nothing to say; what it says is announced to those who do not see it.
class MessageStrip : public QFrame
{
    Q_OBJECT

public:
    using Severity = ::Severity;

    explicit MessageStrip(QWidget *parent = nullptr);

    /// Shows @p text as plain text; @p actionText names the button, none where it is empty.
    void showMessage(Severity severity, const QString &text, const QString &actionText = {});
    /// The same with a button for each of @p actionTexts.
    void showMessage(Severity severity, const QString &text, const QStringList &actionTexts);
    void clear();
    /// What is said elsewhere in the same moment is not to be announced once more.
    void setSilent() { m_isSpoken = false; }

Q_SIGNALS:
    /// A button was pressed; @p action counts them from 0.
    void actionRequested(int action);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showActions(const QStringList &texts);
    void tellSoon();
    void tell();

    SeveritySign *m_sign;
    QLabel *m_text;
    QBoxLayout *m_body; ///< the sentence, and the buttons beside or beneath it
    QHBoxLayout *m_buttonRow;
    QList<QPushButton *> m_actions; ///< made as they are needed; those not in use are hidden
    QTimer m_tellLater;
    QString m_told; ///< what was announced last, while it is shown
    bool m_isSpoken = true;
};
