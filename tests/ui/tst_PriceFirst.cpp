// "Price it first" in the real window: on the shop's own past, with progress, cancel and plain words.
#include "tests/ui/OfficeHands.h"
#include "ui/programmes/TrialTexts.h"

using namespace bywalec;
using namespace bywalec::test;

namespace {
Priced pricedWith(Simulation const& figures)
{
    return {figures, std::nullopt, *LocalDay::parse("2024-11-04"), *LocalDay::parse("2025-11-03")};
}

TrialVerdict verdictOf(Simulation const& figures)
{
    auto const words = *Words::load("pl");
    Rules const none;
    auto const state =
        trialResult(pricedWith(figures), {words, Currency(), QStringLiteral("Pod Lipą"), none});
    auto const* result = std::get_if<TrialResult>(&state.now);
    REQUIRE(result);
    CHECK(result->figures.size() == 4);
    return result->verdict;
}
} // namespace

TEST_CASE("The past is priced away from the counter, and four figures with a chart come back")
{
    OfficeHands owner;
    auto const anna = owner.enrol("Anna");
    owner.visits(anna, 7);
    owner.office().programmes().open(owner.programmes().rows.at(0).id);
    REQUIRE(std::holds_alternative<TrialNote>(owner.editor().trial.now));
    owner.fill("needed", QStringLiteral("3"));
    owner.click(QStringLiteral("Policz"));
    REQUIRE(std::holds_alternative<TrialResult>(owner.editor().trial.now));
    auto const result = std::get<TrialResult>(owner.editor().trial.now);
    CHECK(result.figures.size() == 4);
    CHECK(result.months.size() >= 12);
    CHECK(result.verdict.explanation.contains(QStringLiteral("7")));
    CHECK(owner.editor().trial.period.contains(QStringLiteral("7")));
    CHECK(owner.definitions().programmes[0].newestVersion == 1); // nothing was changed
    // Another answer makes the figures stale.
    owner.fill("needed", QStringLiteral("4"));
    CHECK(std::holds_alternative<TrialNote>(owner.editor().trial.now));
}

TEST_CASE("Counting that is cancelled ends without a result, and so does one whose window closes")
{
    OfficeHands owner;
    owner.visits(owner.enrol("Anna"), 3);
    owner.office().programmes().open(owner.programmes().rows.at(0).id);
    auto& programmes = owner.office().programmes();
    programmes.simulate();
    CHECK(std::holds_alternative<TrialRunning>(owner.editor().trial.now));
    programmes.cancelSimulation();
    owner.settle();
    CHECK(std::holds_alternative<TrialNote>(owner.editor().trial.now));
    CHECK_FALSE(programmes.isBusy());
    programmes.simulate();
    owner.restart();
    CHECK_FALSE(owner.window().showsOffice());
}

TEST_CASE("A shop without a past is told so")
{
    OfficeHands owner;
    owner.office().programmes().newProgramme();
    owner.office().programmes().simulate();
    owner.settle();
    auto const note = std::get<TrialNote>(owner.editor().trial.now);
    CHECK(note.title == QStringLiteral("Nie ma jeszcze przeszłości"));
}

TEST_CASE("The verdict warns when few reach a reward, when it is dear, and when there is little to go by")
{
    installLanguage(*qApp, QStringLiteral("pl"));
    Simulation good;
    good.visits = 500;
    good.members = 40;
    good.reached = 30;
    good.reachedPercent = 75;
    good.costOfValuePercent = 3;
    good.costPerMemberMinor = 1250;
    CHECK(verdictOf(good).good);
    CHECK(plain(verdictOf(good).title) == QStringLiteral("12,50 zł na klienta"));
    auto few = good;
    few.reachedPercent = 49;
    CHECK_FALSE(verdictOf(few).good);
    CHECK(verdictOf(few).explanation.contains(QStringLiteral("mniej niż połowa")));
    auto dear = good;
    dear.costOfValuePercent = 11;
    CHECK_FALSE(verdictOf(dear).good);
    CHECK(plain(verdictOf(dear).explanation).contains(QStringLiteral("10%")));
    auto little = good;
    little.visits = 49;
    CHECK(verdictOf(little).explanation.contains(QStringLiteral("49")));
    little.visits = 50;
    CHECK_FALSE(verdictOf(little).explanation.contains(QStringLiteral("Na razie")));
    installLanguage(*qApp, QStringLiteral("en"));
}

TEST_CASE("Tiers are priced with what they multiply, and alone they cost nothing")
{
    TierTerms tiers;
    tiers.levels = {{"Złoty", 5, 150, {}}};
    Programme const draft{ProgrammeId(RawId{1}), 1, tiers};
    Rules running;
    running.programmes.push_back({ProgrammeId(RawId{2}), 1, StampTerms()});
    CHECK(rulesToPrice(draft, running).programmes.size() == 1);
    CHECK_FALSE(std::get<TrialNote>(trialNote(tiers, running, false).now).canRun);
    running.programmes.push_back({ProgrammeId(RawId{3}), 1, PointTerms()});
    CHECK(rulesToPrice(draft, running).programmes.size() == 2);
    CHECK(std::get<TrialNote>(trialNote(tiers, running, false).now).canRun);
}
