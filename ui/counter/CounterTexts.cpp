#include "ui/counter/CounterTexts.h"

#include "ui/counter/ProgrammeTexts.h"

namespace bywalec::ui {

namespace {
constexpr int stampedMs = 4000;

std::string rewardText(ProgrammeView const& programme)
{
    auto const& open = programme.standing.open;
    if (!open.empty() && !open.front().terms.name.empty()) return open.front().terms.name;
    auto const* reward = rewardOf(programme.programme.terms);
    return reward ? reward->terms.name : std::string();
}

// While a reward waits and the running card is empty, the full card is shown, as the customer sees it.
StampsState stampsOf(ProgrammeView const& programme, int fresh)
{
    StampsState stamps;
    auto const& progress = *programme.progress;
    bool const full = progress.open > 0 && progress.have == 0;
    stamps.needed = progress.needed;
    stamps.filled = full ? progress.needed : progress.have;
    stamps.fresh = std::min(fresh, stamps.filled);
    stamps.rewardName = text(rewardText(programme));
    stamps.rewardReady = progress.open > 0;
    return stamps;
}

void addProgress(std::vector<NamedWordArg>& args, ProgrammeView const& programme)
{
    auto const& progress = *programme.progress;
    bool const full = progress.open > 0 && progress.have == 0;
    args.emplace_back("have", std::int64_t(full ? progress.needed : progress.have));
    args.emplace_back("needed", std::int64_t(progress.needed));
    args.emplace_back("missing", std::int64_t(full ? 0 : progress.missing));
    args.emplace_back("reward", rewardText(programme));
}

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

BigAction redeemAction(TextContext const& context, OpenReward const& reward)
{
    auto const& words = context.words;
    auto const detail = reward.expires
                            ? words.say("action.redeem.detail", {{"validUntil", words.day(*reward.expires)}})
                            : words.say("action.redeem.detail_no_expiry");
    return {Intent::Redeem,
            QStringLiteral("gift"),
            text(words.say("action.redeem.title", {{"reward", reward.terms.name}})),
            text(detail),
            QStringLiteral("F8"),
            true};
}

void addActions(TextContext const& context, CustomerView const& customer, ScanState state,
                CustomerPanel& panel)
{
    auto const& words = context.words;
    auto const* programme = stampCardOf(customer);
    auto const* reward = waitingReward(customer);
    if (state == ScanState::Reward && reward && programme) {
        std::vector<NamedWordArg> args;
        addProgress(args, *programme);
        panel.summary = text(words.sayWith("panel.summary.reward", args));
        args.emplace_back("left", std::int64_t(programme->progress->have));
        panel.summaryDetail = text(words.sayWith("panel.summary.reward_detail", args));
        panel.actions << redeemAction(context, *reward)
                      << BigAction{Intent::Later, QStringLiteral("clock"),
                                   text(words.say("action.later.title")),
                                   text(words.say("action.later.detail")), QStringLiteral("F7")};
    } else if (state == ScanState::Duplicate && programme) {
        std::vector<NamedWordArg> args;
        addProgress(args, *programme);
        panel.summary = text(words.sayWith("panel.summary.unchanged", args));
        panel.summaryDetail = text(words.sayWith("panel.summary.unchanged_detail", args));
        panel.actions << BigAction{
            Intent::PlusOne, QStringLiteral("plus"), text(words.say("action.add_anyway.title")),
            sayOf(words, "action.add_anyway.detail", customer.profile.name), QStringLiteral("F2")};
    } else if (!customer.hasCard) {
        panel.actions << BigAction{Intent::ReplaceCard,
                                   QStringLiteral("card"),
                                   text(words.say("action.replace_card.title")),
                                   text(words.say("action.replace_card.detail")),
                                   {}};
    }
}
} // namespace

QString text(std::string const& utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

std::string callName(std::string const& name)
{
    constexpr qsizetype most = 24;
    auto const whole = text(name);
    if (whole.size() <= most) return name;
    auto const end = whole.lastIndexOf(QLatin1Char(' '), most);
    auto const called = end > 0 ? whole.left(end) : whole.left(most - 1) + QChar(0x2026);
    return called.toStdString();
}

QString sayOf(Words const& words, std::string const& key, std::string const& name,
              std::vector<NamedWordArg> args)
{
    args.emplace_back("name", callName(name));
    return text(words.sayWith(name.empty() ? key + "_anonymous" : key, args));
}

QString shortProgress(Words const& words, CustomerView const& customer)
{
    auto const* programme = stampCardOf(customer);
    if (!programme) return {};
    std::vector<NamedWordArg> args;
    addProgress(args, *programme);
    return text(words.sayWith("progress.short", args));
}

QString ribbonOf(Words const& words, CustomerView const& customer)
{
    std::vector<NamedWordArg> args;
    if (auto const* programme = stampCardOf(customer)) addProgress(args, *programme);
    return sayOf(words, "recent.ribbon", customer.profile.name, args);
}

SearchHit searchHitOf(Words const& words, DirectoryHit const& hit, CustomerView const& customer)
{
    SearchHit shown;
    shown.customerId = text(hit.customer.text());
    shown.name = hit.name.empty() ? text(words.say("customer.anonymous")) : text(hit.name);
    std::vector<NamedWordArg> args{{"digits", hit.phoneTail}};
    if (auto const* programme = stampCardOf(customer)) addProgress(args, *programme);
    shown.detail =
        text(words.sayWith(hit.phoneTail.empty() ? "search.hit.detail_no_phone" : "search.hit.detail", args));
    return shown;
}

BannerState bannerOf(TextContext const& context, Outcome const& outcome)
{
    auto const& words = context.words;
    BannerState banner;
    auto const name = outcome.customer ? outcome.customer->profile.name : std::string();
    auto const* programme = outcome.customer ? stampCardOf(*outcome.customer) : nullptr;
    std::vector<NamedWordArg> args;
    if (programme) addProgress(args, *programme);
    switch (outcome.state) {
    case ScanState::Stamped:
        banner.mood = Mood::Stamped;
        banner.drainMs = stampedMs;
        if (programme) banner.sentence = text(words.sayWith("progress.sentence", args));
        if (outcome.stamps == 1) {
            banner.title = sayOf(words, "banner.stamped.title", name);
        } else if (outcome.stamps > 1) {
            banner.title =
                sayOf(words, "banner.stamped.more.title", name, {{"count", std::int64_t(outcome.stamps)}});
        } else if (programme) {
            auto const minimum = programme->programme.terms.minimumMinor.value_or(0);
            banner.title = text(words.say("banner.amount.below.title"));
            banner.sentence = text(words.say("banner.amount.below.sentence",
                                             {{"minimum", Money{minimum, context.shop.currency}}}));
        }
        break;
    case ScanState::Reward: {
        banner.mood = Mood::Reward;
        auto const* reward = outcome.customer ? waitingReward(*outcome.customer) : nullptr;
        banner.title =
            text(words.say("banner.reward.title", {{"reward", reward ? reward->terms.name : std::string()}}));
        banner.sentence = sayOf(words, "banner.reward.sentence", name);
        break;
    }
    case ScanState::Duplicate: {
        banner.mood = Mood::Duplicate;
        auto const seconds = std::int64_t(outcome.sinceLast.count());
        banner.title =
            text(words.say("banner.duplicate.title", {{"seconds", seconds}, {"minutes", seconds / 60}}));
        banner.sentence = text(words.say("banner.duplicate.sentence"));
        break;
    }
    case ScanState::Amount:
        banner.mood = Mood::Amount;
        banner.title = sayOf(words, "banner.amount.title", name);
        banner.sentence = text(words.say("banner.amount.sentence",
                                         {{"minimum", Money{outcome.minimumMinor, context.shop.currency}}}));
        break;
    default:
        break;
    }
    return banner;
}

CustomerPanel customerPanelOf(TextContext const& context, CustomerView const& customer, ScanState state,
                              int fresh)
{
    auto const& words = context.words;
    CustomerPanel panel;
    panel.name =
        customer.profile.name.empty() ? text(words.say("customer.anonymous")) : text(customer.profile.name);
    auto const visits = customer.habit.visits;
    if (visits <= 1) {
        panel.standing = text(words.say("panel.standing.first_visit"));
    } else {
        panel.standing = text(words.say("panel.standing.visits", {{"count", std::int64_t(visits)}}));
        if (auto const first = customer.habit.firstDay) {
            bool const thisYear = first->text().substr(0, 4) == context.today.text().substr(0, 4);
            auto const date = thisYear ? words.day(*first) : words.date(*first);
            panel.standingDetail = text(words.say("panel.standing.since", {{"date", date}}));
        }
    }
    panel.note = text(customer.profile.preference);
    panel.noteEditable = true;
    if (auto const* programme = stampCardOf(customer)) panel.stamps = stampsOf(*programme, fresh);
    panel.facts = factsOf(context, customer);
    panel.canPlusOne = state == ScanState::Stamped;
    addActions(context, customer, state, panel);
    return panel;
}

BannerState givenBanner(TextContext const& context, CustomerView const& customer, std::string const& reward)
{
    BannerState banner;
    banner.mood = Mood::Stamped;
    banner.icon = QStringLiteral("gift");
    banner.drainMs = stampedMs;
    banner.title = text(context.words.say("reward.given.title", {{"reward", reward}}));
    std::vector<NamedWordArg> args;
    if (auto const* programme = stampCardOf(customer)) addProgress(args, *programme);
    banner.sentence = sayOf(context.words, "reward.given.sentence", customer.profile.name, args);
    return banner;
}

BannerState laterBanner(TextContext const& context, CustomerView const& customer)
{
    BannerState banner;
    banner.icon = QStringLiteral("clock");
    banner.title = text(context.words.say("reward.kept_for_later.title"));
    auto const* reward = waitingReward(customer);
    banner.sentence = sayOf(context.words, "reward.kept_for_later.sentence", customer.profile.name,
                            {{"reward", reward ? reward->terms.name : std::string()}});
    return banner;
}

BannerState undoneBanner(TextContext const& context, RecentAction const& action, CustomerView const* customer)
{
    auto const& words = context.words;
    BannerState banner;
    banner.icon = QStringLiteral("undo");
    std::vector<NamedWordArg> args;
    if (auto const* programme = customer ? stampCardOf(*customer) : nullptr) addProgress(args, *programme);
    switch (action.kind) {
    case ActionKind::Visit:
        args.emplace_back("count", std::int64_t(action.stamps));
        banner.title =
            sayOf(words, action.stamps > 1 ? "undone.stamps.title" : "undone.stamp.title", action.name, args);
        banner.sentence = text(words.sayWith("undone.stamp.sentence", args));
        break;
    case ActionKind::Redemption:
        banner.title = sayOf(words, "undone.reward.title", action.name);
        banner.sentence = text(words.say("undone.reward.sentence", {{"reward", action.reward}}));
        break;
    case ActionKind::Guest:
        banner.title = text(words.say("undone.guest.title"));
        banner.sentence = text(words.say("undone.guest.sentence"));
        break;
    case ActionKind::Enrolment:
        banner.title = sayOf(words, "undone.enrolment.title", action.name);
        banner.sentence = text(words.say("undone.enrolment.sentence"));
        break;
    case ActionKind::Remark:
        banner.title = text(words.say("undone.remark.title"));
        banner.sentence = text(words.say("undone.remark.sentence"));
        break;
    }
    return banner;
}

AmountPanel amountPanelOf(TextContext const& context, Outcome const& outcome)
{
    AmountPanel panel;
    panel.name = outcome.customer ? text(outcome.customer->profile.name) : QString();
    panel.question = text(context.words.say("amount.question"));
    panel.hint = text(context.words.say("banner.amount.sentence",
                                        {{"minimum", Money{outcome.minimumMinor, context.shop.currency}}}));
    panel.currency =
        context.shop.currency == Currency() ? QStringLiteral("zł") : text(context.shop.currency.text());
    return panel;
}

} // namespace bywalec::ui
