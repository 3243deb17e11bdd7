// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/http/sendpacer.h"

#include <QTest>

using std::chrono::milliseconds;

namespace {

const QString Host = QStringLiteral("https://crm.example.com:443");
constexpr SendPacer::TimePoint Now {std::chrono::hours(5)};

} // namespace

class tst_SendPacer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noLimitNoWait();
    void capPerSecond();
    void pauseHoldsOneOriginOnly();
    void pauseIsNeverShortened();
};

void tst_SendPacer::noLimitNoWait()
{
    SendPacer pacer(0);
    for (int i = 0; i < 100; ++i) {
        QCOMPARE(pacer.waitBefore(Host, Now).count(), 0);
        pacer.noteSent(Now);
    }
}

void tst_SendPacer::capPerSecond()
{
    SendPacer pacer(3);
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(pacer.waitBefore(Host, Now + milliseconds(100 * i)).count(), 0);
        pacer.noteSent(Now + milliseconds(100 * i));
    }
    QCOMPARE(pacer.waitBefore(Host, Now + milliseconds(300)).count(), 700);
    QCOMPARE(pacer.waitBefore(Host, Now + milliseconds(1000)).count(), 0);
    pacer.noteSent(Now + milliseconds(1000));
    QCOMPARE(pacer.waitBefore(Host, Now + milliseconds(1000)).count(), 100);
}

void tst_SendPacer::pauseHoldsOneOriginOnly()
{
    SendPacer pacer(0);
    pacer.pause(Host, Now + milliseconds(2500));
    QCOMPARE(pacer.waitBefore(Host, Now).count(), 2500);
    QCOMPARE(pacer.waitBefore(QStringLiteral("https://other.example.com:443"), Now).count(), 0);
    QCOMPARE(pacer.waitBefore(Host, Now + milliseconds(2500)).count(), 0);
}

void tst_SendPacer::pauseIsNeverShortened()
{
    SendPacer pacer(0);
    pacer.pause(Host, Now + milliseconds(2500));
    pacer.pause(Host, Now + milliseconds(10));
    QCOMPARE(pacer.waitBefore(Host, Now).count(), 2500);
}

QTEST_GUILESS_MAIN(tst_SendPacer)
#include "tst_sendpacer.moc"
