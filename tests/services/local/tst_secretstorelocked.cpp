// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/local/secretstore.h"
#include "tests/fakes/pending.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using Kept = tl::expected<ConnectionSecrets, QString>;
using Done = tl::expected<void, QString>;

/// The store where there is no keychain: nothing is kept, and the user is told.
class tst_SecretStoreLocked : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void everyCallSaysSo();
    void nothingIsWritten();

private:
    QTemporaryDir m_home;
};

void tst_SecretStoreLocked::initTestCase()
{
    // Before anything looks for a bus: this one leads nowhere, and nobody may start another.
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=" + m_home.filePath(QStringLiteral("none")).toLocal8Bit());
    qputenv("HOME", m_home.path().toLocal8Bit());
    for (const char *name : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"})
        qputenv(name, m_home.path().toLocal8Bit());
    qunsetenv("DISPLAY");
}

void tst_SecretStoreLocked::everyCallSaysSo()
{
    const SecretStore store;
    const QString profile = QStringLiteral("3f0c2b1e-6b0b-4e0f-9c59-3d7e4d1f7a11");
    const Pending<Kept> read(store.read(profile));
    const Pending<Done> written(store.write(profile, {.secret = QStringLiteral("SECRET")}));
    const Pending<Done> removed(store.remove(profile));
    QTRY_VERIFY(read.isDone() && written.isDone() && removed.isDone());
    QVERIFY(!read.result() && !written.result() && !removed.result());
    for (const QString &sentence :
         {read.result().error(), written.result().error(), removed.result().error()}) {
        QVERIFY2(sentence.startsWith(QStringLiteral("The system's keychain is not available: ")),
                 qPrintable(sentence));
        QVERIFY(sentence.size() > 45); // and why
        QVERIFY(!sentence.contains(QStringLiteral("SECRET")));
    }
}

void tst_SecretStoreLocked::nothingIsWritten()
{
    const Pending<Done> written(
        SecretStore().write(QStringLiteral("id"), {.secret = QStringLiteral("SECRET")}));
    QTRY_VERIFY(written.isDone());
    QDirIterator it(m_home.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    QVERIFY2(!it.hasNext(), qPrintable(it.next()));
}

QTEST_GUILESS_MAIN(tst_SecretStoreLocked)
#include "tst_secretstorelocked.moc"
