// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/viewmemory.h"

#include "models/domain/licensekey.h"
#include "views/rowtableview.h"
#include "views/tablecolumns.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QJsonArray>
#include <QSplitter>

#include <memory>

// No screen is larger.
static constexpr int MostPixels = 20'000;

void ViewMemory::keep(const QString &name, State state, Restore restore)
{
    m_parts.append({name, std::move(state), std::move(restore)});
}

void ViewMemory::keep(const QString &name, ViewMemory &part)
{
    keep(
        name, [&part] { return part.state(); },
        [&part](const QJsonValue &state) { part.restore(state.toObject()); });
}

void ViewMemory::keep(const QString &name, RowTableView &table)
{
    TableColumns *columns = &table.columns();
    keep(
        name, [columns] { return columns->state(); },
        [columns](const QJsonValue &state) { columns->restore(state.toObject()); });
}

/// The sizes in @p state, or none unless there is a sensible one for each of @p count widgets.
static QList<int> sizesFrom(const QJsonValue &state, int count)
{
    QList<int> sizes;
    for (const QJsonValue &size : state.toArray()) {
        if (const int pixels = size.toInt(); pixels > 0 && pixels <= MostPixels)
            sizes.append(pixels);
    }
    return sizes.size() == count && state.toArray().size() == count ? sizes : QList<int>();
}

void ViewMemory::keep(const QString &name, QSplitter &splitter)
{
    // Widgets that are hidden have no size of their own: it is kept from when the user last set it.
    const auto moved = std::make_shared<QList<int>>();
    QObject::connect(&splitter, &QSplitter::splitterMoved, &splitter,
                     [moved, &splitter] { *moved = splitter.sizes(); });
    const auto state = [moved] {
        QJsonArray sizes;
        for (const int size : std::as_const(*moved))
            sizes.append(size);
        return sizes.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(sizes);
    };
    const auto restore = [moved, &splitter, first = splitter.saveState()](const QJsonValue &sizes) {
        *moved = sizesFrom(sizes, splitter.count());
        if (moved->isEmpty())
            splitter.restoreState(first);
        else
            splitter.setSizes(*moved);
    };
    keep(name, state, restore);
}

/// The entry whose value is called @p name, or -1.
static int entryCalled(const QComboBox &box, const QString &name)
{
    for (int entry = 0; entry < box.count(); ++entry) {
        if (!name.isEmpty() && box.itemData(entry).toString() == name)
            return entry;
    }
    return -1;
}

void ViewMemory::keep(const QString &name, QComboBox &box)
{
    const int first = box.currentIndex();
    const auto state = [&box, first] {
        return box.currentIndex() == first ? QJsonValue(QJsonValue::Undefined)
                                           : QJsonValue(box.currentData().toString());
    };
    const auto restore = [&box, first](const QJsonValue &choice) {
        const int entry = entryCalled(box, choice.toString());
        box.setCurrentIndex(entry < 0 ? first : entry);
    };
    keep(name, state, restore);
}

void ViewMemory::keep(const QString &name, QAbstractButton &button)
{
    const bool first = button.isChecked();
    const auto state = [&button, first] {
        return button.isChecked() == first ? QJsonValue(QJsonValue::Undefined) : QJsonValue(!first);
    };
    const auto restore = [&button, first](const QJsonValue &isChecked) {
        button.setChecked(isChecked.toBool(first));
    };
    keep(name, state, restore);
}

static bool saysNothing(const QJsonValue &state)
{
    return state.isUndefined() || state == QJsonObject() || state == QString();
}

QJsonObject ViewMemory::state() const
{
    QJsonObject state;
    for (const Part &part : m_parts) {
        if (const QJsonValue value = part.state(); !saysNothing(value))
            state.insert(part.name, value);
    }
    return state;
}

void ViewMemory::restore(const QJsonObject &state)
{
    for (const Part &part : m_parts)
        part.restore(state.value(part.name));
}

QJsonObject licenseState(const LicenseKey &license)
{
    return {{QStringLiteral("owner"), license.owner}, {QStringLiteral("module"), license.module}};
}
