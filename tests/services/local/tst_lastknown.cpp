// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/local/knownstatecodec.h"
#include "services/local/lastknown.h"
#include "tests/models/domain/samplestate.h"
#include "tests/services/local/filebytes.h"
#include "tests/services/local/hostiletexts.h"
#include "tests/services/local/rawsql.h"

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

/// What was last known of a tenant comes back as it was, or not at all.
class tst_LastKnown : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void comesBack_data();
    void comesBack();
    void everyTenantHasItsOwn();
    void manyPeople();
    void hostileTexts_data() { addHostileTexts(); }
    void hostileTexts();
    void anyBytes();
    void aNewerOne();
    void whatIsDamagedIsLeftUntilTheNextSave();
    void aWrongChecksum();
    void aFileOfOthersIsLeftAsItIs();
    void keepsItsForm();
};

namespace {

QString pathIn(const QTemporaryDir &folder)
{
    return folder.filePath(QStringLiteral("lastknown.sqlite"));
}

QString tenant()
{
    return QStringLiteral("https://crm.example.com/SuperOffice/api/");
}

QString otherTenant()
{
    return tenant() + u'x';
}

QString damagedWords()
{
    return QStringLiteral("What was last known of this tenant cannot be shown: the copy on this computer is "
                          "damaged. It is replaced once the tenant has been read again.");
}

/// Some bytes changed, taken away or put in.
QByteArray mutated(QByteArray bytes, QRandomGenerator &random)
{
    for (int changes = random.bounded(1, 4); changes > 0 && !bytes.isEmpty(); --changes) {
        const qsizetype place = random.bounded(static_cast<int>(bytes.size()));
        switch (random.bounded(5)) {
        case 0:
            bytes[place] = static_cast<char>(bytes.at(place) ^ (1 << random.bounded(8)));
            break;
        case 1:
            bytes[place] = static_cast<char>(random.bounded(256));
            break;
        case 2:
            bytes.truncate(place);
            break;
        case 3:
            bytes.remove(place, random.bounded(1, 20));
            break;
        default:
            bytes.insert(place, random.bounded(1, 20), static_cast<char>(random.bounded(2) == 0 ? 0xff : 0));
        }
    }
    return bytes;
}

} // namespace

void tst_LastKnown::comesBack_data()
{
    QTest::addColumn<bool>("isFile");
    QTest::newRow("file") << true;
    QTest::newRow("memory") << false;
}

void tst_LastKnown::comesBack()
{
    QFETCH(const bool, isFile);
    const QTemporaryDir folder;
    LastKnown known(isFile ? folder.path() : QString());
    QCOMPARE(known.problem(), QString());
    QVERIFY(!known.load(tenant()).value());
    QVERIFY(known.save(tenant(), sampleState()));
    QVERIFY(known.load(tenant()).value() == sampleState());

    KnownState later = sampleState();
    later.at = later.at.addDays(1);
    later.associates.removeLast();
    later.holdings = KnownHoldings(2, 3);
    QVERIFY(known.save(tenant(), later));
    const KnownState loaded = known.load(tenant()).value().value();
    QVERIFY(loaded == later);
    QCOMPARE(loaded.at.timeSpec(), Qt::UTC);
    QVERIFY(known.save(tenant(), KnownState()));
    QVERIFY(known.load(tenant()).value() == KnownState());
}

void tst_LastKnown::everyTenantHasItsOwn()
{
    const QTemporaryDir folder;
    LastKnown known(folder.path());
    QVERIFY(known.save(tenant(), sampleState()));
    QVERIFY(!known.load(otherTenant()).value());
    QVERIFY(known.save(otherTenant(), KnownState()));
    QVERIFY(LastKnown(folder.path()).load(tenant()).value() == sampleState());
    QVERIFY(LastKnown(folder.path()).load(otherTenant()).value() == KnownState());
}

void tst_LastKnown::manyPeople()
{
    LastKnown known((QString()));
    const KnownState state = largeState(2500, 70);
    QVERIFY(known.save(tenant(), state));
    QVERIFY(known.load(tenant()).value() == state);
}

void tst_LastKnown::hostileTexts()
{
    QFETCH(const QString, text);
    LastKnown known((QString()));
    KnownState state = sampleState();
    state.principalName = text;
    state.associates[1].fullName = text;
    state.licenses[2] = {text, text};
    QVERIFY(known.save(text, state));
    QVERIFY(known.load(text).value() == state);
}

