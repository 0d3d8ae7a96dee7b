#include "ui/counter/RecentTexts.h"

#include "ui/counter/ProgrammeTexts.h"

#include <map>

namespace bywalec::ui {

namespace {
QString iconOf(RecentAction const& action)
{
    switch (action.kind) {
    case ActionKind::Visit:
        return QStringLiteral("stamp");
    case ActionKind::Guest:
        return QStringLiteral("bag");
    case ActionKind::Redemption:
        return QStringLiteral("gift");
    case ActionKind::Enrolment:
        return QStringLiteral("user-plus");
    case ActionKind::Refund:
        return QStringLiteral("refund");
    case ActionKind::Adjustment:
        return QStringLiteral("percent");
    case ActionKind::Remark:
        break;
    }
    return action.remark == bywalec::RemarkKind::Praise ? QStringLiteral("heart") : QStringLiteral("message");
}

// "+12 pkt, +1,20 zł"
std::string changes(TextContext const& context, RecentAction const& action)
{
    std::map<Unit, std::int64_t> sums;
    for (auto const& entry : action.entries)
        sums[entry.unit] += entry.delta;
    QStringList said;
    for (auto const& [unit, sum] : sums)
        if (sum != 0) said << changeOf(context, unit, sum);
    return said.join(QStringLiteral(", ")).toStdString();
}

std::string whatOf(TextContext const& context, RecentAction const& action)
{
    auto const& words = context.words;
    WordArgs const progress{{"delta", std::int64_t(action.stamps)},
                            {"have", std::int64_t(action.have)},
                            {"needed", std::int64_t(action.needed)}};
    if (action.undone) return words.say("recent.undone");
    switch (action.kind) {
    case ActionKind::Visit:
        if (action.stamps == 0 && !action.entries.empty()) return changes(context, action);
        if (action.needed == 0) return words.say("recent.nothing");
        return words.say(action.stamps == 0 ? "recent.no_stamp" : "recent.stamp", progress);
    case ActionKind::Refund:
        return action.amountMinor ? words.say("recent.refund",
                                              {{"amount", Money{*action.amountMinor, context.shop.currency}}})
                                  : words.say("recent.refund_whole");
    case ActionKind::Adjustment:
        return words.say("recent.adjusted", {{"what", changes(context, action)}});
    case ActionKind::Guest:
        return action.amountMinor ? words.money({*action.amountMinor, context.shop.currency})
                                  : words.say("recent.guest_no_amount");
    case ActionKind::Redemption:
        return words.say("recent.reward", {{"reward", action.reward}});
    case ActionKind::Enrolment:
        return words.say(action.needed == 0 ? "recent.card_new" : "recent.enrolled", progress);
    case ActionKind::Remark:
        break;
    }
    return words.say(action.remark == bywalec::RemarkKind::Praise ? "recent.praise" : "recent.remark");
}

RecentRow rowOf(TextContext const& context, RecentAction const& action, EventId const& current)
{
    RecentRow row;
    row.actionId = text(action.id.text());
    row.icon = iconOf(action);
    auto const nobody = action.kind == ActionKind::Guest ? "recent.guest" : "recent.anonymous";
    row.who = action.name.empty() ? text(context.words.say(nobody)) : text(callName(action.name));
    row.what = text(whatOf(context, action));
    row.time = text(context.words.minuteOfDay(action.time.minute));
    row.current = action.id == current;
    row.canUndo = action.canUndo;
    row.undone = action.undone;
    row.canRefund = action.canRefund;
    return row;
}

RecentRow rowOf(TextContext const& context, SkippedScan const& scan)
{
    RecentRow row;
    row.icon = QStringLiteral("triangle");
    row.who = scan.name.empty() ? text(context.words.say("recent.anonymous")) : text(callName(scan.name));
    row.what = text(context.words.say(scan.forAmount ? "recent.skipped_amount" : "recent.skipped_scan"));
    row.time = text(context.words.minuteOfDay(scan.time.minute));
    return row;
}
} // namespace

RecentState recentOf(TextContext const& context, std::vector<RecentAction> const& actions,
                     std::vector<SkippedScan> const& skipped, int visitsToday, EventId const& current)
{
    RecentState recent;
    recent.todayCount = text(context.words.say("recent.today", {{"count", std::int64_t(visitsToday)}}));
    auto scan = skipped.rbegin();
    for (auto const& action : actions) {
        // Ids begin with the time: a minute is too coarse to say which came first.
        for (; scan != skipped.rend() && action.id < scan->id; ++scan)
            recent.rows << rowOf(context, *scan);
        recent.rows << rowOf(context, action, current);
        if (recent.undoWhat.isEmpty() && action.canUndo) recent.undoWhat = undoTextOf(context.words, action);
    }
    for (; scan != skipped.rend(); ++scan)
        recent.rows << rowOf(context, *scan);
    return recent;
}

QString undoTextOf(Words const& words, RecentAction const& action)
{
    std::vector<NamedWordArg> const args{{"time", words.minuteOfDay(action.time.minute)},
                                         {"count", std::int64_t(std::max(1, action.stamps))}};
    switch (action.kind) {
    case ActionKind::Visit:
        return sayOf(words, action.stamps == 0 ? "undo.what.visit" : "undo.what.stamp", action.name, args);
    case ActionKind::Refund:
        return sayOf(words, "undo.what.refund", action.name, args);
    case ActionKind::Adjustment:
        return sayOf(words, "undo.what.adjusted", action.name, args);
    case ActionKind::Redemption:
        return sayOf(words, "undo.what.reward", action.name, args);
    case ActionKind::Enrolment:
        return sayOf(words, "undo.what.enrolment", action.name, args);
    case ActionKind::Guest:
        return text(words.sayWith("undo.what.guest", args));
    case ActionKind::Remark:
        break;
    }
    return text(words.sayWith(
        action.remark == bywalec::RemarkKind::Praise ? "undo.what.praise" : "undo.what.remark", args));
}

} // namespace bywalec::ui
