// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/stylesheet.h"

#include "views/theme.h"

#include <QHash>

// Names in @…@ are replaced by the theme's colours and icons.
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
    background: @base@; border: 1px solid @controlBorder@; border-radius: 6px; padding: 6px 14px; min-height: 18px;
}
QPushButton:hover, QToolButton#command:hover { background: @hover@; }
QPushButton:pressed, QToolButton#command:pressed { background: @selection@; }
QPushButton:checked { background: @selection@; border-color: @accent@; }
QPushButton:disabled, QToolButton#command:disabled { color: @disabled@; border-color: @border@; }
QPushButton:focus, QToolButton#command:focus { border: 2px solid @focus@; padding: 5px 13px; outline: 0; }
QPushButton[primary="true"] { background: @accent@; color: @accentText@; border-color: @accent@; font-weight: 600; }
QPushButton[primary="true"]:hover { background: @accentHover@; }
QPushButton[primary="true"]:focus {
    border: 5px double @focus@; padding: 2px 10px; background-clip: padding;
}
QPushButton[primary="true"]:disabled { background: @meterTrack@; color: @disabled@; border-color: @border@; }

QPushButton::menu-indicator {
    image: url(@chevron-down@); width: 10px; height: 10px;
    subcontrol-origin: padding; subcontrol-position: right center; right: 8px;
}

QToolButton#disclosure {
    background: transparent; border: 2px solid transparent; border-radius: 6px; padding: 2px 4px 2px 0;
}
QToolButton#disclosure:hover { background: @hover@; }
QToolButton#disclosure:focus { border-color: @focus@; }

QCheckBox, QRadioButton { spacing: 7px; }
QCheckBox::indicator, QRadioButton::indicator, QTableView::indicator {
    width: 14px; height: 14px; background: @base@; border: 1px solid @controlBorder@;
}
QCheckBox:focus, QRadioButton:focus { outline: 2px solid @focus@; outline-radius: 4px; }
QCheckBox::indicator, QTableView::indicator { border-radius: 3px; }
QRadioButton::indicator { border-radius: 8px; }
QCheckBox::indicator:checked, QTableView::indicator:checked {
    background: @accent@; border-color: @accent@; image: url(@tick@);
}
QRadioButton::indicator:checked { width: 6px; height: 6px; border: 5px solid @accent@; }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled, QTableView::indicator:disabled {
    background: @window@; border-color: @border@;
}

QLineEdit, QComboBox, QSpinBox {
    background: @base@; border: 1px solid @controlBorder@; border-radius: 6px; padding: 5px 8px; min-height: 20px;
    selection-background-color: @accent@; selection-color: @accentText@;
}
QLineEdit:disabled, QComboBox:disabled, QSpinBox:disabled { border-color: @border@; }
QLineEdit:focus, QComboBox:focus, QSpinBox:focus { border: 2px solid @focus@; padding: 4px 7px; }
QSpinBox QLineEdit { background: transparent; border: 0; padding: 0; min-height: 0; }
QSpinBox::up-button, QSpinBox::down-button { background: transparent; border: 0; width: 20px; }
QSpinBox::up-arrow { image: url(@chevron-up@); width: 10px; height: 10px; }
QSpinBox::down-arrow { image: url(@chevron-down@); width: 10px; height: 10px; }
QComboBox::drop-down { border: 0; width: 22px; }
QComboBox::down-arrow { image: url(@chevron-down@); width: 12px; height: 12px; }
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
QTreeView::branch:has-children:closed { image: url(@chevron-right@); }
QTreeView::branch:has-children:open { image: url(@chevron-down@); }
QPlainTextEdit {
    background: @base@; border: 1px solid @controlBorder@; padding: 1px;
    selection-background-color: @accent@; selection-color: @accentText@;
}
QPlainTextEdit:focus { border: 2px solid @focus@; padding: 0; }
QHeaderView { background: @window@; border: 0; }
QHeaderView::section {
    background: @window@; color: @muted@; border: 0; border-bottom: 1px solid @border@; padding: 7px 6px;
    font-weight: 600;
}
QTableView QTableCornerButton::section { background: @window@; border: 0; border-bottom: 1px solid @border@; }

QTabWidget::pane { border: 0; }
QTabBar::tab {
    background: transparent; border: 2px solid transparent; padding: 5px 4px 6px 4px; margin: 0 14px 6px 0;
    color: @muted@;
}
QTabBar::tab:hover { color: @text@; }
QTabBar::tab:selected { color: @text@; border-bottom: 2px solid @accent@; }
QTabBar::tab:focus { border: 2px solid @focus@; border-radius: 4px; }

QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: @scrollHandle@; border-radius: 3px; margin: 3px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: @muted@; }
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {
    background: transparent; border: 0; width: 0; height: 0;
}
QAbstractScrollArea::corner { background: @base@; border: 0; }
QProgressBar { background: @meterTrack@; border: 0; border-radius: 3px; max-height: 6px; min-height: 6px; }
QProgressBar::chunk { background: @accent@; border-radius: 3px; }
QSplitter::handle { background: transparent; }

QFrame#card { background: @base@; border: 1px solid @border@; border-radius: 8px; }
QFrame#palette { background: @base@; border: 1px solid @controlBorder@; border-radius: 8px; }
QFrame#card QLabel { border: 0; background: transparent; }
QFrame#card QGraphicsView { border: 2px solid transparent; border-radius: 4px; background: transparent; }
QFrame#card QGraphicsView:focus { border: 2px solid @focus@; }

