// A shop at which anything happens: random histories for the properties of the loyalty rules.
#pragma once

#include "core/base/Random.h"
#include "core/loyalty/Redeem.h"
#include "core/loyalty/Refund.h"
#include "tests/support/LoyaltyAccount.h"
#include "tests/support/LoyaltyCases.h"

#include "tests/support/Catch.h"

#include <sstream>

namespace bywalec::test {

using namespace bywalec;

inline Rules someRules(int version = 1)
{
    auto const file = version == 1 ? R"([
      {"name":"coffee","type":"stamps","needed":5,"welcome":1,"validDays":25,"reward":{"name":"kawa","validDays":40}},
      {"name":"pts","type":"points","rounding":"half","validDays":30,"pay":5,"payPercent":50,"catalogue":[[1,60,"espresso"]]},
      {"name":"item","type":"points","basis":"item","points":7,"group":"kawa","welcome":3},
      {"name":"back","type":"cashback","rounding":"up","payPercent":30,"validDays":50},
      {"name":"good","type":"charity","causes":[["psy","Schronisko"]]},
      {"name":"club","type":"tiers","windowDays":30,"keepDays":10,"levels":[["Srebro",5000,130],["Zloto",15000,170]]},
      {"name":"third","type":"occasion","kind":"nth","n":3,"reward":"kubek"}])"
                                   : R"([
      {"name":"coffee","version":2,"type":"stamps","needed":9,"validDays":2,"reward":{"name":"sok","validDays":1}},
      {"name":"pts","version":2,"type":"points","per":500,"validDays":1},
      {"name":"item","version":2,"type":"points","basis":"visit","points":1,"minimum":900000},
      {"name":"back","version":2,"type":"cashback","basisPoints":1,"payPercent":1,"validDays":1},
      {"name":"good","version":2,"type":"charity","basisPoints":1,"causes":[["psy","Schronisko"]]},
      {"name":"club","version":2,"type":"tiers","windowDays":7,"levels":[["Srebro",900000,110]]},
      {"name":"third","version":2,"type":"occasion","kind":"nth","n":9,"reward":"lizak"}])";
    Rules rules;
    for (auto const& json : Json::parse(file))
        rules.programmes.push_back(programmeFrom(json));
    for (auto const& json :
         Json::parse(R"([["latte","kawa",1400],["espresso","kawa",850],["sernik","ciasto",1600]])"))
        rules.items.push_back(itemFrom(json));
    for (auto const& json : Json::parse(R"([{"name":"sweet","percent":200,"groups":["ciasto"]},
      {"name":"extra","percent":150,"extra":4,"weekdays":"135","perCustomer":3},
      {"name":"coffees","percent":300,"groups":["kawa"],"total":8}])"))
        rules.offers.push_back(offerFrom(json));
    return rules;
}

// A shop at which anything happens, one deed after the other; a till of two gives its deeds odd or even ids.
class Play {
  public:
    explicit Play(std::uint64_t seed) : random(seed), rules(someRules())
    {
        if (below(2)) rules.stacking = {Stacking::Add, 100 + int(below(300))};
        know();
    }

    std::int64_t below(std::int64_t n) { return std::int64_t(random.next64() % std::uint64_t(n)); }
    void know()
    {
        for (auto const& programme : rules.programmes)
            account.know(programme);
    }

    Purchase purchase()
    {
        Purchase result;
        result.day = day;
        result.minute = int(below(1440));
        if (below(4)) result.amountMinor = 1 + below(5000);
        for (auto n = below(4); n > 0; --n)
            result.lines.push_back({int(below(4)) - 1, 1 + int(below(3)), std::nullopt});
        if (below(5) == 0) result.stamps = 1 + int(below(7));
        auto const bill = billOf(rules, result);
        if (bill && *bill > 0 && below(4) == 0) result.paidMinor = below(*bill + 1);
        return result;
    }

    Deed visitOf(CustomerId who, Account const& seen, int id)
    {
        Deed deed;
        deed.id = id;
        deed.who = who;
        deed.purchase = purchase();
        deed.day = deed.purchase.day;
        deed.minute = deed.purchase.minute;
        deed.bill = billOf(rules, deed.purchase);
        auto award = awardVisit(rules, seen.member(rules, who, {}, deed.day), seen.facts(rules, deed.day),
                                deed.purchase);
        deed.entries = std::move(award.entries);
        deed.rewards = std::move(award.rewards);
        return deed;
    }

    Deed deedOf(DeedKind kind, CustomerId who)
    {
        Deed deed;
        deed.id = account.nextId();
        deed.kind = kind;
        deed.who = who;
        deed.day = day;
        deed.minute = 1439;
        return deed;
    }

