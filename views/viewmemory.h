// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>

#include <functional>

class QAbstractButton;
class QComboBox;
class QSplitter;
class RowTableView;
struct LicenseKey;

/// What is remembered of a part of the window: each thing that the user may arrange in it, under a name that
/// stays. What is remembered comes from a file that anybody may have written into, or another version has:
/// what makes no sense is passed over, thing by thing, and what is not said is as it was at first. Owned by
/// the part it is about, together with what it keeps.
class ViewMemory
{
public:
    /// Undefined or empty for a thing that is as it was at first.
    using State = std::function<QJsonValue()>;
    /// Gets any value at all, and an undefined one for "as it was at first".
    using Restore = std::function<void(const QJsonValue &)>;

    void keep(const QString &name, State state, Restore restore);
    void keep(const QString &name, ViewMemory &part);
    /// The columns of a table.
    void keep(const QString &name, RowTableView &table);
    /// Where its handles are, once the user has moved one.
    void keep(const QString &name, QSplitter &splitter);
    /// The choice of a box whose entries have values of a Q_ENUM.
    void keep(const QString &name, QComboBox &box);
    /// Whether a button is pressed, or a box ticked.
    void keep(const QString &name, QAbstractButton &button);

    [[nodiscard]] QJsonObject state() const;
    void restore(const QJsonObject &state);

private:
    struct Part
    {
        QString name;
        State state;
        Restore restore;
    };

    QList<Part> m_parts;
};

/// A licence as it can be remembered.
[[nodiscard]] QJsonObject licenseState(const LicenseKey &license);
