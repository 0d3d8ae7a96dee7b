// Black on white whatever the screen's colours are; a table instead of tiles, hairlines instead of panels.
#undef QT_NO_KEYWORDS
#include <qcustomplot.h>

#include "ui/reports/PaperSheet.h"
#include "ui/reports/ReportPlot.h"
#include "ui/reports/Sparkline.h"
#include "ui/theme/Language.h"
#include "ui/theme/Paint.h"

#include <QCoreApplication>

namespace bywalec::ui {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(PaperSheet)
};

constexpr double left = 52;
constexpr double right = 742;
constexpr double firstColumn = 144;
constexpr double columnStep = 119.6;
constexpr double chartTop = 306;
constexpr QSize chartSize{332, 158};
constexpr double secondChart = 410;
constexpr double talkTop = 547;
constexpr double talkStep = 22;
constexpr double talkRight = 474;
constexpr double sideLeft = 500;
constexpr double stripTop = 750;
constexpr double stripStep = 140.4;
constexpr double blocksTop = 840;
constexpr int mostDots = 10;

constexpr TextStyle small{11, 15, 400};
constexpr TextStyle smallStrong{11, 15, 600};
constexpr TextStyle title{12, 16, 700};
constexpr TextStyle figure{20, 24, 700};
constexpr TextStyle foot{9, 12, 400};

QColor const black(0x00, 0x00, 0x00);
QColor const grey(0x55, 0x55, 0x55);
QColor const hairline(0xcc, 0xcc, 0xcc);

TextLook look(TextStyle const& style, QColor const& colour, int maxLines = 1, int smallestPx = 8)
{
    auto const vertical = maxLines > 1 ? Qt::AlignTop : Qt::AlignVCenter;
    return {style, colour, Qt::AlignLeft | vertical, maxLines, smallestPx};
}

TextLook twoLines(TextStyle const& style, QColor const& colour)
{
    return {style, colour, Qt::AlignLeft | Qt::AlignVCenter, 2, 7};
}

TextLook atRight(TextLook looks)
{
    looks.alignment = Qt::AlignRight | Qt::AlignVCenter;
    return looks;
}

/// Where the columns of "talk to" begin.
constexpr double talkColumns[] = {67, 185, 257, 319, 389, talkRight + 6, talkRight + 6};
constexpr double talkColumnsWithStake[] = {67, 176, 238, 294, 358, 426, talkRight + 6};

QRectF talkCell(int row, int column, bool showsStake)
{
    auto const* begins = showsStake ? talkColumnsWithStake : talkColumns;
    return {begins[column], talkTop + talkStep * row, begins[column + 1] - begins[column] - 6, talkStep};
}

double legendLeft(MondayChart const& chart, double end)
{
    return end - widthOf(chart.solid, small) - widthOf(chart.paperOutline, small) - 2 * 19 - 12;
}

} // namespace

PaperSheet::PaperSheet(MondayState const& state, bool fullNames) : m_state(state), m_fullNames(fullNames)
{
    putHead();
    putTable();
    putChartWords();
    putTalkTo();
    putRemember();
    putStrip();
    putBlocks();
    putSources();
}

void PaperSheet::putHead()
{
    put({83, 42, 280, 26}, m_state.shop, {{13, 18, 700}, black, Qt::AlignLeft | Qt::AlignVCenter, 2, 8});
    auto when =
        m_state.note.isEmpty() ? m_state.when : QStringLiteral("%1, %2").arg(m_state.when, m_state.note);
    put({370, 44, right - 370, 22}, Texts::tr("Monday page · %1").arg(when), atRight(look(small, grey)));
    put({left, 91, right - left, 66}, m_state.headline, look({26, 32, 700}, black, 2, 16));
}

void PaperSheet::putTable()
{
    put({left, 190, firstColumn - left - 6, 24}, m_state.thisRow, look(small, black));
    put({left, 220, firstColumn - left - 6, 17}, m_state.beforeRow, look(small, grey));
    put({left, 241, firstColumn - left - 6, 17}, m_state.lastYearRow, look(small, grey));
    double x = firstColumn;
    for (auto const& tile : m_state.tiles) {
        auto const room = columnStep - 6;
        put({x, 171, room, 16}, tile.label, look(small, grey));
        put({x, 188, room, 25}, tile.value, look(figure, black, 1, 12));
        double y = 220;
        for (auto const& comparison : {tile.before, tile.lastYear}) {
            auto const words = comparison.text.isEmpty() ? QStringLiteral("—") : comparison.value;
            auto const percent =
                comparison.percent.isEmpty() ? 0.0 : widthOf(comparison.percent, smallStrong) + 6;
            auto const wide = std::min(widthOf(words, small) + 1, room - percent);
            put({x, y, wide, 17}, words, look(small, black));
            if (!comparison.percent.isEmpty())
                put({x + wide + 5, y, room - wide - 5, 17}, comparison.percent, look(smallStrong, black));
            y += 21;
        }
        x += columnStep;
    }
}

