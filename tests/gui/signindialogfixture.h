// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/signindialog.h"

#include <QObject>

#include <memory>

class QAbstractButton;
class QComboBox;
class QLineEdit;
class QListView;

/// What the tests of the sign-in dialog share: the dialog by itself, found and driven as a user finds and
/// drives it. Every test function begins without a dialog.
class SignInDialogFixture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

protected:
    /// A complete connection to a server of one's own, by user name and password.
    [[nodiscard]] static ConnectionProfile ownServer();
    /// A connection to SuperOffice Online; it still lacks an application id.
    [[nodiscard]] static ConnectionProfile online(SignInWay way);

    /// Opens a new dialog, in place of the one before.
    void open(const QList<ConnectionProfile> &profiles, const QString &currentId = {});

    // By accessible name, seen or not; nullptr where there is none
    [[nodiscard]] QLineEdit *line(const char *name) const;
    [[nodiscard]] QComboBox *box(const char *label) const;
    [[nodiscard]] QListView *list(const char *name) const;
    /// The button that can be seen with this text, or with this accessible name where it has no text; or
    /// nullptr.
    [[nodiscard]] QAbstractButton *button(const char *text) const;

    void choose(const char *label, const char *choice) const;
    void click(const char *text) const;

    /// Names of the lines that can be seen, in order.
    [[nodiscard]] QStringList lines() const;
    /// All that is said to be wrong beneath fields.
    [[nodiscard]] QStringList problems() const;
    /// What the strip says, or nothing where it is hidden.
    [[nodiscard]] QString message() const;
    [[nodiscard]] bool hasText(const QString &text) const;

    std::unique_ptr<SignInDialog> m_dialog;
};
