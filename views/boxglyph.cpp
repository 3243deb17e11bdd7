// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/boxglyph.h"

#include "views/theme.h"

#include <QPainter>
#include <QPixmapCache>

BoxGlyph boxGlyphFor(const CellFacts &facts)
{
    if (!facts.isKnown)
        return BoxGlyph::Unknown;
    if (facts.isStaged)
        return facts.isHeld ? BoxGlyph::WillClear : BoxGlyph::WillTick;
    if (isReadOnly(facts.obstacle))
        return facts.isHeld ? BoxGlyph::ReadOnlyTicked : BoxGlyph::ReadOnlyEmpty;
    if (facts.isHeld)
        return BoxGlyph::Ticked;
    return facts.obstacle == Obstacle::None ? BoxGlyph::Empty : BoxGlyph::Closed;
}

namespace {

/// Draws glyphs in a square of BoxGlyphSize.
class BoxPainter
{
public:
    BoxPainter(QPainter &painter, const QPalette &palette)
        : m_painter(painter)
        , m_palette(palette)
        , m_colors(themeColors(palette))
    {
        painter.setRenderHint(QPainter::Antialiasing);
    }

    void draw(BoxGlyph glyph)
    {
        const QColor base = m_palette.color(QPalette::Base);
        const QColor faint = m_palette.color(QPalette::Disabled, QPalette::Text);
        switch (glyph) {
        case BoxGlyph::Empty:
            box(m_colors.mutedText, base);
            break;
        case BoxGlyph::Ticked:
            box(m_colors.accent, m_colors.accent);
            tick(m_colors.accentText);
            break;
        case BoxGlyph::WillTick:
            box(m_colors.grant, m_colors.grant);
            plus(base);
            break;
        case BoxGlyph::WillClear:
            box(m_colors.release, base);
            minus(m_colors.release);
            break;
        case BoxGlyph::Mixed:
            box(m_colors.accent, base);
            m_painter.fillRect(QRectF(5, 5, 8, 8), m_colors.accent);
            break;
        case BoxGlyph::Closed:
            box(m_colors.border, m_palette.color(QPalette::Window));
            slash(faint);
            break;
        case BoxGlyph::ReadOnlyEmpty:
            box(m_colors.border, m_palette.color(QPalette::Window));
            break;
        case BoxGlyph::ReadOnlyTicked:
            box(m_colors.border, m_colors.meterTrack);
            tick(m_colors.mutedText);
            break;
        case BoxGlyph::Unknown:
            dots(faint);
            break;
        }
    }

private:
    void box(const QColor &line, const QColor &fill)
    {
        m_painter.setPen(QPen(line, 1.4));
        m_painter.setBrush(fill);
        m_painter.drawRoundedRect(QRectF(1.7, 1.7, 14.6, 14.6), 3.5, 3.5);
    }
    void stroke(const QColor &color, const QPolygonF &line)
    {
        m_painter.setPen(QPen(color, 2.0, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        m_painter.drawPolyline(line);
    }
    void tick(const QColor &color) { stroke(color, {{5.0, 9.3}, {7.8, 12.1}, {13.0, 6.3}}); }
    void minus(const QColor &color) { stroke(color, {{5.5, 9.0}, {12.5, 9.0}}); }
    void plus(const QColor &color)
    {
        minus(color);
        stroke(color, {{9.0, 5.5}, {9.0, 12.5}});
    }
    void slash(const QColor &color)
    {
        m_painter.setPen(QPen(color, 1.4, Qt::SolidLine, Qt::RoundCap));
        m_painter.drawLine(QPointF(5.5, 12.5), QPointF(12.5, 5.5));
    }
    void dots(const QColor &color)
    {
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(color);
        for (const double x : {4.5, 9.0, 13.5})
            m_painter.drawEllipse(QPointF(x, 9.0), 1.4, 1.4);
    }

    QPainter &m_painter;
    const QPalette &m_palette;
    const ThemeColors &m_colors;
};

} // namespace

QPixmap boxPixmap(BoxGlyph glyph, const QPalette &palette, qreal devicePixelRatio)
{
    const QString key = QStringLiteral("box/%1/%2/%3")
                            .arg(static_cast<int>(glyph))
                            .arg(palette.color(QPalette::Base).rgba())
                            .arg(devicePixelRatio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(QSize(BoxGlyphSize, BoxGlyphSize) * devicePixelRatio);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    BoxPainter(painter, palette).draw(glyph);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}