QFrame[severity="info"] { background: @infoSurface@; border: 1px solid @border@; border-radius: 6px; }
QFrame[severity="success"] { background: @grantSurface@; border: 1px solid @grant@; border-radius: 6px; }
QFrame[severity="warning"] { background: @warningSurface@; border: 1px solid @warning@; border-radius: 6px; }
QFrame[severity="error"] { background: @dangerSurface@; border: 1px solid @danger@; border-radius: 6px; }
QFrame[severity] QLabel { border: 0; background: transparent; }
QLabel[tone="warning"] { color: @warning@; }
QLabel[tone="danger"] { color: @danger@; }
)";

// Comes after it in high contrast: what is told by a shade elsewhere has a border of two pixels, and the
// keyboard one of three.
static const char HighContrastTemplate[] = R"(
QToolTip, QMenu { border: 2px solid @text@; }
QMenuBar::item { border: 2px solid transparent; padding: 3px 8px; }
QMenu::item { border: 2px solid transparent; padding: 4px 26px 4px 22px; }
QMenuBar::item:selected, QMenu::item:selected { border-color: @selectionBorder@; }
QMenuBar, QHeaderView::section { border-bottom: 2px solid @border@; }
QStatusBar { border-top: 2px solid @border@; }
QWidget#sidebar { border-right: 2px solid @border@; }
QTreeView, QTableView, QPlainTextEdit, QFrame#card, QFrame#palette, QFrame[severity="info"] {
    border: 2px solid @border@;
}
QPlainTextEdit { padding: 1px; }
QFrame[severity="success"], QFrame[severity="warning"], QFrame[severity="error"] { border-width: 2px; }

QPushButton, QToolButton#command { border-width: 2px; padding: 5px 13px; }
QPushButton:disabled, QToolButton#command:disabled { border-style: dashed; }
QPushButton:focus, QToolButton#command:focus { border: 3px solid @focus@; padding: 4px 12px; }
QLineEdit, QComboBox, QSpinBox { border-width: 2px; padding: 4px 7px; }
QLineEdit:disabled, QComboBox:disabled, QSpinBox:disabled { border-style: dashed; }
QLineEdit:focus, QComboBox:focus, QSpinBox:focus { border: 3px solid @focus@; padding: 3px 6px; }
QPlainTextEdit:focus { border: 3px solid @focus@; padding: 0; }
QCheckBox::indicator, QRadioButton::indicator, QTableView::indicator { width: 12px; height: 12px; border-width: 2px; }
QRadioButton::indicator:checked { width: 6px; height: 6px; border-width: 5px; }

QListView#sections::item { border: 2px solid transparent; padding: 7px 8px; }
QTreeView::item { border: 2px solid transparent; padding: 3px 2px; }
QListView#sections::item:selected, QTreeView::item:selected { border-color: @selectionBorder@; }
QTabBar::tab:selected { border-bottom: 3px solid @accent@; }
QTabBar::tab:focus { border: 3px solid @focus@; }
)";

/// @p sheet with the theme's colours in the places of their names.
static QString filled(QString sheet, const QPalette &palette)
{
    const ThemeColors &colors = themeColors(palette);
    const QHash<QString, QColor> values {
        {QStringLiteral("window"), colors.window},
        {QStringLiteral("base"), colors.base},
        {QStringLiteral("text"), colors.text},
        {QStringLiteral("muted"), colors.mutedText},
        {QStringLiteral("disabled"), colors.disabledText},
        {QStringLiteral("tooltip"), colors.toolTip},
        {QStringLiteral("tooltipText"), colors.toolTipText},
        {QStringLiteral("border"), colors.border},
        {QStringLiteral("controlBorder"), colors.controlBorder},
        {QStringLiteral("accent"), colors.accent},
        {QStringLiteral("accentHover"), colors.accentHover},
        {QStringLiteral("accentText"), colors.accentText},
        {QStringLiteral("focus"), colors.focus},
        {QStringLiteral("sidebar"), colors.sidebar},
        {QStringLiteral("hover"), colors.hover},
        {QStringLiteral("selection"), colors.selection},
        {QStringLiteral("selectionBorder"), colors.selectionBorder},
        {QStringLiteral("grant"), colors.grant},
        {QStringLiteral("grantSurface"), colors.grantSurface},
        {QStringLiteral("warning"), colors.warning},
        {QStringLiteral("warningSurface"), colors.warningSurface},
        {QStringLiteral("danger"), colors.danger},
        {QStringLiteral("dangerSurface"), colors.dangerSurface},
        {QStringLiteral("infoSurface"), colors.infoSurface},
        {QStringLiteral("meterTrack"), colors.meterTrack},
        {QStringLiteral("scrollHandle"), colors.scrollHandle},
    };
    for (auto value = values.cbegin(); value != values.cend(); ++value)
        sheet.replace(u'@' + value.key() + u'@', value.value().name());
    for (const char *icon : {"tick", "chevron-up", "chevron-down", "chevron-right"}) {
        const QString name = QString::fromLatin1(icon);
        sheet.replace(u'@' + name + u'@', themeIconFile(name, palette));
    }
    return sheet;
}

QString styleSheetFor(const QPalette &palette)
{
    QString sheet = QString::fromLatin1(Template);
    if (themeOf(palette) == Theme::HighContrast)
        sheet += QString::fromLatin1(HighContrastTemplate);
    return filled(sheet, palette);
}