/// Whatever bytes the decoder is given: it tells them from a state, or makes one of them that can be used.
void tst_LastKnown::anyBytes()
{
    const QByteArray whole = encodedState(sampleState());
    QVERIFY(decodedState(whole) == sampleState());
    QVERIFY(!decodedState({}));
    QVERIFY(!decodedState(whole + '\0'));
    for (qsizetype size = 0; size < whole.size(); ++size)
        QVERIFY(!decodedState(whole.first(size)));
    QRandomGenerator random(1);
    int refused = 0;
    for (int round = 0; round < 5000; ++round) {
        const std::optional<KnownState> state = decodedState(mutated(whole, random));
        if (state) {
            QCOMPARE(associateRows(*state).size(), state->associates.size());
            QCOMPARE(state->holdings.columnCount(), state->licenses.size());
            QVERIFY(decodedState(encodedState(*state)) == state);
        } else {
            ++refused;
        }
    }
    QVERIFY(refused > 2500);
    QVERIFY(refused < 5000);
}

void tst_LastKnown::aNewerOne()
{
    const QTemporaryDir folder;
    LastKnown known(folder.path());
    QVERIFY(known.save(tenant(), sampleState()));
    QVERIFY(runSql(pathIn(folder), {QStringLiteral("UPDATE state SET format = 2, content = x'00'")}));
    QCOMPARE(known.load(tenant()).error(),
             QStringLiteral("What was last known of this tenant cannot be shown: a newer Seatkeeper has kept "
                            "it. It is replaced once the tenant has been read again."));
    QCOMPARE(known.problem(), QString());
}

void tst_LastKnown::whatIsDamagedIsLeftUntilTheNextSave()
{
    const QTemporaryDir folder;
    LastKnown known(folder.path());
    QVERIFY(known.save(tenant(), sampleState()));
    QVERIFY(known.save(otherTenant(), sampleState()));
    const QString where = QStringLiteral("WHERE tenant = '%1'").arg(tenant());
    const QString query = QStringLiteral("SELECT content FROM state ") + where;
    const QByteArray whole = valueFromSql(pathIn(folder), query).toByteArray();
    QRandomGenerator random(1);
    for (int round = 0; round < 500; ++round) {
        QByteArray damaged = mutated(whole, random);
        if (damaged == whole)
            damaged.chop(1);
        QVERIFY(runSql(pathIn(folder), {QStringLiteral("PRAGMA synchronous = OFF"), // or it takes seconds
                                        QStringLiteral("UPDATE state SET content = x'%1' %2")
                                            .arg(QString::fromLatin1(damaged.toHex()), where)}));
        QCOMPARE(known.load(tenant()).error(), damagedWords());
        QCOMPARE(known.problem(), QString());
        QCOMPARE(valueFromSql(pathIn(folder), query).toByteArray(), damaged);
    }
    QVERIFY(known.load(otherTenant()).value() == sampleState());
    QVERIFY(known.save(tenant(), sampleState()));
    QVERIFY(known.load(tenant()).value() == sampleState());
}

void tst_LastKnown::aWrongChecksum()
{
    const QTemporaryDir folder;
    LastKnown known(folder.path());
    QVERIFY(known.save(tenant(), sampleState()));
    QVERIFY(runSql(pathIn(folder), {QStringLiteral("UPDATE state SET checksum = x'00'")}));
    QCOMPARE(known.load(tenant()).error(), damagedWords());
}

void tst_LastKnown::aFileOfOthersIsLeftAsItIs()
{
    const QTemporaryDir folder;
    QVERIFY(runSql(pathIn(folder), {QStringLiteral("CREATE TABLE state (tenant)")}));
    const QMap<QString, QByteArray> before = contentsOf(folder.path());
    LastKnown known(folder.path());
    QCOMPARE(known.problem(),
             QStringLiteral("The copy of what was last known cannot be kept: %1 belongs to another program. "
                            "Move it away and start Seatkeeper again.")
                 .arg(pathIn(folder)));
    QCOMPARE(known.save(tenant(), sampleState()).error(), known.problem());
    QCOMPARE(known.load(tenant()).error(), known.problem());
    QVERIFY(contentsOf(folder.path()) == before);
}

/// What Seatkeeper 1 has written has to be read for ever: where this fails, the format needs a new number.
void tst_LastKnown::keepsItsForm()
{
    const QTemporaryDir folder;
    LastKnown known(folder.path());
    QCOMPARE(valueFromSql(pathIn(folder), QStringLiteral("PRAGMA application_id")).toInt(), 0x534b6c6b);
    QCOMPARE(valueFromSql(pathIn(folder), QStringLiteral("PRAGMA user_version")).toInt(), 1);
    QVERIFY(known.save(tenant(), sampleState()));
    QCOMPARE(valueFromSql(pathIn(folder), QStringLiteral("SELECT format FROM state")).toInt(), 1);
    QCOMPARE(QCryptographicHash::hash(encodedState(sampleState()), QCryptographicHash::Sha256).toHex(),
             QByteArray("449db6097b36c058b0c7d25052fa22d1401b7c1566926441753acc6b70d92112"));
}

QTEST_GUILESS_MAIN(tst_LastKnown)
#include "tst_lastknown.moc"
