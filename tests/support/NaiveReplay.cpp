#include "tests/support/NaiveReplay.h"

#include "core/loyalty/Redeem.h"
#include "tests/support/NaiveHistory.h"

#include <algorithm>

namespace bywalec::test {

using namespace bywalec;

namespace {

class Naive {
  public:
    Naive(Rules const& rules, Past const& past) : m_rules(rules), m_past(past)
    {
        m_history.people.resize(std::size_t(past.customers));
        for (auto& person : m_history.people) {
            person.movements.resize(rules.programmes.size());
            person.cycles.resize(rules.programmes.size());
        }
    }

    Simulation run()
    {
        for (auto const& visit : m_past.visits)
            if (m_past.from <= visit.day && visit.day <= m_past.until) play(visit);
        return figuresOf(m_history, m_rules, m_past);
    }

  private:
    static int week(LocalDay day) { return (day.number + 3) / 7; }

    std::size_t indexOf(ProgrammeId id) const
    {
        auto const& all = m_rules.programmes;
        return std::size_t(std::find_if(all.begin(), all.end(), [&](auto const& p) { return p.id == id; }) -
                           all.begin());
    }

    Purchase read(PastVisit const& visit) const
    {
        Purchase purchase;
        purchase.day = visit.day;
        purchase.minute = visit.minute;
        if (visit.amountMinor >= 0) purchase.amountMinor = visit.amountMinor;
        for (std::size_t i = 0; i < visit.lineCount; ++i) {
            auto const& line = m_past.lines[visit.firstLine + i];
            purchase.lines.push_back({line.item, line.quantity, {}});
            if (line.amountMinor >= 0) purchase.lines.back().amountMinor = line.amountMinor;
        }
        return purchase;
    }

    Member memberOf(int customer, LocalDay day) const
    {
        auto const& person = m_history.people[std::size_t(customer)];
        Member member;
        RawId raw{};
        for (unsigned i = 0; i < 4; ++i)
            raw[12 + i] = std::uint8_t(std::uint32_t(customer + 1) >> (24 - 8 * i));
        member.id = CustomerId(raw);
        for (std::size_t i = 0; i < m_rules.programmes.size(); ++i)
            member.standings.push_back(standingOf(person, i, day));
        for (auto const& offer : m_rules.offers)
            member.offerUses.push_back(usesOf(person, offer.id));
        std::map<int, int> often;
        std::set<int> weeks;
        for (auto const& came : person.came) {
            for (int const item : came.items) {
                member.bought |= std::uint64_t(1) << item;
                ++often[item];
            }
            weeks.insert(week(came.day));
        }
        for (auto const& [item, times] : often)
            if (times >= 3 && (member.usualItem < 0 || times > often[member.usualItem]))
                member.usualItem = item;
        member.visits = int(person.came.size());
        if (!person.came.empty()) {
            member.firstDay = person.came.front().day;
            member.lastDay = person.came.back().day;
            while (weeks.count(week(*member.lastDay) - member.streakWeeks))
                ++member.streakWeeks;
        }
        if (std::size_t(customer) < m_past.birthdays.size())
            member.birthday = m_past.birthdays[std::size_t(customer)];
        return member;
    }

    Standing standingOf(Somebody const& person, std::size_t programme, LocalDay day) const
    {
        Standing standing;
        standing.balance = hold(person.movements[programme], day).balance;
        standing.hasHistory = !person.movements[programme].empty();
        standing.cycles = person.cycles[programme];
        for (int const cycle : standing.cycles)
            standing.lastCycle = std::max(standing.lastCycle, cycle);
        for (auto const& waits : person.waits)
            if (waits.programme == programme) standing.open.push_back(waits.reward);
        if (auto const* tier = std::get_if<TierTerms>(&m_rules.programmes[programme].terms)) {
            std::vector<TierDay> days;
            for (auto const& came : person.came)
                days.push_back({came.day, tier->basis == TierBasis::Visits   ? 1
                                          : tier->basis == TierBasis::Points ? came.points
                                                                             : came.bill.value_or(0)});
            standing.tier = tierOn(*tier, days, day);
        }
        return standing;
    }

    static int usesOf(Somebody const& person, OfferId offer)
    {
        return int(std::count_if(person.came.begin(), person.came.end(),
                                 [&](Came const& came) { return came.offers.count(offer) > 0; }));
    }

    ShopFacts shopOn(LocalDay day) const
    {
        ShopFacts shop;
        for (auto const& offer : m_rules.offers) {
            shop.offerUses.push_back(0);
            for (auto const& person : m_history.people)
                shop.offerUses.back() += usesOf(person, offer.id);
        }
        shop.surpriseMinor.resize(m_rules.programmes.size());
        for (auto const& granted : m_history.granted)
            if (week(granted.day) == week(day)) shop.surpriseMinor[granted.programme] += granted.costMinor;
        return shop;
    }

    void costs(LocalDay day, std::int64_t minor) { m_history.costs.push_back({day, minor}); }

