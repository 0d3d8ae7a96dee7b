// segments: which segment everybody is in, with their recency, frequency and money scores. Reads only.
#include "core/reports/Segments.h"
#include "app/cli/Commands.h"
#include "app/cli/Figures.h"

#include <algorithm>

namespace bywalec::cli {

namespace {

struct Arguments {
    std::string asOf;
    std::optional<int> pace;
    int silent = 0;
};

} // namespace

static Json rfmJson(Transaction& tx, Members const& members, LocalDay asOf)
{
    std::map<std::string, std::string> sorted;
    for (auto const& row : rfmOf(members, asOf))
        sorted[figureKey(tx, members.keys[row.member])] =
            std::to_string(row.recency) + std::to_string(row.frequency) + std::to_string(row.money);
    Json out = Json::object();
    for (auto const& [key, score] : sorted)
        out[key] = score;
    return out;
}

static Json countsJson(Segments const& segments)
{
    Json out = Json::object();
    for (auto const each : {Segment::Champion, Segment::Occasional, Segment::New, Segment::Quiet,
                            Segment::AtRisk, Segment::Lost})
        out[name(each)] = std::count_if(segments.rows.begin(), segments.rows.end(),
                                        [&](SegmentRow const& row) { return row.segment == each; });
    return out;
}

static int run(Session& session, Arguments const& arguments)
{
    auto reading = session.openReader(Keys::Ignored);
    auto const asOf = asOfDay(session, reading, arguments.asOf);
    auto const document = session.must(reading.database.read([&](Transaction& tx) -> Result<Json> {
        auto const pace = paceOf(tx, arguments.pace);
        SegmentRules const rules{pace, arguments.silent > 0 ? arguments.silent : pace};
        auto const reach = std::max(rules.lookBackDays(), 364);
        auto const members = readMembers(tx, {asOf.number - reach}, asOf);
        auto const segments = segmentsOf(members, asOf, rules);
        return Json{{"as_of", asOf.text()},
                    {"pace_days", rules.paceDays},
                    {"champion_cut", segments.championCut ? Json(*segments.championCut) : Json()},
                    {"counts", countsJson(segments)},
                    {"segments", segmentsJson(tx, members, segments)},
                    {"rfm", rfmJson(tx, members, asOf)}};
    }));
    return session.answer(document,
                          figureLines(document["counts"]) + "\n" + figureLines(document["segments"]));
}

void addSegments(Command app, Chosen& chosen)
{
    auto command = app.addCommand("segments", "Which segment everybody is in as of a day; reads only");
    auto arguments = std::make_shared<Arguments>();
    command.addOption("--as-of", arguments->asOf, "The last day that counts; today by default")
        .typeName("DAY");
    command
        .addOption("--pace", arguments->pace, "Days in which a regular comes back, instead of the shop's own")
        .within(1, longestPaceDays);
    command
        .addOption("--silent", arguments->silent,
                   "From how many silent days a regular is at risk; the pace by default")
        .within(1, longestPaceDays);
    command.runs([&chosen, arguments] {
        chosen = [arguments](Session& session) { return run(session, *arguments); };
    });
}

} // namespace bywalec::cli
