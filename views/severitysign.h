// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

/// How serious a message is.
enum class Severity { Info, Success, Warning, Error };

/// What the icon and the style sheet call @p severity.
[[nodiscard]] QString severityName(Severity severity);

/// The sign before a message, in the colour of its severity.
class SeveritySign : public QLabel
{
    Q_OBJECT

public:
    explicit SeveritySign(Severity severity, QWidget *parent = nullptr);

    void setSeverity(Severity severity);
    [[nodiscard]] Severity severity() const { return m_severity; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void draw();

    Severity m_severity;
};
