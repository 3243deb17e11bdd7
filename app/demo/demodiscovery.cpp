// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/demodiscovery.h"

using namespace Qt::StringLiterals;

namespace {

// The server's idea of its own name, as behind a reverse proxy.
QString innerUrl(const QString &path)
{
    return u"https://sofront-07.havgrind.example/SuperOffice/api/v1"_s + path;
}

} // namespace

DemoReply demoRootReply(const DemoCall &call)
{
    if (!call.headers.value("accept").contains("json"))
        return DemoReply::html(
            "<!DOCTYPE html><title>Seatkeeper-Demo</title><h1>SuperOffice WebAPI look-alike</h1>");
    return DemoReply::json(DemoObject()
                               .add(u"v1"_s, innerUrl(QString()))
                               .add(u"Version"_s, u"v1"_s)
                               .add(u"NetServerVersion"_s, u"11.13.0.0"_s)
                               .add(u"NetServerAssembly"_s, u"SuperOffice.DCF.dll"_s)
                               .add(u"NetServerDate"_s, u"2026-09-17T00:00:00"_s)
                               .add(u"NetServer"_s, u"11.13"_s)
                               .add(u"NetServerLabel"_s, u"Seatkeeper-Demo"_s)
                               .add(u"Services"_s, u"Services88"_s)
                               .add(u"ServicesCurrent"_s, u"Services88"_s));
}

DemoReply demoMapReply(const DemoOperations &operations)
{
    DemoObject map;
    for (const DemoOperation &operation : operations) {
        map.add(innerUrl(u"/Agents/"_s + operation.agent + u'/' + operation.name),
                DemoObject().add(u"POST"_s, operation.description));
    }
    map.add(innerUrl(u"/License/{moduleOwner}/{associateId}"_s),
            DemoObject()
                .add(u"GET"_s, u"Get license assignments of an associate"_s)
                .add(u"PUT"_s, u"Assign third party licenses"_s)
                .add(u"DELETE"_s, u"Unassign third party licenses"_s));
    for (const auto &provider : {u"InternalUsers"_s, u"AllUsers"_s, u"OtherUsers"_s, u"ExternalUsers"_s})
        map.add(innerUrl(u"/Archive/"_s + provider), DemoObject().add(u"GET"_s, u"Rows of the archive"_s));
    map.add(innerUrl(u"/User/currentPrincipal"_s), DemoObject().add(u"GET"_s, u"Who is signed in"_s));
    return DemoReply::json(std::move(map));
}
