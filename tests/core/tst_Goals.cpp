// Goals: as events, at most three, and their course on the Monday page.
#include "core/reports/GoalCourse.h"
#include "core/reports/ReportWords.h"
#include "core/reports/WeeklyCsv.h"
#include "tests/support/Catch.h"
#include "tests/support/Sales.h"
#include "tests/support/TestJournal.h"

#include <nlohmann/json.hpp>

using namespace bywalec;
using namespace bywalec::test;

namespace {

constexpr LocalDay monday{20402}; // 2025-11-10

GoalTerms visits(std::int64_t target, std::optional<std::int64_t> start = {})
{
    return {GoalMeasure::VisitsAWeek, target * 100, monday, {monday.number + 70}, start};
}

struct Shop : TestJournal {
    Result<Goal> set(GoalTerms const& terms, GoalId change = {}, EventId operation = {})
    {
        return journal->write([&](Append& append) { return setGoal(append, terms, change, operation); });
    }
    std::vector<Goal> open()
    {
        return read([](Transaction& tx) { return openGoals(tx); });
    }
    std::optional<double> value(GoalMeasure measure, LocalDay asOf)
    {
        return read([&](Transaction& tx) { return goalValue(tx, measure, asOf); });
    }
};

GoalState stateOf(GoalTerms const& terms, std::optional<double> value, int daysLater)
{
    return goalCourse({GoalId(), 1, terms}, value, {terms.from.number + daysLater}).state;
}

/// With plain spaces in place of those that a line isn't broken at.
std::string breakable(std::string text)
{
    for (auto at = text.find("\u00A0"); at != std::string::npos; at = text.find("\u00A0", at))
        text.replace(at, 2, " ");
    return text;
}

} // namespace

TEST_CASE("Goals are read back as they were set, changed by their next version, and gone once closed")
{
    Shop shop;
    auto const first = must(shop.set(visits(400, 300 * 100)));
    auto const second = must(shop.set({GoalMeasure::Nps, 5000, monday, {monday.number + 30}, {}}));
    REQUIRE(shop.open().size() == 2);
    CHECK(shop.open()[0].terms == visits(400, 300 * 100));
    auto const changed = must(shop.set(visits(450), first.id));
    CHECK(changed.version == 2);
    CHECK(shop.open()[0].terms.target == 45000);
    auto const dump = shop.dump();
    must(shop.journal->write([&](Append& append) { return closeGoal(append, first.id); }));
    REQUIRE(shop.open().size() == 1);
    CHECK(shop.open()[0].id == second.id);
    CHECK(shop.dump() != dump);
    auto const again = shop.journal->write([&](Append& append) { return closeGoal(append, first.id); });
    REQUIRE_FALSE(again);
    CHECK(again.error().kind == ErrorKind::NotFound);
}

TEST_CASE("There are three goals at most, a retry sets none twice, and one that can't be is refused")
{
    Shop shop;
    EventId const operation(deriveUuid("test", {asBytes("goal")}));
    auto const first = must(shop.set(visits(100), {}, operation));
    CHECK(must(shop.set(visits(100), {}, operation)).id == first.id);
    CHECK(shop.open().size() == 1);
    must(shop.set(visits(200)));
    must(shop.set(visits(300)));
    auto const fourth = shop.set(visits(400));
    REQUIRE_FALSE(fourth);
    CHECK(fourth.error().kind == ErrorKind::Refused);
    CHECK(shop.open().size() == mostGoals);
    for (auto const& bad : {GoalTerms{GoalMeasure::RepeatRate, 10001, monday, {monday.number + 7}, {}},
                            GoalTerms{GoalMeasure::VisitsAWeek, 0, monday, {monday.number + 7}, {}},
                            GoalTerms{GoalMeasure::VisitsAWeek, 100, monday, monday, {}}}) {
        CHECK_FALSE(shop.set(bad, first.id));
        CHECK_FALSE(goalTermsFromJson(toJson(bad)));
    }
    CHECK_FALSE(goalTermsFromJson({{"measure", "happiness"}}));
    CHECK(goalTermsFromJson(toJson(visits(5, 3))).value() == visits(5, 3));
}

TEST_CASE("A goal is on track at the straight line from its first day to its last, behind below it")
{
    auto const terms = visits(400, 300 * 100); // 10 more a week for ten weeks
    CHECK(stateOf(terms, 350.0, 35) == GoalState::OnTrack);
    CHECK(stateOf(terms, 349.0, 35) == GoalState::Behind);
    CHECK(stateOf(terms, 300.0, 0) == GoalState::OnTrack);
    CHECK(stateOf(terms, 400.0, 35) == GoalState::Reached);
    CHECK(stateOf(terms, 399.0, 70) == GoalState::Missed);
    CHECK(stateOf(terms, {}, 35) == GoalState::NoValue);
    CHECK(stateOf(visits(400), 350.0, 35) == GoalState::Open);
    CHECK(goalCourse({GoalId(), 1, terms}, 350.0, {monday.number + 35}).aWeek == 10.0);
    CHECK(goalCourse({GoalId(), 1, terms}, 350.0, {monday.number + 66}).aWeek == 50.0);
}

TEST_CASE("The measures of goals are those of the worked example, and the page and its files tell the course")
{
    Shop shop;
    auto const sales = Sales::fromFile(BYWALEC_SOURCE_DIR "/tests/data/metrics/example.txt");
    for (auto const& draft : sales.drafts)
        shop.append(draft);
    LocalDay const sunday{monday.number - 1};
    ReportRequest request;
    request.period = Period::parse("2025-W45").value();
    request.today = monday;
    auto const page = [&] {
        return must(shop.database.read([&](Transaction& tx) { return weeklyReport(tx, request); }));
    };
    auto const plain = page();
    CHECK(shop.value(GoalMeasure::RepeatRate, sunday) == plain.repeat.value);
    CHECK_FALSE(shop.value(GoalMeasure::Nps, sunday)); // eight answers are too few
    std::int64_t orders = 0;
    for (auto week = plain.period; week.last > LocalDay{sunday.number - 28}; week = previous(week)) {
        request.period = week;
        orders += std::int64_t(page().orders.value.value());
    }
    request.period = plain.period;
    CHECK(shop.value(GoalMeasure::VisitsAWeek, sunday) == double(orders) / 4);
    CHECK(plain.goals.empty());
    GoalTerms terms{GoalMeasure::RepeatRate, 9000, {sunday.number - 6}, {sunday.number + 14}, 7000};
    must(shop.set(terms));
    must(shop.set(visits(400))); // after the week's end: not on its page
    auto const report = page();
    REQUIRE(report.goals.size() == 1);
    CHECK(report.goals[0].state == GoalState::OnTrack);
    CHECK(report.goals[0].value == plain.repeat.value);
    CHECK(breakable(goalSentence(must(Words::load("pl")), report.goals[0])) ==
          "Klienci, którzy wrócili: 77,8 % z 90,0 % do 23 listopada 2025, zgodnie z planem. Potrzeba o 6,1 "
          "więcej co tydzień.");
    CHECK(goalSentence(must(Words::load("en")), report.goals[0]).find("on track") != std::string::npos);
    auto const csv = weeklyCsv(report);
    CHECK(csv.find("goals,repeat_rate,target,90\r\n") != std::string::npos);
    CHECK(csv.find("goals,repeat_rate,state,on_track\r\n") != std::string::npos);
}
