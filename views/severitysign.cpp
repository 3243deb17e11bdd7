// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/severitysign.h"

#include "views/icons.h"
#include "views/theme.h"

#include <QEvent>

QString severityName(Severity severity)
{
    switch (severity) {
    case Severity::Success:
        return QStringLiteral("success");
    case Severity::Warning:
        return QStringLiteral("warning");
    case Severity::Error:
        return QStringLiteral("error");
    case Severity::Info:
        break;
    }
    return QStringLiteral("info");
}

SeveritySign::SeveritySign(Severity severity, QWidget *parent)
    : QLabel(parent)
    , m_severity(severity)
{
    draw();
}

void SeveritySign::setSeverity(Severity severity)
{
    m_severity = severity;
    draw();
}

void SeveritySign::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        draw();
    QLabel::changeEvent(event);
}

void SeveritySign::draw()
{
    const ThemeColors &colors = themeColors(palette());
    const QColor color = m_severity == Severity::Success   ? colors.grant
                         : m_severity == Severity::Warning ? colors.warning
                         : m_severity == Severity::Error   ? colors.danger
                                                           : colors.accent;
    setPixmap(themedIcon(severityName(m_severity), color).pixmap(QSize(20, 20), devicePixelRatioF()));
}
