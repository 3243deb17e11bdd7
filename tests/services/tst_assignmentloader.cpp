// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/services/loaderrecord.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

static constexpr int People = 60;
static constexpr int Everybody = 59; // one is an external user, whom the archive leaves out
static constexpr qint64 Administrator = 1; // signed in

class AssignmentLoaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void columnsSpareTheCalls();
    void withoutColumnsEverybodyIsAsked_data();
    void withoutColumnsEverybodyIsAsked();
    void pagesHoldLessThanAskedFor_data();
    void pagesHoldLessThanAskedFor();
    void visibleFirst();
    void visibleChangesMeanwhile();
    void visibleAfterwards();
};

void AssignmentLoaderTest::columnsSpareTheCalls()
{
    TenantFixture fixture({}, People);
    QVERIFY(fixture.isReady());
    AssignmentLoader loader(fixture.api());
    const LoaderRecord heard(loader);
    const QList<qint64> visible {13, 7};
    loader.setVisible(visible + QList<qint64> {999'999, -1});
    loader.load();
    QTRY_COMPARE(heard.settled, 1);
    QVERIFY(heard.failures.isEmpty());
    QCOMPARE(heard.total, Everybody);
    QCOMPARE(heard.difference(fixture, Everybody), QString());
    const QStringList order {QStringLiteral("principal"), QStringLiteral("catalogue"),
                             QStringLiteral("started"),   QStringLiteral("associates"),
                             QStringLiteral("finished"),  QStringLiteral("settled")};
    QCOMPARE(heard.signalNames, order);
    // The administrator's own rows complete the catalogue; the archive does not list everybody's id.
    QList<qint64> asked = fixture.askedFor();
    QCOMPARE(asked.takeFirst(), Administrator);
    for (const qint64 id : asked)
        QVERIFY(visible.contains(id));
    for (const qint64 id : visible)
        QCOMPARE(asked.count(id), heard.associates.contains(id) ? 1 : 0);
    QVERIFY(heard.progress.isEmpty());
}

void AssignmentLoaderTest::withoutColumnsEverybodyIsAsked_data()
{
    QTest::addColumn<DemoProfile>("profile");
    QTest::newRow("no partner columns") << columnProfile(false, true);
    QTest::newRow("no SuperOffice columns") << columnProfile(true, false);
    QTest::newRow("no columns") << columnProfile(false, false);
}

void AssignmentLoaderTest::withoutColumnsEverybodyIsAsked()
{
    QFETCH(DemoProfile, profile);
    TenantFixture fixture(profile, People);
    QVERIFY(fixture.isReady());
    AssignmentLoader loader(fixture.api());
    const LoaderRecord heard(loader);
    loader.load();
    QTRY_COMPARE(heard.settled, 1);
    QVERIFY(heard.failures.isEmpty());
    QCOMPARE(heard.difference(fixture, Everybody), QString());
    QList<qint64> asked = fixture.askedFor();
    QCOMPARE(asked.takeFirst(), Administrator); // for the catalogue
    QList<qint64> everybody = heard.associates;
    std::sort(asked.begin(), asked.end());
    std::sort(everybody.begin(), everybody.end());
    QCOMPARE(asked, everybody);
    QCOMPARE(heard.progress.size(), Everybody);
    for (int i = 0; i < heard.progress.size(); ++i)
        QCOMPARE(heard.progress.at(i), qMakePair(i + 1, Everybody));
}

void AssignmentLoaderTest::pagesHoldLessThanAskedFor_data()
{
    QTest::addColumn<DemoProfile>("profile");
    QTest::addColumn<bool>("isAgent");
    for (const int top : {1, 7, 20, 59}) {
        const QByteArray cap = "at most " + QByteArray::number(top);
        QTest::newRow((cap + ", columns").constData()) << columnProfile(true, true, top) << false;
        QTest::newRow((cap + ", no columns").constData()) << columnProfile(false, false, top) << false;
        QTest::newRow((cap + ", by the agent").constData()) << columnProfile(true, true, top) << true;
    }
}

void AssignmentLoaderTest::pagesHoldLessThanAskedFor()
{
    QFETCH(DemoProfile, profile);
    QFETCH(bool, isAgent);
    if (isAgent)
        profile.faults.insert(QStringLiteral("Archive/InternalUsers"), answerFault(414, 1000));
    TenantFixture fixture(profile, People);
    QVERIFY(fixture.isReady());
    AssignmentLoader loader(fixture.api());
    const LoaderRecord heard(loader);
    loader.load();
    QTRY_VERIFY(heard.hasEnded());
    QVERIFY(heard.failures.isEmpty());
    QCOMPARE(heard.difference(fixture, Everybody), QString());
}

void AssignmentLoaderTest::visibleFirst()
{
    TenantFixture fixture(columnProfile(false, true), People, TenantFixture::oneByOne());
    QVERIFY(fixture.isReady());
    QList<qint64> order;
    {
        AssignmentLoader loader(fixture.api());
        const LoaderRecord heard(loader);
        loader.load();
        QTRY_COMPARE(heard.settled, 1);
        order = heard.associates;
    }
    fixture.tenant().reset();
    AssignmentLoader loader(fixture.api());
    const LoaderRecord heard(loader);
    const QList<qint64> visible {order.at(40), order.at(20), order.at(58),
                                 order.at(21), order.at(41), 999'999};
    loader.setVisible(visible);
    loader.load();
    QTRY_COMPARE(heard.settled, 1);
    QList<qint64> expected {Administrator};
    expected += visible.first(5);
    for (const qint64 id : order) {
        if (!visible.contains(id))
            expected.append(id);
    }
    QCOMPARE(fixture.askedFor(), expected);
}

void AssignmentLoaderTest::visibleChangesMeanwhile()
{
    TenantFixture fixture(columnProfile(false, false), People, TenantFixture::oneByOne());
    QVERIFY(fixture.isReady());
    AssignmentLoader loader(fixture.api());
    const LoaderRecord heard(loader);
    QList<qint64> visible;
    qsizetype askedBefore = 0;
    connect(&loader, &AssignmentLoader::userLicensesRead, this, [&] {
        if (!visible.isEmpty())
            return;
        askedBefore = fixture.askedFor().size();
        visible = heard.associates.last(5);
        loader.setVisible(visible);
    });
    loader.load();
    QTRY_COMPARE(heard.settled, 1);
    QCOMPARE(heard.difference(fixture, Everybody), QString());
    const QList<qint64> asked = fixture.askedFor();
    QCOMPARE(asked.size(), 1 + Everybody);
    // Six are asked for at once; what is under way is not called back.
    constexpr int UnderWay = 6;
    for (const qint64 id : std::as_const(visible)) {
        const qsizetype position = asked.indexOf(id);
        QVERIFY2(position < askedBefore + UnderWay + visible.size(), qPrintable(QString::number(position)));
    }
}

void AssignmentLoaderTest::visibleAfterwards()
{
    TenantFixture fixture({}, People);
    QVERIFY(fixture.isReady());
    AssignmentLoader loader(fixture.api());
    const LoaderRecord heard(loader);
    loader.load();
    QTRY_COMPARE(heard.settled, 1);
    const QList<qint64> visible = heard.associates.mid(10, 6);
    loader.setVisible(visible);
    QTRY_COMPARE(heard.settled, 2);
    QList<qint64> asked = fixture.askedFor().mid(1);
    std::sort(asked.begin(), asked.end());
    QList<qint64> expected = visible;
    std::sort(expected.begin(), expected.end());
    QCOMPARE(asked, expected);
    // Once is enough: scrolling back asks for nothing.
    loader.setVisible(visible.first(3));
    QCOMPARE(fixture.askedFor().size(), 1 + visible.size());
    QCOMPARE(heard.settled, 2);
}

QTEST_GUILESS_MAIN(AssignmentLoaderTest)
#include "tst_assignmentloader.moc"
