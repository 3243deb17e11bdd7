// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/chartpanel.h"

#include "models/csvtext.h"
#include "views/accessibleroles.h"
#include "views/figuredelegate.h"
#include "views/rowtableview.h"
#include "views/tablecolumns.h"
#include "views/tablefile.h"
#include "views/theme.h"

#include <QChart>
#include <QChartView>
#include <QDir>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

static constexpr int LeastChartHeight = 180;
// Of a chart on paper, height to width.
static constexpr double PaperRatio = 0.6;

/// Asks for a printer, and paints on its whole page.
static void printByDialog(QWidget *parent,
                          const std::function<void(QPainter &painter, const QRectF &area)> &paint)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageOrientation(QPageLayout::Landscape);
    QPrintDialog dialog(&printer, parent);
    if (dialog.exec() != QDialog::Accepted)
        return;
    QPainter painter(&printer);
    paint(painter, QRectF(QPointF(), printer.pageLayout().paintRectPixels(printer.resolution()).size()));
}

ChartPanel::ChartPanel(QAbstractItemModel &table, QWidget *parent)
    : QFrame(parent)
    , chooseFile([this](const QString &suggestedName) { return chooseTableFile(this, suggestedName); })
    , print([this](const auto &paint) { printByDialog(this, paint); })
    , m_table(table)
    , m_title(new QLabel(this))
    , m_summary(new QLabel(this))
    , m_asTable(new QPushButton(this))
    , m_save(new QPushButton(this))
    , m_print(new QPushButton(this))
    , m_stack(new QStackedWidget(this))
    , m_chart(new QChartView(this))
    , m_tableView(new RowTableView(this))
{
    teachAccessibleRoles();
    setObjectName(QStringLiteral("card"));
    m_title->setFont(strongFont(font()));
    for (QLabel *label : {m_title, m_summary}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_asTable->setCheckable(true);
    m_chart->setRenderHint(QPainter::Antialiasing);
    m_chart->setFrameShape(QFrame::NoFrame);
    m_chart->setBackgroundBrush(Qt::NoBrush);
    m_chart->setMinimumHeight(LeastChartHeight);
    m_tableView->setModel(&m_table);
    m_tableView->setItemDelegate(new FigureDelegate(m_tableView));
    m_tableView->horizontalHeader()->setStretchLastSection(false); // numbers stay beside each other
    m_stack->addWidget(m_chart);
    m_stack->addWidget(m_tableView);

    auto *head = new QHBoxLayout;
    head->setSpacing(Spacing::Small);
    head->addWidget(m_title, 1);
    for (QPushButton *command : {m_asTable, m_save, m_print})
        head->addWidget(command);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Spacing::Medium, Spacing::Small, Spacing::Medium, Spacing::Small);
    layout->setSpacing(Spacing::Tight);
    layout->addLayout(head);
    layout->addWidget(m_summary);
    layout->addWidget(m_stack, 1);

    connect(m_asTable, &QPushButton::toggled, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_asTable, &QPushButton::toggled, this, &ChartPanel::fitColumns);
    connect(&m_table, &QAbstractItemModel::modelReset, this, &ChartPanel::fitColumns);
    connect(m_tableView, &QAbstractItemView::activated, this, &ChartPanel::rowActivated);
    connect(m_save, &QPushButton::clicked, this, &ChartPanel::save);
    connect(m_print, &QPushButton::clicked, this,
            [this] { print([this](QPainter &painter, const QRectF &area) { paintOn(painter, area); }); });
    retranslate();
}

void ChartPanel::retranslate()
{
    //: Button, can be pressed in: show the figures of a chart in place of the picture.
    m_asTable->setText(tr("As table"));
    //: Button: save the figures of a chart in a file.
    m_save->setText(tr("Save CSV…"));
    //: Button: print a chart.
    m_print->setText(tr("Print…"));
    m_asTable->setWhatsThis(tr("Shows the figures behind the picture as a table, and the picture again."));
    m_save->setWhatsThis(tr("Saves the figures behind the picture as a CSV file."));
    m_print->setWhatsThis(tr("Prints the picture."));
    nameCommands();
    describe();
}

void ChartPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        draw();
    QFrame::changeEvent(event);
}

void ChartPanel::setTitle(const QString &title)
{
    m_title->setText(title);
    m_chart->setAccessibleName(title);
    //: Name of a table with the figures of a chart: %1 is the chart's title.
    m_tableView->setAccessibleName(tr("%1, as table").arg(title));
    nameCommands();
}

/// Every chart has the same: who does not see which one they belong to is told.
void ChartPanel::nameCommands()
{
    for (QPushButton *command : {m_asTable, m_save, m_print})
        command->setAccessibleName(command->text() + QStringLiteral(", ") + m_title->text());
}

void ChartPanel::setSummary(const QString &summary, const QString &figures)
{
    m_summary->setText(summary);
    m_summary->setVisible(!summary.isEmpty());
    m_figures = figures;
    describe();
}

/// Says of the picture what it shows, and where to read the rest.
void ChartPanel::describe()
{
    //: Said of a chart by screen readers: %1 is the button "As table".
    QStringList sentences {m_summary->text(), m_figures,
                           tr("“%1” lists every figure.").arg(m_asTable->text())};
    sentences.removeAll(QString());
    m_chart->setAccessibleDescription(sentences.join(u' '));
}

void ChartPanel::fitColumns()
{
    if (m_asTable->isChecked())
        m_tableView->columns().fitContents();
}

void ChartPanel::setDrawing(ChartFilling drawing)
{
    m_drawing = std::move(drawing);
    draw();
}

void ChartPanel::draw()
{
    if (!m_drawing)
        return;
    const QChart *former = m_chart->chart();
    m_chart->setChart(newChart(m_drawing, palette(), font()).release());
    delete former; // the view lets go of it
}

/// Title, picture and sentence on one page.
void ChartPanel::paintOn(QPainter &painter, const QRectF &area) const
{
    const QRectF picture(area.topLeft(), QSizeF(area.width(), area.width() * PaperRatio));
    paintChart(painter, picture, m_title->text(), m_drawing);
    const QRectF rest(picture.bottomLeft(), area.bottomRight());
    painter.drawText(rest, Qt::TextWordWrap, m_summary->text());
}

void ChartPanel::save()
{
    const QByteArray figures = csvTable(m_table);
    const QString name = chooseFile(m_fileName + QStringLiteral(".csv"));
    if (name.isEmpty())
        return;
    const QString problem = writeTableFile(name, figures);
    //: %1 is a file.
    Q_EMIT told(problem.isEmpty() ? tr("The figures are saved in %1.").arg(QDir::toNativeSeparators(name))
                                  : problem);
}
