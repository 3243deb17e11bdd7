// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/signin/tenantstate.h"
#include "tests/fakes/faultyserver.h"
#include "tests/fakes/pending.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using Fault = FaultyAnswer::Fault;
using Kind = ApiError::Kind;
using State = TenantStatus::State;

namespace {

const QUrl Sod(QStringLiteral("https://sod.superoffice.com"));
const QString Tenant = QStringLiteral("Cust31415");

QString text(const char *latin)
{
    return QString::fromLatin1(latin);
}

/// Stands for a field that is not there: an object cannot hold Undefined.
const QJsonValue Missing = text("(missing)");

/// The documented answer with some fields replaced, or left out.
QByteArray answer(const QJsonObject &changes, const QString &place = text("https://online3.superoffice.com"))
{
    QJsonObject object {{text("ContextIdentifier"), Tenant},
                        {text("Endpoint"), QString(place + text("/Cust31415"))},
                        {text("State"), text("Running")},
                        {text("IsRunning"), true},
                        {text("ValidUntil"), text("2027-01-12T09:52:01.9342965Z")},
                        {text("Api"), QString(place + text("/Cust31415/api"))}};
    for (auto it = changes.begin(); it != changes.end(); ++it)
        object[it.key()] = it.value() == Missing ? QJsonValue(QJsonValue::Undefined) : it.value();
    return QJsonDocument(object).toJson();
}

} // namespace

class tst_TenantState : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void states_data();
    void states();
    void everyUnusableStateSaysWhy();
    void roots_data();
    void roots();
    void validUntil_data();
    void validUntil();
    void unreadable_data();
    void unreadable();
    void located();
    void unusable();
    void claimedRoot_data();
    void claimedRoot();
    void unknownTenant();
    void oneQuestionForAll();
    void staleAgain();
    void staleWhileUnusable();
    void destroyedWhileAsking();
};

void tst_TenantState::states_data()
{
    QTest::addColumn<QJsonObject>("fields");
    QTest::addColumn<State>("state");
    QTest::addColumn<bool>("isUsable");
    const auto row = [](const char *name, const QJsonValue &value, State state, bool isUsable) {
        QTest::newRow(name) << QJsonObject {{text("State"), value}} << state << isUsable;
    };
    struct Named
    {
        const char *name;
        State state;
    };
    for (const auto &[name, state] :
         {Named {"Unknown", State::Unknown}, Named {"Provisioning", State::Provisioning},
          Named {"Running", State::Running}, Named {"Deleted", State::Deleted},
          Named {"Suspended", State::Suspended}, Named {"OnlineMaintenance", State::OnlineMaintenance},
          Named {"OfflineMaintenance", State::OfflineMaintenance},
          Named {"ProvisioningFailed", State::ProvisioningFailed}, Named {"Deleting", State::Deleting},
          Named {"DeleteFailed", State::DeleteFailed}, Named {"MigrationPending", State::MigrationPending}}) {
        const bool isUsable = state == State::Running || state == State::OnlineMaintenance;
        const int number = static_cast<int>(state);
        row(name, text(name), state, isUsable);
        row(qPrintable(QStringLiteral("%1 as number").arg(text(name))), number, state, isUsable);
        row(qPrintable(QStringLiteral("%1 as quoted number").arg(text(name))), QString::number(number), state,
            isUsable);
    }
    row("lower case", text("running"), State::Running, true);
    row("a state of the future", text("Hibernating"), State::Unknown, false);
    row("a number of the future", 99, State::Unknown, false);
    row("empty", QString(), State::Unknown, false);
    QTest::newRow("missing, but runs") << QJsonObject {{text("State"), Missing}} << State::Running << true;
    QTest::newRow("missing, and does not run")
        << QJsonObject {{text("State"), QJsonValue::Null}, {text("IsRunning"), false}} << State::Unknown
        << false;
    QTest::newRow("missing altogether")
        << QJsonObject {{text("State"), Missing}, {text("IsRunning"), Missing}} << State::Unknown << false;
    QTest::newRow("the name counts") << QJsonObject {{text("State"), text("Suspended")},
                                                     {text("IsRunning"), true}}
                                     << State::Suspended << false;
}

