// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/stylesheet.h"

#include "views/theme.h"

#include <QHash>

// Names in @…@ are replaced by the theme's colours.
static const char Template[] = R"(
QToolTip { background: @tooltip@; color: @tooltipText@; border: 0; padding: 6px 8px; }
QMenuBar { background: @sidebar@; border-bottom: 1px solid @border@; }
QMenuBar::item { padding: 5px 10px; background: transparent; border-radius: 4px; }
QMenuBar::item:selected { background: @hover@; }
QMenu { background: @base@; border: 1px solid @border@; padding: 4px; }
QMenu::item { padding: 6px 28px 6px 24px; border-radius: 4px; }
QMenu::item:selected { background: @selection@; color: @text@; }
QMenu::item:disabled { color: @disabled@; }
QMenu::separator { height: 1px; background: @border@; margin: 4px 8px; }
QStatusBar { background: @sidebar@; border-top: 1px solid @border@; color: @muted@; }
QStatusBar::item { border: 0; }

QPushButton, QToolButton#command {
    background: @base@; border: 1px solid @border@; border-radius: 6px; padding: 6px 14px; min-height: 18px;
}
QPushButton:hover, QToolButton#command:hover { background: @hover@; }
QPushButton:pressed, QToolButton#command:pressed { background: @selection@; }
QPushButton:checked { background: @selection@; border-color: @accent@; }
QPushButton:focus, QToolButton#command:focus { border: 1px solid @accent@; }
QPushButton:disabled { color: @disabled@; }
QPushButton[primary="true"] { background: @accent@; color: @accentText@; border-color: @accent@; font-weight: 600; }
QPushButton[primary="true"]:hover { background: @accentHover@; }
QPushButton[primary="true"]:focus { border: 2px solid @text@; padding: 5px 13px; }
QPushButton[primary="true"]:disabled { background: @track@; color: @disabled@; border-color: @border@; }

QPushButton::menu-indicator {
    image: url(:/icons/@scheme@/chevron-down.svg); width: 10px; height: 10px;
    subcontrol-origin: padding; subcontrol-position: right center; right: 8px;
}

QToolButton#disclosure { background: transparent; border: 0; border-radius: 6px; padding: 4px 6px 4px 0; }
QToolButton#disclosure:hover { background: @hover@; }
QToolButton#disclosure:focus { border: 1px solid @accent@; padding: 3px 5px 3px 0; }

QCheckBox, QRadioButton { spacing: 7px; }
QCheckBox::indicator, QRadioButton::indicator, QTableView::indicator {
    width: 14px; height: 14px; background: @base@; border: 1px solid @muted@;
}
QCheckBox::indicator, QTableView::indicator { border-radius: 3px; }
QRadioButton::indicator { border-radius: 8px; }
QCheckBox::indicator:checked, QTableView::indicator:checked {
    background: @accent@; border-color: @accent@; image: url(:/icons/@scheme@/tick.svg);
}
QRadioButton::indicator:checked { width: 6px; height: 6px; border: 5px solid @accent@; }
QCheckBox::indicator:focus, QRadioButton::indicator:focus { border-color: @accent@; }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled, QTableView::indicator:disabled {
    background: @window@; border-color: @border@;
}

QLineEdit, QComboBox, QSpinBox {
    background: @base@; border: 1px solid @border@; border-radius: 6px; padding: 5px 8px; min-height: 20px;
    selection-background-color: @accent@; selection-color: @accentText@;
}
QLineEdit:focus, QComboBox:focus, QSpinBox:focus { border: 1px solid @accent@; }
QSpinBox QLineEdit { background: transparent; border: 0; padding: 0; min-height: 0; }
QSpinBox::up-button, QSpinBox::down-button { background: transparent; border: 0; width: 20px; }
QSpinBox::up-arrow { image: url(:/icons/@scheme@/chevron-up.svg); width: 10px; height: 10px; }
QSpinBox::down-arrow { image: url(:/icons/@scheme@/chevron-down.svg); width: 10px; height: 10px; }
QComboBox::drop-down { border: 0; width: 22px; }
QComboBox::down-arrow { image: url(:/icons/@scheme@/chevron-down.svg); width: 12px; height: 12px; }
QComboBox QAbstractItemView {
    background: @base@; border: 1px solid @border@; outline: 0; padding: 2px;
    selection-background-color: @selection@; selection-color: @text@;
}

QListView#sections { background: transparent; border: 0; outline: 0; }
QListView#sections::item { padding: 9px 10px; border-radius: 6px; margin: 1px 0; color: @text@; }
QListView#sections::item:hover { background: @hover@; }
QListView#sections::item:selected { background: @selection@; color: @text@; }
QWidget#sidebar { background: @sidebar@; border-right: 1px solid @border@; }

