// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/paintedwords.h"

#include "views/plaintooltips.h"

#include <QAbstractItemView>
#include <QHeaderView>
#include <QPaintDevice>
#include <QPaintEngine>
#include <QRegularExpression>

#include <algorithm>

namespace {

/// Takes down the words and lets everything else go.
class WordEngine : public QPaintEngine
{
public:
    WordEngine()
        : QPaintEngine(QPaintEngine::AllFeatures)
    {}

    bool begin(QPaintDevice *) override { return true; }
    bool end() override { return true; }
    void updateState(const QPaintEngineState &news) override
    {
        if (news.state() & DirtyTransform)
            m_transform = news.transform();
    }
    void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override {}
    void drawPath(const QPainterPath &) override {}
    void drawPolygon(const QPointF *, int, PolygonDrawMode) override {}
    void drawTextItem(const QPointF &at, const QTextItem &item) override
    {
        const QRectF rect(at.x(), at.y() - item.ascent(), item.width(), item.ascent() + item.descent());
        m_words.append({item.text(), m_transform.mapRect(rect).toRect() & systemClip().boundingRect()});
    }
    [[nodiscard]] Type type() const override { return User; }

    [[nodiscard]] QList<PaintedWords> words() const { return m_words; }

private:
    QTransform m_transform;
    QList<PaintedWords> m_words;
};

/// As wide, high and dense as the widget.
class WordDevice : public QPaintDevice
{
public:
    explicit WordDevice(const QWidget &widget)
        : m_widget(widget)
    {}

    [[nodiscard]] QPaintEngine *paintEngine() const override { return &m_engine; }
    [[nodiscard]] QList<PaintedWords> words() const { return m_engine.words(); }

protected:
    [[nodiscard]] int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmWidth:
            return m_widget.width();
        case PdmHeight:
            return m_widget.height();
        case PdmWidthMM:
            return m_widget.widthMM();
        case PdmHeightMM:
            return m_widget.heightMM();
        case PdmNumColors:
            return m_widget.colorCount();
        case PdmDepth:
            return m_widget.depth();
        case PdmDpiX:
        case PdmPhysicalDpiX:
            return m_widget.logicalDpiX();
        case PdmDpiY:
        case PdmPhysicalDpiY:
            return m_widget.logicalDpiY();
        case PdmDevicePixelRatio:
            return 1;
        case PdmDevicePixelRatioScaled:
            return static_cast<int>(devicePixelRatioFScale());
        }
        return 0;
    }

private:
    const QWidget &m_widget;
    mutable WordEngine m_engine;
};

/// What the tooltip of a cell or section says; empty where @p widget is no part of a view.
QString itemToolTip(const QWidget &widget, const QPoint &at)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(widget.parentWidget());
    if (qobject_cast<const QHeaderView *>(view))
        view = qobject_cast<const QAbstractItemView *>(view->parentWidget());
    const auto *toolTips = view ? view->findChild<PlainToolTips *>() : nullptr;
    return toolTips ? toolTips->toolTipAt(&widget, at) : QString();
}

/// True where @p toolTip has every word of @p beginning, the last one being cut off. What stands in one line
/// with dots between may have lines of its own there.
bool holdsWords(const QString &toolTip, const QString &beginning)
{
    static const QRegularExpression between(QStringLiteral("[\\s·]+"));
    const QStringList words = beginning.split(between, Qt::SkipEmptyParts);
    return std::all_of(words.cbegin(), words.cend(),
                       [&toolTip](const QString &word) { return toolTip.contains(word); });
}

/// What a user who points at @p at is told.
QString toolTipAt(const QWidget &root, const QPoint &at)
{
    const QWidget *widget = root.childAt(at);
    for (; widget; widget = widget == &root ? nullptr : widget->parentWidget()) {
        const QString item = itemToolTip(*widget, widget->mapFrom(&root, at));
        if (!item.isEmpty() || !widget->toolTip().isEmpty())
            return item.isEmpty() ? widget->toolTip() : item;
    }
    return {};
}

} // namespace

QList<PaintedWords> paintedWords(QWidget &widget)
{
    WordDevice device(widget);
    widget.render(&device);
    return device.words();
}

QStringList elidedTexts(QWidget &widget)
{
    QStringList lines;
    for (const PaintedWords &painted : paintedWords(widget)) {
        QString beginning = painted.text;
        if (!beginning.endsWith(u'…') || painted.rect.isEmpty())
            continue;
        beginning.chop(1);
        const QPoint start(painted.rect.left() + 1, painted.rect.center().y());
        const QWidget *place = widget.childAt(start);
        if (!holdsWords(toolTipAt(widget, start), beginning))
            lines.append(QStringLiteral("%1 \"%2\" at %3, %4 is cut, and no tooltip says the rest")
                             .arg(QString::fromLatin1((place ? place : &widget)->metaObject()->className()),
                                  painted.text)
                             .arg(painted.rect.x())
                             .arg(painted.rect.y()));
    }
    lines.removeDuplicates();
    return lines;
}
