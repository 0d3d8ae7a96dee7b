// A journal that no single till would write, for the property that the order of arrival doesn't matter.
#pragma once

#include "core/base/Random.h"
#include "core/keys/Seal.h"
#include "core/programmes/Goals.h"
#include "core/Projectors.h"
#include "tests/support/RandomTerms.h"

#include <vector>

namespace bywalec::test {

// Few times, so that many are equal, and anything may name anything.
class RandomHistory {
  public:
    explicit RandomHistory(std::uint64_t seed) : random(seed), key(Secret::random(random)), m_terms(random)
    {
        for (int i = 0; i < 3; ++i)
            customers.push_back(CustomerId(makeUuidV7(UtcTime(), random)));
        for (int i = 0; i < 4; ++i)
            cards.push_back(someCard());
        for (int i = 0; i < 5; ++i)
            programmes.push_back(ProgrammeId(makeUuidV7(UtcTime(), random)));
        for (int i = 0; i < 2; ++i) {
            offers.push_back(OfferId(makeUuidV7(UtcTime(), random)));
            items.push_back(ItemId(makeUuidV7(UtcTime(), random)));
        }
        found();
        for (int i = 0; i < 160; ++i)
            step();
    }

    void shuffle()
    {
        for (std::size_t i = events.size(); i > 1; --i)
            std::swap(events[i - 1], events[below(i)]);
    }

    SeededRandom random;
    Secret key;
    std::vector<CustomerId> customers;
    std::vector<Event> events;

  private:
    std::size_t below(std::size_t n) { return std::size_t(random.next64() % n); }
    template<class T>
    T const& any(std::vector<T> const& from)
    {
        return from[below(from.size())];
    }
    Token someCard()
    {
        Token token;
        CardId::Raw raw{};
        random.fill(raw);
        token.id = CardId(raw);
        return token;
    }

    EventId add(Draft draft)
    {
        Event event;
        event.id = draft.id.isNull() ? EventId(makeUuidV7(UtcTime(), random)) : draft.id;
        event.kind = draft.kind;
        event.hlc = Hlc::of(UtcTime(std::chrono::days(20000)) + std::chrono::hours(below(30)));
        event.subject = draft.subject;
        event.ref = draft.ref;
        event.body = std::move(draft.body);
        if (!draft.personal.empty()) event.sealed = seal(key, draft.personal, event.id.bytes(), random);
        events.push_back(event);
        return event.id;
    }

    void found()
    {
        for (int i = 0; i < 2; ++i) {
            add(businessFounded(BusinessId(deriveUuid("b", {})), "firma " + std::to_string(i)));
            ShopInfo shop;
            shop.id = ShopId(deriveUuid("s", {}));
            shop.name = "sklep " + std::to_string(i);
            shop.zone = "Europe/Warsaw";
            shop.language = "pl";
            add(shopOpened(shop));
            add(deviceJoined({DeviceId(deriveUuid("d", {})), shop.id, std::to_string(i)}));
        }
        for (auto const& programme : programmes)
            add(programmeDefined({programme, 1, m_terms.programme()}));
        for (auto const& offer : offers)
            add(offerDefined({offer, 1, m_terms.offer()}));
        for (auto const& item : items)
            add(itemDefined(m_terms.item(item)));
        for (auto const& card : cards)
            add(cardIssued(card));
        for (auto const& customer : customers)
            enrolments.push_back(add(customerEnrolled(customer, someProfile())));
    }

    Profile someProfile()
    {
        Profile profile;
        profile.name = "N" + std::to_string(below(1000));
        if (below(2)) profile.phone = "600" + std::to_string(100000 + below(900000));
        return profile;
    }
    std::vector<NewEntry> someEntries(std::int64_t delta)
    {
        static constexpr Unit units[] = {Unit::Stamp, Unit::Stamp, Unit::Point, Unit::Charity};
        NewEntry entry{any(programmes), 1 + int(below(2)), units[below(4)], delta,
                       Reason{"visit", {{"n", delta}}}};
        if (delta > 0 && below(2)) entry.expires = LocalDay{20004 + int(below(8))};
        if (delta > 0 && below(3) == 0) entry.offer = any(offers);
        return {entry};
    }

    void step()
    {
        switch (below(19)) {
        case 0:
        case 1:
        case 2:
            return visit();
        case 3:
            return amend();
        case 4:
            return earn();
        case 5:
            return redeemSomething();
        case 6:
        case 7:
            return undo();
        case 8:
            return profile();
        case 9:
            return consent();
        case 10:
            add(cardAssigned(any(cards).id, any(customers), EventId()));
            return;
        case 11:
            add(below(3) ? remarkNoted(RemarkKind::Complaint, any(customers), LocalDay{20001},
                                       "T" + std::to_string(below(1000)))
                         : cardBlocked(any(cards).id, any(cards).id));
            return;
        case 12:
            return define();
        case 13:
            return refund();
        case 14:
            return adjust();
        case 15:
            return suggestAndClaim();
        case 16:
            return giving();
        case 17:
            return bringIn();
        default:
            oddities();
        }
    }

