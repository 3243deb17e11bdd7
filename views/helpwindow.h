// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/page.h"

#include <QStandardItemModel>
#include <QWidget>

class GuideBrowser;
class MainMenu;
class QLabel;
class QLineEdit;
class QMainWindow;
class QTabWidget;
class RowTableView;

/// The user guide and the list of keys, in a window beside the program's own. Belongs to that, and nothing
/// waits for it.
class HelpWindow : public QWidget
{
    Q_OBJECT

public:
    /// @p menu must outlive it; @p window becomes its parent.
    HelpWindow(const MainMenu &menu, QMainWindow &window);

    /// Opens the guide where it tells of @p page.
    void showGuide(Page page);
    void showShortcuts();
    [[nodiscard]] GuideBrowser &guide() { return *m_guide; }

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QWidget *builtGuideTab();
    void connectParts();
    void appear(QWidget &tab);
    void find(const QString &text);
    void findNext();
    void tellWhetherFound(bool isFound);
    void renew();
    void fillShortcuts();
    void retranslate();

    const MainMenu &m_menu;
    QMainWindow &m_window;
    QStandardItemModel m_shortcutModel;
    QTabWidget *m_tabs;
    QLineEdit *m_find;
    QLabel *m_found;
    GuideBrowser *m_guide;
    QWidget *m_guideTab;
    RowTableView *m_shortcuts;
};
