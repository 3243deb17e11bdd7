// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/fencinginfo.h"

#include <QTest>

using State = FencingInfo::State;

class tst_FencingInfo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void state_data();
    void state();
};

void tst_FencingInfo::state_data()
{
    QTest::addColumn<FencingInfo>("info");
    QTest::addColumn<State>("expected");
    const auto row = [](const char *name, qint64 active, qint64 maximum, bool isNear, bool isReached,
                        State expected) {
        const FencingInfo info {.activeCount = active,
                                .maximum = maximum,
                                .isNearingMaximum = isNear,
                                .hasReachedMaximum = isReached};
        QTest::newRow(name) << info << expected;
    };
    row("zeros", 0, 0, false, false, State::Clear);
    row("84 %", 84, 100, false, false, State::Clear);
    row("85 %", 85, 100, false, false, State::Near);
    row("85 % of a few", 17, 20, false, false, State::Near);
    row("99 %", 99, 100, false, false, State::Near);
    row("100 %", 100, 100, false, false, State::Reached);
    row("120 %", 120, 100, false, false, State::Reached);
    row("flag says near", 1, 100, true, false, State::Near);
    row("flag says reached", 1, 100, false, true, State::Reached);
    row("both flags", 1, 100, true, true, State::Reached);
    row("flag against the figures", 120, 100, true, false, State::Near);
    row("none in the plan", 0, 0, false, true, State::NotIncluded);
    row("near nothing", 0, 0, true, false, State::Near);
    row("negative", -5, -1, false, false, State::Clear);
}

void tst_FencingInfo::state()
{
    QFETCH(FencingInfo, info);
    QTEST(info.state(), "expected");
}

QTEST_GUILESS_MAIN(tst_FencingInfo)
#include "tst_fencinginfo.moc"
