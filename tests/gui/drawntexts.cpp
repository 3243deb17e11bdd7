// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/drawntexts.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QHash>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPixmap>
#include <QTabBar>

#include <algorithm>
#include <cmath>

// Letters are drawn so large that some of their pixels have their colour without that of the ground.
static constexpr int Magnification = 2;
// Of a control: its border, and the room for its focus ring.
static constexpr int Edge = 5;

static double luminance(const QColor &color)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrastOf(const QColor &one, const QColor &other)
{
    const auto [dark, light] = std::minmax({luminance(one), luminance(other)});
    return (light + 0.05) / (dark + 0.05);
}

namespace {

/// Finds the texts, and measures each in one picture of everything.
class TextFinder
{
public:
    explicit TextFinder(QWidget &root)
        : m_root(root)
        , m_picture(root.size() * Magnification, QImage::Format_RGB32)
    {
        m_picture.setDevicePixelRatio(Magnification);
        root.render(&m_picture);
    }

    QList<DrawnText> find()
    {
        for (QWidget *widget : m_root.findChildren<QWidget *>()) {
            if (widget->isVisibleTo(&m_root) && widget->isEnabled())
                look(*widget);
        }
        return m_texts;
    }

private:
    void look(QWidget &widget)
    {
        const QRect inner = widget.rect().adjusted(Edge, Edge, -Edge, -Edge);
        if (const auto *label = qobject_cast<QLabel *>(&widget))
            measure(widget, widget.rect(), label->text());
        else if (const auto *button = qobject_cast<QAbstractButton *>(&widget))
            measure(widget, inner, button->text());
        else if (const auto *field = qobject_cast<QLineEdit *>(&widget))
            measure(widget, inner, field->text() + field->placeholderText());
        else if (const auto *choice = qobject_cast<QComboBox *>(&widget))
            measure(widget, inner, choice->currentText());
        else if (const auto *tabs = qobject_cast<QTabBar *>(&widget))
            lookAtTabs(*tabs);
        else if (auto *header = qobject_cast<QHeaderView *>(&widget))
            lookAtSections(*header);
        else if (const auto *view = qobject_cast<QAbstractItemView *>(&widget); view && view->model())
            lookAtCells(*view, view->rootIndex());
    }

    void lookAtTabs(const QTabBar &tabs)
    {
        for (int tab = 0; tab < tabs.count(); ++tab) {
            if (tabs.isTabVisible(tab))
                measure(tabs, tabs.tabRect(tab).adjusted(Edge, Edge, -Edge, -2 * Edge), tabs.tabText(tab));
        }
    }

    void lookAtSections(const QHeaderView &header)
    {
        const bool isRow = header.orientation() == Qt::Horizontal;
        for (int section = 0; section < header.count(); ++section) {
            const int start = header.sectionViewportPosition(section);
            const int size = header.sectionSize(section);
            const QRect rect =
                isRow ? QRect(start, 0, size, header.height()) : QRect(0, start, header.width(), size);
            if (size > 0)
                measure(*header.viewport(), rect.adjusted(2, 2, -2, -2),
                        header.model()->headerData(section, header.orientation()).toString());
        }
    }

    void lookAtCells(const QAbstractItemView &view, const QModelIndex &parent)
    {
        const QAbstractItemModel &model = *view.model();
        for (int row = 0; row < model.rowCount(parent); ++row) {
            const QModelIndex first = model.index(row, 0, parent);
            if (view.visualRect(first).top() > view.viewport()->height())
                return;
            for (int column = 0; column < model.columnCount(parent); ++column) {
                const QModelIndex index = model.index(row, column, parent);
                const QRect rect = view.visualRect(index);
                if (index.flags().testFlag(Qt::ItemIsEnabled))
                    measure(*view.viewport(), rect.adjusted(2, 2, -2, -2), index.data().toString());
            }
            lookAtCells(view, first);
        }
    }

    void measure(const QWidget &widget, const QRect &rect, const QString &text)
    {
        const QRect seen = rect & widget.visibleRegion().boundingRect();
        // What is cut by the edge of the window may show no whole letter.
        if (text.trimmed().isEmpty() || seen.width() < rect.width() / 2 || seen.height() < rect.height())
            return;
        const QRect area(widget.mapTo(&m_root, seen.topLeft()) * Magnification, seen.size() * Magnification);
        QHash<QRgb, int> counts;
        for (int y = area.top(); y <= area.bottom(); ++y) {
            const auto *line = reinterpret_cast<const QRgb *>(m_picture.constScanLine(y));
            for (int x = area.left(), start = x; x <= area.right(); ++x) {
                if (x < area.right() && line[x + 1] == line[start])
                    continue; // most pixels are like the one before
                counts[line[start]] += x + 1 - start;
                start = x + 1;
            }
        }
        if (counts.isEmpty())
            return;
        const auto rarer = [&](QRgb one, QRgb other) { return counts.value(one) < counts.value(other); };
        const QList<QRgb> colors = counts.keys();
        DrawnText drawn {QString::fromLatin1(widget.metaObject()->className()) + QStringLiteral(" \"") + text
                             + u'"',
                         {},
                         QColor(*std::max_element(colors.cbegin(), colors.cend(), rarer))};
        for (const QRgb color : colors) {
            const double contrast = contrastOf(QColor(color), drawn.ground);
            if (contrast > drawn.contrast) {
                drawn.contrast = contrast;
                drawn.color = QColor(color);
            }
        }
        m_texts.append(drawn);
    }

    QWidget &m_root;
    QImage m_picture;
    QList<DrawnText> m_texts;
};

} // namespace

QList<DrawnText> drawnTexts(QWidget &root)
{
    return TextFinder(root).find();
}