    void visit()
    {
        auto const customer = any(customers);
        nlohmann::json body{{"local_day", 20000 + int(below(10))},
                            {"minute", int(below(1440))},
                            {"entries", entriesToJson(someEntries(1 + std::int64_t(below(3))))}};
        Draft draft;
        if (below(2)) body["amount_minor"] = 100 + int(below(900));
        if (below(2)) body["items"] = linesToJson({{any(items), 1 + int(below(3)), std::nullopt}});
        if (below(3) == 0) body["suggested"] = any(offers).text();
        if (below(3) == 0) body["entries"][0]["cause"] = below(2) ? "a" : "b";
        if (below(6)) body["customer"] = customer.text();
        if (below(4)) body["card"] = any(cards).id.text();
        draft.kind = kind::visitRecorded;
        draft.subject = SubjectId(customer.raw());
        draft.body = body.dump();
        visits.emplace_back(add(std::move(draft)), customer);
    }

    void amend()
    {
        if (visits.empty()) return;
        auto const& [visited, customer] = any(visits);
        Draft draft;
        draft.kind = kind::visitAmended;
        draft.ref = visited;
        draft.subject = SubjectId(customer.raw());
        draft.body = nlohmann::json{{"visit", visited.text()},
                                    {"customer", customer.text()},
                                    {"entries", entriesToJson(someEntries(std::int64_t(below(5)) - 2))}}
                         .dump();
        add(std::move(draft));
    }

    void define()
    {
        switch (below(5)) {
        case 0:
            add(programmeClosed(any(programmes), 1 + int(below(3))));
            return;
        case 1:
            add(offerDefined({any(offers), 1 + int(below(3)), m_terms.offer()}));
            return;
        case 2:
            add(below(2) ? offerClosed(any(offers), 1) : itemDefined(m_terms.item(any(items))));
            return;
        case 3:
            add(rulesSet({{below(2) ? Stacking::Add : Stacking::Best, 200}, AskAmount::Optional},
                         1 + int(below(3))));
            add(below(2)
                    ? goalDefined({GoalId(any(offers).raw()),
                                   1 + int(below(3)),
                                   {GoalMeasure::VisitsAWeek, 100 + int(below(900)), {20400}, {20500}, 50}})
                    : goalClosed(GoalId(any(offers).raw()), 1 + int(below(3))));
            return;
        default:
            add(programmeDefined({any(programmes), 1 + int(below(3)), m_terms.programme()}));
        }
    }

    void refund()
    {
        if (visits.empty()) return;
        auto const& [visited, customer] = any(visits);
        VisitRow visit;
        visit.id = visited;
        add(visitRefunded(visit, customer, std::int64_t(below(300)), below(3) == 0,
                          entriesToJson(someEntries(-1 - std::int64_t(below(2)))),
                          EventId(makeUuidV7(UtcTime(), random))));
    }

    void adjust()
    {
        auto const customer = any(customers);
        Draft draft;
        draft.kind = kind::accountAdjusted;
        draft.subject = SubjectId(customer.raw());
        draft.body = nlohmann::json{{"customer", customer.text()},
                                    {"entries", entriesToJson(someEntries(std::int64_t(below(9)) - 4))}}
                         .dump();
        add(std::move(draft));
    }

    void suggestAndClaim()
    {
        if (visits.empty()) return;
        auto const visited = any(visits).first;
        if (below(2)) {
            add(offerTaken(visited, any(offers), StaffId(), EventId()));
            return;
        }
        add(claimIssued(any(cards), visited, LocalDay{20010}));
        auto const again = repeatedVisitId(visited, 1 + int(m_repeats[visited]++));
        if (below(2)) add({again, kind::visitRecorded, {}, {}, repeated(visited), {}});
    }

    static std::string repeated(EventId visit)
    {
        return nlohmann::json{{"local_day", 20001}, {"minute", 600}, {"repeats", visit.text()}}.dump();
    }

    void giving()
    {
        switch (below(3)) {
        case 0:
            add(charityChosen(any(customers), any(programmes), below(2) ? "a" : "b", EventId()));
            return;
        case 1:
            add(charityPaid(
                {any(programmes), below(2) ? "a" : "b", 1 + std::int64_t(below(9)), "F", LocalDay{20003}},
                EventId()));
            return;
        default:
            add(customerReferred(any(customers), any(customers), EventId()));
        }
    }

