// The steps of a worked case: visits, redemptions, payments, refunds, corrections, changed terms.
#include "tests/support/LoyaltyRun.h"

#include "core/loyalty/Redeem.h"
#include "core/loyalty/Refund.h"

#include <algorithm>

namespace bywalec::test {

using namespace bywalec;

LoyaltyRun::LoyaltyRun(Json const& shelf, Json const& worked) : m_shelf(shelf), m_case(worked) {}

std::string LoyaltyRun::differences()
{
    try {
        Fields fields(m_case, "case");
        fields.find("name");
        setUp(fields);
        for (auto const& json : fields.need("steps")) {
            ++m_step;
            step(json);
        }
        fields.done();
    } catch (std::exception const& error) {
        differ(error.what());
    }
    return m_differences;
}

// A string takes the definition of that name from the shelf.
static Json defined(Json const& shelf, char const* kind, Json const& json)
{
    if (!json.is_string()) return json;
    auto const& all = shelf.at(kind);
    if (!all.contains(json.get<std::string>())) bad(std::string(kind) + " lacks " + json.get<std::string>());
    auto result = all.at(json.get<std::string>());
    if (result.is_object()) result["name"] = json;
    return result;
}

void LoyaltyRun::setUp(Fields& fields)
{
    for (auto const& json : fields.get<Json>("programmes", Json::array())) {
        m_rules.programmes.push_back(programmeFrom(defined(m_shelf, "programmes", json)));
        m_account.know(m_rules.programmes.back());
    }
    for (auto const& json : fields.get<Json>("items", m_shelf.value("items", Json::array())))
        m_rules.items.push_back(itemFrom(json));
    for (auto const& json : fields.get<Json>("offers", Json::array()))
        m_rules.offers.push_back(offerFrom(defined(m_shelf, "offers", json)));
    m_rules.stacking = stackingFrom(fields.find("stacking"));
    if (auto const* members = fields.find("members"))
        for (auto const& [name, json] : members->items())
            tell(json, name);
}

void LoyaltyRun::tell(Json const& json, std::string const& name)
{
    Fields fields(json, "member");
    auto& told = m_told[CustomerId(rawId(name))];
    told.birthday = fields.get<std::string>("birthday", "");
    if (auto const* segment = fields.find("segment"))
        told.segment = segmentFrom(segment->get<std::string>()).value();
    if (auto const* friendly = fields.find("referredBy"))
        told.referredBy = CustomerId(rawId(friendly->get<std::string>()));
    if (auto const* usual = fields.find("usual"))
        told.usualItem = itemNamed(m_rules, usual->get<std::string>());
    auto const causes = fields.get<Json>("causes", Json::object());
    for (auto const& [programme, cause] : causes.items())
        told.causes[ProgrammeId(rawId(programme))] = cause.get<std::string>();
    fields.done();
}

void LoyaltyRun::step(Json const& json)
{
    Fields fields(json, "step " + std::to_string(m_step));
    m_who = CustomerId(rawId(fields.get<std::string>("who", "anna")));
    m_seen = m_account;
    m_seen.forgetLast(fields.get<int>("unseen", 0));
    if (!defines(fields)) act(fields);
    look(fields);
    fields.done();
}

bool LoyaltyRun::defines(Fields& fields)
{
    if (auto const* json = fields.find("define")) {
        auto programme = programmeFrom(defined(m_shelf, "programmes", *json));
        m_account.know(programme);
        auto& all = m_rules.programmes;
        auto const old =
            std::find_if(all.begin(), all.end(), [&](auto const& p) { return p.id == programme.id; });
        if (old == all.end())
            all.push_back(std::move(programme));
        else
            *old = std::move(programme);
        return true;
    }
    auto const* closed = fields.find("close");
    if (!closed) return false;
    auto const index = programmeNamed(m_rules, closed->get<std::string>());
    m_rules.programmes.erase(m_rules.programmes.begin() + std::ptrdiff_t(index));
    return true;
}

void LoyaltyRun::act(Fields& fields)
{
    if (fields.has("visit")) return visit(fields);
    m_now = when(fields, "on");
    if (fields.has("more")) return more(fields);
    if (fields.has("redeem")) return redeemReward(fields);
    if (fields.has("buy")) return buyReward(fields);
    if (fields.has("pay")) return payOnly(fields);
    if (fields.has("refund")) return refundVisit(fields);
    if (fields.has("void")) return voidDeed(fields);
    if (fields.has("write")) return write(fields);
    if (fields.has("suggest")) return suggest(fields);
}

// A day, or an instant in UTC that Warsaw's clock turns into one.
LoyaltyRun::Now LoyaltyRun::when(Fields& fields, char const* key)
{
    Now now;
    auto const text = fields.need(key).get<std::string>();
    now.day = dayOf(text.substr(0, 10));
    if (text.size() > 10) {
        auto const utc =
            UtcTime(std::chrono::days(now.day.number)) + std::chrono::minutes(minuteOf(text.substr(11, 5)));
        auto const local = Zone::find("Europe/Warsaw").value().local(utc);
        now = {local.day, local.minute};
        if (auto const* day = fields.find("day"))
            same("the shop's day", day->get<std::string>(), now.day.text());
    }
    if (auto const* at = fields.find("at")) now.minute = minuteOf(at->get<std::string>());
    return now;
}

Purchase LoyaltyRun::purchase(Fields& fields, Now now)
{
    Purchase purchase;
    purchase.day = now.day;
    purchase.minute = now.minute;
    purchase.amountMinor = fields.maybe<std::int64_t>("amount");
    purchase.paidMinor = fields.get<std::int64_t>("paid", 0);
    purchase.stamps = fields.get<int>("stamps", 1);
    for (auto const& json : fields.get<Json>("lines", Json::array())) {
        PurchaseLine line;
        line.item = itemNamed(m_rules, json.at(0).get<std::string>());
        if (json.size() > 1) line.quantity = json.at(1).get<int>();
        if (json.size() > 2) line.amountMinor = json.at(2).get<std::int64_t>();
        purchase.lines.push_back(line);
    }
    return purchase;
}

Member LoyaltyRun::member(LocalDay today) const
{
    auto const told = m_told.find(m_who);
    return m_seen.member(m_rules, m_who, told == m_told.end() ? Told{} : told->second, today);
}

void LoyaltyRun::visit(Fields& fields)
{
    Deed deed;
    m_now = when(fields, "visit");
    deed.purchase = purchase(fields, m_now);
    auto const who = member(m_now.day);
    deed.bill = billOf(m_rules, deed.purchase);
    deed.purchase.paidMinor += payFirst(fields, deed, deed.bill.value_or(0));
    if (refused(fields, checkPurchase(m_rules, deed.purchase))) return;
    auto award = awardVisit(m_rules, who, m_seen.facts(m_rules, m_now.day), deed.purchase);
    deed.entries.insert(deed.entries.end(), award.entries.begin(), award.entries.end());
    deed.rewards = std::move(award.rewards);
    expectRewards(fields, deed.rewards);
    keep(fields, std::move(deed));
}

// [[programme, wanted], …]: a part of the bill is paid before the visit is counted.
std::int64_t LoyaltyRun::payFirst(Fields& fields, Deed& deed, std::int64_t bill)
{
    std::int64_t paid = 0;
    auto const* json = fields.find("pay");
    if (!json) return paid;
    for (auto const& payment : *json) {
        auto const name = payment.at(0).get<std::string>();
        auto const result = pay(m_rules.programmes[programmeNamed(m_rules, name)], standing(name), bill,
                                payment.at(1).get<std::int64_t>());
        if (!result) bad("the payment is refused: " + result.error().detail);
        paid += result->paidMinor;
        deed.entries.insert(deed.entries.end(), result->entries.begin(), result->entries.end());
    }
    return paid;
}

void LoyaltyRun::more(Fields& fields)
{
    auto const& json = fields.need("more");
    auto const name = json.at(0).get<std::string>();
    Deed deed;
    deed.kind = DeedKind::More;
    if (auto const* of = fields.find("of")) deed.target = m_labels.at(of->get<std::string>());
    auto award = awardMore(m_rules.programmes[programmeNamed(m_rules, name)], m_who, standing(name),
                           json.at(1).get<std::int64_t>(), Reason{"more", {}}, m_now.day);
    deed.entries = std::move(award.entries);
    deed.rewards = std::move(award.rewards);
    expectRewards(fields, deed.rewards);
    correct(deed);
    keep(fields, std::move(deed));
}

template<class T>
bool LoyaltyRun::refused(Fields& fields, Result<T> const& result)
{
    auto const expected = fields.get<std::string>("refused", "");
    same("refused", expected, result ? "" : result.error().detail.empty() ? "?" : result.error().detail);
    return !result;
}

// [programme, cycle]; with "bill".
void LoyaltyRun::redeemReward(Fields& fields)
{
    auto const& json = fields.need("redeem");
    ProgrammeId const programme(rawId(json.at(0).get<std::string>()));
    auto const open = m_seen.waiting(programme, m_who, LocalDay{0});
    auto const reward = std::find_if(open.begin(), open.end(),
                                     [&](auto const& o) { return o.cycle == json.at(1).get<int>(); });
    if (reward == open.end()) return differ("that reward doesn't wait");
    auto const may = canGive(reward->terms, reward->expires, m_seen.given(reward->terms.name),
                             fields.maybe<std::int64_t>("bill"), m_now.day);
    if (refused(fields, may)) return;
    Deed deed;
    deed.kind = DeedKind::Redeemed;
    deed.reward = reward->id;
    deed.rewardName = reward->terms.name;
    deed.entries = redeem(*reward);
    keep(fields, std::move(deed));
}

// [programme, key]; with "bill".
void LoyaltyRun::buyReward(Fields& fields)
{
    auto const& json = fields.need("buy");
    auto const name = json.at(0).get<std::string>();
    auto const key = json.at(1).get<int>();
    auto const& programme = m_rules.programmes[programmeNamed(m_rules, name)];
    RewardTerms terms;
    for (auto const& entry : std::get<PointTerms>(programme.terms).catalogue)
        if (entry.key == key) terms = entry.reward;
    auto const may =
        canGive(terms, std::nullopt, m_seen.given(terms.name), fields.maybe<std::int64_t>("bill"), m_now.day);
    if (!may) {
        refused(fields, may);
        return;
    }
    auto const bought = buy(programme, standing(name), key);
    if (!bought && bought.error().kind == ErrorKind::NotFound)
        return same("refused", fields.get<std::string>("refused", ""), "not found");
    if (refused(fields, bought)) return;
    Deed deed;
    deed.kind = DeedKind::Bought;
    deed.rewardName = terms.name;
    deed.entries = *bought;
    keep(fields, std::move(deed));
}

// [programme, wanted] of "bill"; "paid" and "most" are what comes out.
void LoyaltyRun::payOnly(Fields& fields)
{
    auto const& json = fields.need("pay");
    auto const name = json.at(0).get<std::string>();
    auto const& programme = m_rules.programmes[programmeNamed(m_rules, name)];
    auto const bill = fields.need("bill").get<std::int64_t>();
    if (auto const most = fields.maybe<std::int64_t>("most"))
        same("most payable", std::to_string(*most),
             std::to_string(mostPayable(programme, standing(name), bill)));
    auto const result = pay(programme, standing(name), bill, json.at(1).get<std::int64_t>());
    if (refused(fields, result)) return;
    same("paid", std::to_string(fields.get<std::int64_t>("paid", json.at(1).get<std::int64_t>())),
         std::to_string(result->paidMinor));
    Deed deed;
    deed.kind = DeedKind::Written;
    deed.entries = result->entries;
    keep(fields, std::move(deed));
}

static std::optional<std::int64_t> minimumOf(ProgrammeTerms const& terms)
{
    return std::visit(
        [](auto const& t) -> std::optional<std::int64_t> {
            if constexpr (requires { t.minimumMinor; }) return t.minimumMinor;
            return std::nullopt;
        },
        terms);
}

static bool byVisit(ProgrammeTerms const& terms)
{
    if (auto const* stamps = std::get_if<StampTerms>(&terms)) return stamps->basis == EarnBasis::Visit;
    if (auto const* points = std::get_if<PointTerms>(&terms)) return points->basis == EarnBasis::Visit;
    if (auto const* charity = std::get_if<CharityTerms>(&terms)) return charity->perVisitMinor > 0;
    return false;
}

// A visit's label; "rest" of its bill stays, nothing without one.
void LoyaltyRun::refundVisit(Fields& fields)
{
    Deed deed;
    deed.kind = DeedKind::Refunded;
    deed.target = m_labels.at(fields.need("refund").get<std::string>());
    auto const& visited = m_seen.deed(deed.target);
    deed.rest = fields.maybe<std::int64_t>("rest");
    if (!deed.rest && visited.bill) deed.rest = 0;
    for (std::size_t i = 0; i < visited.entries.size(); ++i) {
        auto const& entry = visited.entries[i];
        RefundLine line{entry, m_seen.takenBack(deed.target, i)};
        for (auto const& programme : m_rules.programmes)
            if (programme.id == entry.programme) {
                line.whole = entry.delta > 0 && (byVisit(programme.terms) || entry.reason.code == "welcome");
                line.minimumMinor = minimumOf(programme.terms);
            }
        auto const back = refund(std::span(&line, 1), deed.rest, visited.bill);
        if (refused(fields, back)) return;
        for (auto const& change : *back) {
            deed.entries.push_back(change);
            deed.ofLine.push_back(i);
        }
    }
    correct(deed);
    keep(fields, std::move(deed));
}

void LoyaltyRun::voidDeed(Fields& fields)
{
    Deed deed;
    deed.kind = DeedKind::Voided;
    deed.target = m_labels.at(fields.need("void").get<std::string>());
    correct(deed);
    keep(fields, std::move(deed));
}

// Entries as they are: a past that no rule has to be asked about.
void LoyaltyRun::write(Fields& fields)
{
    Deed deed;
    deed.kind = DeedKind::Written;
    for (auto const& json : fields.need("write"))
        deed.entries.push_back(entryFrom(json, m_rules));
    keep(fields, std::move(deed));
}

// The offer worth saying, "" for none; "said" names the day of each that was said.
void LoyaltyRun::suggest(Fields& fields)
{
    std::vector<std::optional<LocalDay>> said(m_rules.offers.size());
    auto const days = fields.get<Json>("said", Json::object());
    for (auto const& [name, day] : days.items())
        said[offerNamed(m_rules, name)] = dayOf(&day);
    auto const found = suggestion(m_rules, member(m_now.day), m_seen.facts(m_rules, m_now.day), said,
                                  m_now.day, m_now.minute);
    same("suggested", fields.need("suggest").get<std::string>(),
         found ? m_rules.offers[*found].terms.name : "");
}

// Rewards that the corrected balance can't carry fall.
void LoyaltyRun::correct(Deed& deed)
{
    auto after = m_account;
    deed.id = after.nextId();
    deed.who = m_who;
    deed.day = m_now.day;
    deed.minute = m_now.minute;
    after.add(deed);
    for (auto const& programme : m_rules.programmes) {
        auto const left = after.standing(programme, m_who, {}, m_now.day);
        for (auto& [reward, deeds] : after.strike(rewardsLost(left, left.balance)))
            deed.fallen[reward] = deeds;
    }
}

void LoyaltyRun::keep(Fields& fields, Deed deed)
{
    expectEntries(fields, deed.entries);
    deed.id = m_account.nextId();
    deed.who = m_who;
    deed.day = m_now.day;
    deed.minute = m_now.minute;
    if (auto const* label = fields.find("as")) m_labels[label->get<std::string>()] = deed.id;
    m_account.add(std::move(deed));
    m_seen = m_account;
}

Standing LoyaltyRun::standing(std::string const& programme) const
{
    auto const told = m_told.find(m_who);
    return m_seen.standing(m_rules.programmes[programmeNamed(m_rules, programme)], m_who,
                           told == m_told.end() ? Told{} : told->second, m_now.day);
}

} // namespace bywalec::test