void PaperSheet::putChartWords()
{
    auto const add = [&](MondayChart const& chart, double begin) {
        auto const end = begin + chartSize.width();
        auto x = legendLeft(chart, end);
        put({begin, 287, x - begin - 8, 16}, chart.title, look(title, black));
        auto const members = chart.topic == Topic::Members;
        for (auto const& words :
             {members ? chart.paperOutline : chart.solid, members ? chart.solid : chart.paperOutline}) {
            auto const wide = widthOf(words, small) + 1;
            put({x + 18, 287, wide, 16}, words, look(small, grey));
            x += 19 + wide + 11;
        }
    };
    add(m_state.days, left);
    add(m_state.members, secondChart);
    auto remarks = m_state.alarms.mid(0, 2);
    if (!m_state.closed.isEmpty()) remarks << m_state.closed;
    put({left, 464, right - left, 30}, remarks.join(QLatin1Char(' ')), look(small, grey, 2, 9));
}

void PaperSheet::putTalkTo()
{
    put({left, 507, talkRight - left, 16}, nameOf(Topic::TalkTo), look(title, black));
    if (m_state.talkTo.isEmpty()) {
        put({left, 531, talkRight - left, 32}, m_state.noTalk, look(small, grey, 2));
        return;
    }
    auto const showsStake = m_state.talkTo.first().showsStake;
    auto const cell = [&](int row, int column) { return talkCell(row, column, showsStake); };
    QStringList titles{Texts::tr("customer"), Texts::tr("comes"), Texts::tr("away for"), Texts::tr("stamps"),
                       Texts::tr("last contact")};
    if (showsStake) titles << Texts::tr("at stake");
    for (int i = 0; i < titles.size(); ++i) {
        auto place = cell(0, i).translated(0, -talkStep + 3);
        if (i == 0) place.setLeft(left);
        put(place, titles.at(i), look(small, grey));
    }
    for (int i = 0; i < m_state.talkTo.size(); ++i) {
        auto const& talk = m_state.talkTo.at(i);
        put(cell(i, 0), m_fullNames ? talk.name : talk.initials, twoLines(smallStrong, black));
        put(cell(i, 1), talk.rhythm, look(small, black));
        put(cell(i, 2), talk.silence, look(smallStrong, black));
        if (talk.need > mostDots)
            put(cell(i, 3),
                Texts::tr("%1 of %2")
                    .arg(languageLocale().toString(talk.have), languageLocale().toString(talk.need)),
                look(small, black));
        put(cell(i, 4), talk.contact, look(small, grey));
        if (showsStake) put(cell(i, 5), talk.stake, look(smallStrong, black));
    }
}

void PaperSheet::putRemember()
{
    put({sideLeft, 507, right - sideLeft, 16}, nameOf(Topic::Remember), look(title, black));
    // Long lists of names are set smaller, all alike, until they end above the next line.
    constexpr double top = 529;
    constexpr double bottom = 734;
    auto const wide = right - sideLeft;
    for (auto const& style : {small, TextStyle{10, 13, 400}, TextStyle{9, 11, 400}, TextStyle{8, 10, 400}}) {
        TextSheet sheet;
        double y = top;
        for (auto const& note : m_state.remember) {
            sheet.put({sideLeft, y, wide, 15}, note.title, look(smallStrong, black));
            y += 15;
            y += sheet.put({sideLeft, y, wide, 90}, m_fullNames ? note.text : note.anonymous,
                           look(style, grey, 6, style.px));
            y += style.px == small.px ? 9 : 4;
        }
        if ((y > bottom || !sheet.fits()) && style.px > 8) continue;
        m_texts.take(std::move(sheet));
        return;
    }
}

void PaperSheet::putStrip()
{
    double x = left;
    for (auto const& gauge : m_state.gauges) {
        auto const room = stripStep - 22;
        put({x, stripTop, room, 16}, gauge.label, look(small, grey));
        put({x, stripTop + 16, 62, 22}, gauge.value, look({16, 22, 700}, black, 1, 10));
        auto const detail = gauge.alarm.isEmpty() ? gauge.detail : gauge.alarm;
        put({x, stripTop + 39, room, 26}, detail, look({10, 13, 400}, grey, 2, 8));
        x += stripStep;
    }
}