    // What files bring in.
    void bringIn()
    {
        auto const import = EventId(deriveUuid("i", {asBytes(std::to_string(below(3)))}));
        switch (below(3)) {
        case 0:
            add(customerReferenced(any(customers), below(2) ? "C01" : "C02", import));
            return;
        case 1:
            add(answerGiven(below(2) ? any(customers) : CustomerId(),
                            below(3) ? Question::Recommend : Question::Experience, int(below(11)),
                            LocalDay{20000 + int(below(9))}, import));
            return;
        default:
            add(importMade({}, ImportKind::Visits, LocalDay{20000}, {}, {}, false));
        }
    }

    // A small choice of cycles: several tills earn the same reward, with terms of their own.
    void earn()
    {
        if (visits.empty()) return;
        auto const& [visited, customer] = any(visits);
        NewReward reward;
        reward.customer = customer;
        reward.badge = below(5) == 0;
        reward.costMinor = std::int64_t(below(300));
        reward.programme = any(programmes);
        reward.cycle = 1 + int(below(3));
        reward.id = rewardIdOf(reward.programme, customer, reward.cycle);
        reward.version = 1 + int(below(2));
        reward.price = 3 + std::int64_t(below(3));
        if (below(2)) reward.expires = LocalDay{20005 + int(below(10))};
        rewards.emplace_back(reward.id, customer);
        add(rewardEarned(reward, LocalDay{20000 + int(below(9))}, visited));
    }

    void redeemSomething()
    {
        if (rewards.empty()) return;
        auto const& [reward, customer] = any(rewards);
        add(rewardRedeemed(reward, customer, any(programmes), someEntries(-3), int(below(2)),
                           EventId(makeUuidV7(UtcTime(), random))));
    }

    void undo()
    {
        auto const& target = any(events);
        if (target.kind == kind::eventVoided) return;
        Draft draft;
        draft.kind = kind::eventVoided;
        draft.ref = target.id;
        draft.body = nlohmann::json{{"target", target.id.text()}, {"reason", "undo"}}.dump();
        add(draft);
        if (below(4) == 0) add(draft); // another till took it back too
    }

    void profile()
    {
        nlohmann::json revisions;
        nlohmann::json personal;
        for (auto const* field : {"name", "phone", "preference", "email"})
            if (below(2)) {
                revisions[field] = 1 + int(below(3));
                personal[field] = "V" + std::to_string(below(1000));
            }
        if (personal.empty()) return;
        auto const customer = any(customers);
        Draft draft;
        draft.kind = kind::customerProfiled;
        draft.subject = SubjectId(customer.raw());
        draft.body = nlohmann::json{{"customer", customer.text()}, {"fields", revisions}}.dump();
        draft.personal = personal.dump();
        add(std::move(draft));
    }

    void consent()
    {
        auto const customer = any(customers);
        auto const channel = below(2) ? Channel::Sms : Channel::Email;
        if (below(2)) {
            withdrawals.push_back(add(consentWithdrawn(customer, channel)));
            return;
        }
        nlohmann::json body{{"customer", customer.text()}, {"channel", name(channel)}, {"text_version", 1}};
        if (!withdrawals.empty() && below(2)) body["seen"] = any(withdrawals).text();
        Draft draft;
        draft.kind = kind::consentGiven;
        draft.subject = SubjectId(customer.raw());
        draft.body = body.dump();
        add(std::move(draft));
    }

    // What only a fault or a forger writes.
    void oddities()
    {
        Draft draft;
        draft.kind = "kind.of_2031";
        draft.body = "{\"customer\":\"" + any(customers).text() + "\"}";
        add(draft);
        if (below(3) == 0) add(customerEnrolled(any(customers), someProfile()));
        if (below(3) == 0) {
            auto twin = any(cards);
            twin.tag[0] = std::uint8_t(below(256));
            add(cardIssued(twin));
        }
        if (below(3) == 0 && !rewards.empty()) {
            NewReward stolen;
            stolen.id = any(rewards).first;
            stolen.programme = any(programmes);
            stolen.customer = any(customers);
            stolen.price = 1;
            add(rewardEarned(stolen, LocalDay{20001}, EventId()));
        }
    }

    RandomTerms m_terms;
    std::map<EventId, int> m_repeats;
    std::vector<Token> cards;
    std::vector<ProgrammeId> programmes;
    std::vector<OfferId> offers;
    std::vector<ItemId> items;
    std::vector<EventId> enrolments;
    std::vector<EventId> withdrawals;
    std::vector<std::pair<EventId, CustomerId>> visits;
    std::vector<std::pair<RewardId, CustomerId>> rewards;
};

} // namespace bywalec::test
