// cohorts: of those who came first in a month, how many came again in each month after. Reads only.
#include "core/reports/Cohorts.h"
#include "app/cli/Commands.h"
#include "app/cli/Figures.h"

namespace bywalec::cli {

static Json cohortsJson(std::vector<Cohort> const& cohorts)
{
    Json out = Json::object();
    for (auto const& cohort : cohorts) {
        Json row{{"size", cohort.size}};
        for (std::size_t i = 0; i < cohort.retained.size(); ++i)
            row["m" + std::to_string(i + 1)] = cohort.retained[i];
        out[cohort.text()] = std::move(row);
    }
    return out;
}

static std::string linesOf(std::vector<Cohort> const& cohorts)
{
    std::string text;
    for (auto const& cohort : cohorts) {
        text += (text.empty() ? "" : "\n") + cohort.text() + ": " + std::to_string(cohort.size);
        for (std::size_t i = 0; i < cohort.retained.size(); ++i)
            text += (i == 0 ? "; " : " ") + std::to_string(cohort.retained[i]);
    }
    return text;
}

static int run(Session& session, std::string const& typed)
{
    auto reading = session.openReader(Keys::Ignored);
    auto const asOf = asOfDay(session, reading, typed);
    auto const cohorts = session.must(reading.database.read(
        [&](Transaction& tx) -> Result<std::vector<Cohort>> { return cohortsOf(tx, asOf); }));
    return session.answer({{"as_of", asOf.text()}, {"cohorts", cohortsJson(cohorts)}}, linesOf(cohorts));
}

void addCohorts(Command app, Chosen& chosen)
{
    auto command = app.addCommand(
        "cohorts", "Of those who came first in a month, how many came again month by month; reads only");
    auto asOf = std::make_shared<std::string>();
    command.addOption("--as-of", *asOf, "The last day that counts; today by default").typeName("DAY");
    command.runs([&chosen, asOf] { chosen = [asOf](Session& session) { return run(session, *asOf); }; });
}

} // namespace bywalec::cli
