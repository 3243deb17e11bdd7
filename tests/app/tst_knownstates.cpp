// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/knownstates.h"

#include <QSignalSpy>
#include <QTest>

/// What was last known is read ahead, and is never older than what was saved or forgotten since.
class KnownStatesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void isFetchedWhileTheCallerGoesOn();
    void savedIsNewerThanFetched_data();
    void savedIsNewerThanFetched();
    void forgottenIsGone();
    void nothingIsFetchedWhereNothingIs();

private:
    static KnownState stateOf(const QString &name);
    [[nodiscard]] bool hasSaved(const QString &name);
    [[nodiscard]] bool hasFetched();
    /// Whose state is kept; empty: none is.
    [[nodiscard]] QString loadedName();

    const QString m_tenant = QStringLiteral("https://crm.example/api/");
    std::unique_ptr<KnownStates> m_states;
};

void KnownStatesTest::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    m_states = std::make_unique<KnownStates>(QString());
}

KnownState KnownStatesTest::stateOf(const QString &name)
{
    KnownState state;
    state.at = QDateTime(QDate(2026, 4, 15), QTime(10, 32), Qt::UTC);
    state.principalName = name;
    return state;
}

bool KnownStatesTest::hasSaved(const QString &name)
{
    QSignalSpy saved(m_states.get(), &KnownStates::saved);
    m_states->save(m_tenant, stateOf(name));
    return saved.wait();
}

bool KnownStatesTest::hasFetched()
{
    QSignalSpy fetched(m_states.get(), &KnownStates::fetched);
    m_states->fetch(m_tenant);
    return fetched.isEmpty() && fetched.wait() && fetched.constFirst().constFirst() == m_tenant;
}

QString KnownStatesTest::loadedName()
{
    const KnownStates::Loaded loaded = m_states->load(m_tenant);
    return loaded && *loaded ? (*loaded)->principalName : QString();
}

void KnownStatesTest::isFetchedWhileTheCallerGoesOn()
{
    QVERIFY(hasSaved(QStringLiteral("Ann")));
    QVERIFY(hasFetched());
    QCOMPARE(loadedName(), QStringLiteral("Ann"));
    QCOMPARE(loadedName(), QStringLiteral("Ann")); // by the session, too
}

void KnownStatesTest::savedIsNewerThanFetched_data()
{
    QTest::addColumn<bool>("isUnderWay");
    QTest::newRow("fetched") << false;
    QTest::newRow("being fetched") << true;
}

void KnownStatesTest::savedIsNewerThanFetched()
{
    QFETCH(const bool, isUnderWay);
    QVERIFY(hasSaved(QStringLiteral("Ann")));
    if (isUnderWay)
        m_states->fetch(m_tenant);
    else
        QVERIFY(hasFetched());
    QVERIFY(hasSaved(QStringLiteral("Bob")));
    QCOMPARE(loadedName(), QStringLiteral("Bob"));
}

void KnownStatesTest::forgottenIsGone()
{
    QVERIFY(hasSaved(QStringLiteral("Ann")));
    QVERIFY(hasFetched());
    m_states->forget(m_tenant);
    QCOMPARE(loadedName(), QString());
}

void KnownStatesTest::nothingIsFetchedWhereNothingIs()
{
    QVERIFY(hasFetched());
    const KnownStates::Loaded loaded = m_states->load(m_tenant);
    QVERIFY(loaded && !*loaded);
}

QTEST_GUILESS_MAIN(KnownStatesTest)
#include "tst_knownstates.moc"
