// OfferForm's other half: what a purchase would earn, by the counter's own arithmetic.
#include "ui/offers/OfferForm.h"

#include <algorithm>

namespace bywalec::ui {

namespace {

QString said(std::string const& text)
{
    return QString::fromStdString(text);
}

std::int64_t earned(Rules const& rules, std::size_t programme, Member const& member, Purchase const& purchase)
{
    ShopFacts shop;
    shop.offerUses.assign(rules.offers.size(), 0);
    shop.surpriseMinor.assign(rules.programmes.size(), 0);
    std::int64_t sum = 0;
    for (auto const& entry : awardVisit(rules, member, shop, purchase).entries)
        if (entry.programme == rules.programmes[programme].id && entry.delta > 0 &&
            entry.reason.code != "welcome")
            sum += entry.delta;
    return sum;
}

QString counted(std::int64_t value, Unit unit, OfferContext const& context)
{
    auto const number = said(context.words.number(value));
    if (unit == Unit::Credit) return said(context.words.roundMoney({value, context.currency}));
    if (unit == Unit::Point) return OfferForm::tr("%1 pts").arg(number);
    return said(context.words.say("office.stamps", {{"count", value}}));
}

/// The first item of each group; a bill that a round sum stands for where prices aren't known.
QString fill(Purchase& purchase, OfferTerms const& terms, OfferContext const& context)
{
    constexpr std::int64_t roundBill = 2000;
    QStringList names;
    std::int64_t sum = 0;
    bool priced = true;
    for (auto const& group : terms.groups)
        for (std::size_t i = 0; i < context.running.items.size(); ++i) {
            auto const& item = context.running.items[i];
            if (item.group != group) continue;
            priced = priced && item.priceMinor.has_value();
            sum += item.priceMinor.value_or(0);
            purchase.lines.push_back({int(i), 1, item.priceMinor.value_or(roundBill)});
            names << said(item.name);
            break;
        }
    purchase.amountMinor =
        names.isEmpty() || !priced ? roundBill * std::max<std::int64_t>(1, names.size()) : sum;
    auto const bill = said(context.words.roundMoney({*purchase.amountMinor, context.currency}));
    if (names.isEmpty()) return OfferForm::tr("a purchase of %1").arg(bill);
    return QStringLiteral("%1, %2").arg(names.join(QStringLiteral(" + ")), bill);
}

} // namespace

QList<OfferExample> examplesOf(OfferTerms const& terms, OfferContext const& context)
{
    auto without = context.running;
    without.offers.clear();
    // For somebody whom it is meant for, at a moment at which it runs.
    auto open = terms;
    open.tier.reset();
    open.segment.reset();
    Purchase purchase;
    purchase.minute = terms.fromMinute;
    purchase.day = terms.from;
    while (!isRunning(terms, purchase.day, purchase.minute) && purchase.day < terms.until)
        ++purchase.day.number;
    if (!isRunning(terms, purchase.day, purchase.minute)) return {};
    auto const what = fill(purchase, terms, context);
    if (purchase.lines.size() < terms.groups.size()) return {}; // nothing that is sold is in the group
    auto with = without;
    with.offers = {Offer{OfferId(RawId{1}), 1, open}};

    Member member;
    member.standings.resize(without.programmes.size());
    member.offerUses = {0};
    member.visits = 9;
    member.firstDay = member.lastDay = LocalDay{purchase.day.number - 30};
    if (open.withUsual && !purchase.lines.empty()) member.usualItem = purchase.lines.front().item;
    QList<OfferExample> examples;
    for (std::size_t i = 0; i < without.programmes.size() && examples.size() < 3; ++i) {
        auto const unit = unitOf(without.programmes[i].terms);
        if (!unit || *unit == Unit::Charity) continue;
        auto const usual = earned(without, i, member, purchase);
        auto const now = earned(with, i, member, purchase);
        if (now != usual)
            examples << OfferExample{what, counted(usual, *unit, context), counted(now, *unit, context)};
    }
    return examples;
}

} // namespace bywalec::ui
