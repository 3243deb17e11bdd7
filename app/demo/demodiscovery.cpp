// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/demodiscovery.h"

#include "app/demo/demoinnerurl.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// The path as the map spells it: without what only routing needs to know.
QString templateOf(const DemoRoute &route)
{
    return QString(route.path).remove(u":int"_s);
}

bool isFirstOfItsPath(const DemoRoutes &routes, std::size_t index)
{
    const auto own = routes.begin() + static_cast<std::ptrdiff_t>(index);
    return std::none_of(routes.begin(), own, [&](const DemoRoute &route) { return route.path == own->path; });
}

DemoObject verbs(const DemoRoutes &routes, const QString &path)
{
    DemoObject verbs;
    for (const DemoRoute &route : routes) {
        if (route.path == path)
            verbs.add(QString::fromLatin1(route.method), route.description);
    }
    return verbs;
}

} // namespace

DemoReply demoRootReply(const DemoCall &call)
{
    if (!call.headers.value("accept").contains("json"))
        return DemoReply::html(
            "<!DOCTYPE html><title>Seatkeeper-Demo</title><h1>SuperOffice WebAPI look-alike</h1>");
    return DemoReply::json(DemoObject()
                               .add(u"v1"_s, demoInnerUrl(QString()))
                               .add(u"Version"_s, u"v1"_s)
                               .add(u"NetServerVersion"_s, u"11.13.0.0"_s)
                               .add(u"NetServerAssembly"_s, u"SuperOffice.DCF.dll"_s)
                               .add(u"NetServerDate"_s, u"2026-09-17T00:00:00"_s)
                               .add(u"NetServer"_s, u"11.13"_s)
                               .add(u"NetServerLabel"_s, u"Seatkeeper-Demo"_s)
                               .add(u"Services"_s, u"Services88"_s)
                               .add(u"ServicesCurrent"_s, u"Services88"_s));
}

DemoReply demoMapReply(const DemoOperations &operations, const DemoRoutes &routes)
{
    DemoObject map;
    for (const DemoOperation &operation : operations) {
        map.add(demoInnerUrl(u"/Agents/"_s + operation.agent + u'/' + operation.name),
                DemoObject().add(u"POST"_s, operation.description));
    }
    for (std::size_t index = 0; index < routes.size(); ++index) {
        if (isFirstOfItsPath(routes, index))
            map.add(demoInnerUrl(u'/' + templateOf(routes[index])), verbs(routes, routes[index].path));
    }
    return DemoReply::json(std::move(map));
}