void tst_TenantState::states()
{
    QFETCH(QJsonObject, fields);
    const auto status = tenantStatusFromJson(answer(fields), Tenant, Sod);
    QVERIFY(status);
    QTEST(status->state, "state");
    QTEST(status->isUsable(), "isUsable");
    QCOMPARE(status->problem(Tenant).isEmpty(), status->isUsable());
}

void tst_TenantState::everyUnusableStateSaysWhy()
{
    QSet<QString> sentences;
    for (int number = 0; number <= 12; ++number) {
        const TenantStatus status {.state = static_cast<State>(number)};
        const QString problem = status.problem(Tenant).text();
        if (status.isUsable())
            continue;
        QVERIFY(problem.contains(Tenant));
        QVERIFY(problem.endsWith(u'.'));
        sentences.insert(problem);
    }
    QCOMPARE(sentences.size(), 9); // of nine states; 7 and 9 are not used
}

void tst_TenantState::roots_data()
{
    QTest::addColumn<QJsonObject>("fields");
    QTest::addColumn<QString>("root");
    QTest::addColumn<QString>("wrongField"); // where the answer is refused
    const auto row = [](const char *name, const QJsonObject &fields, const char *root, const char *field) {
        QTest::newRow(name) << fields << text(root) << text(field);
    };
    const QString api = text("Api");
    const QString endpoint = text("Endpoint");
    row("both", {}, "https://online3.superoffice.com/Cust31415/api", "");
    row("trailing slash", {{api, text("https://online3.superoffice.com/Cust31415/api/")}},
        "https://online3.superoffice.com/Cust31415/api", "");
    row("host without number", {{api, text("https://online.superoffice.com/Cust31415/api")}},
        "https://online.superoffice.com/Cust31415/api", "");
    row("Endpoint only", {{api, Missing}}, "https://online3.superoffice.com/Cust31415/api", "");
    row("Api is null", {{api, QJsonValue::Null}}, "https://online3.superoffice.com/Cust31415/api", "");
    row("Api is empty", {{api, QString()}}, "https://online3.superoffice.com/Cust31415/api", "");
    row("Api only", {{endpoint, Missing}}, "https://online3.superoffice.com/Cust31415/api", "");
    row("neither", {{api, Missing}, {endpoint, Missing}}, "", "");
    for (const char *url :
         {"https://evil.example/api", "http://online3.superoffice.com/Cust31415/api",
          "https://online3.superoffice.com:8443/api", "https://10.0.0.1/api",
          "https://u:p@online3.superoffice.com/api", "online3.superoffice.com/Cust31415/api",
          "//evil.example", "javascript:alert(1)"}) {
        row(qPrintable(QStringLiteral("Api %1").arg(text(url))), {{api, text(url)}}, "", "Api");
        row(qPrintable(QStringLiteral("Endpoint %1").arg(text(url))), {{endpoint, text(url)}}, "",
            "Endpoint");
    }
    row("Api is a list", {{api, QJsonArray()}}, "", "Api");
    row("another tenant", {{text("ContextIdentifier"), text("Cust27182")}}, "", "ContextIdentifier");
    row("tenant in lower case", {{text("ContextIdentifier"), text("cust31415")}},
        "https://online3.superoffice.com/Cust31415/api", "");
    row("no tenant", {{text("ContextIdentifier"), Missing}}, "https://online3.superoffice.com/Cust31415/api",
        "");
}

void tst_TenantState::roots()
{
    QFETCH(QJsonObject, fields);
    QFETCH(QString, wrongField);
    const auto status = tenantStatusFromJson(answer(fields), Tenant, Sod);
    QCOMPARE(status.has_value(), wrongField.isEmpty());
    if (status) {
        QTEST(status->root.toString(), "root");
        return;
    }
    QCOMPARE(status.error().kind, Kind::BadResponse);
    QVERIFY2(status.error().detail.startsWith(wrongField + u':'), qPrintable(status.error().detail));
}