void PaperSheet::putBlocks()
{
    double x = left;
    for (auto const& block : m_state.blocks) {
        put({x, blocksTop, 215, 16}, block.title, look(title, black));
        put({x, blocksTop + 21, 215, 60}, block.text, look({11, 16, 400}, grey, 4, 8));
        x += 237.5;
    }
    put({left, 934, 300, 16}, Texts::tr("For this week"), look(title, black));
    if (m_state.goals.isEmpty()) return;
    put({secondChart, 934, right - secondChart, 16}, nameOf(Topic::Goals), look(title, black));
    double y = 952;
    for (auto const& goal : m_state.goals) {
        put({secondChart, y, right - secondChart, 24}, goal.text, look({9, 12, 400}, grey, 2, 8));
        y += 25;
    }
}

void PaperSheet::putSources()
{
    auto const text = Texts::tr("Where these numbers come from.") + QLatin1Char(' ') +
                      m_state.sources.join(QLatin1Char(' '));
    put({left, 1037, right - left, 48}, text, look(foot, grey, 5, 7));
    put({right - 200, 1087, 200, 13}, Texts::tr("Bywalec, page 1 of 1"), atRight(look(foot, grey)));
}

void PaperSheet::draw(QCPPainter& painter) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    drawCharts(painter);
    drawLines(painter);
    drawTalkMarks(painter);
    drawCourses(painter);
    m_texts.draw(painter);
}

void PaperSheet::drawLines(QPainter& painter) const
{
    paint::mark(painter, {left, 44, 22, 22}, black, Qt::white);
    auto const line = [&](double y, QColor const& colour = hairline, double high = 1) {
        painter.fillRect(QRectF(left, y, right - left, high), colour);
    };
    line(75, black, 2);
    for (auto const y : {217.0, 238.0, 273.0, 494.0, 737.0, 827.0, 922.0, 1029.0})
        line(y);
    for (auto const y : {975.0, 1003.0})
        painter.fillRect(
            QRectF(left, y, (m_state.goals.isEmpty() ? right : left + chartSize.width()) - left, 1),
            QColor(0x99, 0x99, 0x99));
    for (int i = 1; i < m_state.gauges.size(); ++i)
        painter.fillRect(QRectF(left + stripStep * i - 11, stripTop, 1, 64), hairline);
    auto const legend = [&](MondayChart const& chart, double begin) {
        auto x = legendLeft(chart, begin + chartSize.width());
        auto const members = chart.topic == Topic::Members;
        auto const ink = paperInk();
        for (bool const filled : {!members, members}) {
            auto const& words = filled ? chart.solid : chart.paperOutline;
            auto const fill = filled ? (members ? QColor(0x66, 0x66, 0x66) : ink.solid) : QColor(Qt::white);
            paint::box(painter, {x, 289.5, 11, 11}, 3, fill, filled ? fill : black, 1.3);
            x += 19 + widthOf(words, small) + 12;
        }
    };
    legend(m_state.days, left);
    legend(m_state.members, secondChart);
}

void PaperSheet::drawCharts(QCPPainter& painter) const
{
    auto const chart = [&](MondayChart const& what, double begin) {
        auto ink = paperInk();
        if (what.topic == Topic::Members) ink.solid = QColor(0x66, 0x66, 0x66);
        ReportPlot plot;
        plot.render(what, ink, chartSize);
        painter.save();
        painter.translate(begin, chartTop);
        plot.paint(painter, chartSize);
        painter.restore();
    };
    chart(m_state.days, left);
    chart(m_state.members, secondChart);
    painter.setClipping(false);
}

void PaperSheet::drawTalkMarks(QPainter& painter) const
{
    for (int i = 0; i < m_state.talkTo.size(); ++i) {
        auto const& talk = m_state.talkTo.at(i);
        auto const row = talkCell(i, 0, talk.showsStake);
        painter.fillRect(QRectF(left, row.top() - 1, talkRight - left, 1), hairline);
        paint::box(painter, {left, row.center().y() - 4.5, 9, 9}, 2, Qt::white, black, 1);
        if (talk.need <= mostDots)
            drawStampDots(painter, talkCell(i, 3, talk.showsStake), talk.have, talk.need, black, black);
    }
}

void PaperSheet::drawCourses(QPainter& painter) const
{
    for (int i = 0; i < m_state.gauges.size(); ++i)
        drawSparkline(painter, {left + stripStep * i + 66, stripTop + 21, 46, 13},
                      m_state.gauges.at(i).series, QColor(0x77, 0x77, 0x77), black);
}

} // namespace bywalec::ui
