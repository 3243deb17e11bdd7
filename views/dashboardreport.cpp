// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dashboardreport.h"

#include "models/dashboard.h"
#include "models/exportdesk.h"
#include "models/seatfigures.h"
#include "views/dashboardfigures.h"
#include "views/reportdocument.h"

#include <QCoreApplication>
#include <QDir>
#include <QPageSize>
#include <QPdfWriter>
#include <QSaveFile>

#include <algorithm>

namespace {

// More would be leafed over.
constexpr qsizetype MostTrends = 4;
// Of charts, in device-independent pixels. A name beside a bar that is lower is left out.
constexpr double PrintedTrendHeight = 250;
constexpr double BarHeight = 27;
constexpr double AroundBars = 60;
constexpr int PageMargin = 16; ///< millimetres
constexpr int Resolution = 600; ///< dots an inch

/// What stands in the report, in the language now set.
class DashboardReport
{
    Q_DECLARE_TR_FUNCTIONS(DashboardReport)

public:
    DashboardReport(const ExportDesk &desk, QPdfWriter &writer)
        : m_desk(desk)
        , m_dashboard(desk.dashboard())
        , m_document(prepared(writer))
    {
        fill();
    }

    void print() { m_document.print(m_desk.tenant()); }
    /// The sentence for a file that cannot be written.
    [[nodiscard]] static QString problem(const QSaveFile &file);

private:
    void fill();
    void addHead();
    void addTable(const QString &heading, const QString &text, const QAbstractItemModel &model);
    void addUse();
    void addTrends();
    [[nodiscard]] QString levelsText() const;
    [[nodiscard]] static QPdfWriter &prepared(QPdfWriter &writer);
    [[nodiscard]] static QString title()
    {
        //: Title of the dashboard on paper.
        return tr("Licences and seats");
    }

    const ExportDesk &m_desk;
    Dashboard &m_dashboard;
    ReportDocument m_document;
};

void DashboardReport::fill()
{
    addHead();
    //: Heading of a table: what each owner's licences come to.
    addTable(tr("Totals by owner"), {}, m_dashboard.ownerModel());
    //: Heading of a table: owned and used seats of every licence.
    addTable(tr("Seat use"), levelsText(), m_dashboard.useModel());
    //: Heading of a table: when licences end or come due.
    addTable(tr("Dates"), {}, m_dashboard.dateModel());
    addUse();
    addTrends();
}

/// Nothing where the table is empty; @p text, if there is any, stands above it.
void DashboardReport::addTable(const QString &heading, const QString &text, const QAbstractItemModel &model)
{
    if (model.rowCount() == 0)
        return;
    m_document.addHeading(heading);
    if (!text.isEmpty())
        m_document.addText(text);
    m_document.addTable(model);
}

/// The licences under most pressure.
void DashboardReport::addUse()
{
    const BarFigures bars = useBars(m_dashboard.numbers());
    if (bars.names.isEmpty())
        return;
    const auto count = static_cast<double>(bars.names.size());
    m_document.addChart(
        //: Title of a chart.
        tr("Use per licence"),
        [bars](QChart &chart, const QPalette &palette) { drawBars(chart, bars, palette); },
        AroundBars + BarHeight * count);
}

void DashboardReport::addHead()
{
    m_document.addTitle(title());
    m_document.addText(useSummary(m_dashboard.numbers()));
    for (const ExportNote &note : m_desk.notes({.subject = ExportSubject::Report})) {
        //: A fact about a report, as in "Tenant: Nordwind AS".
        m_document.addText(tr("%1: %2").arg(note.name, note.text));
    }
}

/// From where on the words in the table are used.
QString DashboardReport::levelsText() const
{
    const SeatThresholds &thresholds = m_dashboard.thresholds();
    //: Explains words of a table; both are shares of the seats owned, as in "85 %".
    return tr("Nearly full from %1 on, full from %2 on.")
        .arg(shareFigure(thresholds.warning).text, shareFigure(thresholds.full).text);
}

/// Of the licences under most pressure, as far as their past is known.
void DashboardReport::addTrends()
{
    const QList<LicenseUse> &uses = m_dashboard.numbers().restricted;
    const QStringList names = licenseNames(uses);
    for (qsizetype i = 0; i < std::min(MostTrends, uses.size()); ++i) {
        const TrendFigures figures = trendFigures(m_dashboard.trendOf(m_desk.history(uses.at(i).key)), {});
        if (!figures.spansTime())
            continue;
        //: Title of a chart; %1 is a licence.
        m_document.addChart(
            tr("Seats over time: %1").arg(names.at(i)),
            [figures](QChart &chart, const QPalette &palette) { drawTrend(chart, figures, palette); },
            PrintedTrendHeight);
    }
}

QPdfWriter &DashboardReport::prepared(QPdfWriter &writer)
{
    writer.setResolution(Resolution);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(PageMargin, PageMargin, PageMargin, PageMargin), QPageLayout::Millimeter);
    writer.setTitle(title());
    writer.setCreator(QStringLiteral("Seatkeeper"));
    return writer;
}

QString DashboardReport::problem(const QSaveFile &file)
{
    //: %1 is a file, %2 the system's reason.
    return tr("The report could not be saved in %1 (%2). Choose another folder or name.")
        .arg(QDir::toNativeSeparators(file.fileName()), file.errorString());
}

} // namespace

QString writeDashboardReport(const ExportDesk &desk, const QString &fileName)
{
    QSaveFile file(fileName);
    if (file.open(QIODevice::WriteOnly)) {
        {
            QPdfWriter writer(&file);
            DashboardReport(desk, writer).print();
        } // the last of the pages is in the file
        if (file.commit())
            return {};
    }
    return DashboardReport::problem(file);
}