    void play(PastVisit const& visit)
    {
        auto& person = m_history.people[std::size_t(visit.customer)];
        auto purchase = read(visit);
        Came came;
        came.day = visit.day;
        came.bill = billOf(m_rules, purchase);
        for (auto const& line : purchase.lines)
            if (line.item >= 0) came.items.insert(line.item);
        giveWaiting(person, came);
        payWithAll(person, visit.customer, purchase, came);
        auto const award =
            awardVisit(m_rules, memberOf(visit.customer, visit.day), shopOn(visit.day), purchase);
        take(person, award, came);
        buyAll(person, came);
        person.came.push_back(came);
    }

    void giveWaiting(Somebody& person, Came& came)
    {
        std::vector<Waits> still;
        for (auto const& waits : person.waits) {
            int& given = m_history.given[{waits.programme, 0}];
            if (waits.reward.expires && *waits.reward.expires < came.day) {
                ++m_history.expired;
            } else if (canGive(waits.reward.terms, waits.reward.expires, given, came.bill, came.day)) {
                ++given;
                ++m_history.redeemed;
                costs(came.day, costOfGiving(waits.reward.terms, came.bill));
                came.used = true;
            } else {
                still.push_back(waits);
            }
        }
        person.waits = still;
    }

    void payWithAll(Somebody& person, int customer, Purchase& purchase, Came& came)
    {
        if (!came.bill) return;
        for (std::size_t i = 0; i < m_rules.programmes.size(); ++i) {
            auto const* points = std::get_if<PointTerms>(&m_rules.programmes[i].terms);
            if (points && !points->catalogue.empty()) continue;
            auto const standing = memberOf(customer, came.day).standings[i];
            auto const wanted = std::min(mostPayable(m_rules.programmes[i], standing, *came.bill),
                                         *came.bill - purchase.paidMinor);
            if (wanted <= 0) continue;
            auto const payment = pay(m_rules.programmes[i], standing, *came.bill, wanted);
            if (!payment) continue;
            for (auto const& entry : payment->entries)
                person.movements[i].push_back({came.day, entry.delta, {}});
            purchase.paidMinor += payment->paidMinor;
            costs(came.day, payment->paidMinor);
            came.used = true;
            if (!person.reached) person.reached = came.day;
        }
    }

    void take(Somebody& person, Award const& award, Came& came)
    {
        for (auto const& entry : award.entries) {
            person.movements[indexOf(entry.programme)].push_back({came.day, entry.delta, entry.expires});
            if (entry.unit == Unit::Charity) costs(came.day, entry.delta);
            if (entry.unit == Unit::Point) came.points += entry.delta;
            if (!entry.offer.isNull()) came.offers.insert(entry.offer);
        }
        for (auto const& reward : award.rewards) {
            auto const programme = indexOf(reward.programme);
            auto const& terms = m_rules.programmes[programme].terms;
            person.cycles[programme].push_back(reward.cycle);
            m_history.granted.push_back({programme, came.day, reward.costMinor});
            if (reward.price > 0 && !reward.badge)
                person.movements[programme].push_back({came.day, -reward.price, {}});
            ++m_history.issued;
            if (!person.reached) person.reached = came.day;
            if (reward.badge) {
                ++m_history.redeemed;
                costs(came.day, reward.costMinor);
                came.used = true;
                continue;
            }
            auto const* stamps = std::get_if<StampTerms>(&terms);
            auto const& what = stamps ? stamps->reward : std::get<OccasionTerms>(terms).reward;
            person.waits.push_back(
                {programme,
                 {reward.id, reward.programme, 1, reward.cycle, reward.price, reward.expires, what}});
        }
    }

    void buyAll(Somebody& person, Came& came)
    {
        for (std::size_t i = 0; i < m_rules.programmes.size(); ++i)
            for (int times = 0; times < 20; ++times) {
                auto const* cheapest = cheapestToGive(i, came);
                auto const balance = hold(person.movements[i], came.day).balance;
                if (!cheapest || cheapest->price > balance) break;
                person.movements[i].push_back({came.day, -cheapest->price, {}});
                ++m_history.given[{i, cheapest->key}];
                ++m_history.issued;
                ++m_history.redeemed;
                costs(came.day, costOfGiving(cheapest->reward, came.bill));
                came.used = true;
                if (!person.reached) person.reached = came.day;
            }
    }

    /// With an order of the day: of those that can be given then.
    CatalogueReward const* cheapestToGive(std::size_t programme, Came const& came)
    {
        auto const* points = std::get_if<PointTerms>(&m_rules.programmes[programme].terms);
        CatalogueReward const* cheapest = nullptr;
        if (!points) return nullptr;
        for (auto const& row : points->catalogue) {
            if (!canGive(row.reward, {}, m_history.given[{programme, row.key}], came.bill, came.day))
                continue;
            if (!cheapest || row.price < cheapest->price) cheapest = &row;
        }
        return cheapest;
    }

    Rules const& m_rules;
    Past const& m_past;
    NaiveHistory m_history;
};

} // namespace

Simulation naiveReplay(Rules const& rules, Past const& past)
{
    return Naive(rules, past).run();
}

} // namespace bywalec::test