    void correct(Deed deed)
    {
        auto after = account;
        after.add(deed);
        for (auto const& programme : rules.programmes) {
            auto const left = after.standing(programme, deed.who, {}, day);
            for (auto& [reward, deeds] : after.strike(rewardsLost(left, left.balance)))
                deed.fallen[reward] = deeds;
        }
        account.add(std::move(deed));
    }

    int anyVisit(CustomerId who)
    {
        std::vector<int> visits;
        for (auto const& [id, deed] : account.deeds())
            if (deed.kind == DeedKind::Visit && deed.who == who && account.live(id)) visits.push_back(id);
        return visits.empty() ? -1 : visits[std::size_t(below(std::int64_t(visits.size())))];
    }

    void step()
    {
        day.number += int(below(4));
        auto const who = customers[std::size_t(below(2))];
        auto const target = anyVisit(who);
        switch (below(10)) {
        case 0:
            if (target >= 0) takeBack(target);
            return;
        case 1: {
            auto const open = account.waiting(rules.programmes[0].id, who, day);
            if (open.empty()) return;
            auto deed = deedOf(DeedKind::Redeemed, who);
            deed.reward = open.front().id;
            deed.entries = redeem(open.front());
            account.add(std::move(deed));
            return;
        }
        case 2:
            if (auto const bought =
                    buy(rules.programmes[1], account.standing(rules.programmes[1], who, {}, day), 1)) {
                auto deed = deedOf(DeedKind::Bought, who);
                deed.entries = *bought;
                account.add(std::move(deed));
            }
            return;
        case 3: {
            auto deed = deedOf(DeedKind::More, who);
            auto award =
                awardMore(rules.programmes[0], who, account.standing(rules.programmes[0], who, {}, day),
                          below(9) - 4, Reason{"more", {}}, day);
            deed.entries = std::move(award.entries);
            deed.rewards = std::move(award.rewards);
            correct(std::move(deed));
            return;
        }
        case 4: {
            if (target < 0) return;
            auto deed = deedOf(DeedKind::Voided, who);
            deed.target = target;
            correct(std::move(deed));
            return;
        }
        default:
            account.add(visitOf(who, account, account.nextId()));
        }
    }

    void takeBack(int target)
    {
        auto const visited = account.deed(target);
        auto deed = deedOf(DeedKind::Refunded, visited.who);
        deed.target = target;
        std::int64_t most = visited.bill.value_or(0);
        for (auto const& [id, other] : account.deeds())
            if (other.kind == DeedKind::Refunded && other.target == target)
                most = std::min(most, *other.rest);
        deed.rest = visited.bill ? std::optional(below(most + 1)) : std::nullopt;
        for (std::size_t i = 0; i < visited.entries.size(); ++i) {
            RefundLine const line{visited.entries[i], account.takenBack(target, i),
                                  visited.entries[i].reason.code == "visit"};
            auto const back = refund(std::span(&line, 1), deed.rest, visited.bill);
            REQUIRE(back);
            for (auto const& entry : *back) {
                deed.entries.push_back(entry);
                deed.ofLine.push_back(i);
            }
        }
        if (!visited.bill) deed.rest = 0;
        correct(std::move(deed));
    }

    void run(int steps)
    {
        for (int i = 0; i < steps; ++i)
            step();
    }

    static std::string textOf(OpenReward const& open)
    {
        return std::to_string(open.price) + open.terms.name + (open.expires ? open.expires->text() : "");
    }

    std::string dump(Account const& from, std::vector<int> const& later = {0, 7, 26, 41, 400}) const
    {
        std::ostringstream text;
        for (auto const& who : customers)
            for (auto const& programme : rules.programmes)
                for (int const days : later) {
                    LocalDay const then{day.number + days};
                    auto const held = from.holding(programme.id, who, then);
                    text << nameOf(programme) << " +" << days << " " << held.balance << " expired "
                         << held.expired;
                    for (auto const& lot : held.lots)
                        text << " [" << lot.left << " " << (lot.expires ? lot.expires->text() : "") << "]";
                    for (auto const& open : from.waiting(programme.id, who, then))
                        text << " " << open.id.text() << " v" << open.version << " " << textOf(open);
                    text << "\n";
                }
        return text.str();
    }

    SeededRandom random;
    Rules rules;
    Account account;
    LocalDay day = dayOf("2025-02-03");
    std::vector<CustomerId> customers{CustomerId(rawId("anna")), CustomerId(rawId("ben"))};
};

} // namespace bywalec::test
