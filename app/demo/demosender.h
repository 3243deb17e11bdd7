// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/demooutcome.h"

#include <QObject>

#include <functional>
#include <memory>

class QHttpServerResponder;

/// Brings answers to their clients: at once or late, whole, in part, bit by bit or not at all. Owned by
/// DemoServer and used in its thread.
class DemoSender : public QObject
{
    Q_OBJECT

public:
    /// What becomes of a connection once its answer is out.
    enum class AfterAnswer { KeepOpen, Close };

    explicit DemoSender(QObject *parent)
        : QObject(parent)
    {}

    /// Sends what \a outcome says. DemoDelivery::Elsewhere is for the caller to have resolved.
    void send(QHttpServerResponder &&responder, const DemoOutcome &outcome, AfterAnswer afterAnswer);

private:
    /// An answer on its way.
    struct Shipment;

    void ship(const std::shared_ptr<Shipment> &shipment);
    void trickle(const std::shared_ptr<Shipment> &shipment);
    void after(int delay, const std::function<void()> &action);
};
