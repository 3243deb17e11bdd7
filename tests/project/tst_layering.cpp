// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTest>

/// Who may know whom: reads the includes of every source file and compares them with what its room may use.
/// The rooms and their rules are those of docs/ARCHITECTURE.md.
class LayeringTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void nothingElseStandsBesideTheRooms();
    void roomKeepsToItsNeighbours_data();
    void roomKeepsToItsNeighbours();
    void everyIncludeIsRootedInTheProject();
    void onlyFilesOfASystemNeedIt();
};

static const QString Root = QStringLiteral(SEATKEEPER_SOURCE_DIR);
static const QString QtHeaders = QStringLiteral(SEATKEEPER_QT_HEADERS);

/// Source files of a folder, its sub-folders only if @p flags say so.
static QStringList sourcesIn(const QString &folder,
                             QDirIterator::IteratorFlags flags = QDirIterator::NoIteratorFlags)
{
    QStringList files;
    QDirIterator it(Root + u'/' + folder, {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
                    flags);
    while (it.hasNext())
        files.append(it.next());
    return files;
}

static QString textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// What the file includes: "<QString>", "\"models/workspace.h\"".
static QStringList includesOf(const QString &path)
{
    static const QRegularExpression include(QStringLiteral("^\\s*#\\s*include\\s+([<\"][^>\"]+[>\"])"),
                                            QRegularExpression::MultilineOption);
    QStringList found;
    for (auto matches = include.globalMatch(textOf(path)); matches.hasNext();)
        found.append(matches.next().captured(1));
    found.removeAll(u'"' + QFileInfo(path).completeBaseName() + QStringLiteral(".moc\"")); // a part of itself
    return found;
}

static bool isInQtModule(const QString &header, const QString &module)
{
    return QFile::exists(QtHeaders + u'/' + module + u'/' + header);
}

/// A header that one kind of system has and another has not; those of C that C++ calls by its own name are
/// none.
static bool isOfTheSystem(const QString &name)
{
    static const QRegularExpression pattern(QStringLiteral(
        "^(sys|net|netinet|arpa|mach|linux|X11|wayland)[/-]|^(unistd|fcntl|poll|pwd|grp|dlfcn|"
        "pthread|signal|termios|locale|xlocale|syslog|windows|winsock2|io|process|direct)\\.h$"));
    return pattern.match(name).hasMatch();
}

/// True for an own header of one of @p folders, a header of one of @p modules, one of @p others, or one of
/// C++ itself.
static bool isAllowed(const QString &include, const QStringList &folders, const QStringList &modules,
                      const QStringList &others)
{
    const QString name = include.mid(1, include.size() - 2);
    if (include.startsWith(u'"')) {
        const QString folder = name.left(name.lastIndexOf(u'/'));
        return folders.contains(folder);
    }
    if (others.contains(name) || isOfTheSystem(name))
        return true;
    for (const QString &module : modules) {
        if (isInQtModule(name, module))
            return true;
    }
    static const QRegularExpression standard(QStringLiteral("^[a-z_]+$"));
    return standard.match(name).hasMatch();
}

/// The top level is that of docs/ARCHITECTURE.md; a build, and what an editor keeps, do not count.
void LayeringTest::nothingElseStandsBesideTheRooms()
{
    static const QRegularExpression known(
        QStringLiteral("^(app|docs|models|resources|services|tests|translations|views|"
                       "CMakeLists\\.txt|CMakePresets\\.json|LICENSE|README\\.md|check|start|"
                       "build|CMakeUserPresets\\.json|.*\\.user)$"));
    for (const QString &entry : QDir(Root).entryList(QDir::AllEntries | QDir::NoDotAndDotDot))
        QVERIFY2(known.match(entry).hasMatch(), qPrintable(entry));
}

void LayeringTest::roomKeepsToItsNeighbours_data()
{
    QTest::addColumn<QStringList>("folders");
    QTest::addColumn<QStringList>("modules");
    QTest::addColumn<QStringList>("others");
    const auto list = [](const char *words) {
        return QString::fromLatin1(words).split(u' ', Qt::SkipEmptyParts);
    };
    const auto room = [&list](const char *folder, const char *folders, const char *modules,
                              const char *others) {
        QTest::newRow(folder) << list(folders) + list(folder) << list(modules) << list(others);
    };
    room("models/domain", "", "QtCore", "tl/expected.hpp");
    // Qt 6 keeps the undo stack in QtGui; nothing else of it comes in.
    room("models", "models/domain", "QtCore", "QUndoStack QUndoCommand");
    room("services/http", "models/domain", "QtCore QtNetwork", "QCoroTask tl/expected.hpp");
    room("services/superoffice", "models/domain services/http", "QtCore QtNetwork QtConcurrent",
         "QCoroFuture QCoroTask tl/expected.hpp simdjson.h");
    room("services/signin", "models/domain services/http services/superoffice",
         "QtCore QtNetwork QtHttpServer", "QCoroTask QCoroSignal tl/expected.hpp cjose/cjose.h");
    room("services/local", "models/domain", "QtCore QtSql",
         "QCoroTask QCoroSignal tl/expected.hpp qt6keychain/keychain.h");
    room("services/export", "models/domain", "QtCore QtConcurrent", "tl/expected.hpp xlsxwriter.h");
    room("services", "models/domain services/http services/superoffice services/local", "QtCore",
         "QCoroTask");
    room("views", "models models/domain", "QtCore QtGui QtWidgets QtSvg QtCharts QtPrintSupport", "");
    room("app/demo", "", "QtCore QtNetwork QtHttpServer",
         "openssl/bn.h openssl/crypto.h openssl/evp.h openssl/pem.h openssl/rsa.h openssl/x509.h "
         "openssl/x509v3.h");
    room("app",
         "app/demo views models models/domain services services/http services/superoffice services/signin "
         "services/local services/export",
         "QtCore QtGui QtWidgets QtNetwork QtDBus", "QCoroTask tl/expected.hpp");
}

void LayeringTest::roomKeepsToItsNeighbours()
{
    QFETCH(QStringList, folders);
    QFETCH(QStringList, modules);
    QFETCH(QStringList, others);
    const QStringList files = sourcesIn(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(!files.isEmpty());
    for (const QString &file : files) {
        for (const QString &include : includesOf(file)) {
            QVERIFY2(isAllowed(include, folders, modules, others),
                     qPrintable(QStringLiteral("%1 must not include %2").arg(file, include)));
        }
    }
}

void LayeringTest::everyIncludeIsRootedInTheProject()
{
    for (const QString &folder : {QStringLiteral("app"), QStringLiteral("views"), QStringLiteral("models"),
                                  QStringLiteral("services")}) {
        for (const QString &file : sourcesIn(folder, QDirIterator::Subdirectories)) {
            for (const QString &include : includesOf(file)) {
                const QString path = Root + u'/' + include.mid(1, include.size() - 2);
                QVERIFY2(
                    include.startsWith(u'<') || QFile::exists(path),
                    qPrintable(
                        QStringLiteral("%1 includes %2, which is not below the root").arg(file, include)));
            }
        }
    }
}

/// What is not to be had on Windows, macOS and Linux alike is in x_unix.cpp and x_win.cpp, and every x has
/// both.
void LayeringTest::onlyFilesOfASystemNeedIt()
{
    static const QRegularExpression ofASystem(QStringLiteral("_(unix|win)\\.cpp$"));
    // std::signal() is C++, but what it is good for is not.
    static const QRegularExpression calls(QStringLiteral(
        "std::signal\\(|\\bQDBus|/proc/|\\bfork\\(|(?<![\\w>:])::(kill|open|read|write|close|getuid)\\("));
    for (const QString &folder : {QStringLiteral("app"), QStringLiteral("views"), QStringLiteral("models"),
                                  QStringLiteral("services")}) {
        for (const QString &file : sourcesIn(folder, QDirIterator::Subdirectories)) {
            if (const auto match = ofASystem.match(file); match.hasMatch()) {
                const bool isUnix = match.captured(1) == u"unix";
                QString other = file;
                other.replace(ofASystem, isUnix ? QStringLiteral("_win.cpp") : QStringLiteral("_unix.cpp"));
                QVERIFY2(QFile::exists(other), qPrintable(other));
                continue;
            }
            for (const QString &include : includesOf(file)) {
                QVERIFY2(!isOfTheSystem(include.mid(1, include.size() - 2)),
                         qPrintable(QStringLiteral("%1 must not include %2").arg(file, include)));
            }
            const QString call = calls.match(textOf(file)).captured();
            QVERIFY2(call.isEmpty(), qPrintable(QStringLiteral("%1 must not use %2").arg(file, call)));
        }
    }
}

QTEST_GUILESS_MAIN(LayeringTest)
#include "tst_layering.moc"
