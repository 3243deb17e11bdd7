// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/palettemodel.h"

#include <QFrame>
#include <QPointer>

class MainMenu;
class QAction;
class QKeyEvent;
class QLabel;
class QLineEdit;
class QListView;
class QMainWindow;

/// One field that leads to everything: the entries of the menus, the pages, and every licence, owner and
/// associate of the tenant. Lies over the top of the window until something is chosen, Escape is pressed or
/// the focus goes elsewhere. The keyboard stays in its field; the arrow keys move through the list below.
class CommandPalette : public QFrame
{
    Q_OBJECT

public:
    /// All three must outlive it; @p window becomes its parent.
    CommandPalette(const Workspace &workspace, const MainMenu &menu, QMainWindow &window);

    /// Shows it empty, with the focus in its field.
    void open();
    /// Hides it, and puts the focus back where it was, unless it has been put elsewhere meanwhile.
    void dismiss();

Q_SIGNALS:
    void licenseChosen(const LicenseKey &license);
    void ownerChosen(const QString &owner);
    void associateChosen(qint64 associateId);

protected:
    /// While it is open: keys in its field, clicks beside it, and the window's size.
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void collectCommands();
    void showAnew();
    void search(const QString &typed);
    [[nodiscard]] bool handleKey(QKeyEvent &event);
    void choose(const QModelIndex &index);
    void announceCurrent();
    void place();

    QMainWindow &m_window;
    const MainMenu &m_menu;
    PaletteModel m_model;
    QLineEdit *m_field;
    QListView *m_list;
    QLabel *m_count;
    QList<QPointer<QAction>> m_actions; ///< by PaletteTarget::command
    QPointer<QWidget> m_formerFocus;
};
