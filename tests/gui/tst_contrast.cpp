// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/demowindow.h"
#include "tests/gui/drawntexts.h"
#include "views/stylesheet.h"
#include "views/theme.h"

#include <QRegularExpression>
#include <QTabWidget>
#include <QTest>

/// WCAG 2.2 AA in every look, AAA for the texts in high contrast: the colours as they are paired, and the
/// texts as they are drawn on every page of the program.
class ContrastTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void measure_data();
    void measure();
    void pairs_data();
    void pairs();
    void theme_data();
    void theme();
    void texts_data();
    void texts();

private:
    std::unique_ptr<DemoWindow> m_demo;
};

using Role = QColor ThemeColors::*;
using Roles = QList<Role>;

static constexpr double ForText = 4.5;
static constexpr double ForTextInHighContrast = 7;
static constexpr double ForSigns = 3; // borders, meters, rings; and what is disabled, which WCAG leaves out

/// Every role there is, by the name it is told of.
static QString nameOf(Role role)
{
    static const QList<std::pair<Role, const char *>> names {
        {&ThemeColors::window, "window"},
        {&ThemeColors::base, "base"},
        {&ThemeColors::alternateBase, "alternateBase"},
        {&ThemeColors::text, "text"},
        {&ThemeColors::mutedText, "mutedText"},
        {&ThemeColors::disabledText, "disabledText"},
        {&ThemeColors::toolTip, "toolTip"},
        {&ThemeColors::toolTipText, "toolTipText"},
        {&ThemeColors::controlBorder, "controlBorder"},
        {&ThemeColors::accent, "accent"},
        {&ThemeColors::accentHover, "accentHover"},
        {&ThemeColors::accentText, "accentText"},
        {&ThemeColors::focus, "focus"},
        {&ThemeColors::sidebar, "sidebar"},
        {&ThemeColors::hover, "hover"},
        {&ThemeColors::selection, "selection"},
        {&ThemeColors::grant, "grant"},
        {&ThemeColors::grantSurface, "grantSurface"},
        {&ThemeColors::release, "release"},
        {&ThemeColors::releaseSurface, "releaseSurface"},
        {&ThemeColors::warning, "warning"},
        {&ThemeColors::warningSurface, "warningSurface"},
        {&ThemeColors::danger, "danger"},
        {&ThemeColors::dangerSurface, "dangerSurface"},
        {&ThemeColors::infoSurface, "infoSurface"},
        {&ThemeColors::meterTrack, "meterTrack"},
        {&ThemeColors::scrollHandle, "scrollHandle"},
    };
    for (const auto &[known, name] : names) {
        if (known == role)
            return QString::fromLatin1(name);
    }
    return QStringLiteral("border");
}

/// The ratios that @p theme misses, one a line: each of @p fronts on each of @p grounds.
static QString missed(const Roles &fronts, const Roles &grounds, double least)
{
    const ThemeColors &colors = themeColors(QApplication::palette());
    QStringList lines;
    for (const Role front : fronts) {
        for (const Role ground : grounds) {
            const double contrast = contrastOf(colors.*front, colors.*ground);
            if (contrast < least)
                lines.append(QStringLiteral("%1 on %2: %3").arg(nameOf(front), nameOf(ground)).arg(contrast));
        }
    }
    return lines.join(u'\n');
}

static void addThemes()
{
    QTest::addColumn<ThemeChoice>("choice");
    for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::HighContrast})
        QTest::newRow(qPrintable(themeChoiceText(choice))) << choice;
}

static double forText(ThemeChoice choice)
{
    return choice == ThemeChoice::HighContrast ? ForTextInHighContrast : ForText;
}

void ContrastTest::initTestCase()
{
    m_demo = std::make_unique<DemoWindow>();
    QVERIFY(m_demo->isReady());
}

// The formula itself, against figures others have published.
void ContrastTest::measure_data()
{
    QTest::addColumn<QColor>("one");
    QTest::addColumn<QColor>("other");
    QTest::addColumn<double>("expected");
    QTest::newRow("black and white") << QColor(Qt::black) << QColor(Qt::white) << 21.0;
    QTest::newRow("the same") << QColor(0x12, 0x34, 0x56) << QColor(0x12, 0x34, 0x56) << 1.0;
    QTest::newRow("the lightest grey that carries text on white")
        << QColor(0x76, 0x76, 0x76) << QColor(Qt::white) << 4.54;
    QTest::newRow("blue on white") << QColor(0, 0, 0xff) << QColor(Qt::white) << 8.59;
}

