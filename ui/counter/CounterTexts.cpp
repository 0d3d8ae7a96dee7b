#include "ui/counter/CounterTexts.h"

#include "ui/counter/FactTexts.h"
#include "ui/counter/ProgrammeTexts.h"
#include "ui/counter/PurchaseTexts.h"

namespace bywalec::ui {

namespace {
constexpr int stampedMs = 4000;

std::string rewardText(ProgrammeView const& programme)
{
    auto const& open = programme.standing.open;
    if (!open.empty() && !open.front().terms.name.empty()) return open.front().terms.name;
    auto const* reward = rewardOf(programme.programme.terms);
    return reward ? reward->name : std::string();
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

BigAction laterAction(Words const& words)
{
    return {Intent::Later, QStringLiteral("clock"), text(words.say("action.later.title")),
            text(words.say("action.later.detail")), QStringLiteral("F7")};
}

BigAction chooseAction(Words const& words, int count)
{
    return {Intent::Redeem,
            QStringLiteral("gift"),
            text(words.say("choice.action.title")),
            text(words.say("choice.action.detail", {{"count", std::int64_t(count)}})),
            QStringLiteral("F8"),
            true};
}

void addRewardActions(TextContext const& context, CustomerView const& customer, OpenReward const& reward,
                      CustomerPanel& panel)
{
    auto const& words = context.words;
    if (auto const* card = stampCardOf(customer)) {
        std::vector<NamedWordArg> args;
        addProgress(args, *card);
        panel.summary = text(words.sayWith("panel.summary.reward", args));
        args.emplace_back("left", std::int64_t(card->progress->have));
        panel.summaryDetail = text(words.sayWith("panel.summary.reward_detail", args));
    }
    auto const count = givableCount(customer);
    panel.actions << (count > 1 ? chooseAction(words, count) : redeemAction(context, reward))
                  << laterAction(words);
}

void addActions(TextContext const& context, CustomerView const& customer, ScanState state,
                CustomerPanel& panel)
{
    auto const& words = context.words;
    auto const* reward = waitingReward(customer);
    if (state == ScanState::Reward && reward) {
        addRewardActions(context, customer, *reward, panel);
    } else if (state == ScanState::Duplicate) {
        if (auto const* card = stampCardOf(customer)) {
            std::vector<NamedWordArg> args;
            addProgress(args, *card);
            panel.summary = text(words.sayWith("panel.summary.unchanged", args));
            panel.summaryDetail = text(words.sayWith("panel.summary.unchanged_detail", args));
        }
        panel.actions << BigAction{
            Intent::PlusOne, QStringLiteral("plus"), text(words.say("action.add_anyway.title")),
            sayOf(words, "action.add_anyway.detail", customer.profile.name), QStringLiteral("F2")};
    } else if (!customer.hasCard) {
        panel.actions << BigAction{Intent::ReplaceCard,
                                   QStringLiteral("card"),
                                   text(words.say("action.replace_card.title")),
                                   text(words.say("action.replace_card.detail")),
                                   {}};
    } else if (auto const count = givableCount(customer); state == ScanState::Stamped && count > 0) {
        panel.actions << chooseAction(words, count);
    }
}

// What is told of a visit that gave nothing on the stamp card, or where none runs.
void tellVisit(TextContext const& context, Outcome const& outcome, std::string const& name,
               BannerState& banner)
{
    auto const& words = context.words;
    auto const* card = outcome.customer ? stampCardOf(*outcome.customer) : nullptr;
    auto const gained = gainedOf(context, outcome.entries);
    if (card && gained.isEmpty()) {
        auto const minimum = std::get<StampTerms>(card->programme.terms).minimumMinor;
        banner.title = text(words.say("banner.amount.below.title"));
        banner.sentence = text(minimum ? words.say("banner.amount.below.sentence",
                                                   {{"minimum", Money{*minimum, context.shop.currency}}})
                                       : words.say("banner.visit.nothing"));
        return;
    }
    banner.title = sayOf(words, "banner.visit.title", name);
    banner.sentence = gained.isEmpty() ? text(words.say("banner.visit.nothing")) : gained;
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
        if (outcome.stamps == 1)
            banner.title = sayOf(words, "banner.stamped.title", name);
        else if (outcome.stamps > 1)
            banner.title =
                sayOf(words, "banner.stamped.more.title", name, {{"count", std::int64_t(outcome.stamps)}});
        else
            tellVisit(context, outcome, name, banner);
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
        return askBanner(context, outcome);
    case ScanState::Claim:
        banner.icon = QStringLiteral("ticket");
        banner.title = text(words.say("claim.scanned.title"));
        banner.sentence =
            text(words.say("claim.scanned.sentence",
                           {{"day", words.day(outcome.claim ? outcome.claim->day : context.today)}}));
        break;
    default:
        break;
    }
    return banner;
}

CustomerPanel customerPanelOf(TextContext const& context, CustomerView const& customer, ScanState state,
                              Outcome const* outcome)
{
    static std::vector<NewEntry> const none;
    auto const& entries = outcome ? outcome->entries : none;
    int const fresh = outcome && state != ScanState::Duplicate ? outcome->stamps : 0;
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
    panel.programmes = programmeRowsOf(context, customer, entries);
    for (auto const& badge : customer.badges)
        panel.badges << text(badge);
    panel.facts = factsOf(context, customer);
    if (state == ScanState::Stamped || state == ScanState::Reward) panel.why = whyOf(context, entries);
    if (outcome && outcome->suggestion) {
        panel.say = text(outcome->suggestion->say);
        panel.sayCanBeTaken = state == ScanState::Stamped;
    }
    panel.canPlusOne = state == ScanState::Stamped && stampCardOf(customer);
    addActions(context, customer, state, panel);
    // Under a button at the foot there is room for so much on the smallest screen; the list tells the rest.
    if (!panel.actions.isEmpty()) panel.why = panel.why.mid(0, panel.programmes.size() > 2 ? 1 : 2);
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
        if (action.stamps == 0) {
            banner.title = sayOf(words, "undone.visit.title", action.name);
            banner.sentence = text(words.say("undone.visit.sentence"));
            break;
        }
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
    case ActionKind::Refund:
        banner.title = sayOf(words, "undone.refund.title", action.name);
        banner.sentence = text(words.say("undone.refund.sentence"));
        break;
    case ActionKind::Adjustment:
        banner.title = sayOf(words, "undone.adjusted.title", action.name);
        banner.sentence = text(words.say("undone.adjusted.sentence"));
        break;
    case ActionKind::Remark:
        banner.title = text(words.say("undone.remark.title"));
        banner.sentence = text(words.say("undone.remark.sentence"));
        break;
    }
    return banner;
}

} // namespace bywalec::ui
