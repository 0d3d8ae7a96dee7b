#include "ui/counter/FactTexts.h"

namespace bywalec::ui {

namespace {
// Days from today to the next birthday; nobody born on 29 February is forgotten in other years.
std::optional<int> daysToBirthday(std::string const& monthDay, LocalDay today)
{
    if (monthDay.size() != 5) return std::nullopt;
    auto const year = std::stoi(today.text().substr(0, 4));
    for (int const y : {year, year + 1}) {
        auto day = LocalDay::parse(std::to_string(y) + "-" + monthDay);
        if (!day && monthDay == "02-29") day = LocalDay::parse(std::to_string(y) + "-03-01");
        if (day && *day >= today) return *day - today;
    }
    return std::nullopt;
}

void addBirthday(TextContext const& context, CustomerView const& customer, QList<FactState>& facts)
{
    auto const days = daysToBirthday(customer.profile.birthday, context.today);
    if (!days || *days > 7) return;
    auto const& words = context.words;
    if (*days == 0) {
        facts << FactState{QStringLiteral("cake"), text(words.say("fact.birthday_today.label")),
                           text(words.say("fact.birthday_today.value"))};
        return;
    }
    LocalDay const day{context.today.number + *days};
    facts << FactState{QStringLiteral("cake"),
                       text(words.say("fact.birthday_in.label", {{"days", std::int64_t(*days)}})),
                       text(words.say("fact.birthday_in.value", {{"weekday", words.weekday(day)}}))};
}

void addHabit(TextContext const& context, VisitHabit const& habit, QList<FactState>& facts)
{
    auto const& words = context.words;
    if (habit.medianGapDays && habit.previousDay)
        facts << FactState{
            QStringLiteral("repeat"),
            text(words.say("fact.rhythm.label", {{"days", std::int64_t(*habit.medianGapDays)}})),
            text(words.say("fact.rhythm.value", {{"day", *habit.previousDay}}))};
    else if (habit.previousDay)
        facts << FactState{QStringLiteral("repeat"), text(words.say("fact.last_visit.label")),
                           text(words.say("fact.last_visit.value",
                                          {{"days", std::int64_t(context.today - *habit.previousDay)}}))};
}
} // namespace

QList<FactState> factsOf(TextContext const& context, CustomerView const& customer)
{
    auto const& words = context.words;
    QList<FactState> facts;
    if (customer.complaint)
        facts << FactState{
            QStringLiteral("message"),
            text(words.say("fact.open_complaint.label", {{"day", customer.complaint->day}})),
            text(words.say("fact.open_complaint.value", {{"text", customer.complaint->text}}))};
    addBirthday(context, customer, facts);
    addHabit(context, customer.habit, facts);
    if (auto const* reward = waitingReward(customer)) {
        int count = 0;
        for (auto const& programme : customer.programmes)
            count += int(programme.standing.open.size());
        facts << FactState{QStringLiteral("gift"),
                           text(words.say("fact.rewards_waiting.label", {{"count", std::int64_t(count)}})),
                           text(words.say("fact.rewards_waiting.value", {{"reward", reward->terms.name}}))};
    }
    return facts.mid(0, 3);
}

} // namespace bywalec::ui
