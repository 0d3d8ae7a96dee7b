#include "core/loyalty/Earning.h"

#include <algorithm>

namespace bywalec {

namespace {

// More than any honest purchase gives, and small enough for every product with a percent.
constexpr std::int64_t mostUnits = 1'000'000'000'000'000;

Item const* itemOf(Rules const& rules, int index)
{
    bool const known = index >= 0 && std::size_t(index) < rules.items.size();
    return known ? &rules.items[std::size_t(index)] : nullptr;
}

bool isCounted(EarnRule const& rule, Rules const& rules, CountedLine const& line)
{
    if (!rule.group) return rule.basis != EarnBasis::Item || line.item >= 0;
    return line.item >= 0 && rules.items[std::size_t(line.item)].group == *rule.group;
}

std::int64_t unitsFor(EarnRule const& rule, std::int64_t counted)
{
    if (rule.perMinor < 1) return 0;
    auto const units = scaled(counted, rule.units, rule.perMinor, rule.rounding);
    return std::clamp<std::int64_t>(units, 0, mostUnits);
}

std::string const* groupOrAll(std::string const& group)
{
    return group.empty() ? nullptr : &group;
}

EarnRule ruleOf(StampTerms const& terms, Purchase const& purchase)
{
    EarnRule rule;
    rule.basis = terms.basis;
    rule.units = terms.basis == EarnBasis::Visit ? purchase.stamps : 1;
    if (terms.basis == EarnBasis::Item) rule.group = groupOrAll(terms.group);
    if (terms.basis == EarnBasis::Amount) rule.perMinor = terms.perMinor;
    rule.minimumMinor = terms.minimumMinor;
    rule.validDays = terms.validDays;
    rule.welcome = terms.welcome;
    return rule;
}

EarnRule ruleOf(PointTerms const& terms)
{
    EarnRule rule;
    rule.unit = Unit::Point;
    rule.basis = terms.basis;
    rule.units = terms.points;
    rule.rounding = terms.rounding;
    if (terms.basis != EarnBasis::Visit) rule.group = groupOrAll(terms.group);
    if (terms.basis == EarnBasis::Amount) rule.perMinor = terms.perMinor;
    rule.minimumMinor = terms.minimumMinor;
    rule.validDays = terms.validDays;
    rule.welcome = terms.welcome;
    return rule;
}

EarnRule shareOfBill(Unit unit, int basisPoints, Rounding rounding)
{
    EarnRule rule;
    rule.unit = unit;
    rule.basis = EarnBasis::Amount;
    rule.rounding = rounding;
    rule.units = basisPoints;
    rule.perMinor = 10'000;
    return rule;
}

EarnRule ruleOf(CashbackTerms const& terms)
{
    auto rule = shareOfBill(Unit::Credit, terms.basisPoints, terms.rounding);
    rule.minimumMinor = terms.minimumMinor;
    rule.validDays = terms.validDays;
    return rule;
}

EarnRule ruleOf(CharityTerms const& terms)
{
    auto rule = shareOfBill(Unit::Charity, terms.basisPoints, terms.rounding);
    if (terms.perVisitMinor > 0) {
        rule.basis = EarnBasis::Visit;
        rule.units = terms.perVisitMinor;
    }
    rule.minimumMinor = terms.minimumMinor;
    return rule;
}

} // namespace

std::optional<std::int64_t> amountOf(Rules const& rules, PurchaseLine const& line)
{
    if (line.quantity < 1) return std::nullopt;
    if (line.amountMinor) return *line.amountMinor < 0 ? std::nullopt : line.amountMinor;
    auto const* item = itemOf(rules, line.item);
    if (!item || !item->priceMinor || *item->priceMinor < 0) return std::nullopt;
    return scaled(*item->priceMinor, line.quantity, 1, Rounding::Down);
}

void count(Rules const& rules, Purchase const& purchase, Counted& counted)
{
    counted.billMinor = billOf(rules, purchase);
    auto const bill = std::max<std::int64_t>(counted.billMinor.value_or(0), 0);
    auto const paid = std::clamp<std::int64_t>(purchase.paidMinor, 0, bill);
    counted.amountMinor = bill - paid;
    for (auto const& line : purchase.lines) {
        if (line.quantity < 1 || counted.lineCount == mostLines) continue;
        auto const amount = amountOf(rules, line);
        auto share = amount.value_or(-1);
        if (amount && paid > 0) share = scaled(*amount, counted.amountMinor, bill, Rounding::Down);
        counted.firstLines[counted.lineCount++] = {itemOf(rules, line.item) ? line.item : -1, line.quantity,
                                                   share};
    }
}

std::optional<EarnRule> earnRuleOf(ProgrammeTerms const& terms, Purchase const& purchase)
{
    if (auto const* stamps = std::get_if<StampTerms>(&terms)) return ruleOf(*stamps, purchase);
    if (auto const* points = std::get_if<PointTerms>(&terms)) return ruleOf(*points);
    if (auto const* cashback = std::get_if<CashbackTerms>(&terms)) return ruleOf(*cashback);
    if (auto const* charity = std::get_if<CharityTerms>(&terms)) return ruleOf(*charity);
    return std::nullopt;
}

Base baseOf(EarnRule const& rule, Rules const& rules, Counted const& counted)
{
    if (rule.minimumMinor && (!counted.billMinor || *counted.billMinor < *rule.minimumMinor)) return {};
    if (rule.basis == EarnBasis::Visit) return {std::clamp<std::int64_t>(rule.units, 0, mostUnits), 0};
    std::int64_t sum = 0;
    if (rule.basis == EarnBasis::Item) {
        for (auto const& line : counted.lines())
            if (isCounted(rule, rules, line)) sum += line.quantity;
        return {unitsFor(rule, sum), sum};
    }
    if (!counted.billMinor) return {};
    if (!rule.group) return {unitsFor(rule, counted.amountMinor), counted.amountMinor};
    for (auto const& line : counted.lines())
        if (line.amountMinor > 0 && isCounted(rule, rules, line))
            sum += std::min(line.amountMinor, mostUnits);
    return {unitsFor(rule, sum), sum};
}

std::int64_t unitsOf(EarnRule const& rule, Rules const& rules, CountedLine const& line)
{
    if (!isCounted(rule, rules, line)) return 0;
    if (rule.basis == EarnBasis::Item) return unitsFor(rule, line.quantity);
    return line.amountMinor > 0 ? unitsFor(rule, line.amountMinor) : 0;
}

} // namespace bywalec
