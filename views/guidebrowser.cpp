// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/guidebrowser.h"

#include "views/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QDesktopServices>
#include <QEvent>
#include <QFile>
#include <QImage>
#include <QLocale>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextTable>

#include <cmath>

static constexpr int PictureWidth = 640; // device-independent pixels

/// The guide in the language with this code, or empty.
static QString guideText(const QString &language)
{
    QFile file(language == u"en" ? QStringLiteral(":/guide/guide.md")
                                 : QStringLiteral(":/guide/guide.%1.md").arg(language));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// The heading in the English guide under which a page is described.
static QString headingOf(Page page)
{
    switch (page) {
    case Page::Dashboard:
        return QStringLiteral("Dashboard");
    case Page::Licenses:
        return QStringLiteral("Licences");
    case Page::Assignments:
        return QStringLiteral("Assignments");
    case Page::Changes:
        return QStringLiteral("Changes");
    case Page::Activity:
        return QStringLiteral("Activity");
    case Page::LicenseServer:
        return QStringLiteral("Licence server");
    case Page::Satellites:
        return QStringLiteral("Satellites");
    case Page::Diagnostics:
        return QStringLiteral("When something is slow or wrong");
    }
    return {};
}

/// What a heading is called in links, as the places say that show such guides on the web.
static QString anchorOf(const QString &heading)
{
    QString anchor;
    for (const QChar character : heading.toLower()) {
        if (character.isLetterOrNumber() || character == u'-')
            anchor.append(character);
        else if (character == u' ')
            anchor.append(u'-');
    }
    return anchor;
}

static int levelOf(const QTextBlock &block)
{
    return block.blockFormat().headingLevel();
}

GuideBrowser::GuideBrowser(QWidget *parent)
    : QTextBrowser(parent)
    , openUrl([](const QUrl &url) { QDesktopServices::openUrl(url); })
{
    setOpenLinks(false);
    document()->setDocumentMargin(Spacing::Large);
    document()->setIndentWidth(Spacing::Large);
    connect(this, &QTextBrowser::anchorClicked, this, &GuideBrowser::follow);
}

void GuideBrowser::load()
{
    const QString own = guideText(QLocale().name().section(u'_', 0, 0));
    document()->setMarkdown(own.isEmpty() ? guideText(QStringLiteral("en")) : own,
                            QTextDocument::MarkdownDialectGitHub);
    styleTables();
}

/// The program's own lines in place of the embossed ones.
void GuideBrowser::styleTables()
{
    for (QTextFrame *frame : document()->rootFrame()->childFrames()) {
        auto *table = qobject_cast<QTextTable *>(frame);
        if (!table)
            continue;
        QTextTableFormat format = table->format();
        format.setBorderCollapse(true);
        format.setBorder(1);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBorderBrush(themeColors(palette()).border);
        format.setCellPadding(Spacing::Tight);
        format.setTopMargin(Spacing::Small);
        format.setBottomMargin(Spacing::Small);
        table->setFormat(format);
    }
}

void GuideBrowser::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange && !document()->isEmpty())
        load(); // links have their colour from the palette, too
    QTextBrowser::changeEvent(event);
}

/// Translations have the same sections in the same order, so that the number of a section is its name.
void GuideBrowser::showSection(Page page)
{
    static const QRegularExpression heading(QStringLiteral("^## (.+)$"), QRegularExpression::MultilineOption);
    QStringList headings;
    for (auto found = heading.globalMatch(guideText(QStringLiteral("en"))); found.hasNext();)
        headings.append(found.next().captured(1));
    qsizetype left = headings.indexOf(headingOf(page));
    for (QTextBlock block = document()->begin(); block.isValid() && left >= 0; block = block.next()) {
        if (levelOf(block) == 2 && left-- == 0)
            scrollTo(block);
    }
}

void GuideBrowser::scrollTo(const QTextBlock &heading)
{
    setTextCursor(QTextCursor(heading));
    const QRectF place = document()->documentLayout()->blockBoundingRect(heading);
    verticalScrollBar()->setValue(static_cast<int>(std::lround(place.top())));
}

void GuideBrowser::follow(const QUrl &link)
{
    if (link.scheme() == u"https") {
        openUrl(link);
        return;
    }
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        if (levelOf(block) > 0 && anchorOf(block.text()) == link.fragment()) {
            scrollTo(block);
            return;
        }
    }
}

bool GuideBrowser::findText(const QString &text, QTextDocument::FindFlags flags)
{
    const QTextCursor before = textCursor();
    if (find(text, flags))
        return true;
    moveCursor(flags.testFlag(QTextDocument::FindBackward) ? QTextCursor::End : QTextCursor::Start);
    if (find(text, flags))
        return true;
    setTextCursor(before);
    return false;
}

/// The guide's own pictures and nothing else, no wider than a page.
QVariant GuideBrowser::loadResource(int type, const QUrl &name)
{
    const QImage picture =
        type == QTextDocument::ImageResource ? QImage(QStringLiteral(":/guide/") + name.path()) : QImage();
    const int width = static_cast<int>(std::lround(PictureWidth * devicePixelRatioF()));
    if (picture.isNull() || picture.width() <= width)
        return picture;
    QImage scaled = picture.scaledToWidth(width, Qt::SmoothTransformation);
    scaled.setDevicePixelRatio(devicePixelRatioF());
    return scaled;
}
