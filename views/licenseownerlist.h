// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class LicenseServer;
class QComboBox;
class QLabel;
class QListView;

/// The owners of licences, one of which the page "Licence server" is about: a list, or a box where there is
/// no room for one. The licence server must outlive it.
class LicenseOwnerList : public QWidget
{
    Q_OBJECT

public:
    enum class Shape {
        List, ///< with a second line for each, beside what it is chosen for
        Box, ///< of one line, above it
    };

    explicit LicenseOwnerList(LicenseServer &server, QWidget *parent = nullptr);

    void setShape(Shape shape);
    /// Puts the keyboard on the owners.
    void focusOwners();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void choose(const QModelIndex &index);
    void followChosen();

    LicenseServer &m_server;
    QListView *m_list;
    QWidget *m_line; ///< label and box
    QLabel *m_label;
    QComboBox *m_box;
};
