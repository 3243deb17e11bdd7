// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings.h"

#include "app/language.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QUrl>

static QString key(const char *name)
{
    return QString::fromLatin1(name);
}

QString defaultDataDir()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
}

QString settingsPath(const QString &dataDir)
{
    return QDir(dataDir).filePath(QStringLiteral("seatkeeper.ini"));
}

Settings::Settings(const QString &dataDir)
    : m_settings(settingsPath(dataDir), QSettings::IniFormat)
{
    QDir().mkpath(dataDir);
}

bool Settings::isWritable() const
{
    return QFileInfo(QFileInfo(m_settings.fileName()).absolutePath()).isWritable() && m_settings.isWritable();
}

std::optional<QString> Settings::language() const
{
    const QString code = m_settings.value(key("language")).toString();
    return supportedLanguages().contains(code) ? std::optional(code) : std::nullopt;
}

void Settings::setLanguage(const QString &code)
{
    m_settings.setValue(key("language"), code);
}

ThemeChoice Settings::theme() const
{
    return themeChoiceFromText(m_settings.value(key("theme")).toString());
}

void Settings::setTheme(ThemeChoice theme)
{
    m_settings.setValue(key("theme"), themeChoiceText(theme));
}

SeatThresholds Settings::seatThresholds() const
{
    const SeatThresholds usual;
    const SeatThresholds stored {m_settings.value(key("seats/warning"), usual.warning).toDouble(),
                                 m_settings.value(key("seats/full"), usual.full).toDouble()};
    return stored.isValid() ? stored : usual;
}

void Settings::setSeatThresholds(const SeatThresholds &thresholds)
{
    m_settings.setValue(key("seats/warning"), thresholds.warning);
    m_settings.setValue(key("seats/full"), thresholds.full);
}

QString Settings::tenantOf(const QString &profileId) const
{
    return m_settings.value(key("tenants/") + profileId).toString();
}

void Settings::setTenantOf(const QString &profileId, const QString &tenant)
{
    const QString name = key("tenants/") + profileId;
    if (tenant.isEmpty())
        m_settings.remove(name);
    else
        m_settings.setValue(name, tenant);
}

/// Where the satellites of @p tenant are; the slashes of its address would make groups of their own.
static QString satellitesKey(const QString &tenant)
{
    return key("satellites/") + QString::fromLatin1(QUrl::toPercentEncoding(tenant));
}

QList<qint64> Settings::comparedSatellites(const QString &tenant) const
{
    QList<qint64> satelliteIds;
    for (const QString &text : m_settings.value(satellitesKey(tenant)).toStringList()) {
        const qint64 satelliteId = text.toLongLong();
        if (satelliteId > 0 && !satelliteIds.contains(satelliteId))
            satelliteIds.append(satelliteId);
    }
    return satelliteIds;
}

void Settings::setComparedSatellites(const QString &tenant, const QList<qint64> &satelliteIds)
{
    QStringList texts;
    for (const qint64 satelliteId : satelliteIds)
        texts.append(QString::number(satelliteId));
    m_settings.setValue(satellitesKey(tenant), texts);
}

QByteArray Settings::windowGeometry() const
{
    return m_settings.value(key("window/geometry")).toByteArray();
}

void Settings::setWindowGeometry(const QByteArray &geometry)
{
    m_settings.setValue(key("window/geometry"), geometry);
}
