// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/demoroute.h"

/// Finds the route that a verb and a path mean. Names ignore case; segment by segment a literal beats digits
/// and digits beat a plain parameter, whatever the verb. A plain value, filled once.
class DemoRouter
{
public:
    /// What stands at a path.
    struct Match
    {
        const DemoRoute *route =
            nullptr; ///< of the verb asked for; lives as long as the router stays as it is
        QByteArrayList methods; ///< the verbs that the path takes; empty means nothing stands there
    };

    void add(const DemoRoutes &routes);
    const DemoRoutes &routes() const { return m_routes; }

    /// \a segments are those below where the paths of the routes begin.
    Match find(const QByteArray &method, const QStringList &segments) const;

private:
    /// How closely a segment is described; the smaller, the closer.
    enum class Fit { Literal, Digits, Parameter, None };
    using Fits = std::vector<Fit>;

    static Fit fitOf(const QString &pattern, const QString &segment);
    static Fits fitsOf(const QStringList &pattern, const QStringList &segments);

    DemoRoutes m_routes;
    std::vector<QStringList> m_patterns; ///< the segments of each route's path
};
