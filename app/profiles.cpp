// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/profiles.h"

#include "app/language.h"
#include "app/settings.h"
#include "app/signinwayname.h"
#include "models/connectiontext.h"
#include "models/domain/connectionrules.h"

#include <QUuid>

#include <algorithm>

// Far more than anybody has, so that a file made by somebody else cannot keep the program busy.
static constexpr int MostProfiles = 500;
static constexpr int LongestText = 2000;

static QString key(const char *name)
{
    return QString::fromLatin1(name);
}

/// The names of the proxy kinds in the file, in the order of the enum.
static QStringList proxyKindNames()
{
    return {QStringLiteral("system"), QStringLiteral("none"), QStringLiteral("http"),
            QStringLiteral("socks5")};
}

namespace {

/// A text field of a profile and its key in the file.
struct TextKey
{
    const char *name;
    QString &text;
};

} // namespace

static QList<TextKey> textKeys(ConnectionProfile &profile)
{
    return {{"id", profile.id},
            {"name", profile.name},
            {"url", profile.url},
            {"environment", profile.environment},
            {"tenant", profile.tenant},
            {"user", profile.user},
            {"clientId", profile.clientId},
            {"language", profile.language},
            {"culture", profile.culture},
            {"timeZone", profile.timeZone},
            {"proxyHost", profile.proxy.host},
            {"proxyUser", profile.proxy.user},
            {"certificateFile", profile.certificateFile}};
}

static QString plainText(const QSettings &settings, const char *name)
{
    const QString text = settings.value(key(name)).toString();
    const bool isPlain = std::ranges::none_of(
        text, [](QChar character) { return character.category() == QChar::Other_Control; });
    return isPlain && text.size() <= LongestText ? text : QString();
}

/// One profile from the entry at which @p settings stand.
static ConnectionProfile readProfile(const QSettings &settings)
{
    ConnectionProfile profile;
    for (const TextKey &entry : textKeys(profile))
        entry.text = plainText(settings, entry.name);
    profile.way = signInWayFromName(plainText(settings, "way")).value_or(SignInWay::Basic);
    const qsizetype kind = proxyKindNames().indexOf(plainText(settings, "proxy"));
    profile.proxy.kind = static_cast<ProxySettings::Kind>(std::max<qsizetype>(0, kind));
    profile.proxy.port = plainText(settings, "proxyPort").toUShort();
    profile.remembersSecret = plainText(settings, "remembersSecret") == u"true";
    if (!supportedLanguages().contains(profile.language))
        profile.language.clear();
    return tidied(profile);
}

static void writeProfile(QSettings &settings, ConnectionProfile profile)
{
    const auto write = [&settings](const char *name, const QString &text) {
        if (!text.isEmpty())
            settings.setValue(key(name), text);
    };
    for (const TextKey &entry : textKeys(profile))
        write(entry.name, entry.text);
    write("way", signInWayName(profile.way));
    write("proxy", proxyKindNames().at(static_cast<int>(profile.proxy.kind)));
    if (profile.proxy.port != 0)
        write("proxyPort", QString::number(profile.proxy.port));
    if (profile.remembersSecret)
        write("remembersSecret", QStringLiteral("true"));
}

/// An id that the keychain can be asked for, and that no other profile has.
static bool isIdOfItsOwn(const QString &id, const QList<ConnectionProfile> &others)
{
    const QUuid uuid(id);
    return !uuid.isNull() && uuid.toString(QUuid::WithoutBraces) == id
           && std::ranges::find(others, id, &ConnectionProfile::id) == others.cend();
}

Profiles::Profiles(const QString &dataDir)
    : m_settings(settingsPath(dataDir), QSettings::IniFormat)
{}

QList<ConnectionProfile> Profiles::all() const
{
    QList<ConnectionProfile> profiles;
    for (ConnectionProfile &profile : stored()) {
        if (!isIdOfItsOwn(profile.id, profiles))
            continue;
        profile.name = uniqueName(connectionName(profile), profiles, profile.id);
        profiles.append(profile);
    }
    return profiles;
}

QList<ConnectionProfile> Profiles::stored() const
{
    if (!m_settings.contains(key("profiles/size")))
        return fromOlderSettings();
    QList<ConnectionProfile> profiles;
    const int size = std::min(m_settings.beginReadArray(key("profiles")), MostProfiles);
    for (int i = 0; i < size; ++i) {
        m_settings.setArrayIndex(i);
        profiles.append(readProfile(m_settings));
    }
    m_settings.endArray();
    return profiles;
}

QList<ConnectionProfile> Profiles::fromOlderSettings() const
{
    ConnectionProfile profile;
    profile.url = plainText(m_settings, "signIn/url");
    profile.user = plainText(m_settings, "signIn/user");
    if (profile.url.trimmed().isEmpty())
        return {};
    // Made from the address, so that it is the same every time it is read until it is stored.
    profile.id =
        QUuid::createUuidV5(QUuid(), profile.url + u'\n' + profile.user).toString(QUuid::WithoutBraces);
    return {tidied(profile)};
}

void Profiles::setAll(const QList<ConnectionProfile> &profiles)
{
    m_settings.remove(key("profiles"));
    m_settings.remove(key("signIn"));
    m_settings.beginWriteArray(key("profiles"), static_cast<int>(profiles.size()));
    for (int i = 0; i < profiles.size(); ++i) {
        m_settings.setArrayIndex(i);
        writeProfile(m_settings, profiles.at(i));
    }
    m_settings.endArray();
}

QString Profiles::lastUsedId() const
{
    const QString id = plainText(m_settings, "lastProfile");
    const QList<ConnectionProfile> profiles = all();
    return std::ranges::find(profiles, id, &ConnectionProfile::id) == profiles.cend() ? QString() : id;
}

void Profiles::setLastUsedId(const QString &id)
{
    m_settings.setValue(key("lastProfile"), id);
}
