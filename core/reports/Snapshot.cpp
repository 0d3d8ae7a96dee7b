#include "core/reports/Snapshot.h"

#include "core/reports/WeeklyCsv.h"

#include <array>
#include <cmath>

namespace bywalec {

namespace {

struct Compared {
    Correction::Figure figure;
    char const* name; ///< in the file
    bool isMoney;
    Tile WeeklyReport::*tile;
};

constexpr std::array<Compared, 5> compared{
    {{Correction::Figure::Orders, "orders", false, &WeeklyReport::orders},
     {Correction::Figure::Revenue, "revenue", true, &WeeklyReport::revenue},
     {Correction::Figure::Average, "average", true, &WeeklyReport::average},
     {Correction::Figure::Active, "active", false, &WeeklyReport::active},
     {Correction::Figure::Newcomers, "new", false, &WeeklyReport::newcomers}}};

/// The value's text in the line of that tile; nothing when there is no such line.
std::optional<std::string> valueIn(std::string const& text, char const* tile)
{
    auto const line = std::string("\ntiles,") + tile + ",value,";
    auto const at = text.find(line);
    if (at == std::string::npos) return std::nullopt;
    auto const begin = at + line.size();
    return text.substr(begin, text.find('\r', begin) - begin);
}

std::optional<double> numberOf(std::string const& text, bool isMoney)
{
    if (text.empty()) return std::nullopt;
    auto const value = std::strtod(text.c_str(), nullptr);
    return isMoney ? std::round(value * 100) : value;
}

} // namespace

char const* name(Correction::Figure figure)
{
    return compared[std::size_t(figure)].name;
}

std::optional<Snapshot> findSnapshot(Transaction& tx, Period const& period)
{
    auto row = tx.query("SELECT taken_on, text FROM report_snapshot WHERE period = ?1");
    row.bind(period.text());
    if (!row.step()) return std::nullopt;
    return Snapshot{LocalDay{std::int32_t(row.integer(0))}, row.text(1)};
}

bool wantsSnapshot(WeeklyReport const& report)
{
    return report.period.kind == PeriodKind::Week && report.state == ReportState::Closed &&
           !report.frozenOn && report.foresight != Foresight::Pending;
}

std::string frozenText(WeeklyReport const& report)
{
    auto bare = report;
    bare.talkTo.clear();
    bare.thank.clear();
    bare.birthdays.clear();
    bare.nearReward.clear();
    bare.complaints.clear();
    return weeklyCsv(bare);
}

void keepSnapshot(Transaction& tx, Period const& period, LocalDay today, std::string const& text)
{
    tx.query("INSERT OR IGNORE INTO report_snapshot (period, taken_on, text) VALUES (?1, ?2, ?3)")
        .bind(period.text(), today.number, text)
        .run();
}

std::vector<Correction> correctionsSince(Snapshot const& snapshot, WeeklyReport const& report)
{
    auto const text = frozenText(report);
    std::vector<Correction> corrections;
    for (auto const& each : compared) {
        if (each.isMoney && report.usualTicketMinor) continue; // estimated now, as it wasn't then
        auto const before = valueIn(snapshot.text, each.name);
        if (!before || before == valueIn(text, each.name)) continue;
        corrections.push_back({each.figure, numberOf(*before, each.isMoney), (report.*each.tile).value});
    }
    return corrections;
}

void addSnapshot(Transaction& tx, WeeklyReport& report)
{
    if (report.period.kind != PeriodKind::Week || report.state == ReportState::Running) return;
    auto const snapshot = findSnapshot(tx, report.period);
    if (!snapshot) return;
    report.frozenOn = snapshot->takenOn;
    report.corrections = correctionsSince(*snapshot, report);
    if (!report.corrections.empty()) report.state = ReportState::Corrected;
}

} // namespace bywalec
