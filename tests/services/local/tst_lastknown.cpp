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

#include <algorithm>
#include <memory>

/// What was last known of a tenant comes back as it was, or not at all.
class tst_LastKnown : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void comesBack_data();
    void comesBack();
    void everyTenantHasItsOwn();
    void isForgotten_data();
    void isForgotten();
    void forgetsWhatThereIsNot();
    void manyPeople();
    void hostileTexts_data() { addHostileTexts(); }
    void hostileTexts();
    void anyBytes();
    void aNewerOne();
    void whatIsDamagedIsLeftUntilTheNextSave();
    void aWrongChecksum();
    void aFileOfOthersIsLeftAsItIs();
    void keepsItsForm();
    void readsTheFirstForm();
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

QString stayingTenant()
{
    return QStringLiteral("https://elsewhere.example.com/api/");
}

/// True where @p bytes stand in any file of @p folder.
bool isIn(const QTemporaryDir &folder, const QByteArray &bytes)
{
    const QMap<QString, QByteArray> files = contentsOf(folder.path());
    return std::any_of(files.cbegin(), files.cend(),
                       [&bytes](const QByteArray &content) { return content.contains(bytes); });
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

/// sampleState() as Seatkeeper has written it in format 1.
QByteArray firstForm()
{
    return QByteArray::fromBase64(
        "AAAFTXjapVTJSgNBEH3tuCHoQUQ8zsHlFDFxFwQX9CIuEPUqQUcNiRlJ4gIe9Av8Bv0XBT8hBz169Q9cXlW6dTIaFa2me6qr"
        "qquqX9eUudvafLo2QCeAW5QQwMcsdnCALArkgRWEKFKSxTb3aWSoO0TeWqbh0aabM40jygParmKXQ+wDvJLMtxat1Bxp5KJa"
        "O6K4RtehfAE5zhAnXNtQS/H9B5m4Y9IF/rKRjGYxj2UsoEv5beIhWKwzq5C4lBSRqJ3wgliGOYuzTtXlOXye2OWaRVk1DfZk"
        "2fqSG4Xc7SsC/0TDOCaeW0njB1+i73S/j2c+xY3Hc7cT3qEmMaM4/fz6TdZ9i/2+1D5vNAF5qCGOJFIYxghGMYZxTGiAJOWD"
        "lPWTT5FPUZNQ2wRtk0xQTk5F1ufLvqpfeccCszvljXzmFHDk8F4qEnXSjoTGrnp0BqZulSlic0RrnbhV+YAxMlW19+vfqV4R"
        "1nsQLwLnov32ci7xVJH+fVTYCALs4VFbgo/pSva+3Z+uDDyIn5y1a9PsMtokSujhbsNm5KvsmFOKP6kNxp2aUSg/2ssg7xNy"
        "Z0hn+bWbK2NrQmjNfpuVF9fNesF4FzGRenRd4NwJXr8gC7BnTRpjteRFKjyuewMKtv2q");
}

/// @p state as format 1 knows it.
KnownState withoutPackageDetails(KnownState state)
{
    QList<CatalogueOwner> owners = state.catalogue.owners();
    for (CatalogueOwner &owner : owners) {
        if (!owner.package)
            continue;
        owner.package->companyName.clear();
        owner.package->productType.clear();
        owner.package->productDescription.clear();
        owner.package->licenseUrl.clear();
        owner.package->deploymentType = 0;
    }
    state.catalogue = LicenseCatalogue(owners, state.catalogue.companyName());
    return state;
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

void tst_LastKnown::isForgotten_data()
{
    QTest::addColumn<bool>("isOpenElsewhere");
    QTest::newRow("one program") << false;
    QTest::newRow("two programs") << true;
}

/// No byte of it stays in a file, neither of what was kept last nor of what that had replaced.
void tst_LastKnown::isForgotten()
{
    QFETCH(const bool, isOpenElsewhere);
    const QTemporaryDir folder;
    LastKnown known(folder.path());
    const std::unique_ptr<LastKnown> other =
        isOpenElsewhere ? std::make_unique<LastKnown>(folder.path()) : nullptr;
    QVERIFY(known.save(stayingTenant(), sampleState()));
    QByteArrayList traces {tenant().toUtf8()};
    for (const int associates : {700, 300}) {
        QVERIFY(known.save(tenant(), largeState(associates, 40)));
        const QByteArray content =
            valueFromSql(pathIn(folder),
                         QStringLiteral("SELECT content FROM state WHERE tenant = '%1'").arg(tenant()))
                .toByteArray();
        QVERIFY(content.size() > 4'000);
        for (const qsizetype place : {qsizetype(40), content.size() / 2, content.size() - 40})
            traces.append(content.mid(place, 24)); // of the compressed names
    }
    QVERIFY(isIn(folder, traces.constFirst()));
    QVERIFY(isIn(folder, traces.constLast()));

    QVERIFY(known.forget(tenant()));
    QVERIFY(!known.load(tenant()).value());
    for (const QByteArray &trace : std::as_const(traces))
        QVERIFY2(!isIn(folder, trace), trace.toHex().constData());
    QVERIFY(known.load(stayingTenant()).value() == sampleState());
    QVERIFY(known.save(tenant(), sampleState()));
    QVERIFY(known.load(tenant()).value() == sampleState());
}

void tst_LastKnown::forgetsWhatThereIsNot()
{
    LastKnown known((QString()));
    QVERIFY(known.forget(tenant()));
    QVERIFY(!known.load(tenant()).value());
    const QTemporaryDir folder;
    QVERIFY(writeBytes(pathIn(folder), "no database"));
    QVERIFY(!LastKnown(folder.path()).forget(tenant()));
    QCOMPARE(contentsOf(folder.path()).value(pathIn(folder)), QByteArray("no database"));
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
            QCOMPARE(state->holdings.rowCount(), state->associates.size());
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
    QVERIFY(runSql(pathIn(folder), {QStringLiteral("UPDATE state SET format = 3, content = x'00'")}));
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

/// What Seatkeeper has written has to be read for ever: where this fails, the format needs a new number.
void tst_LastKnown::keepsItsForm()
{
    const QTemporaryDir folder;
    LastKnown known(folder.path());
    QCOMPARE(valueFromSql(pathIn(folder), QStringLiteral("PRAGMA application_id")).toInt(), 0x534b6c6b);
    QCOMPARE(valueFromSql(pathIn(folder), QStringLiteral("PRAGMA user_version")).toInt(), 1);
    QVERIFY(known.save(tenant(), sampleState()));
    QCOMPARE(valueFromSql(pathIn(folder), QStringLiteral("SELECT format FROM state")).toInt(), 2);
    QCOMPARE(QCryptographicHash::hash(encodedState(sampleState()), QCryptographicHash::Sha256).toHex(),
             QByteArray("74150db2f8bc1869c2b32bece05c28e5ddffd435aa998e09a4295873dafdba90"));
}

/// What Seatkeeper wrote before it kept whom a package is made out to, and what for.
void tst_LastKnown::readsTheFirstForm()
{
    const QTemporaryDir folder;
    LastKnown known(folder.path());
    QVERIFY(known.save(tenant(), KnownState()));
    const QByteArray content = firstForm();
    const QByteArray checksum = QCryptographicHash::hash(content, QCryptographicHash::Sha256);
    QVERIFY(runSql(pathIn(folder),
                   {QStringLiteral("UPDATE state SET format = 1, content = x'%1', checksum = x'%2'")
                        .arg(QString::fromLatin1(content.toHex()), QString::fromLatin1(checksum.toHex()))}));
    QVERIFY(known.load(tenant()).value() == withoutPackageDetails(sampleState()));

    QVERIFY(!decodedState(qUncompress(content))); // taken for the present form
    QVERIFY(!decodedState(encodedState(sampleState()), 1));
}

QTEST_GUILESS_MAIN(tst_LastKnown)
#include "tst_lastknown.moc"
