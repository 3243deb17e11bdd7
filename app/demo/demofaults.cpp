// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/demofaults.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace {

using Effect = DemoFault::Effect;
using RetryAfter = DemoFault::RetryAfter;

constexpr auto Json = "application/json; charset=utf-8";

DemoFaultKind answer(const QString &name, int status, const QByteArray &body = {},
                     const QByteArray &contentType = Json)
{
    DemoFaultKind kind {name, {}};
    kind.fault.status = status;
    kind.fault.body = body;
    kind.fault.contentType = contentType;
    return kind;
}

DemoFaultKind busy(const QString &name, RetryAfter retryAfter)
{
    DemoFaultKind kind = answer(name, 429);
    kind.fault.retryAfter = retryAfter;
    return kind;
}

DemoFaultKind effect(const QString &name, Effect effect)
{
    DemoFaultKind kind {name, {}};
    kind.fault.effect = effect;
    return kind;
}

DemoFaultKind late(const QString &name, int seconds)
{
    DemoFaultKind kind = effect(name, Effect::Late);
    kind.fault.delay = seconds * 1000;
    return kind;
}

} // namespace

void DemoPlannedFault::addTo(DemoOptions &options) const
{
    DemoFault lasting = kind.fault;
    lasting.count = std::numeric_limits<int>::max();
    if (kind.transport != DemoTransport::Http)
        options.transport = kind.transport;
    else if (operation.isEmpty())
        options.profile.everywhere = lasting;
    else
        options.profile.faults.insert(operation, lasting);
}

const std::vector<DemoFaultKind> &demoFaultKinds()
{
    static const std::vector<DemoFaultKind> kinds = {
        answer(u"empty"_s, 204),
        answer(u"null"_s, 200, "null"),
        answer(u"400"_s, 400),
        answer(u"401"_s, 401),
        answer(u"403"_s, 403),
        answer(u"404"_s, 404),
        answer(u"409"_s, 409),
        answer(u"421"_s, 421),
        busy(u"429"_s, RetryAfter::Seconds),
        busy(u"429-date"_s, RetryAfter::Date),
        answer(u"500"_s, 500),
        answer(u"503"_s, 503),
        answer(u"html"_s, 502, "<!DOCTYPE html><title>502</title><h1>Bad <b>Gateway</b></h1>",
               "text/html; charset=utf-8"),
        answer(u"bad-json"_s, 200, R"([{"Name": "Sørli", "Total": )"),
        effect(u"wrong-type"_s, Effect::WrongType),
        effect(u"missing-key"_s, Effect::MissingKeys),
        effect(u"truncated"_s, Effect::Truncate),
        effect(u"reset-before"_s, Effect::DropBefore),
        effect(u"reset-after"_s, Effect::DropAfter),
        effect(u"hang"_s, Effect::Hang),
        effect(u"trickle"_s, Effect::Trickle),
        late(u"slow-1"_s, 1),
        late(u"slow-6"_s, 6),
        late(u"slow-90"_s, 90),
        effect(u"redirect-same"_s, Effect::RedirectSame),
        effect(u"redirect-other"_s, Effect::RedirectOther),
        {u"tls-error"_s, {}, DemoTransport::HttpsUntrusted},
        {u"certificate-changed"_s, {}, DemoTransport::HttpsChanging},
    };
    return kinds;
}

QStringList demoFaultNames()
{
    QStringList names;
    for (const DemoFaultKind &kind : demoFaultKinds())
        names.append(kind.name);
    return names;
}

std::optional<DemoPlannedFault> demoFaultFromText(const QString &text)
{
    const QString name = text.section(u'@', 0, 0);
    const QString operation = text.section(u'@', 1);
    const auto &kinds = demoFaultKinds();
    const auto kind = std::ranges::find(kinds, name, &DemoFaultKind::name);
    if (kind == kinds.end() || (text.contains(u'@') && operation.isEmpty()))
        return std::nullopt;
    if (kind->transport != DemoTransport::Http && !operation.isEmpty())
        return std::nullopt;
    return DemoPlannedFault {*kind, operation};
}
