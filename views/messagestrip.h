// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

/// A message in place: sign, sentence, and at most one remedy. Hidden while there is nothing to say.
class MessageStrip : public QFrame
{
    Q_OBJECT

public:
    enum class Severity { Info, Success, Warning, Error };

    explicit MessageStrip(QWidget *parent = nullptr);

    /// Shows @p text as plain text; @p actionText names the button, none where it is empty.
    void showMessage(Severity severity, const QString &text, const QString &actionText = {});
    void clear();

Q_SIGNALS:
    void actionRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void updateSign();

    QLabel *m_sign;
    QLabel *m_text;
    QPushButton *m_action;
    Severity m_severity = Severity::Info;
};
