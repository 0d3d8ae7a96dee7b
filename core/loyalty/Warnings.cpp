#include "core/loyalty/Warnings.h"

#include "core/base/Text.h"

#include <algorithm>

namespace bywalec {

namespace {

bool hasActiveItem(Rules const& rules, std::string_view group)
{
    return std::any_of(rules.items.begin(), rules.items.end(), [&](Item const& item) {
        return item.active && (group.empty() || item.group == group);
    });
}

Programme const* find(Rules const& rules, ProgrammeId id)
{
    auto const it = std::find_if(rules.programmes.begin(), rules.programmes.end(),
                                 [&](Programme const& programme) { return programme.id == id; });
    return it == rules.programmes.end() ? nullptr : &*it;
}

/// Whether offers add to what it gives.
bool takesOffers(Programme const& programme)
{
    auto const unit = unitOf(programme.terms);
    return unit && *unit != Unit::Charity;
}

bool givesBonus(OfferTerms const& terms)
{
    return terms.percent > 100 || terms.extra > 0;
}

bool runsOnSomeDay(OfferTerms const& terms, LocalDay from, LocalDay until)
{
    // Seven days hold each weekday.
    for (int ahead = 0; ahead < 7 && from.number <= until.number - ahead; ++ahead)
        if (isRunning(terms, LocalDay{from.number + ahead}, terms.fromMinute)) return true;
    return false;
}

bool runTogether(OfferTerms const& a, OfferTerms const& b)
{
    auto both = a;
    both.weekdays &= b.weekdays;
    both.fromMinute = std::max(a.fromMinute, b.fromMinute);
    both.untilMinute = std::min(a.untilMinute, b.untilMinute);
    both.from = std::max(a.from, b.from);
    both.until = std::min(a.until, b.until);
    return both.fromMinute < both.untilMinute && runsOnSomeDay(both, both.from, both.until);
}

/// The same lines of the same person in the same programme.
bool shareLines(OfferTerms const& a, OfferTerms const& b)
{
    if (a.programme && b.programme && *a.programme != *b.programme) return false;
    if (a.segment && b.segment && *a.segment != *b.segment) return false;
    return a.groups.empty() || b.groups.empty() || a.groups.front() == b.groups.front();
}

void warnOfProgrammes(std::vector<Warning>& out, OfferTerms const& terms, Rules const& rules)
{
    if (terms.programme) {
        auto const* programme = find(rules, *terms.programme);
        if (!programme)
            out.push_back({"no_programme", ""});
        else if (!takesOffers(*programme))
            out.push_back({"not_earning", nameOf(*programme)});
    } else if (std::none_of(rules.programmes.begin(), rules.programmes.end(), takesOffers)) {
        out.push_back({"no_programme", ""});
    }
    if (!terms.tier) return;
    auto const* programme = find(rules, terms.tier->programme);
    if (!programme) {
        if (out.empty() || out.back().code != "no_programme") out.push_back({"no_programme", ""});
        return;
    }
    auto const* tier = std::get_if<TierTerms>(&programme->terms);
    if (!tier || terms.tier->level >= int(tier->levels.size()))
        out.push_back({"no_tier", nameOf(*programme)});
}

} // namespace

std::vector<Warning> warningsFor(OfferTerms const& terms, OfferId own, Rules const& rules)
{
    std::vector<Warning> out;
    if (!runsOnSomeDay(terms, terms.from, terms.until)) out.push_back({"never", ""});
    if (!givesBonus(terms) && terms.say.empty()) out.push_back({"nothing", ""});
    warnOfProgrammes(out, terms, rules);
    for (auto const& group : terms.groups)
        if (!hasActiveItem(rules, group)) out.push_back({"no_item", group});
    if (!givesBonus(terms)) return out;

    bool const adds = rules.stacking.mode == Stacking::Add;
    bool const overAlone = adds && terms.percent > rules.stacking.capPercent;
    if (overAlone) out.push_back({"over_cap", ""});
    for (auto const& other : rules.offers) {
        if (other.id == own || !givesBonus(other.terms)) continue;
        if (!shareLines(terms, other.terms) || !runTogether(terms, other.terms)) continue;
        out.push_back({"overlap", other.terms.name});
        if (adds && !overAlone && terms.percent + other.terms.percent - 100 > rules.stacking.capPercent)
            out.push_back({"over_cap", other.terms.name});
    }
    return out;
}

namespace {

void warn(std::vector<Warning>& out, StampTerms const& terms, Rules const& rules)
{
    if (terms.basis == EarnBasis::Item && !hasActiveItem(rules, terms.group))
        out.push_back({"no_item", terms.group});
    if (terms.basis != EarnBasis::Amount && terms.needed == 1)
        out.push_back({"every_visit", terms.reward.name});
    if (terms.basis == EarnBasis::Visit && terms.validDays && *terms.validDays < terms.needed - 1)
        out.push_back({"too_short", ""});
}

/// What a visit that earns at all earns at least.
std::int64_t leastOfVisit(PointTerms const& terms)
{
    if (terms.basis != EarnBasis::Amount) return terms.points;
    if (!terms.group.empty() || !terms.minimumMinor || terms.perMinor <= 0) return 0;
    return scaled(*terms.minimumMinor, terms.points, terms.perMinor, terms.rounding);
}

void warn(std::vector<Warning>& out, PointTerms const& terms, Rules const& rules)
{
    if (terms.basis == EarnBasis::Item
            ? !hasActiveItem(rules, terms.group)
            : terms.basis == EarnBasis::Amount && !terms.group.empty() && !hasActiveItem(rules, terms.group))
        out.push_back({"no_item", terms.group});
    auto const least = leastOfVisit(terms);
    for (auto const& row : terms.catalogue)
        if (row.price <= least) out.push_back({"every_visit", row.reward.name});
    // Both are within the limits of checkTerms: the product fits.
    if (terms.basis == EarnBasis::Amount && terms.payMinor > 0 &&
        terms.points * terms.payMinor >= terms.perMinor)
        out.push_back({"pays_all_back", ""});
}

void warn(std::vector<Warning>& out, TierTerms const& terms, Rules const& rules)
{
    auto const gives = [&](Unit unit) {
        return std::any_of(rules.programmes.begin(), rules.programmes.end(),
                           [&](Programme const& programme) { return unitOf(programme.terms) == unit; });
    };
    auto const& levels = terms.levels;
    if (terms.basis == TierBasis::Points && !gives(Unit::Point)) out.push_back({"no_points", ""});
    bool const multiplies =
        std::any_of(levels.begin(), levels.end(), [](TierLevel const& level) { return level.percent > 100; });
    if (multiplies && !gives(Unit::Point) && !gives(Unit::Credit)) out.push_back({"nothing_to_multiply", ""});
    for (std::size_t i = 1; i < levels.size(); ++i)
        if (levels[i].percent < levels[i - 1].percent) out.push_back({"level_falls", levels[i].name});
}

void warn(std::vector<Warning>&, CashbackTerms const&, Rules const&) {}

void warn(std::vector<Warning>&, CharityTerms const&, Rules const&) {}

void warn(std::vector<Warning>&, OccasionTerms const&, Rules const&) {}

/// A moment is a kind and, where it has a number, the number.
bool atOneMoment(OccasionTerms const& a, OccasionTerms const& b)
{
    bool const numbered = a.kind == OccasionKind::NthVisit || a.kind == OccasionKind::Surprise ||
                          a.kind == OccasionKind::Streak || a.kind == OccasionKind::WinBack;
    return a.kind == b.kind && (!numbered || a.n == b.n);
}

} // namespace

std::vector<Warning> warningsFor(ProgrammeTerms const& terms, ProgrammeId own, Rules const& rules)
{
    std::vector<Warning> out;
    auto const nameFolded = [](ProgrammeTerms const& any) {
        return foldForSearch(std::visit([](auto const& kind) { return kind.name; }, any));
    };
    auto const* occasion = std::get_if<OccasionTerms>(&terms);
    std::vector<Warning> moments;
    for (auto const& other : rules.programmes) {
        if (other.id == own || other.terms.index() != terms.index()) continue;
        if (nameFolded(other.terms) == nameFolded(terms)) out.push_back({"same_name", nameOf(other)});
        if (occasion && atOneMoment(*occasion, std::get<OccasionTerms>(other.terms)))
            moments.push_back({"same_moment", nameOf(other)});
    }
    std::visit([&](auto const& kind) { warn(out, kind, rules); }, terms);
    out.insert(out.end(), moments.begin(), moments.end());
    return out;
}

} // namespace bywalec
