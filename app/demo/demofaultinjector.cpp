// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/demofaultinjector.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

constexpr auto RedirectSegment = "redirected";

// A second from now, the way HTTP writes it.
QByteArray httpDate()
{
    return QLocale::c()
        .toString(QDateTime::currentDateTimeUtc().addSecs(1), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s)
        .toLatin1();
}

DemoReply replyOf(const DemoFault &fault, DemoErrorStyle style)
{
    const bool isUsualError = fault.body.isEmpty() && fault.status >= 400;
    DemoReply reply = isUsualError
                          ? DemoReply::error(fault.status, u"Exception"_s, u"A planned fault"_s, style)
                          : DemoReply::verbatim(fault.status, fault.body).withContentType(fault.contentType);
    if (fault.retryAfter == DemoFault::RetryAfter::Seconds)
        return std::move(reply).withHeader("Retry-After", "1");
    if (fault.retryAfter == DemoFault::RetryAfter::Date)
        return std::move(reply).withHeader("Retry-After", httpDate());
    return reply;
}

void swapType(DemoJson &value)
{
    if (const DemoJson::List *list = value.list())
        value = DemoObject().add(u"value"_s, *list);
    else
        value = DemoJson::List {value};
}

void dropKeys(DemoJson &value)
{
    if (DemoJson::Members *members = value.members()) {
        DemoJson::Members kept;
        for (std::size_t index = 1; index < members->size(); index += 2)
            kept.push_back(std::move((*members)[index]));
        *members = std::move(kept);
        for (DemoJson::Member &member : *members)
            dropKeys(member.value);
    }
    if (DemoJson::List *list = value.list()) {
        for (DemoJson &element : *list)
            dropKeys(element);
    }
}

DemoReply mangled(DemoReply reply, void (*mangle)(DemoJson &))
{
    if (DemoJson *value = reply.selectable())
        mangle(*value);
    return reply;
}

} // namespace

bool DemoFaultInjector::takeRedirect(DemoCall &call)
{
    if (call.segments.value(0) != QLatin1StringView(RedirectSegment)
        || !m_redirects.remove(call.segments.value(1)))
        return false;
    call.segments.remove(0, 2);
    return true;
}

DemoOutcome DemoFaultInjector::perform(const DemoCall &call, const QString &operation, DemoErrorStyle style,
                                       const std::function<DemoReply()> &process)
{
    using Effect = DemoFault::Effect;
    const auto fault = takeFault(operation);
    if (!fault)
        return {process(), operation};
    const auto outcome = [&](DemoReply reply, DemoDelivery delivery) {
        return DemoOutcome {std::move(reply), operation, delivery, fault->delay};
    };
    switch (fault->effect) {
    case Effect::AnswerInstead:
        return outcome(replyOf(*fault, style), DemoDelivery::Whole);
    case Effect::DropBefore:
        return outcome(DemoReply(), DemoDelivery::Cut);
    case Effect::DropAfter:
        return outcome(process(), DemoDelivery::Cut);
    case Effect::Hang:
        return outcome(DemoReply(), DemoDelivery::Withheld);
    case Effect::RedirectSame:
        return outcome(redirect(call), DemoDelivery::Whole);
    case Effect::RedirectOther:
        return outcome(DemoReply(), DemoDelivery::Elsewhere);
    case Effect::Late:
        return outcome(process(), DemoDelivery::Whole);
    case Effect::Trickle:
        return outcome(process(), DemoDelivery::Trickled);
    case Effect::Truncate:
        return outcome(process(), DemoDelivery::Truncated);
    case Effect::WrongType:
        return outcome(mangled(process(), swapType), DemoDelivery::Whole);
    case Effect::MissingKeys:
        return outcome(mangled(process(), dropKeys), DemoDelivery::Whole);
    }
    Q_UNREACHABLE();
}

// The fault planned for an operation, one use of it spent.
std::optional<DemoFault> DemoFaultInjector::takeFault(const QString &operation)
{
    if (operation.isEmpty())
        return std::nullopt;
    auto &faults = m_state.profile.faults;
    for (auto planned = faults.begin(); planned != faults.end(); ++planned) {
        if (planned.key().compare(operation, Qt::CaseInsensitive) != 0 || planned->count <= 0)
            continue;
        --planned->count;
        return planned.value();
    }
    auto &everywhere = m_state.profile.everywhere;
    if (!everywhere || everywhere->count <= 0 || operation == u"root")
        return std::nullopt;
    --everywhere->count;
    return everywhere;
}

DemoReply DemoFaultInjector::redirect(const DemoCall &call)
{
    const QString number = QString::number(++m_lastRedirect);
    m_redirects.insert(number);
    return DemoReply::redirect(307, m_state.authority.toLatin1() + '/' + RedirectSegment + '/'
                                        + number.toLatin1() + call.target);
}
