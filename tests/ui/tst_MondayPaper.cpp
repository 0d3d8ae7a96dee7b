// The Monday page on paper: one sheet, nothing cut off, the same numbers as the file for spreadsheets.
#include "core/reports/ReportWords.h"
#include "core/reports/WeeklyCsv.h"
#include "tests/support/Catch.h"
#include "tests/ui/MondaySamples.h"
#include "ui/reports/MondayPaper.h"
#include "ui/theme/Language.h"

#include <cmath>
#include <QApplication>
#include <QBuffer>
#include <QProcess>
#include <QTemporaryDir>

using namespace bywalec;
using namespace bywalec::test;
using namespace bywalec::ui;

namespace {

/// check(report, its state, whether it is the Polish one)
template<class Check>
void everySheet(Check check)
{
    for (auto language : {Language::Polish, Language::English}) {
        auto const polish = language == Language::Polish;
        installLanguage(*qApp, polish ? QStringLiteral("pl") : QStringLiteral("en"));
        for (auto const& [name, report] : mondayReports(language)) {
            INFO(qPrintable(name) << (polish ? " pl" : " en"));
            check(report, mondayState(report, mondayWords(language)), polish);
        }
    }
    installLanguage(*qApp, QStringLiteral("en"));
}

QByteArray pdfOf(MondayState const& state)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    REQUIRE(MondayPaper(state, PaperNames::Full).writePdf(buffer));
    return buffer.data();
}

/// What a reader of the sheet sees, spaces of all kinds as one.
QString textOf(QByteArray const& pdf)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("page.pdf")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(pdf);
    file.close();
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), file.fileName(), QStringLiteral("-")});
    REQUIRE(reader.waitForFinished());
    REQUIRE(reader.exitCode() == 0);
    return QString::fromUtf8(reader.readAllStandardOutput()).simplified().remove(QLatin1Char(' '));
}

/// Without spaces: a column may break where a sentence doesn't.
QString bare(QString text)
{
    return text.remove(QChar(QChar::Nbsp)).remove(QChar(0x202f)).remove(QLatin1Char(' '));
}

QString csvValue(std::string const& csv, char const* block, char const* what, char const* figure)
{
    auto const key =
        QStringLiteral("%1,%2,%3,").arg(QLatin1String(block), QLatin1String(what), QLatin1String(figure));
    for (auto const& line : QString::fromStdString(csv).split(QStringLiteral("\r\n")))
        if (line.startsWith(key)) return line.mid(key.size());
    FAIL("no line " << qPrintable(key));
    return {};
}

} // namespace

TEST_CASE("the sheet is one page of A4, as lines and letters, with its typeface inside")
{
    everySheet([](WeeklyReport const&, MondayState const& state, bool) {
        auto const pdf = pdfOf(state);
        CHECK(pdf.count("/Type /Page\n") + pdf.count("/Type /Page ") == 1);
        CHECK(pdf.contains("/MediaBox [0 0 595"));
        CHECK(pdf.contains("Inter"));
        CHECK(pdf.contains("/FontFile"));
        CHECK_FALSE(pdf.contains("/Subtype /Image"));
    });
}

TEST_CASE("nothing on the sheet is cut off", "[clipping]")
{
    everySheet([](WeeklyReport const&, MondayState const& state, bool) {
        auto const shortened = MondayPaper(state, PaperNames::Full).shortened();
        INFO(qPrintable(shortened.join(QStringLiteral(" | "))));
        CHECK(shortened.isEmpty());
    });
}

TEST_CASE("the sheet and the file for spreadsheets show the same numbers")
{
    everySheet([](WeeklyReport const& report, MondayState const& state, bool polish) {
        auto const text = textOf(pdfOf(state));
        auto const csv = weeklyCsv(report);
        auto const words = mondayWords(polish ? Language::Polish : Language::English);
        for (auto const* what : {"orders", "revenue", "average", "active", "new"})
            for (auto const* figure : {"value", "before", "last_year"}) {
                auto const cell = csvValue(csv, "tiles", what, figure);
                auto const money = std::string(what) == "revenue" || std::string(what) == "average";
                auto const number = cell.toDouble();
                auto const shown = cell.isEmpty() ? std::string("—")
                                   : money ? tileValue(words, number * 100, TileKind::Money, report.currency)
                                           : words.number(std::llround(number));
                INFO(what << " " << figure << " " << shown);
                CHECK(text.contains(bare(QString::fromStdString(shown))));
            }
        for (auto const& bar : report.days)
            CHECK(text.contains(bare(QString::fromStdString(
                words.number(csvValue(csv, "days", bar.first.text().c_str(), "orders").toLongLong())))));
        // The typeface draws a plus before digits by a glyph of its own, which readers of PDFs can't name.
        for (auto const& gauge : state.gauges)
            CHECK(text.contains(bare(gauge.value).remove(QLatin1Char('+'))));
    });
}

TEST_CASE("without the owner's say people are initials on the sheet")
{
    installLanguage(*qApp, QStringLiteral("pl"));
    auto const state = mondayState(mondayReport(QStringLiteral("monday")), mondayWords(Language::Polish));
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    REQUIRE(MondayPaper(state, PaperNames::Initials).writePdf(buffer));
    auto const text = textOf(buffer.data());
    for (auto const& talk : state.talkTo)
        CHECK_FALSE(text.contains(bare(talk.name)));
    CHECK(text.contains(QStringLiteral("M.W.")));
    CHECK_FALSE(text.contains(QStringLiteral("Kowalska")));
    CHECK(textOf(pdfOf(state)).contains(QString::fromUtf8("MartaWiśniewska")));
    installLanguage(*qApp, QStringLiteral("en"));
}