void tst_TenantState::validUntil_data()
{
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("utc"); // empty: not said
    const auto row = [](const QJsonValue &value, const char *utc) {
        QTest::addRow("%s", qPrintable(value.toVariant().toString())) << value << text(utc);
    };
    row(text("2027-01-12T09:52:01.9342965Z"), "2027-01-12T09:52:01Z");
    row(text("2027-01-12T09:52:01Z"), "2027-01-12T09:52:01Z");
    row(text("2027-01-12T09:52:01"), "2027-01-12T09:52:01Z");
    row(text("2027-01-12T09:52:01+02:00"), "2027-01-12T07:52:01Z");
    row(text("soon"), "");
    row(QString(), "");
    row(QJsonValue::Null, "");
    row(Missing, "");
}

void tst_TenantState::validUntil()
{
    QFETCH(QJsonValue, value);
    const auto status = tenantStatusFromJson(answer({{text("ValidUntil"), value}}), Tenant, Sod);
    QVERIFY(status);
    QTEST(status->validUntil.toString(Qt::ISODate), "utc");
}

void tst_TenantState::unreadable_data()
{
    QTest::addColumn<QByteArray>("body");
    for (const char *body : {"", "null", "[]", "\"Running\"", "{", "<html>"})
        QTest::newRow(body) << QByteArray(body);
}

void tst_TenantState::unreadable()
{
    QFETCH(QByteArray, body);
    const auto status = tenantStatusFromJson(body, Tenant, Sod);
    QVERIFY(!status);
    QCOMPARE(status.error().kind, Kind::BadResponse);
}

void tst_TenantState::located()
{
    FaultyServer server;
    const QUrl authority = server.url(QString());
    server.play(FaultyAnswer::json(answer({}, authority.toString())));
    TenantState state(authority, Tenant, {});
    QVERIFY(state.isStale()); // it has never asked
    const Pending<Result<QUrl>> root(state.locate());
    QTRY_VERIFY(root.isDone());
    QCOMPARE(root.result().value(), server.url(text("/Cust31415/api")));
    QVERIFY(!state.isStale());
    QCOMPARE(server.requests().constLast().target, QByteArray("/api/state/Cust31415"));
    QCOMPARE(server.requests().constLast().header("Accept"), QByteArray("application/json"));
    QVERIFY(!server.requests().constLast().hasHeader("Authorization"));
    QVERIFY(!server.requests().constLast().hasHeader("Cookie"));
}

void tst_TenantState::unusable()
{
    FaultyServer server;
    server.play(FaultyAnswer::json(answer({{text("State"), text("Suspended")}}, server.url({}).toString())));
    TenantState state(server.url({}), Tenant, {});
    const Pending<Result<QUrl>> root(state.locate());
    QTRY_VERIFY(root.isDone());
    QCOMPARE(root.result().error().userMessage(),
             text("The tenant Cust31415 is suspended. Ask whoever manages your SuperOffice subscription."));
}

void tst_TenantState::claimedRoot_data()
{
    QTest::addColumn<QString>("claimed"); // "%1" is the authority
    QTest::addColumn<bool>("isTaken");
    QTest::newRow("at the authority") << text("%1/claimed/api") << true;
    QTest::newRow("elsewhere") << text("https://evil.example/api") << false;
    QTest::newRow("nothing") << QString() << false;
}

void tst_TenantState::claimedRoot()
{
    QFETCH(QString, claimed);
    QFETCH(bool, isTaken);
    FaultyServer server;
    server.play(FaultyAnswer::json(answer({{text("Api"), QJsonValue::Null}, {text("Endpoint"), QString()}})));
    const QString url = claimed.contains(u'%') ? claimed.arg(server.url({}).toString()) : claimed;
    TenantState state(server.url({}), Tenant, {}, QUrl(url));
    const Pending<Result<QUrl>> root(state.locate());
    QTRY_VERIFY(root.isDone());
    QCOMPARE(root.result().has_value(), isTaken);
    if (isTaken)
        QCOMPARE(root.result()->toString(), url);
    else
        QVERIFY(root.result().error().userMessage().contains(Tenant));
}

