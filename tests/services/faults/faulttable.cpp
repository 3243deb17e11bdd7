// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/services/faults/faulttable.h"

#include <QTest>

using Kind = ApiError::Kind;
using Nature = Fault::Nature;

namespace {

std::optional<Kind> kindOfNothing(const Operation &operation)
{
    switch (operation.null) {
    case Operation::Null::BadResponse:
        return Kind::BadResponse;
    case Operation::Null::NotFound:
        return Kind::NotFound;
    case Operation::Null::Fine:
        break;
    }
    return std::nullopt;
}

std::optional<Kind> usualKind(const Operation &operation, const Fault &fault)
{
    switch (fault.nature) {
    case Nature::Answered:
    case Nature::Sparse: // null or absence is taken in any field
        return std::nullopt;
    case Nature::Empty:
        return operation.isAdvisory ? std::nullopt : kindOfNothing(operation);
    case Nature::OddTexts:
    case Nature::Unreadable:
        return operation.isAdvisory ? std::nullopt : std::optional(fault.kind);
    case Nature::RedirectedHere: // for anything but GET, a redirect is no repetition of the same request
        return operation.method == "GET" ? std::nullopt : std::optional(fault.kind);
    case Nature::Refused:
    case Nature::Broken:
    case Nature::Silent:
    case Nature::RedirectedAway:
    case Nature::Untrusted:
        break;
    }
    return fault.kind;
}

int usualTries(const Operation &operation, const Fault &fault)
{
    if (fault.nature == Nature::RedirectedHere)
        return operation.method == "GET" ? 2 : 1;
    return operation.effect == Effect::Read ? fault.readTries : 1;
}

} // namespace

Expected expected(const FaultedOperation &operation, const Fault &fault)
{
    const Expected usual {usualKind(operation.operation, fault), usualTries(operation.operation, fault)};
    return operation.exception(fault, usual);
}

void addFaultRows(FaultRows rows)
{
    QTest::addColumn<FaultedOperation>("operation");
    QTest::addColumn<Fault>("fault");
    const QList<Fault> faults = allFaults();
    for (const FaultedOperation &operation : allFaultedOperations()) {
        for (const Fault &fault : faults) {
            if (rows == FaultRows::All || expected(operation, fault).kind)
                QTest::newRow((operation.operation.name + ": " + fault.name).constData())
                    << operation << fault;
        }
    }
}
