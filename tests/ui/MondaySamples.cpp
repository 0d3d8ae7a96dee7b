// The usual week is the one of the target picture.
#include "tests/ui/MondaySamples.h"

#include "core/reports/GoalCourse.h"

#include "tests/ui/SampleWords.h"
#include "ui/theme/Language.h"

namespace bywalec::test {
using namespace ui;

namespace {

LocalDay day(char const* text)
{
    return *LocalDay::parse(text);
}

std::string said(QString const& text)
{
    return text.toStdString();
}

Person person(Words const& t, char const* polish, char const* english)
{
    return {{}, said(t(polish, english)), "104 283 561 9"};
}

Tile tile(double value, double before, double lastYear, int percentBefore, int percentLastYear)
{
    return {value, before, lastYear, percentBefore, percentLastYear};
}

template<class Figure>
Figure course(Figure gauge, double value, std::vector<int> const& steps, double unit)
{
    gauge.value = value;
    for (auto const step : steps)
        gauge.series.push_back(value + (step - steps.back()) * unit);
    return gauge;
}

void addDays(WeeklyReport& report, std::vector<int> const& orders, std::vector<int> const& before)
{
    for (std::size_t i = 0; i < orders.size(); ++i) {
        DayBar bar;
        bar.first = bar.last = {report.period.first.number + int(i)};
        bar.orders = orders[i];
        bar.revenueMinor = orders[i] * 2460;
        if (i < before.size()) bar.ordersBefore = before[i];
        report.days.push_back(bar);
    }
}

void addMembers(WeeklyReport& report, std::vector<int> const& returning, std::vector<int> const& fresh)
{
    auto period = report.period;
    for (std::size_t i = returning.size(); i > 0; --i) {
        report.members.insert(report.members.begin(), {period, fresh[i - 1], returning[i - 1]});
        period = previous(period);
    }
}

WeeklyReport empty(Words const& t)
{
    WeeklyReport report;
    report.period = *Period::parse("2025-W45");
    report.asOf = report.period.last;
    report.state = ReportState::Closed;
    report.shop = said(t("Kawiarnia Pod Lipą", "Linden Tree Café"));
    report.namesReadable = true;
    report.ratesLead = false;
    report.paceDays = 30;
    report.firstDay = day("2023-03-01");
    return report;
}

void addPeople(Words const& t, WeeklyReport& report)
{
    struct Row {
        char const* polish;
        char const* english;
        int gap;
        int silent;
        int stamps;
        char const* contact;
    };
    for (auto const& row : {Row{"Marta Wiśniewska", "Martha Wise", 4, 19, 4, nullptr},
                            Row{"Halina Nowak", "Helen Newman", 3, 11, 3, nullptr},
                            Row{"Tomasz Zieliński", "Thomas Green", 7, 24, 2, "2025-09-12"},
                            Row{"Zofia Mazur", "Sophie Mason", 5, 16, 4, nullptr},
                            Row{"Paweł Lis", "Paul Fox", 9, 27, 1, "2025-10-03"},
                            Row{"Iwona Duda", "Yvonne Doody", 6, 18, 2, nullptr},
                            Row{"Grzegorz Król", "Gregory King", 10, 31, 0, "2025-09-21"}}) {
        TalkTo talk;
        talk.person = person(t, row.polish, row.english);
        talk.usualGapDays = row.gap;
        talk.silentDays = row.silent;
        talk.lastDay = {report.asOf.number - row.silent};
        talk.stampsHave = row.stamps;
        talk.stampsNeeded = 5;
        if (row.contact) talk.lastContact = day(row.contact);
        report.talkTo.push_back(talk);
    }
    report.quiet = 7;
    report.thank = {{person(t, "Anna Kowalska", "Anna Smith"), 11},
                    {person(t, "Piotr Wrona", "Peter Crow"), 10},
                    {person(t, "Ewa Sowa", "Eve Owlet"), 9},
                    {person(t, "Jan Wójcik", "John Reeve"), 9},
                    {person(t, "Danuta Górska", "Danielle Hill"), 8}};
    report.birthdays = {{person(t, "Anna Kowalska", "Anna Smith"), day("2025-11-13")},
                        {person(t, "Jan Wójcik", "John Reeve"), day("2025-11-15")}};
    report.nearRewards = 23;
    report.complaints = {
        {person(t, "Zofia Mazur", "Sophie Mason"), day("2025-11-06"),
         said(t("Za głośna muzyka rano", "Music too loud in the morning"))},
        {person(t, "Paweł Lis", "Paul Fox"), day("2025-11-08"), said(t("Letnia kawa", "Lukewarm coffee"))}};
    report.openComplaints = 2;
}

void addStrip(WeeklyReport& report)
{
    report.nps = course(report.nps, 55, {0, 2, 1, 4, 3, 5, 7, 6, 9, 8, 10, 9, 12}, 1);
    report.nps.answers = 58;
    report.nps.promoters = 38;
    report.nps.passives = 14;
    report.nps.detractors = 6;
    report.nps.low = 38;
    report.nps.high = 73;
    report.nps.tooFew = false;
    report.lifetime = course(report.lifetime, 52208, {0, 1, 1, 2, 4, 3, 4, 5, 6, 6, 7, 8, 9}, 900);
    report.lifetime.tooEarly = false;
    report.lifetime.averageMinor = 2510;
    report.lifetime.frequency = 20.8;
    report.lifetime.lifespanYears = 1;
    report.churn = course(report.churn, 12.0155, {3, 5, 2, 5, 3, 6, 3, 4, 7, 5, 8, 6, 8}, 0.2);
    report.churn.atStart = 258;
    report.churn.lost = 31;
    report.repeat = course(report.repeat, 76.1111, {0, 1, 1, 3, 2, 4, 5, 4, 6, 7, 8, 7, 9}, 0.3);
    report.repeat.repeating = 411;
    report.repeat.members = 540;
    report.frequency = course(report.frequency, 20.8, {0, 2, 1, 3, 2, 4, 3, 5, 6, 5, 7, 6, 8}, 0.1);
}

WeeklyReport usual(Words const& t)
{
    auto report = empty(t);
    report.mood = bywalec::Mood::Good;
    report.orders = tile(340, 275, 318, 24, 7);
    report.revenue = tile(836400, 668300, 734600, 25, 14);
    report.average = tile(2460, 2430, 2310, 1, 6);
    report.active = tile(168, 149, 131, 13, 28);
    report.newcomers = {14.0, 9.0, 12.0, {}, {}};
    addDays(report, {41, 38, 44, 47, 58, 63, 49}, {42, 42, 39, 46, 58, 0, 52});
    report.closedBefore = {day("2025-11-01")};
    addMembers(report, {112, 118, 118, 125, 128, 123, 131, 135, 139, 137, 144, 140, 154},
               {8, 8, 6, 10, 9, 7, 9, 11, 9, 8, 11, 9, 14});
    addPeople(t, report);
    report.liability.issued = 1000;
    report.liability.redeemed = 860;
    report.liability.expired = 140;
    report.liability.open = 31;
    report.liability.grossMinor = 13950;
    report.liability.expectedMinor = 11997;
    addStrip(report);
    report.foresight = Foresight::Shown;
    report.forecast = Forecast{3190000, 3370000, 3560000};
    std::int64_t stake = 21600;
    for (auto& talk : report.talkTo)
        talk.atStakeMinor = stake -= 2300;
    report.campaign = CampaignResult{
        said(t("„Tęsknimy”", "“We miss you”")), day("2025-10-06"), 18, 60, 3, 20, 0.15, -0.06, 0.3};
    report.ordersWithAmount = 340;
    report.favourites = {{said(t("rogal", "croissant")), 42.3, 18.1},
                         {said(t("flat white", "flat white")), 31, 22}};
    GoalTerms returning{GoalMeasure::ReturningShare, 6000, day("2025-10-06"), day("2025-12-31"), 5250};
    GoalTerms visits{GoalMeasure::VisitsAWeek, 38000, day("2025-10-06"), day("2025-12-31"), 31000};
    report.goals = {goalCourse({GoalId(), 1, returning}, 55.4, report.asOf),
                    goalCourse({GoalId(), 1, visits}, 318, report.asOf)};
    return report;
}

WeeklyReport silent(Words const& t)
{
    auto report = empty(t);
    report.mood = bywalec::Mood::NoOrders;
    report.orders = {0.0, 0.0, 21.0, {}, -100};
    report.active = {0.0, 0.0, 12.0, {}, {}};
    report.newcomers = {0.0, 0.0, 1.0, {}, {}};
    report.revenue = {{}, {}, 48300.0, {}, {}};
    report.average = {{}, {}, 2300.0, {}, {}};
    addDays(report, {0, 0, 0, 0, 0, 0, 0}, {0, 0, 0, 0, 0, 0, 0});
    addMembers(report, std::vector<int>(13, 0), std::vector<int>(13, 0));
    report.lifetime.tooEarly = false;
    report.foresight = Foresight::FewCustomers;
    report.repeatCustomers = 212;
    return report;
}

WeeklyReport first(Words const& t)
{
    auto report = empty(t);
    report.mood = bywalec::Mood::First;
    report.ratesLead = true;
    report.firstDay = day("2025-11-05");
    report.orders = {23.0, {}, {}, {}, {}};
    report.revenue = {41250.0, {}, {}, {}, {}};
    report.average = {2291.6, {}, {}, {}, {}};
    report.active = {9.0, {}, {}, {}, {}};
    report.newcomers = {9.0, {}, {}, {}, {}};
    addDays(report, {0, 0, 3, 4, 6, 8, 2}, {});
    addMembers(report, std::vector<int>(13, 0), {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9});
    report.repeat = course(report.repeat, 33.3333, {0, 0}, 0);
    report.repeat.repeating = 3;
    report.repeat.members = 9;
    report.frequency = course(report.frequency, 1.6667, {0, 0}, 0);
    report.ordersWithAmount = 18;
    report.foresight = Foresight::ShortHistory;
    report.nearRewards = 2;
    return report;
}

WeeklyReport large(Words const& t)
{
    auto report = usual(t);
    report.shop = said(t("Piekarnia i Cukiernia „U Konstantynopolitańczykowianeczki” w Szczebrzeszynie",
                         "The Very Old Bakery and Patisserie of Saint Bartholomew by the Exchange"));
    report.orders = tile(9999, 9876, 10432, 1, -4);
    report.revenue = tile(24597540, 24076812, 25662720, 2, -4);
    report.average = tile(2460, 2438, 2460, 1, 0);
    report.active = tile(4812, 4790, 5011, 0, -4);
    report.newcomers = {1234.0, 1187.0, 1099.0, {}, {}};
    report.mood = bywalec::Mood::Weak;
    report.days.clear();
    addDays(report, {1204, 1187, 1233, 1310, 1699, 1987, 1379}, {1190, 1201, 1222, 1342, 1702, 1844, 1375});
    report.days[5].unusualMedian = 1502;
    report.state = ReportState::Corrected;
    report.corrections = {{Correction::Figure::Orders, 10003, 9999},
                          {Correction::Figure::Revenue, 24612340, 24597540}};
    report.members.clear();
    addMembers(report, {3112, 3118, 3118, 3125, 3128, 3123, 3131, 3135, 3139, 3137, 3144, 3140, 3578},
               {812, 856, 678, 1010, 923, 745, 965, 1111, 976, 834, 1122, 998, 1234});
    report.quiet = 312;
    char const* longName = "Aleksandra Brzęczyszczykiewicz";
    for (auto& talk : report.talkTo) {
        talk.person.name = longName;
        talk.usualGapDays = 14;
        talk.silentDays = 171;
        talk.stampsNeeded = 20;
        talk.stampsHave = 17;
        talk.lastContact = day("2025-09-30");
        talk.atStakeMinor = 1234500;
    }
    for (auto& thank : report.thank)
        thank.person.name = "Świętosława Konstantynopolitańska";
    for (int i = 0; i < 40; ++i)
        report.birthdays.push_back(
            {person(t, "Bogumiła Szczęsnowska", "Wilhelmina Featherstone"), day("2025-11-14")});
    report.nearRewards = 2345;
    report.liability.open = 4321;
    report.liability.grossMinor = 1944450;
    report.liability.expectedMinor = 1672227;
    report.openComplaints = 118;
    report.forecast = Forecast{418900000, 437700000, 456600000};
    report.campaign->name =
        said(t("Jesienna kampania dla najwierniejszych", "The autumn letter to the most loyal"));
    report.nps.answers = 4210;
    report.nps.promoters = 2876;
    report.nps.passives = 901;
    report.nps.detractors = 433;
    report.churn.atStart = 12580;
    report.churn.lost = 2731;
    report.churn.unusualMedian = 15.4;
    report.repeat.repeating = 20411;
    report.repeat.members = 31540;
    report.ordersWithAmount = 8765;
    GoalTerms active{GoalMeasure::ActiveCustomers, 1200000, day("2025-10-06"), day("2025-12-31"), 1000000};
    report.goals.push_back(goalCourse({GoalId(), 1, active}, 10123, report.asOf));
    return report;
}

} // namespace

bywalec::Words mondayWords(Language language)
{
    auto words = bywalec::Words::load(language == Language::Polish ? "pl" : "en");
    if (!words) qFatal("no catalogue");
    return *words;
}

QList<std::pair<QString, WeeklyReport>> mondayReports(Language language)
{
    Words const t(language);
    return {{QStringLiteral("monday"), usual(t)},
            {QStringLiteral("monday-empty"), silent(t)},
            {QStringLiteral("monday-first"), first(t)},
            {QStringLiteral("monday-large"), large(t)}};
}

WeeklyReport mondayReport(QString const& name, Language language)
{
    for (auto const& [id, report] : mondayReports(language))
        if (id == name) return report;
    qFatal("no such sample");
}

QList<PageSample> mondaySamples(Language language)
{
    QList<PageSample> samples;
    for (auto const& [name, report] : mondayReports(language)) {
        PageSample sample;
        sample.name = name;
        sample.page = QStringLiteral("monday");
        sample.monday = mondayState(report, mondayWords(language));
        samples << sample;
    }
    return samples;
}

} // namespace bywalec::test
