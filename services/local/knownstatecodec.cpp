// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/local/knownstatecodec.h"

#include "services/local/storedname.h"

#include <QDataStream>
#include <QIODevice>

#include <type_traits>

namespace {

constexpr StoredName<LicenseType> LicenseTypes[] = {
    {LicenseType::Unknown, QLatin1StringView("unknown")},
    {LicenseType::SiteLicense, QLatin1StringView("site")},
    {LicenseType::SatelliteLicense, QLatin1StringView("satellite")},
    {LicenseType::UserLicense, QLatin1StringView("user")},
};

constexpr StoredName<UserType> UserTypes[] = {
    {UserType::Unknown, QLatin1StringView("unknown")},
    {UserType::InternalAssociate, QLatin1StringView("internal")},
    {UserType::ResourceAssociate, QLatin1StringView("resource")},
    {UserType::ExternalAssociate, QLatin1StringView("external")},
    {UserType::AnonymousAssociate, QLatin1StringView("anonymous")},
    {UserType::SystemAssociate, QLatin1StringView("system")},
};

/// The form of the stream, there to stay as long as the format. No byte is swapped where we usually run.
void configure(QDataStream &stream)
{
    stream.setVersion(QDataStream::Qt_6_0);
    stream.setByteOrder(QDataStream::LittleEndian);
}

/// Puts values into bytes, one behind the other. What structures consist of is said once, for it and the
/// Reader, by visit().
class Writer
{
public:
    template<class T>
    using Visited = const T;

    explicit Writer(QByteArray *bytes)
        : m_stream(bytes, QIODevice::WriteOnly)
    {
        configure(m_stream);
    }

    [[nodiscard]] int format() const { return KnownStateFormat; }

    template<class... T>
    void operator()(const T &...values)
    {
        (put(values), ...);
    }

private:
    template<class T>
    void put(const T &value)
    {
        if constexpr (std::is_arithmetic_v<T>)
            m_stream << value;
        else
            visit(*this, value);
    }
    template<class T>
    void put(const std::optional<T> &value)
    {
        put(value.has_value());
        if (value)
            put(*value);
    }
    template<class T>
    void put(const QList<T> &list)
    {
        put(static_cast<quint32>(list.size()));
        for (const T &value : list)
            put(value);
    }
    void put(const QString &text) { m_stream << text; }
    void put(QDate date) { m_stream << date; }
    void put(const QDateTime &time)
    {
        put(time.isValid());
        put(time.toMSecsSinceEpoch());
    }
    void put(LicenseType type) { put(storedName(type, LicenseTypes)); }
    void put(UserType type) { put(storedName(type, UserTypes)); }

    QDataStream m_stream;
};

/// Takes values out of bytes that may be anything. Once something is wrong, nothing more is taken.
class Reader
{
public:
    template<class T>
    using Visited = T;

    Reader(const QByteArray &bytes, int format)
        : m_stream(bytes)
        , m_format(format)
    {
        configure(m_stream);
    }

    [[nodiscard]] int format() const { return m_format; }

    template<class... T>
    void operator()(T &...values)
    {
        (take(values), ...);
    }

    /// True where all of the bytes were what they should be.
    [[nodiscard]] bool isDone() const { return isGood() && m_stream.atEnd(); }

private:
    [[nodiscard]] bool isGood() const { return m_stream.status() == QDataStream::Ok; }

    template<class T>
    void take(T &value)
    {
        if constexpr (std::is_arithmetic_v<T>)
            m_stream >> value;
        else
            visit(*this, value);
    }
    template<class T>
    void take(std::optional<T> &value)
    {
        bool isThere = false;
        take(isThere);
        if (isThere && isGood())
            take(value.emplace());
    }
    template<class T>
    void take(QList<T> &list)
    {
        quint32 size = 0;
        take(size); // any number at all: no room is made before there is something to put into it
        for (; size > 0 && isGood(); --size)
            take(list.emplaceBack());
    }
    void take(QString &text) { m_stream >> text; }
    void take(QDate &date) { m_stream >> date; }
    void take(QDateTime &time)
    {
        bool isValid = false;
        qint64 instant = 0;
        (*this)(isValid, instant);
        time = isValid ? QDateTime::fromMSecsSinceEpoch(instant, Qt::UTC) : QDateTime();
    }
    void take(LicenseType &type) { takeNamed(type, LicenseTypes); }
    void take(UserType &type) { takeNamed(type, UserTypes); }
    template<class Enum, std::size_t size>
    void takeNamed(Enum &value, const StoredName<Enum> (&names)[size])
    {
        QString name;
        take(name);
        const std::optional<Enum> known = valueNamed(name, names);
        if (!known)
            m_stream.setStatus(QDataStream::ReadCorruptData);
        value = known.value_or(names[0].value);
    }

