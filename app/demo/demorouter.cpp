// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/demorouter.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

bool isNumber(const QString &segment)
{
    return !segment.isEmpty()
           && std::ranges::all_of(segment, [](QChar unit) { return unit >= u'0' && unit <= u'9'; });
}

} // namespace

void DemoRouter::add(const DemoRoutes &routes)
{
    for (const DemoRoute &route : routes) {
        m_routes.push_back(route);
        m_patterns.push_back(route.path.split(u'/'));
    }
}

DemoRouter::Match DemoRouter::find(const QByteArray &method, const QStringList &segments) const
{
    Match match;
    Fits closest = {Fit::None};
    for (std::size_t index = 0; index < m_routes.size(); ++index) {
        const Fits fits = fitsOf(m_patterns[index], segments);
        if (fits > closest || fits == Fits {Fit::None})
            continue;
        if (fits < closest) {
            match = Match();
            closest = fits;
        }
        match.methods.append(m_routes[index].method);
        if (m_routes[index].method == method)
            match.route = &m_routes[index];
    }
    return match;
}

DemoRouter::Fit DemoRouter::fitOf(const QString &pattern, const QString &segment)
{
    if (!pattern.startsWith(u'{'))
        return pattern.compare(segment, Qt::CaseInsensitive) == 0 ? Fit::Literal : Fit::None;
    if (!pattern.endsWith(u":int}"))
        return Fit::Parameter;
    return isNumber(segment) ? Fit::Digits : Fit::None;
}

// The fit of every segment, or None alone when the path is another one.
DemoRouter::Fits DemoRouter::fitsOf(const QStringList &pattern, const QStringList &segments)
{
    Fits fits;
    for (qsizetype index = 0; index < pattern.size() && pattern.size() == segments.size(); ++index)
        fits.push_back(fitOf(pattern.at(index), segments.at(index)));
    const bool isOther = fits.empty() || std::ranges::find(fits, Fit::None) != fits.end();
    return isOther ? Fits {Fit::None} : fits;
}
