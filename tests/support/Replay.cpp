#include "tests/support/Replay.h"

#include "core/journal/EventStore.h"
#include "core/journal/Projection.h"
#include "core/journal/Subjects.h"
#include "core/ledger/Member.h"
#include "core/storage/Migrations.h"
#include "tests/support/TestJournal.h"

#include <sstream>

namespace bywalec::test {

Replay::Replay(std::vector<Event> const& events)
    : m_database(must(Database::open({}, Database::Mode::Memory)))
{
    must(migrate(m_database));
    must(m_database.write([&](Transaction& tx) -> Result<void> {
        for (auto const& event : events) {
            Recorded recorded;
            recorded.event = event;
            recorded.json = nlohmann::json::parse(event.body, nullptr, false);
            recorded.key = insertEvent(tx, event);
            project(tx, m_projectors.all(), recorded, [](std::string_view) {});
        }
        return {};
    }));
}

std::string Replay::dump()
{
    return must(m_database.read(
        [&](Transaction& tx) -> Result<std::string> { return canonicalDump(tx, m_projectors.all()); }));
}

static void tellProgrammes(std::ostream& out, Transaction& tx, std::int64_t subject, Rules const& rules,
                           LocalDay today)
{
    for (auto const& account : accountsOf(tx, subject, rules.programmes, historyOf(tx, subject), today)) {
        auto const& standing = account.standing;
        out << "  " << account.programme.id.text() << " v" << account.programme.version << ' '
            << toJson(account.programme.terms).dump() << (account.closed ? " closed" : "") << ": "
            << standing.balance << " cycle " << standing.lastCycle << (standing.hasHistory ? " old " : " ")
            << standing.cause << ' ' << standing.tier.level << '/' << standing.tier.sum;
        if (account.expiring) out << " soon " << account.expiring->day.text() << account.expiring->amount;
        for (auto const cycle : standing.cycles)
            out << " c" << cycle;
        for (auto const& reward : standing.open) {
            out << " [" << reward.id.text() << ' ' << reward.cycle << ' ' << reward.price << ' '
                << reward.terms.name << ' ' << (reward.expires ? reward.expires->text() : "ever");
            for (auto const& earned : earnedEventsOf(tx, reward.id))
                out << ' ' << earned.event.text() << earned.waits;
            out << ']';
        }
        out << '\n';
    }
}

static void tellMember(std::ostream& out, Transaction& tx, CustomerId customer, Rules const& rules,
                       LocalDay today)
{
    auto const subject = findSubject(tx, customer.raw()).value_or(0);
    auto const history = historyOf(tx, subject);
    auto const accounts = accountsOf(tx, subject, rules.programmes, history, today);
    auto const member = memberOf(tx, customer, rules, accounts, history, {});
    out << "  member " << member.bought << ' ' << member.usualItem << ' ' << member.visits << ' '
        << member.streakWeeks << ' ' << member.referredBy.text();
    for (auto const uses : member.offerUses)
        out << " u" << uses;
    for (auto const& day : saidDaysOf(tx, subject, rules))
        out << " s" << (day ? day->text() : "-");
    out << '\n';
}

static void tellShop(std::ostream& out, Transaction& tx, Rules const& rules, LocalDay today)
{
    auto const shop = shopFactsOf(tx, rules, today);
    for (auto const uses : shop.offerUses)
        out << "uses " << uses << ' ';
    for (auto const cost : shop.surpriseMinor)
        out << "surprise " << cost << ' ';
    for (auto const& offer : rules.offers) {
        auto const count = suggestionCount(tx, offer.id);
        out << "said " << count.said << '/' << count.taken << ' ';
    }
    for (auto const& programme : rules.programmes) {
        out << "given " << givenCount(tx, programme.id, 0) << '/' << givenCount(tx, programme.id, 1) << ' ';
        if (auto const* charity = std::get_if<CharityTerms>(&programme.terms))
            for (auto const& pot : potsOf(tx, programme.id, *charity))
                out << pot.cause.key << ' ' << pot.collectedMinor << '-' << pot.paidMinor << ' ';
    }
    out << '\n';
}

static void tellCustomer(std::ostream& out, Transaction& tx, CustomerId customer, Secret const* key,
                         Rules const& rules)
{
    auto const subject = findSubject(tx, customer.raw()).value_or(0);
    auto const profile = readProfile(tx, subject, key);
    LocalDay const today{20010};
    out << customer.text() << (isEnrolled(tx, subject) ? " enrolled " : " ") << profile.name << '|'
        << profile.phone << '|' << profile.email << '|' << profile.birthday << '|' << profile.preference
        << '|' << hasConsent(tx, subject, Channel::Sms) << hasConsent(tx, subject, Channel::Email) << '\n';
    tellProgrammes(out, tx, subject, rules, today);
    tellMember(out, tx, customer, rules, today);
    for (auto const& line : ledgerOf(tx, subject))
        out << "  " << line.event.text() << ' ' << line.kind << ' ' << line.programme.text() << ' '
            << line.delta << ' ' << line.reason.code << ' ' << line.live << '\n';
    auto const habit = habitOf(historyOf(tx, subject), today);
    out << "  visits " << habit.visits << " since " << (habit.firstDay ? habit.firstDay->text() : "-")
        << " last " << (habit.previousDay ? habit.previousDay->text() : "-") << " gap "
        << habit.medianGapDays.value_or(-1) << '\n';
    if (auto const complaint = openComplaint(tx, subject, key))
        out << "  complaint " << complaint->day.text() << ' ' << complaint->text << '\n';
    for (auto const& card : cardsOf(tx, subject)) {
        auto const last = lastVisitWithCard(tx, subject, card.key);
        out << "  card " << card.id.text() << ' ' << card.number << ' ' << card.blocked << ' '
            << (card.checkCode ? toHex(*card.checkCode) : "-") << ' ' << (last ? last->id.text() : "-")
            << '\n';
    }
}

static void tellCodes(std::ostream& out, Transaction& tx)
{
    auto codes = tx.query("SELECT DISTINCT card FROM claim ORDER BY card");
    while (codes.step()) {
        auto const claim = findClaim(tx, codes.id<CardId>(0));
        if (!claim) continue;
        out << "code " << codes.id<CardId>(0).text() << ' ' << claim->visit.text()
            << (isVoided(tx, claim->visit) ? " spent " : " free ") << claim->expires.text() << '\n';
    }
}

std::string Replay::screens(std::vector<CustomerId> const& customers, Secret const* key)
{
    return must(m_database.read([&](Transaction& tx) -> Result<std::string> {
        std::ostringstream out;
        if (auto const business = findBusiness(tx)) out << "business " << business->text() << '\n';
        if (auto const shop = findShop(tx, ShopId()))
            out << "shop " << shop->id.text() << ' ' << shop->name << ' ' << shop->zone << ' '
                << shop->businessName << '\n';
        auto const rules = currentRules(tx);
        for (auto const& customer : customers)
            tellCustomer(out, tx, customer, key, rules);
        tellShop(out, tx, rules, LocalDay{20010});
        tellCodes(out, tx);
        for (auto const* reference : {"C01", "C02"})
            out << reference << ' ' << customerOf(tx, reference).text() << '\n';
        for (auto const& answer : answersBetween(tx, Question::Recommend, LocalDay{20000}, LocalDay{20004}))
            out << answer.day.text() << ' ' << answer.score << '\n';
        for (int day = 20000; day < 20010; ++day)
            out << visitsOn(tx, LocalDay{day}) << ' ';
        return out.str();
    }));
}

std::string difference(std::string const& left, std::string const& right)
{
    if (left == right) return {};
    std::istringstream a(left);
    std::istringstream b(right);
    std::string one;
    std::string other;
    while (std::getline(a, one) && std::getline(b, other) && one == other) {
    }
    return one + "\n" + other;
}

std::vector<Event> eventsIn(Database& database)
{
    return must(database.read([](Transaction& tx) -> Result<std::vector<Event>> {
        std::vector<Event> all;
        forEachEvent(tx, [&](Recorded const& recorded) {
            all.push_back(recorded.event);
            return true;
        });
        return all;
    }));
}

} // namespace bywalec::test