    QDataStream m_stream;
    int m_format;
};

/// What a Writer or a Reader visits: a structure that is constant for the one only.
template<class Visitor, class T>
using Visited = typename Visitor::template Visited<T>;

template<class Visitor>
void visit(Visitor &visitor, Visited<Visitor, LicenseKey> &key)
{
    visitor(key.owner, key.module);
}

template<class Visitor>
void visit(Visitor &visitor, Visited<Visitor, LicenseDate> &date)
{
    visitor(date.text, date.date, date.isForever);
}

template<class Visitor>
void visit(Visitor &visitor, Visited<Visitor, Seats> &seats)
{
    visitor(seats.total, seats.inUse, seats.free, seats.unrestricted);
}

template<class Visitor>
void visit(Visitor &visitor, Visited<Visitor, CatalogueLicense> &license)
{
    visitor(license.key, license.description, license.tooltip, license.prerequisiteModuleName,
            license.impliedModules, license.type, license.allowedUserType, license.seats, license.sortOrder,
            license.extraFlags, license.isHidden);
}

template<class Visitor>
void visit(Visitor &visitor, Visited<Visitor, PackageTerms> &terms)
{
    visitor(terms.serialNr, terms.licenseVersion, terms.expiryDate, terms.nextCheckDate,
            terms.adminWarningDate, terms.graceDate, terms.maintenanceDate);
    if (visitor.format() > 1)
        visitor(terms.companyName, terms.productType, terms.productDescription, terms.licenseUrl,
                terms.deploymentType);
}

template<class Visitor>
void visit(Visitor &visitor, Visited<Visitor, CatalogueOwner> &owner)
{
    visitor(owner.name, owner.description, owner.licenses, owner.package);
}

template<class Visitor>
void visit(Visitor &visitor, Visited<Visitor, Associate> &associate)
{
    visitor(associate.associateId, associate.personId, associate.fullName, associate.userId,
            associate.groupName, associate.roleName, associate.email, associate.canLogIn, associate.lastLogin,
            associate.isRetired);
}

/// A KnownState in parts that can be visited.
struct StateParts
{
    QDateTime at;
    QString principalName;
    QString companyName;
    QList<CatalogueOwner> owners;
    QList<LicenseKey> licenses;
    QList<Associate> associates;
    QList<quint64> known;
    QList<quint64> held;
};

template<class Visitor>
void visit(Visitor &visitor, Visited<Visitor, StateParts> &parts)
{
    visitor(parts.at, parts.principalName, parts.companyName, parts.owners, parts.licenses, parts.associates,
            parts.known, parts.held);
}

} // namespace

QByteArray encodedState(const KnownState &state)
{
    QByteArray bytes;
    Writer write(&bytes);
    write(StateParts {state.at, state.principalName, state.catalogue.companyName(), state.catalogue.owners(),
                      state.licenses, state.associates, state.holdings.known(), state.holdings.held()});
    return bytes;
}

std::optional<KnownState> decodedState(const QByteArray &bytes, int format)
{
    Reader read(bytes, format);
    StateParts parts;
    read(parts);
    if (!read.isDone())
        return std::nullopt;
    const std::optional<KnownHoldings> holdings =
        KnownHoldings::fromWords(static_cast<int>(parts.associates.size()),
                                 static_cast<int>(parts.licenses.size()), parts.known, parts.held);
    if (!holdings)
        return std::nullopt;
    return KnownState {parts.at,       parts.principalName, LicenseCatalogue(parts.owners, parts.companyName),
                       parts.licenses, parts.associates,    *holdings};
}