void ContrastTest::measure()
{
    QFETCH(QColor, one);
    QFETCH(QColor, other);
    QFETCH(double, expected);
    QVERIFY(std::abs(contrastOf(one, other) - expected) < 0.01);
    QCOMPARE(contrastOf(one, other), contrastOf(other, one));
}

void ContrastTest::pairs_data()
{
    addThemes();
}

void ContrastTest::pairs()
{
    QFETCH(ThemeChoice, choice);
    applyTheme(*qApp, choice);
    using C = ThemeColors;
    const Roles pages {&C::window, &C::base, &C::alternateBase, &C::sidebar, &C::hover, &C::selection};
    const Roles strips {&C::infoSurface, &C::grantSurface, &C::releaseSurface, &C::warningSurface,
                        &C::dangerSurface};
    const Roles signs {&C::accent, &C::grant, &C::release, &C::warning, &C::danger};
    const double least = forText(choice);

    QCOMPARE(missed({&C::text, &C::mutedText}, pages + strips, least), QString());
    QCOMPARE(missed(signs, pages, least), QString());
    QCOMPARE(missed({&C::accentText}, {&C::accent, &C::accentHover}, least), QString());
    QCOMPARE(missed({&C::toolTipText}, {&C::toolTip}, least), QString());
    QCOMPARE(missed({&C::base}, {&C::grant, &C::release}, ForSigns), QString()); // plus and minus in a box
    QCOMPARE(missed({&C::controlBorder}, pages + strips, ForSigns), QString());
    QCOMPARE(missed({&C::focus}, pages + strips, ForSigns), QString());
    QCOMPARE(missed(signs, {&C::meterTrack}, ForSigns), QString());
    QCOMPARE(missed({&C::grant}, {&C::grantSurface}, ForSigns), QString());
    QCOMPARE(missed({&C::release}, {&C::releaseSurface}, ForSigns), QString());
    QCOMPARE(missed({&C::warning}, {&C::warningSurface}, ForSigns), QString());
    QCOMPARE(missed({&C::danger}, {&C::dangerSurface}, ForSigns), QString());
    QCOMPARE(missed({&C::scrollHandle}, {&C::window, &C::base}, ForSigns), QString());
    QCOMPARE(missed({&C::disabledText}, {&C::window, &C::base}, ForSigns), QString());
}

void ContrastTest::theme_data()
{
    addThemes();
}

// Whatever a style sheet makes of a widget's palette: its colours are those of the look it belongs to.
void ContrastTest::theme()
{
    QFETCH(ThemeChoice, choice);
    applyTheme(*qApp, choice);
    QCOMPARE(themeChoiceFromText(themeChoiceText(choice)), choice);
    const Theme expected = themeOf(QApplication::palette());
    for (const QWidget *widget : m_demo->window().findChildren<QWidget *>())
        QVERIFY2(themeOf(widget->palette()) == expected, widget->metaObject()->className());
    QVERIFY(!styleSheetFor(QApplication::palette()).contains(u'@'));
}

void ContrastTest::texts_data()
{
    QTest::addColumn<ThemeChoice>("choice");
    QTest::addColumn<int>("page");
    for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::HighContrast}) {
        for (int page = 0; page < pageNames().size(); ++page)
            QTest::addRow("%s, %s", qPrintable(themeChoiceText(choice)), qPrintable(pageNames().at(page)))
                << choice << page;
    }
}

/// The texts of @p window with too little contrast; nothing but a word where there are no texts at all.
static QString faintTexts(QWidget &window, double least)
{
    const QList<DrawnText> texts = drawnTexts(window);
    if (texts.isEmpty())
        return QStringLiteral("no text");
    QStringList faint;
    for (const DrawnText &text : texts) {
        if (text.contrast < least)
            faint.append(QStringLiteral("%1: %2, %3 on %4")
                             .arg(text.where)
                             .arg(text.contrast)
                             .arg(text.color.name(), text.ground.name()));
    }
    return faint.join(u'\n');
}

void ContrastTest::texts()
{
    QFETCH(ThemeChoice, choice);
    QFETCH(int, page);
    applyTheme(*qApp, choice);
    MainWindow &window = m_demo->window();
    window.showPage(static_cast<Page>(page));
    QVERIFY(m_demo->settle());
    QTRY_COMPARE(faintTexts(window, forText(choice)), QString());
    for (QTabWidget *tabs : window.findChildren<QTabWidget *>()) {
        for (int tab = 1; tabs->isVisible() && tab < tabs->count(); ++tab) {
            if (!tabs->isTabVisible(tab))
                continue;
            tabs->setCurrentIndex(tab);
            QTRY_COMPARE(faintTexts(window, forText(choice)), QString());
        }
    }
}

QTEST_MAIN(ContrastTest)
#include "tst_contrast.moc"
