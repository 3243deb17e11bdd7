// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings.h"

#include "app/language.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QStandardPaths>
#include <QUrl>

// In bytes; a window with everything in it arranged takes a few thousand.
static constexpr qsizetype MostViewState = 64 * 1024;

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

void Settings::followSystemLanguage()
{
    m_settings.remove(key("language"));
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

NoticeChoices Settings::noticeChoices() const
{
    const NoticeChoices usual;
    NoticeChoices stored {isOn("notices/seatslow", usual.seatsLow),
                          isOn("notices/licenseends", usual.licenseEnds),
                          isOn("notices/runfinished", usual.runFinished),
                          m_settings.value(key("notices/daysbefore"), usual.daysBefore).toInt()};
    if (!stored.isValid())
        stored.daysBefore = usual.daysBefore;
    return stored;
}

void Settings::setNoticeChoices(const NoticeChoices &choices)
{
    m_settings.setValue(key("notices/seatslow"), choices.seatsLow);
    m_settings.setValue(key("notices/licenseends"), choices.licenseEnds);
    m_settings.setValue(key("notices/runfinished"), choices.runFinished);
    m_settings.setValue(key("notices/daysbefore"), choices.daysBefore);
}

bool Settings::offersTour() const
{
    return isOn("tour/offered", true);
}

void Settings::setOffersTour(bool offersTour)
{
    m_settings.setValue(key("tour/offered"), offersTour);
}

/// Anything but "true" and "false" is @p usual.
bool Settings::isOn(const char *name, bool usual) const
{
    const QString text = m_settings.value(key(name)).toString();
    return text == QLatin1StringView("true") || (usual && text != QLatin1StringView("false"));
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

static QString viewKey(const QString &profileId)
{
    return key("views/") + profileId;
}

QJsonObject Settings::viewState(const QString &profileId) const
{
    const QByteArray text = m_settings.value(viewKey(profileId)).toString().toUtf8();
    return text.size() > MostViewState ? QJsonObject() : QJsonDocument::fromJson(text).object();
}

void Settings::setViewState(const QString &profileId, const QJsonObject &state)
{
    const QByteArray text = QJsonDocument(state).toJson(QJsonDocument::Compact);
    if (state.isEmpty() || text.size() > MostViewState)
        m_settings.remove(viewKey(profileId));
    else
        m_settings.setValue(viewKey(profileId), QString::fromUtf8(text));
}

QByteArray Settings::windowGeometry() const
{
    return m_settings.value(key("window/geometry")).toByteArray();
}

void Settings::setWindowGeometry(const QByteArray &geometry)
{
    m_settings.setValue(key("window/geometry"), geometry);
}
