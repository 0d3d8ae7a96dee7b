// What stands beside an account about its owner's habits: the sentences are the core's, here they find their
// panels.
#include "ui/customers/CustomerTexts.h"

namespace bywalec::ui {

namespace {

QString said(std::string const& utf8)
{
    return QString::fromStdString(utf8);
}

StandingRow line(char const* icon, QString const& text, QString const& lead = {})
{
    return {QString::fromLatin1(icon), lead, text};
}

CellTone toneOf(Segment segment)
{
    if (segment == Segment::Champion || segment == Segment::New) return CellTone::Good;
    return segment == Segment::AtRisk ? CellTone::Warning : CellTone::Muted;
}

} // namespace

static ProfileSection rhythmOf(CustomerTexts const& texts, CustomerHabits const& habits)
{
    static constexpr char const* weekdays[] = {"mon", "tue", "wed", "thu", "fri", "sat", "sun"};
    auto const& words = texts.words;
    ProfileSection section;
    section.title = CustomerTexts::tr("Rhythm");
    if (habits.gapDays)
        section.value = said(words.say("habit.rhythm", {{"days", std::int64_t(*habits.gapDays)}}));
    for (auto const day : habits.days)
        section.dots << 1.0 - double(texts.today - day) / (CustomerHabits::daysShown - 1);
    if (!section.dots.isEmpty()) {
        section.dotsFrom = said(words.day(LocalDay{texts.today.number - CustomerHabits::daysShown + 1}));
        section.dotsUntil = CustomerTexts::tr("today");
    }
    auto silence = said(words.say("habit.silent", {{"days", std::int64_t(habits.silentDays)}}));
    if (habits.outOfRhythm)
        silence += u' ' + said(words.say("habit.overdue"));
    else if (habits.talkAfter)
        silence += u' ' + said(words.say("habit.talk_after",
                                         {{"day", said(words.day(*habits.talkAfter)).toStdString()}}));
    section.rows << line("clock", silence);
    if (habits.usualWeekday)
        section.rows << line(
            "calendar",
            said(words.say("habit.weekday", {{"weekday", std::string(weekdays[*habits.usualWeekday])}})));
    if (!habits.usualItems.empty()) {
        std::string items;
        for (auto const& item : habits.usualItems)
            items += (items.empty() ? "" : ", ") + item;
        section.rows << line("bag", said(words.say("habit.items", {{"items", items}})));
    }
    return section;
}

static ProfileSection segmentOf(CustomerTexts const& texts, CustomerHabits const& habits)
{
    auto const& words = texts.words;
    auto const money = [&](std::int64_t minor) { return Money{minor, texts.shop.currency}; };
    ProfileSection section;
    section.title = CustomerTexts::tr("Group");
    section.value = said(words.say(std::string("segment.") + name(habits.segment)));
    section.chip = true;
    section.tone = toneOf(habits.segment);
    section.rows << line("repeat", said(words.say("habit.lately", {{"count", habits.ordersLately}})));
    auto worth = QStringList();
    if (habits.yearAmounts > 0) {
        // Half away from zero, on display only.
        auto const average = (2 * habits.yearSpentMinor + habits.yearAmounts) / (2 * habits.yearAmounts);
        worth << said(
            words.say("habit.year", {{"sum", money(habits.yearSpentMinor)}, {"average", money(average)}}));
    }
    if (habits.amounts > 0) worth << said(words.say("habit.all", {{"sum", money(habits.spentMinor)}}));
    if (habits.amounts > 0 && habits.amounts < habits.orders)
        worth << said(words.say("habit.partly", {{"known", habits.amounts}, {"all", habits.orders}}));
    if (!worth.isEmpty()) section.rows << line("coins", worth.join(u' '));
    return section;
}

QList<ProfileSection> CustomerTexts::sections(CustomerFile const& file) const
{
    QList<ProfileSection> all;
    if (file.habits.orders > 0) all << rhythmOf(*this, file.habits) << segmentOf(*this, file.habits);
    ProfileSection consents;
    consents.title = tr("Consents");
    auto const add = [&](char const* key, ConsentStanding const& standing, LocalDay since) {
        auto const state = standing.given
                               ? words.say("consent.given", {{"day", words.date(since)},
                                                             {"version", std::int64_t(standing.textVersion)}})
                               : words.say("consent.none");
        consents.rows << line(standing.given ? "check" : "x", said(state), said(words.say(key)));
    };
    add("consent.sms", file.sms, file.smsSince);
    add("consent.email", file.email, file.emailSince);
    return all << consents;
}

} // namespace bywalec::ui