void tst_TenantState::unknownTenant()
{
    FaultyServer server;
    server.play({.status = 404});
    TenantState state(server.url({}), Tenant, {});
    const Pending<Result<QUrl>> root(state.locate());
    QTRY_VERIFY(root.isDone());
    QCOMPARE(root.result().error().kind, Kind::NotFound);
    QVERIFY(root.result().error().userMessage().contains(text("no tenant Cust31415")));
}

void tst_TenantState::oneQuestionForAll()
{
    FaultyServer server;
    server.play(FaultyAnswer::json(answer({}, server.url({}).toString())));
    TenantState state(server.url({}), Tenant, {});
    const Pending<Result<QUrl>> first(state.locate());
    const Pending<Result<QUrl>> second(state.locate());
    const Pending<Result<QUrl>> third(state.locate());
    QTRY_VERIFY(first.isDone() && second.isDone() && third.isDone());
    QCOMPARE(server.requests().size(), 1);
    for (const auto *root : {&first, &second, &third})
        QCOMPARE(root->result().value(), server.url(text("/Cust31415/api")));
    server.play(FaultyAnswer::json(answer({}, server.url({}).toString())));
    const Pending<Result<QUrl>> later(state.locate()); // another question
    QTRY_VERIFY(later.isDone());
    QCOMPARE(server.requests().size(), 2);
}

void tst_TenantState::staleAgain()
{
    FaultyServer server;
    QDateTime now = QDateTime::fromString(text("2027-01-12T09:00:00Z"), Qt::ISODate);
    TenantState state(server.url({}), Tenant, {}, {}, [&now] { return now; });
    const auto locate = [&](const QJsonValue &end) {
        server.play(FaultyAnswer::json(answer({{text("ValidUntil"), end}}, server.url({}).toString())));
        const Pending<Result<QUrl>> root(state.locate());
        return QTest::qWaitFor([&root] { return root.isDone(); }) && root.result();
    };
    QVERIFY(locate(text("2027-01-12T09:52:01Z")));
    now = now.addSecs(52 * 60);
    QVERIFY(!state.isStale());
    now = now.addSecs(2);
    QVERIFY(state.isStale());

    QVERIFY(locate(text("2027-01-12T09:00:00Z"))); // over on arrival: good for a minute all the same
    QVERIFY(!state.isStale());
    now = now.addSecs(61);
    QVERIFY(state.isStale());

    QVERIFY(locate(QJsonValue::Null)); // no end is named
    now = now.addYears(1);
    QVERIFY(!state.isStale());
}

void tst_TenantState::staleWhileUnusable()
{
    FaultyServer server;
    server.play(FaultyAnswer::json(answer({{text("State"), text("OfflineMaintenance")}})));
    TenantState state(server.url({}), Tenant, {});
    const Pending<Result<QUrl>> root(state.locate());
    QTRY_VERIFY(root.isDone());
    QVERIFY(!root.result());
    QVERIFY(state.isStale()); // the next call asks again
}

void tst_TenantState::destroyedWhileAsking()
{
    FaultyServer server;
    server.play(FaultyAnswer::withFault(Fault::Hang));
    auto state = std::make_unique<TenantState>(server.url({}), Tenant, NetworkSettings());
    const Pending<Result<QUrl>> first(state->locate());
    const Pending<Result<QUrl>> second(state->locate());
    QTRY_COMPARE(server.requests().size(), 1);
    state.reset();
    QVERIFY(first.isDone() && second.isDone());
    QCOMPARE(first.result().error().kind, Kind::Cancelled);
    QCOMPARE(second.result().error().kind, Kind::Cancelled);
}

QTEST_GUILESS_MAIN(tst_TenantState)
#include "tst_tenantstate.moc"