QTreeView, QTableView {
    background: @base@; border: 1px solid @border@; outline: 0;
    selection-background-color: @selection@; selection-color: @text@;
}
QTreeView { padding: 4px; }
QTreeView::item { padding: 5px 4px; color: @text@; border-radius: 4px; }
QTreeView::item:hover { background: @hover@; }
QTreeView::item:selected { background: @selection@; color: @text@; }
QTreeView::branch:selected { background: transparent; }
QTreeView::branch:has-children:closed { image: url(:/icons/@scheme@/chevron-right.svg); }
QTreeView::branch:has-children:open { image: url(:/icons/@scheme@/chevron-down.svg); }
QPlainTextEdit {
    background: @base@; border: 1px solid @border@;
    selection-background-color: @accent@; selection-color: @accentText@;
}
QPlainTextEdit:focus { border: 1px solid @accent@; }
QHeaderView { background: @window@; border: 0; }
QHeaderView::section {
    background: @window@; color: @muted@; border: 0; border-bottom: 1px solid @border@; padding: 7px 4px;
    font-weight: 600;
}
QTableView QTableCornerButton::section { background: @window@; border: 0; border-bottom: 1px solid @border@; }

QTabWidget::pane { border: 0; }
QTabBar::tab {
    background: transparent; border: 0; border-bottom: 2px solid transparent; padding: 7px 4px; margin: 0 18px 6px 0;
    color: @muted@;
}
QTabBar::tab:hover { color: @text@; }
QTabBar::tab:selected { color: @text@; border-bottom: 2px solid @accent@; }
QTabBar::tab:focus { background: @hover@; }

QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: @scroll@; border-radius: 4px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: @muted@; }
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {
    background: transparent; border: 0; width: 0; height: 0;
}
QAbstractScrollArea::corner { background: @base@; border: 0; }
QProgressBar { background: @track@; border: 0; border-radius: 3px; max-height: 6px; min-height: 6px; }
QProgressBar::chunk { background: @accent@; border-radius: 3px; }
QSplitter::handle { background: transparent; }

QFrame#card { background: @base@; border: 1px solid @border@; border-radius: 8px; }
QFrame#card QLabel, QFrame#card QGraphicsView { border: 0; background: transparent; }

QFrame[severity="info"] { background: @infoSurface@; border: 1px solid @border@; border-radius: 6px; }
QFrame[severity="success"] { background: @grantSurface@; border: 1px solid @grant@; border-radius: 6px; }
QFrame[severity="warning"] { background: @warningSurface@; border: 1px solid @warning@; border-radius: 6px; }
QFrame[severity="error"] { background: @dangerSurface@; border: 1px solid @danger@; border-radius: 6px; }
QFrame[severity] QLabel { border: 0; background: transparent; }
)";

QString styleSheetFor(const QPalette &palette, const ThemeColors &colors)
{
    const bool isDark = isDarkPalette(palette);
    const QHash<QString, QString> values {
        {QStringLiteral("scheme"), isDark ? QStringLiteral("dark") : QStringLiteral("light")},
        {QStringLiteral("window"), palette.color(QPalette::Window).name()},
        {QStringLiteral("base"), palette.color(QPalette::Base).name()},
        {QStringLiteral("text"), palette.color(QPalette::Text).name()},
        {QStringLiteral("disabled"), palette.color(QPalette::Disabled, QPalette::Text).name()},
        {QStringLiteral("tooltip"), palette.color(QPalette::ToolTipBase).name()},
        {QStringLiteral("tooltipText"), palette.color(QPalette::ToolTipText).name()},
        {QStringLiteral("border"), colors.border.name()},
        {QStringLiteral("muted"), colors.mutedText.name()},
        {QStringLiteral("accent"), colors.accent.name()},
        {QStringLiteral("accentHover"),
         isDark ? colors.accent.lighter(112).name() : colors.accent.darker(115).name()},
        {QStringLiteral("accentText"), colors.accentText.name()},
        {QStringLiteral("sidebar"), colors.sidebar.name()},
        {QStringLiteral("hover"), colors.hover.name()},
        {QStringLiteral("selection"), colors.selection.name()},
        {QStringLiteral("grant"), colors.grant.name()},
        {QStringLiteral("grantSurface"), colors.grantSurface.name()},
        {QStringLiteral("warning"), colors.warning.name()},
        {QStringLiteral("warningSurface"), colors.warningSurface.name()},
        {QStringLiteral("danger"), colors.danger.name()},
        {QStringLiteral("dangerSurface"), colors.dangerSurface.name()},
        {QStringLiteral("infoSurface"), colors.infoSurface.name()},
        {QStringLiteral("track"), colors.meterTrack.name()},
        {QStringLiteral("scroll"),
         isDark ? colors.border.lighter(140).name() : colors.border.darker(115).name()},
    };
    QString sheet = QString::fromLatin1(Template);
    for (auto value = values.cbegin(); value != values.cend(); ++value)
        sheet.replace(u'@' + value.key() + u'@', value.value());
    return sheet;
}
