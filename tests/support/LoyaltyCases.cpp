// The JSON of the worked cases; tests/data/loyalty/README.md describes it.
#include "tests/support/LoyaltyCases.h"

#include <algorithm>
#include <stdexcept>

namespace bywalec::test {

using namespace bywalec;

void bad(std::string const& what)
{
    throw std::runtime_error("the case can't be read: " + what);
}

Fields::Fields(Json const& json, std::string where) : m_json(json), m_where(std::move(where))
{
    if (!json.is_object()) bad(m_where + " isn't an object");
    for (auto const& [key, value] : json.items())
        if (key != "worked") m_left.push_back(key);
}

Json const* Fields::find(char const* key)
{
    std::erase(m_left, key);
    auto const found = m_json.find(key);
    return found == m_json.end() ? nullptr : &*found;
}

Json const& Fields::need(char const* key)
{
    auto const* found = find(key);
    if (!found) bad(m_where + " lacks " + key);
    return *found;
}

void Fields::done() const
{
    if (!m_left.empty()) bad(m_where + " has an unknown field " + m_left.front());
}

RawId rawId(std::string const& name)
{
    RawId raw{};
    if (name.empty() || name.size() > raw.size()) bad("a name of 1 to 16 bytes is needed: " + name);
    std::copy(name.begin(), name.end(), raw.begin());
    return raw;
}

LocalDay dayOf(std::string const& text)
{
    auto const day = LocalDay::parse(text);
    if (!day) bad("no day: " + text);
    return *day;
}

std::optional<LocalDay> dayOf(Json const* json)
{
    return json && !json->is_null() ? std::optional(dayOf(json->get<std::string>())) : std::nullopt;
}

int minuteOf(std::string const& text)
{
    if (text.size() != 5 || text[2] != ':') bad("no time: " + text);
    return std::stoi(text.substr(0, 2)) * 60 + std::stoi(text.substr(3));
}

static EarnBasis basisFrom(std::string const& text)
{
    if (text == "visit") return EarnBasis::Visit;
    if (text == "item") return EarnBasis::Item;
    if (text == "amount") return EarnBasis::Amount;
    bad("basis " + text);
}

static Rounding roundingFrom(std::string const& text)
{
    if (text == "down") return Rounding::Down;
    if (text == "half") return Rounding::Half;
    if (text == "up") return Rounding::Up;
    bad("rounding " + text);
}

static RewardTerms rewardTermsFrom(Json const& json)
{
    static std::map<std::string, RewardKind> const kinds{{"product", RewardKind::Product},
                                                         {"service", RewardKind::Service},
                                                         {"discount", RewardKind::Discount},
                                                         {"experience", RewardKind::Experience},
                                                         {"badge", RewardKind::Badge}};
    RewardTerms terms;
    if (json.is_string()) {
        terms.name = json.get<std::string>();
        return terms;
    }
    Fields fields(json, "reward");
    terms.name = fields.need("name").get<std::string>();
    terms.kind = kinds.at(fields.get<std::string>("kind", "product"));
    terms.costMinor = fields.get<std::int64_t>("cost", 0);
    terms.validDays = fields.maybe<int>("validDays");
    terms.minimumMinor = fields.maybe<std::int64_t>("minimum");
    terms.stock = fields.maybe<int>("stock");
    terms.discountMinor = fields.get<std::int64_t>("off", 0);
    terms.discountPercent = fields.get<int>("offPercent", 0);
    fields.done();
    return terms;
}

static StampTerms stampsFrom(Fields& fields)
{
    StampTerms terms;
    terms.needed = fields.get<int>("needed", 5);
    terms.reward = rewardTermsFrom(fields.need("reward"));
    terms.welcome = fields.get<int>("welcome", 0);
    terms.basis = basisFrom(fields.get<std::string>("basis", "visit"));
    terms.group = fields.get<std::string>("group", "");
    terms.perMinor = fields.get<std::int64_t>("per", 0);
    terms.minimumMinor = fields.maybe<std::int64_t>("minimum");
    terms.validDays = fields.maybe<int>("validDays");
    return terms;
}

static PointTerms pointsFrom(Fields& fields)
{
    PointTerms terms;
    terms.basis = basisFrom(fields.get<std::string>("basis", "amount"));
    terms.points = fields.get<std::int64_t>("points", 1);
    terms.perMinor = fields.get<std::int64_t>("per", 100);
    terms.group = fields.get<std::string>("group", "");
    terms.rounding = roundingFrom(fields.get<std::string>("rounding", "down"));
    terms.welcome = fields.get<std::int64_t>("welcome", 0);
    terms.minimumMinor = fields.maybe<std::int64_t>("minimum");
    terms.validDays = fields.maybe<int>("validDays");
    terms.warnDays = fields.get<int>("warnDays", 14);
    terms.payMinor = fields.get<std::int64_t>("pay", 0);
    terms.payPercent = fields.get<int>("payPercent", 100);
    for (auto const& entry : fields.get<Json>("catalogue", Json::array()))
        terms.catalogue.push_back(
            {entry.at(0).get<int>(), entry.at(1).get<std::int64_t>(), rewardTermsFrom(entry.at(2))});
    return terms;
}

static TierTerms tiersFrom(Fields& fields)
{
    TierTerms terms;
    auto const basis = fields.get<std::string>("basis", "spend");
    terms.basis = basis == "spend"    ? TierBasis::Spend
                  : basis == "visits" ? TierBasis::Visits
                                      : TierBasis::Points;
    if (fields.get<bool>("calendarYear", false)) terms.window = TierWindow::CalendarYear;
    terms.windowDays = fields.get<int>("windowDays", 365);
    terms.keepDays = fields.get<int>("keepDays", 0);
    for (auto const& level : fields.need("levels"))
        terms.levels.push_back({level.at(0).get<std::string>(), level.at(1).get<std::int64_t>(),
                                level.size() > 2 ? level.at(2).get<int>() : 100, ""});
    return terms;
}

static CashbackTerms cashbackFrom(Fields& fields)
{
    CashbackTerms terms;
    terms.basisPoints = fields.get<int>("basisPoints", 300);
    terms.rounding = roundingFrom(fields.get<std::string>("rounding", "down"));
    terms.payPercent = fields.get<int>("payPercent", 50);
    terms.minimumMinor = fields.maybe<std::int64_t>("minimum");
    terms.validDays = fields.maybe<int>("validDays");
    terms.warnDays = fields.get<int>("warnDays", 14);
    return terms;
}

static CharityTerms charityFrom(Fields& fields)
{
    CharityTerms terms;
    terms.perVisitMinor = fields.get<std::int64_t>("perVisit", 0);
    terms.basisPoints = fields.get<int>("basisPoints", terms.perVisitMinor ? 0 : 100);
    terms.rounding = roundingFrom(fields.get<std::string>("rounding", "down"));
    terms.minimumMinor = fields.maybe<std::int64_t>("minimum");
    for (auto const& cause : fields.need("causes"))
        terms.causes.push_back({cause.at(0).get<std::string>(), cause.at(1).get<std::string>()});
    return terms;
}

static OccasionTerms occasionFrom(Fields& fields)
{
    static std::map<std::string, OccasionKind> const kinds{
        {"welcome", OccasionKind::Welcome},         {"birthday", OccasionKind::Birthday},
        {"anniversary", OccasionKind::Anniversary}, {"nth", OccasionKind::NthVisit},
        {"surprise", OccasionKind::Surprise},       {"streak", OccasionKind::Streak},
        {"referral", OccasionKind::Referral},       {"winback", OccasionKind::WinBack}};
    OccasionTerms terms;
    terms.kind = kinds.at(fields.need("kind").get<std::string>());
    terms.reward = rewardTermsFrom(fields.need("reward"));
    terms.n = fields.get<int>("n", 0);
    terms.beforeDays = fields.get<int>("before", 0);
    terms.afterDays = fields.get<int>("after", 0);
    terms.weeklyBudgetMinor = fields.get<std::int64_t>("budget", 0);
    terms.seed = fields.get<std::string>("seed", "");
    return terms;
}

static ProgrammeTerms termsFrom(std::string const& type, Fields& fields)
{
    if (type == "stamps") return stampsFrom(fields);
    if (type == "points") return pointsFrom(fields);
    if (type == "tiers") return tiersFrom(fields);
    if (type == "cashback") return cashbackFrom(fields);
    if (type == "charity") return charityFrom(fields);
    if (type == "occasion") return occasionFrom(fields);
    bad("type " + type);
}

Programme programmeFrom(Json const& json)
{
    Fields fields(json, "programme");
    Programme programme;
    auto const name = fields.need("name").get<std::string>();
    programme.id = ProgrammeId(rawId(name));
    programme.version = fields.get<int>("version", 1);
    programme.terms = termsFrom(fields.need("type").get<std::string>(), fields);
    std::visit([&](auto& terms) { terms.name = name; }, programme.terms);
    fields.done();
    if (auto const checked = checkTerms(programme.terms); !checked)
        bad("the terms of " + name + " are refused: " + checked.error().detail);
    return programme;
}

Offer offerFrom(Json const& json)
{
    Fields fields(json, "offer");
    Offer offer;
    auto& terms = offer.terms;
    terms.name = fields.need("name").get<std::string>();
    offer.id = OfferId(rawId(terms.name));
    terms.from = dayOf(fields.get<std::string>("from", "2025-01-01"));
    terms.until = dayOf(fields.get<std::string>("until", "2025-12-31"));
    auto const days = fields.get<std::string>("weekdays", "1234567"); // 1 = Monday
    terms.weekdays = 0;
    for (char const day : days)
        terms.weekdays |= 1U << unsigned(day - '1');
    auto const hours = fields.get<std::vector<std::string>>("hours", {"00:00", "24:00"});
    terms.fromMinute = minuteOf(hours.at(0));
    terms.untilMinute = minuteOf(hours.at(1));
    terms.groups = fields.get<std::vector<std::string>>("groups", {});
    terms.withUsual = fields.get<bool>("withUsual", false);
    terms.firstPurchase = fields.get<bool>("firstPurchase", false);
    if (auto const* tier = fields.find("tier"))
        terms.tier =
            TierCondition{ProgrammeId(rawId(tier->at(0).get<std::string>())), tier->at(1).get<int>()};
    if (auto const* segment = fields.find("segment"))
        terms.segment = segmentFrom(segment->get<std::string>());
    if (auto const* programme = fields.find("programme"))
        terms.programme = ProgrammeId(rawId(programme->get<std::string>()));
    terms.percent = fields.get<int>("percent", 100);
    terms.extra = fields.get<std::int64_t>("extra", 0);
    terms.perCustomer = fields.maybe<int>("perCustomer");
    terms.total = fields.maybe<int>("total");
    terms.say = fields.get<std::string>("say", "");
    fields.done();
    if (auto const checked = checkTerms(terms); !checked)
        bad("the offer " + terms.name + " is refused: " + checked.error().detail);
    return offer;
}

Item itemFrom(Json const& json)
{
    Item item;
    item.name = json.at(0).get<std::string>();
    item.id = ItemId(rawId(item.name));
    item.group = json.at(1).get<std::string>();
    if (json.size() > 2) item.priceMinor = json.at(2).get<std::int64_t>();
    return item;
}

StackingRule stackingFrom(Json const* json)
{
    return json ? StackingRule{Stacking::Add, json->at("add").get<int>()} : StackingRule{};
}

std::size_t programmeNamed(Rules const& rules, std::string const& name)
{
    for (std::size_t i = 0; i < rules.programmes.size(); ++i)
        if (nameOf(rules.programmes[i]) == name) return i;
    bad("no programme " + name);
}

std::size_t offerNamed(Rules const& rules, std::string const& name)
{
    for (std::size_t i = 0; i < rules.offers.size(); ++i)
        if (rules.offers[i].terms.name == name) return i;
    bad("no offer " + name);
}

int itemNamed(Rules const& rules, std::string const& name)
{
    if (name == "?") return -1; // something that isn't among the items
    for (std::size_t i = 0; i < rules.items.size(); ++i)
        if (rules.items[i].name == name) return int(i);
    bad("no item " + name);
}

static std::string nameIn(RawId const& raw)
{
    return {raw.begin(), std::find(raw.begin(), raw.end(), std::uint8_t(0))};
}

std::string textOf(NewEntry const& entry)
{
    auto text = nameIn(entry.programme.raw()) + " v" + std::to_string(entry.version) + " " +
                (entry.delta > 0 ? "+" : "") + std::to_string(entry.delta) + " " + name(entry.unit) + " " +
                entry.reason.code;
    for (auto const& [key, value] : entry.reason.args)
        text += " " + key + "=" +
                (std::holds_alternative<std::string>(value) ? "'" + std::get<std::string>(value) + "'"
                                                            : std::to_string(std::get<std::int64_t>(value)));
    if (entry.expires) text += " until " + entry.expires->text();
    if (!entry.offer.isNull()) text += " of " + nameIn(entry.offer.raw());
    return text;
}

std::string textOf(NewReward const& reward)
{
    return nameIn(reward.programme.raw()) + " v" + std::to_string(reward.version) + " cycle " +
           std::to_string(reward.cycle) + " for " + nameIn(reward.customer.raw()) + " price " +
           std::to_string(reward.price) + " cost " + std::to_string(reward.costMinor) +
           (reward.expires ? " until " + reward.expires->text() : "") + (reward.badge ? " badge" : "") +
           " id " + reward.id.text();
}

static Reason reasonFrom(std::string code, Json const* args)
{
    Reason reason{std::move(code), {}};
    if (!args) return reason;
    for (auto const& [key, value] : args->items()) {
        if (key.ends_with("_day"))
            reason.args[key] = std::int64_t(dayOf(value.get<std::string>()).number);
        else if (value.is_string())
            reason.args[key] = value.get<std::string>();
        else
            reason.args[key] = value.get<std::int64_t>();
    }
    return reason;
}

// [programme, delta, code, then in any order: {args}, "expiry", version]
NewEntry entryFrom(Json const& json, Rules const& rules)
{
    NewEntry entry;
    auto const name = json.at(0).get<std::string>();
    entry.programme = ProgrammeId(rawId(name));
    auto const known = std::find_if(rules.programmes.begin(), rules.programmes.end(),
                                    [&](auto const& p) { return p.id == entry.programme; });
    if (known != rules.programmes.end()) {
        entry.version = known->version;
        entry.unit = std::holds_alternative<StampTerms>(known->terms)      ? Unit::Stamp
                     : std::holds_alternative<PointTerms>(known->terms)    ? Unit::Point
                     : std::holds_alternative<CashbackTerms>(known->terms) ? Unit::Credit
                                                                           : Unit::Charity;
    }
    entry.delta = json.at(1).get<std::int64_t>();
    Json const* args = nullptr;
    for (std::size_t i = 3; i < json.size(); ++i) {
        if (json[i].is_object()) args = &json[i];
        if (json[i].is_string()) entry.expires = dayOf(json[i].get<std::string>());
        if (json[i].is_number()) entry.version = json[i].get<int>();
    }
    entry.reason = reasonFrom(json.at(2).get<std::string>(), args);
    if (entry.reason.code == "offer")
        entry.offer = rules.offers[offerNamed(rules, args->at("offer").get<std::string>())].id;
    return entry;
}

static RewardTerms const& rewardOf(Programme const& programme)
{
    if (auto const* stamps = std::get_if<StampTerms>(&programme.terms)) return stamps->reward;
    return std::get<OccasionTerms>(programme.terms).reward;
}

// [programme, cycle, then in any order: "expiry", {"for", "version"}]
NewReward rewardFrom(Json const& json, Rules const& rules, CustomerId who)
{
    NewReward reward;
    auto const& programme = rules.programmes[programmeNamed(rules, json.at(0).get<std::string>())];
    auto const* stamps = std::get_if<StampTerms>(&programme.terms);
    reward.programme = programme.id;
    reward.version = programme.version;
    reward.cycle = json.at(1).get<int>();
    reward.customer = who;
    reward.price = stamps ? stamps->needed : 0;
    reward.costMinor = rewardOf(programme).costMinor;
    reward.badge = rewardOf(programme).kind == RewardKind::Badge;
    for (std::size_t i = 2; i < json.size(); ++i) {
        if (json[i].is_string()) reward.expires = dayOf(json[i].get<std::string>());
        if (json[i].is_object()) reward.customer = CustomerId(rawId(json[i].at("for").get<std::string>()));
    }
    auto const digits = std::to_string(reward.cycle); // docs/events.md: reward.earned
    reward.id = RewardId(
        deriveUuid("bw1-reward", {reward.programme.bytes(), reward.customer.bytes(), asBytes(digits)}));
    return reward;
}

} // namespace bywalec::test
