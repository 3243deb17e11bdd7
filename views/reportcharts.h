// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/chartpicture.h"

#include <QObject>
#include <QTextObjectInterface>

/// The charts amid the text of a ReportDocument, each as wide as the page. Owned by it.
class ReportCharts
    : public QObject
    , public QTextObjectInterface
{
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)

public:
    /// What the charts are registered as with the document's layout.
    static constexpr int ObjectType = QTextFormat::UserObject + 1;

    /// The format of a character that stands for this chart, which is so high where the page is
    /// ChartPaperWidth wide.
    [[nodiscard]] QTextCharFormat add(const QString &title, const ChartFilling &fill, double height);

    [[nodiscard]] QSizeF intrinsicSize(QTextDocument *document, int position,
                                       const QTextFormat &format) override;
    void drawObject(QPainter *painter, const QRectF &area, QTextDocument *document, int position,
                    const QTextFormat &format) override;

private:
    struct Chart
    {
        QString title;
        ChartFilling fill;
        double height = 0; ///< where the page is ChartPaperWidth wide
    };
    [[nodiscard]] const Chart &chartOf(const QTextFormat &format) const;

    QList<Chart> m_charts; ///< by the number in the text's format
};
