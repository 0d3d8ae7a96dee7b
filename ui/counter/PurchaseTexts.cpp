#include "ui/counter/PurchaseTexts.h"

#include "core/loyalty/Redeem.h"
#include "core/words/AmountWords.h"
#include "ui/counter/ProgrammeTexts.h"

#include <algorithm>

namespace bywalec::ui {

namespace {
constexpr std::size_t mostChoices = 9;

Money moneyOf(TextContext const& context, std::int64_t minor)
{
    return {minor, context.shop.currency};
}

/// "12,40" for a field, without the currency.
QString fieldAmount(std::int64_t minor)
{
    return QStringLiteral("%1,%2").arg(minor / 100).arg(minor % 100, 2, 10, QLatin1Char('0'));
}

ChoiceKind kindOf(RewardKind kind)
{
    switch (kind) {
    case RewardKind::Service:
        return ChoiceKind::Service;
    case RewardKind::Discount:
        return ChoiceKind::Discount;
    case RewardKind::Experience:
        return ChoiceKind::Experience;
    case RewardKind::Product:
    case RewardKind::Badge:
        break;
    }
    return ChoiceKind::Product;
}

Givable waiting(TextContext const& context, OpenReward const& open)
{
    auto const& words = context.words;
    Givable givable;
    givable.reward = open.id;
    givable.programme = open.programme;
    givable.shown.kind = kindOf(open.terms.kind);
    givable.shown.name = text(open.terms.name);
    givable.shown.price = text(words.say("choice.waits"));
    if (open.expires)
        givable.shown.validity = text(words.say("choice.until", {{"day", words.day(*open.expires)}}));
    return givable;
}

Givable ofCatalogue(TextContext const& context, ProgrammeView const& view, CatalogueReward const& row)
{
    auto const& words = context.words;
    Givable givable;
    givable.programme = view.programme.id;
    givable.key = row.key;
    givable.shown.kind = kindOf(row.reward.kind);
    givable.shown.name = text(row.reward.name);
    givable.shown.price = text(words.say("choice.points", {{"count", row.price}}));
    if (auto const missing = row.price - view.standing.balance; missing > 0)
        givable.shown.reason = text(words.say("choice.missing", {{"count", missing}}));
    return givable;
}

std::int64_t unitsFor(ProgrammeView const& view, std::int64_t minor)
{
    auto const* points = std::get_if<PointTerms>(&view.programme.terms);
    return points && points->payMinor > 0 ? minor / points->payMinor : minor;
}

PayState payStateOf(TextContext const& context, ProgrammeView const& view,
                    std::optional<std::int64_t> billMinor, PurchaseDraft const& draft)
{
    auto const& words = context.words;
    PayState pay;
    bool const credit = unitOf(view.programme.terms) == Unit::Credit;
    auto const balance = view.standing.balance;
    pay.icon = credit ? QStringLiteral("coins") : QString();
    pay.available = text(credit ? words.say("pay.credit.available", {{"amount", moneyOf(context, balance)}})
                                : words.say("pay.points.available", {{"count", balance}}));
    pay.unit = credit ? text(context.shop.currency == Currency() ? "zł" : context.shop.currency.text())
                      : text(words.say("pay.points.unit"));
    if (!billMinor) {
        pay.mostLabel = text(words.say("pay.unknown_bill"));
        return pay;
    }
    auto const most = mostPayable(view.programme, view.standing, *billMinor);
    if (most == 0) return pay;
    pay.most = credit ? fieldAmount(most) : QString::number(unitsFor(view, most));
    pay.mostLabel = text(credit ? words.say("pay.most_credit", {{"amount", moneyOf(context, most)}})
                                : words.say("pay.most_points", {{"count", unitsFor(view, most)}}));
    if (draft.payMinor > most)
        pay.problem = pay.mostLabel;
    else if (!credit && draft.payMinor > 0)
        pay.worth = text(words.say("pay.worth", {{"amount", moneyOf(context, draft.payMinor)}}));
    return pay;
}
} // namespace

int givableCount(CustomerView const& customer)
{
    int count = 0;
    for (auto const& view : customer.programmes) {
        count += int(view.standing.open.size());
        if (auto const* points = std::get_if<PointTerms>(&view.programme.terms))
            count += int(std::count_if(
                points->catalogue.begin(), points->catalogue.end(),
                [&](CatalogueReward const& row) { return row.price <= view.standing.balance; }));
    }
    return count;
}

std::vector<Givable> givablesOf(TextContext const& context, CustomerView const& customer)
{
    std::vector<Givable> found;
    for (auto const& view : customer.programmes)
        for (auto const& open : view.standing.open)
            found.push_back(waiting(context, open));
    for (auto const& view : customer.programmes) {
        auto const* points = std::get_if<PointTerms>(&view.programme.terms);
        if (!points) continue;
        auto rows = points->catalogue;
        std::stable_sort(rows.begin(), rows.end(),
                         [](auto const& a, auto const& b) { return a.price < b.price; });
        for (auto const& row : rows)
            found.push_back(ofCatalogue(context, view, row));
    }
    if (found.size() > mostChoices) found.resize(mostChoices);
    return found;
}

ProgrammeView const* payingAccount(CustomerView const& customer)
{
    ProgrammeView const* found = nullptr;
    for (auto const& view : customer.programmes) {
        if (view.standing.balance <= 0) continue;
        auto const* points = std::get_if<PointTerms>(&view.programme.terms);
        bool const credit = std::holds_alternative<CashbackTerms>(view.programme.terms);
        if (credit) return &view; // money is understood at once
        if (points && points->payMinor > 0 && !found) found = &view;
    }
    return found;
}

std::optional<std::int64_t> billOf(Outcome const& asked, PurchaseDraft const& draft)
{
    if (draft.amountMinor) return draft.amountMinor;
    std::int64_t sum = 0;
    bool any = false;
    for (std::size_t i = 0; i < asked.items.size() && i < draft.quantities.size(); ++i) {
        if (draft.quantities[i] == 0) continue;
        if (!asked.items[i].priceMinor) return std::nullopt;
        any = true;
        sum += *asked.items[i].priceMinor * draft.quantities[i];
    }
    return any ? std::optional(sum) : std::nullopt;
}

std::vector<BillLine> linesOf(Outcome const& asked, PurchaseDraft const& draft)
{
    std::vector<BillLine> lines;
    for (std::size_t i = 0; i < asked.items.size() && i < draft.quantities.size(); ++i)
        if (draft.quantities[i] > 0) lines.push_back({asked.items[i].id, draft.quantities[i], std::nullopt});
    return lines;
}

static std::optional<std::int64_t> stampMinimum(CustomerView const& customer)
{
    auto const* card = stampCardOf(customer);
    return card ? std::get<StampTerms>(card->programme.terms).minimumMinor : std::nullopt;
}

BannerState askBanner(TextContext const& context, Outcome const& asked)
{
    auto const& words = context.words;
    auto const name = asked.customer ? asked.customer->profile.name : std::string();
    BannerState banner;
    banner.mood = Mood::Amount;
    if (asked.ask.items) {
        banner.title = sayOf(words, "banner.purchase.title", name);
        banner.sentence = text(
            words.say(asked.ask.amount ? "banner.purchase.sentence_amount" : "banner.purchase.sentence"));
        return banner;
    }
    banner.title = sayOf(words, "banner.amount.title", name);
    auto const minimum = asked.customer ? stampMinimum(*asked.customer) : std::nullopt;
    banner.sentence =
        text(minimum ? words.say("banner.amount.sentence", {{"minimum", moneyOf(context, *minimum)}})
                     : words.say("banner.amount.sentence_no_minimum"));
    return banner;
}

AmountPanel amountPanelOf(TextContext const& context, Outcome const& asked, PurchaseDraft const& draft)
{
    auto const& words = context.words;
    AmountPanel panel;
    panel.name = asked.customer ? text(asked.customer->profile.name) : QString();
    panel.question = text(words.say(asked.ask.items ? "amount.question_short" : "amount.question"));
    panel.currency = text(context.shop.currency == Currency() ? "zł" : context.shop.currency.text());
    panel.amountShown = asked.ask.amount;
    panel.amountRequired = asked.ask.amountRequired && !asked.ask.items;
    panel.hint = asked.ask.items || !asked.ask.amount ? text(words.say("amount.hint.items"))
                                                      : askBanner(context, asked).sentence;
    if (asked.ask.amount && !asked.ask.amountRequired && !asked.ask.items)
        panel.hint = text(words.say("amount.hint.optional"));
    for (std::size_t i = 0; i < asked.items.size(); ++i) {
        auto const& item = asked.items[i];
        ItemState state;
        state.name = text(item.name);
        if (item.priceMinor) state.price = text(words.money(moneyOf(context, *item.priceMinor)));
        state.key = text(item.key);
        state.group = text(item.group);
        state.quantity = i < draft.quantities.size() ? draft.quantities[i] : 0;
        panel.items << state;
    }
    auto const bill = billOf(asked, draft);
    if (bill && !panel.items.isEmpty()) panel.sum = text(words.money(moneyOf(context, *bill)));
    if (auto const* account = asked.customer ? payingAccount(*asked.customer) : nullptr) {
        panel.pay = payStateOf(context, *account, bill, draft);
        if (bill && draft.payMinor > 0 && draft.payMinor <= *bill)
            panel.toPay = text(words.money(moneyOf(context, *bill - draft.payMinor)));
    }
    return panel;
}

RefundPanel refundPanelOf(TextContext const& context, RecentAction const& action, Outcome const& preview,
                          std::optional<std::int64_t> leftMinor, std::optional<std::int64_t> refundMinor)
{
    auto const& words = context.words;
    RefundPanel panel;
    panel.actionId = text(action.id.text());
    panel.who = action.name.empty()
                    ? text(words.say(action.customer.isNull() ? "recent.guest" : "recent.anonymous"))
                    : text(callName(action.name));
    panel.when = text(words.say("refund.when", {{"time", words.minuteOfDay(action.time.minute)}}));
    panel.currency = text(context.shop.currency == Currency() ? "zł" : context.shop.currency.text());
    if (leftMinor) {
        panel.amount = text(words.money(moneyOf(context, *leftMinor)));
        panel.most = fieldAmount(*leftMinor);
        auto const part = refundMinor.value_or(*leftMinor);
        panel.refunding = text(words.say(part == *leftMinor ? "refund.whole" : "refund.part",
                                         {{"amount", moneyOf(context, part)}}));
    } else {
        panel.refunding = text(words.say("refund.whole_unknown"));
    }
    for (auto const& entry : preview.entries) {
        if (panel.lines.size() == 5) break;
        auto const sentence =
            text(words.reason(entry.reason, entry.delta, entry.unit, context.shop.currency));
        auto const end = sentence.indexOf(QLatin1Char(' '));
        panel.lines << RefundChange{changeOf(context, entry.unit, entry.delta),
                                    end < 0 ? QString() : sentence.mid(end + 1), entry.delta < 0};
    }
    if (panel.lines.isEmpty())
        panel.lines << RefundChange{QStringLiteral("0"), text(words.say("refund.nothing")), false};
    if (!preview.belowZero.empty())
        panel.below = text(words.say(
            "refund.below", {{"amounts", sayAmounts(words, preview.belowZero, context.shop.currency)}}));
    if (preview.state == ScanState::NotSaved && leftMinor)
        panel.problem =
            text(words.say("refund.problem.too_much", {{"amount", moneyOf(context, *leftMinor)}}));
    return panel;
}

} // namespace bywalec::ui
