#include "ui/counter/ProgrammeTexts.h"

#include <algorithm>

namespace bywalec::ui {

namespace {
constexpr int mostWhy = 3;

Money moneyOf(TextContext const& context, std::int64_t minor)
{
    return {minor, context.shop.currency};
}

std::int64_t gained(std::vector<NewEntry> const& entries, ProgrammeId programme)
{
    std::int64_t sum = 0;
    for (auto const& entry : entries)
        if (entry.programme == programme) sum += entry.delta;
    return sum;
}

int permille(std::int64_t part, std::int64_t whole)
{
    return whole <= 0 ? -1 : int(std::clamp<std::int64_t>(part, 0, whole) * 1000 / whole);
}

QString soonText(TextContext const& context, ProgrammeView const& view)
{
    if (!view.expiring) return {};
    auto const& words = context.words;
    auto const unit = unitOf(view.programme.terms);
    std::string const key = unit == Unit::Credit  ? "programme.soon_credit"
                            : unit == Unit::Point ? "programme.soon_points"
                                                  : "programme.soon_stamps";
    return text(words.say(key, {{"count", view.expiring->amount},
                                {"amount", moneyOf(context, view.expiring->amount)},
                                {"day", view.expiring->day}}));
}

void fillStamps(TextContext const& context, ProgrammeView const& view, StampTerms const& terms,
                ProgrammeProgress& row)
{
    auto const& progress = *view.progress;
    bool const full = progress.open > 0 && progress.have == 0;
    auto const have = full ? progress.needed : progress.have;
    row.kind = ProgrammeKind::Stamps;
    row.icon = QStringLiteral("stamp");
    row.value = text(context.words.say(
        "programme.stamps.value", {{"have", std::int64_t(have)}, {"needed", std::int64_t(progress.needed)}}));
    row.detail = view.expiring ? soonText(context, view) : text(terms.reward.name);
    row.permille = permille(have, progress.needed);
    row.ready = progress.open > 0;
}

// The cheapest reward that is still out of reach, or the dearest that isn't.
CatalogueReward const* nextReward(PointTerms const& terms, std::int64_t balance)
{
    CatalogueReward const* next = nullptr;
    for (auto const& reward : terms.catalogue)
        if (reward.price > balance && (!next || reward.price < next->price)) next = &reward;
    if (next) return next;
    for (auto const& reward : terms.catalogue)
        if (!next || reward.price > next->price) next = &reward;
    return next;
}

void fillPoints(TextContext const& context, ProgrammeView const& view, PointTerms const& terms,
                ProgrammeProgress& row)
{
    auto const& words = context.words;
    auto const balance = view.standing.balance;
    row.kind = ProgrammeKind::Points;
    row.value = text(words.say("programme.points.value", {{"count", balance}}));
    row.detail = text(words.say("programme.points.plain"));
    if (auto const* next = nextReward(terms, balance)) {
        auto const missing = next->price - balance;
        row.detail =
            text(missing > 0 ? words.say("programme.points.missing",
                                         {{"count", missing}, {"reward", next->reward.name}})
                             : words.say("programme.points.enough", {{"reward", next->reward.name}}));
        row.permille = permille(balance, next->price);
        row.rewardName = text(next->reward.name);
        row.ready = std::any_of(terms.catalogue.begin(), terms.catalogue.end(),
                                [&](CatalogueReward const& each) { return each.price <= balance; });
    }
    if (view.expiring) row.detail = soonText(context, view);
}

void fillTier(TextContext const& context, ProgrammeView const& view, TierTerms const& terms,
              ProgrammeProgress& row)
{
    auto const& words = context.words;
    auto const& tier = view.standing.tier;
    row.kind = ProgrammeKind::Tier;
    auto const level = std::size_t(std::max(tier.level, 0));
    bool const has = tier.level >= 0 && level < terms.levels.size();
    row.value = text(has ? terms.levels[level].name : words.say("programme.tier.none"));
    auto const next = std::size_t(tier.level + 1);
    if (tier.missing && next < terms.levels.size()) {
        std::string const key = terms.basis == TierBasis::Spend    ? "programme.tier.missing_spend"
                                : terms.basis == TierBasis::Visits ? "programme.tier.missing_visits"
                                                                   : "programme.tier.missing_points";
        row.detail = text(words.say(key, {{"count", *tier.missing},
                                          {"amount", moneyOf(context, *tier.missing)},
                                          {"tier", terms.levels[next].name}}));
        row.permille = permille(tier.sum, terms.levels[next].threshold);
    } else {
        row.detail = text(words.say("programme.tier.highest"));
        row.permille = 1000;
    }
    if (has && tier.heldUntil)
        row.value = text(words.say("programme.tier.held_until", {{"tier", terms.levels[level].name},
                                                                 {"day", words.day(*tier.heldUntil)}}));
}

void fillCharity(TextContext const& context, ProgrammeView const& view, CharityTerms const& terms,
                 ProgrammeProgress& row)
{
    row.kind = ProgrammeKind::Charity;
    auto const chosen = std::find_if(terms.causes.begin(), terms.causes.end(),
                                     [&](Cause const& cause) { return cause.key == view.standing.cause; });
    auto const* cause = chosen != terms.causes.end() ? &*chosen
                        : terms.causes.empty()       ? nullptr
                                                     : &terms.causes.front();
    row.value = cause ? text(cause->name) : text(terms.name);
    row.detail = text(context.words.money(moneyOf(context, view.standing.balance)));
}

std::optional<ProgrammeProgress> rowOf(TextContext const& context, ProgrammeView const& view,
                                       std::vector<NewEntry> const& entries)
{
    ProgrammeProgress row;
    row.name = text(nameOf(view.programme));
    if (auto const* stamps = std::get_if<StampTerms>(&view.programme.terms)) {
        fillStamps(context, view, *stamps, row);
    } else if (auto const* points = std::get_if<PointTerms>(&view.programme.terms)) {
        fillPoints(context, view, *points, row);
    } else if (auto const* tiers = std::get_if<TierTerms>(&view.programme.terms)) {
        fillTier(context, view, *tiers, row);
    } else if (std::holds_alternative<CashbackTerms>(view.programme.terms)) {
        row.kind = ProgrammeKind::Credit;
        row.value = text(context.words.money(moneyOf(context, view.standing.balance)));
        row.detail =
            view.expiring ? soonText(context, view) : text(context.words.say("programme.credit.plain"));
    } else if (auto const* charity = std::get_if<CharityTerms>(&view.programme.terms)) {
        fillCharity(context, view, *charity, row);
    } else {
        return std::nullopt; // an occasion shows when its reward waits
    }
    auto const unit = unitOf(view.programme.terms);
    auto const delta = gained(entries, view.programme.id);
    if (unit && delta != 0) row.change = changeOf(context, *unit, delta);
    return row;
}
} // namespace

QString changeOf(TextContext const& context, Unit unit, std::int64_t delta)
{
    auto const& words = context.words;
    if (unit == Unit::Credit || unit == Unit::Charity)
        return text(words.signedMoney(moneyOf(context, delta)));
    auto const sign = delta < 0 ? QString(QChar(0x2212)) : QStringLiteral("+");
    auto const number = std::abs(delta);
    return sign + text(unit == Unit::Point ? words.say("programme.points.value", {{"count", number}})
                                           : words.number(number));
}

QList<ProgrammeProgress> programmeRowsOf(TextContext const& context, CustomerView const& customer,
                                         std::vector<NewEntry> const& entries)
{
    QList<ProgrammeProgress> rows;
    auto const* card = stampCardOf(customer);
    for (auto const& view : customer.programmes) {
        if (&view == card) continue;
        if (auto row = rowOf(context, view, entries)) rows << std::move(*row);
    }
    return rows.mid(0, card ? 4 : 5);
}

QList<WhyLine> whyOf(TextContext const& context, std::vector<NewEntry> const& entries)
{
    QList<WhyLine> lines;
    bool const plain =
        entries.size() == 1 && entries.front().unit == Unit::Stamp && entries.front().reason.code == "visit";
    if (plain) return lines;
    for (auto const& entry : entries) {
        // The sentence begins with the change, up to the first space at which a line may break.
        auto const sentence =
            text(context.words.reason(entry.reason, entry.delta, entry.unit, context.shop.currency));
        auto const end = sentence.indexOf(QLatin1Char(' '));
        auto delta = sentence.left(end);
        if (delta.endsWith(QLatin1Char(':'))) delta.chop(1);
        lines << WhyLine{delta, end < 0 ? QString() : sentence.mid(end + 1)};
    }
    return lines.mid(0, mostWhy);
}

QString gainedOf(TextContext const& context, std::vector<NewEntry> const& entries)
{
    auto const& words = context.words;
    std::int64_t points = 0;
    std::int64_t credit = 0;
    std::int64_t charity = 0;
    std::string cause;
    for (auto const& entry : entries) {
        if (entry.unit == Unit::Point) points += entry.delta;
        if (entry.unit == Unit::Credit) credit += entry.delta;
        if (entry.unit != Unit::Charity) continue;
        charity += entry.delta;
        auto const found = entry.reason.args.find("cause");
        if (found != entry.reason.args.end())
            if (auto const* name = std::get_if<std::string>(&found->second)) cause = *name;
    }
    QStringList said;
    if (points > 0) said << text(words.say("banner.visit.points", {{"count", points}}));
    if (credit > 0) said << text(words.say("banner.visit.credit", {{"amount", moneyOf(context, credit)}}));
    if (said.isEmpty() && charity > 0)
        said << text(
            words.say("banner.visit.charity", {{"amount", moneyOf(context, charity)}, {"cause", cause}}));
    return said.join(QLatin1Char(' '));
}

} // namespace bywalec::ui
