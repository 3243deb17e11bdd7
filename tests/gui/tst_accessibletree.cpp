// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/accessibletree.h"
#include "tests/gui/programwalk.h"
#include "tests/gui/warnings.h"
#include "views/announcer.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QStackedWidget>
#include <QTest>

/// What a screen reader finds on every page, in every panel and dialog, compared with tests/gui/trees, where
/// it can be read and reviewed. SEATKEEPER_UPDATE_TREES=1 writes those files anew.
class AccessibleTreeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void treesAreAsExpected();
    void nothingIsExpectedInVain();

private:
    void compare(const QString &place, QWidget &shown);

    const QDir m_folder {QStringLiteral(SEATKEEPER_SOURCE_DIR "/tests/gui/trees")};
    const bool m_isUpdate = qEnvironmentVariableIntValue("SEATKEEPER_UPDATE_TREES") == 1;
    QStringList m_seen; ///< the files that belong to a place
    QStringList m_differences;
};

void AccessibleTreeTest::init()
{
    failOnOwnWarnings();
}

static QString fileNameOf(const QString &place)
{
    static const QRegularExpression others(QStringLiteral("[^a-z0-9]+"));
    return place.toLower().replace(others, QStringLiteral("-")) + QStringLiteral(".txt");
}

static QString contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// Without what is another with every day and every start.
static QString lasting(QString tree)
{
    static const std::pair<QRegularExpression, QString> changing[] = {
        {QRegularExpression(
             QStringLiteral("\\d{1,2} \\w{3,9} \\d{4}(,? \\d{1,2}:\\d{2}(:\\d{2})?( [AP]M)?)?")),
         QStringLiteral("<date>")},
        {QRegularExpression(
             QStringLiteral("\\d{1,2}/\\d{1,2}/\\d{2,4}(,? \\d{1,2}:\\d{2}(:\\d{2})?( [AP]M)?)?")),
         QStringLiteral("<date>")},
        {QRegularExpression(QStringLiteral("\\d{4}-\\d{2}-\\d{2}([T ]\\d{2}:\\d{2}(:\\d{2})?)?")),
         QStringLiteral("<date>")},
        {QRegularExpression(QStringLiteral("\\d{1,2}:\\d{2}(:\\d{2})?( [AP]M)?")), QStringLiteral("<time>")},
        {QRegularExpression(QStringLiteral("in \\d+ days?|\\d+ days? ago|today|tomorrow|yesterday")),
         QStringLiteral("<days>")},
        {QRegularExpression(QStringLiteral("^( *)(Table \"Dates\".*\\n)(?:\\1 +.*\\n)+"),
                            QRegularExpression::MultilineOption),
         QStringLiteral("\\1\\2")}, // the most urgent first
        // Of the chosen change, once there is one.
        {QRegularExpression(QStringLiteral("(EditableText \"Calls\" .*\\[read-only\\]) = .*")),
         QStringLiteral("\\1")},
        {QRegularExpression(QStringLiteral("127\\.0\\.0\\.1:\\d+")), QStringLiteral("127.0.0.1:<port>")},
        // Of those who have not logged in for so long there are others with every hour.
        {QRegularExpression(QStringLiteral("(Cell \"<date>\"\\n *…) \\d+ (more rows\\n *Button \"Release)")),
         QStringLiteral("\\1 <number> \\2")},
        // Both are said of the same refresh.
        {QRegularExpression(QStringLiteral("Notification \"(?:Everything has been read"
                                           "|\\d+ changes since you were here last, on <date>)\\.\"")),
         QStringLiteral("Notification \"<the refresh>\"")},
    };
    for (const auto &[pattern, name] : changing)
        tree.replace(pattern, name);
    return tree;
}

/// What a page says of the past is another with every day: of such a page only what can be used.
static QString withoutContents(const QString &tree)
{
    static const QRegularExpression contents(
        QStringLiteral("^ *(StaticText|Cell|row|…|Graphic|ListItem).*\\n"),
        QRegularExpression::MultilineOption);
    static const QRegularExpression description(QStringLiteral("(Chart \"[^\"]*\") \\(.*\\)"));
    return QString(tree).remove(contents).replace(description, QStringLiteral("\\1"));
}

static bool tellsOfThePast(const QString &place)
{
    return place == u"dashboard/History" || place == u"dashboard/Use"
           || place == u"dashboard/While you were away" || place == u"diagnostics/Requests";
}

/// The first line that differs, with the two before it.
static QString difference(const QString &expected, const QString &actual)
{
    const QStringList wanted = expected.split(u'\n');
    const QStringList found = actual.split(u'\n');
    qsizetype line = 0;
    while (line < wanted.size() && line < found.size() && wanted.at(line) == found.at(line))
        ++line;
    QStringList shown {QStringLiteral("line %1:").arg(line + 1)};
    for (qsizetype before = std::max<qsizetype>(0, line - 2); before < line; ++before)
        shown.append(QStringLiteral("    ") + wanted.at(before));
    constexpr qsizetype Shown = 4;
    for (const QString &text : wanted.mid(line, Shown))
        shown.append(QStringLiteral("  - ") + text);
    for (const QString &text : found.mid(line, Shown))
        shown.append(QStringLiteral("  + ") + text);
    return shown.join(u'\n');
}

/// Of the window the page in sight: what is around it, once.
static QWidget &partThatChanges(const QString &place, QWidget &shown)
{
    if (place == u"dashboard/Overview")
        return shown;
    for (QStackedWidget *pages : shown.findChildren<QStackedWidget *>()) {
        if (pages->count() == pageNames().size())
            return *pages->currentWidget();
    }
    return shown;
}

void AccessibleTreeTest::compare(const QString &place, QWidget &shown)
{
    QWidget &part = partThatChanges(place, shown);
    for (const QString &flaw : accessibleFlaws(part))
        m_differences.append(place + QStringLiteral(": ") + flaw);
    const QString name = fileNameOf(place);
    m_seen.append(name);
    const QString whole = lasting(accessibleTree(part));
    const QString actual = tellsOfThePast(place) ? withoutContents(whole) : whole;
    const QString expected = contentOf(m_folder.filePath(name));
    if (actual == expected)
        return;
    if (!m_isUpdate) {
        m_differences.append(place + QStringLiteral(", ") + difference(expected, actual));
        return;
    }
    QFile file(m_folder.filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(actual.toUtf8());
}

void AccessibleTreeTest::treesAreAsExpected()
{
    DemoWindow demo;
    QVERIFY(demo.isReady());
    const auto *announcer = demo.window().findChild<Announcer *>();
    QTRY_COMPARE(announcer->lastWords(), QStringLiteral("Everything has been read."));
    ProgramWalk walk(demo, [this](const QString &place, QWidget &shown) { compare(place, shown); });
    walk.throughEverything();
    QVERIFY2(walk.missed().isEmpty(), qPrintable(walk.missed().join(u", ")));
    for (const QString &difference : m_differences)
        qInfo().noquote() << difference; // a failure alone would cut them short
    QCOMPARE(m_differences.size(), 0);
}

/// A text of a place that is no more would be believed for ever.
void AccessibleTreeTest::nothingIsExpectedInVain()
{
    for (const QString &name : m_folder.entryList({QStringLiteral("*.txt")}, QDir::Files))
        QVERIFY2(m_seen.contains(name), qPrintable(name));
}

QTEST_MAIN(AccessibleTreeTest)
#include "tst_accessibletree.moc"
