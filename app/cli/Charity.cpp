// charity pots, choose, pay: what is set aside for causes, who gives to which, and what was passed on.
#include "core/ledger/Charity.h"
#include "app/cli/Accounts.h"
#include "app/cli/Commands.h"
#include "app/cli/Finding.h"
#include "core/base/Text.h"
#include "core/journal/EventStore.h"
#include "core/journal/Subjects.h"
#include "core/loyalty/Check.h"

#include <algorithm>

namespace bywalec::cli {

namespace {

struct ChooseArguments {
    Whom whom;
    std::string programme;
    std::string cause;
};

struct PayArguments {
    std::string programme;
    std::string cause;
    std::int64_t amountMinor = 0;
    std::string proof;
    std::string operation;
};

struct Pots {
    Programme programme;
    std::vector<Pot> pots;
};

} // namespace

static Json potJson(Pot const& pot)
{
    Json payouts = Json::array();
    for (auto const& each : pot.payouts)
        payouts.push_back(
            {{"day", each.day.text()}, {"amount_minor", each.amountMinor}, {"proof", idJson(each.proof)}});
    return {{"cause", pot.cause.key},
            {"name", pot.cause.name},
            {"collected_minor", pot.collectedMinor},
            {"paid_minor", pot.paidMinor},
            {"rest_minor", pot.restMinor()},
            {"payouts", payouts}};
}

static std::string potLine(Words const& words, Pot const& pot, Currency currency)
{
    return words.say("cli.charity.pot", {{"cause", pot.cause.name},
                                         {"collected", words.money({pot.collectedMinor, currency})},
                                         {"paid", words.money({pot.paidMinor, currency})},
                                         {"rest", words.money({pot.restMinor(), currency})}});
}

static std::vector<Pots> readPots(Transaction& tx)
{
    std::vector<Pots> all;
    for (auto const& each : readDefinitions(tx).programmes)
        if (auto const* terms = std::get_if<CharityTerms>(&each.newest().terms))
            all.push_back({each.newest(), potsOf(tx, each.newest().id, *terms)});
    return all;
}

static int listPots(Session& session)
{
    auto reading = session.openReader(Keys::Ignored);
    auto const all = session.must(
        reading.database.read([](Transaction& tx) -> Result<std::vector<Pots>> { return readPots(tx); }));
    auto const& words = session.words();
    Json programmes = Json::array();
    std::vector<std::string> lines;
    for (auto const& each : all) {
        Json pots = Json::array();
        lines.push_back(nameOf(each.programme));
        for (auto const& pot : each.pots) {
            pots.push_back(potJson(pot));
            lines.push_back(potLine(words, pot, reading.shop.currency));
        }
        programmes.push_back(
            {{"id", each.programme.id.text()}, {"name", nameOf(each.programme)}, {"pots", pots}});
    }
    if (lines.empty()) lines.push_back(words.say("cli.charity.none"));
    return session.answer({{"programmes", programmes}}, lined(lines));
}

static int choose(Session& session, ChooseArguments const& arguments)
{
    auto& business = session.openWriter(keysFor(arguments.whom));
    auto const customer = findWhom(session, business.database(), business.sealKey(), arguments.whom);
    auto const programme = session.must(business.database().read([&](Transaction& tx) -> Result<ProgrammeId> {
        return programmeByText(session, tx, arguments.programme);
    }));
    session.must(business.counter().chooseCause(customer, programme, arguments.cause));
    auto const today = business.zone().local(session.clock().now()).day;
    std::optional<CustomerView> const view =
        session.must(business.database().read([&](Transaction& tx) -> Result<CustomerView> {
            return customerView(tx, customer, today, business.sealKey());
        }));
    auto const message =
        sayNamed(session.words(), "cli.charity.chosen", view->profile.name, {{"cause", arguments.cause}});
    Json document{{"state", "chosen"}, {"programme", programme.text()}, {"cause", arguments.cause}};
    putCustomer(document, view);
    document["message"] = message;
    return session.answer(document, message);
}

// Checked and written in one transaction: two payouts can't empty a pot twice.
static Result<Pot> payOut(Append& append, CharityPayout const& payout, EventId operation, bool& retried)
{
    auto& tx = append.tx();
    auto const key = findSubject(tx, payout.programme.raw()).value_or(0);
    auto const programme = findProgramme(tx, key, std::numeric_limits<int>::max());
    auto const* terms = programme ? std::get_if<CharityTerms>(&programme->terms) : nullptr;
    if (!terms) return makeError(ErrorKind::NotFound, "no such programme");
    auto const potNow = [&]() -> std::optional<Pot> {
        for (auto const& pot : potsOf(tx, payout.programme, *terms))
            if (pot.cause.key == payout.cause) return pot;
        return std::nullopt;
    };
    auto const before = potNow();
    retried = !operation.isNull() && append.contains(operation);
    if (retried && findEvent(tx, operation)->event.kind != kind::charityPaid)
        return makeError(ErrorKind::Refused, "this operation was something else");
    if (!retried) {
        if (!before) return makeError(ErrorKind::InvalidInput, "cause");
        if (payout.amountMinor < 1) return makeError(ErrorKind::InvalidInput, "amount");
        if (payout.amountMinor > before->restMinor()) return makeError(ErrorKind::Refused, "pot");
        if (auto written = append.append(charityPaid(payout, operation)); !written) return written.error();
    }
    return potNow().value_or(Pot{{payout.cause, payout.cause}, 0, 0, {}});
}

static int pay(Session& session, PayArguments const& arguments)
{
    CharityPayout payout;
    payout.cause = arguments.cause;
    payout.amountMinor = arguments.amountMinor;
    payout.proof = cleanLine(arguments.proof, 1000);
    if (codePoints(payout.proof) > 120) throw session.fail(makeError(ErrorKind::InvalidInput, "proof"));
    auto& business = session.openWriter(Keys::Optional);
    payout.day = business.zone().local(session.clock().now()).day;
    payout.programme = session.must(business.database().read([&](Transaction& tx) -> Result<ProgrammeId> {
        return programmeByText(session, tx, arguments.programme);
    }));
    bool retried = false;
    auto const pot = session.must(business.journal().write([&](Append& append) -> Result<Pot> {
        return payOut(append, payout, operationId(arguments.operation), retried);
    }));
    auto const& words = session.words();
    auto const currency = business.shop().currency;
    auto const message =
        joined({retried ? words.say("cli.same_operation") : std::string(),
                words.say("cli.charity.paid", {{"amount", words.money({payout.amountMinor, currency})},
                                               {"cause", pot.cause.name}}),
                potLine(words, pot, currency)});
    return session.answer({{"state", "paid"},
                           {"programme", payout.programme.text()},
                           {"pot", potJson(pot)},
                           {"message", message},
                           {"retried", retried}},
                          message);
}

void addCharity(Command app, Chosen& chosen)
{
    auto command = app.addCommand("charity", "What is set aside for causes, and passed on");
    command.needsCommand();
    command.addCommand("pots", "What each cause has collected, and what was paid out; reads only")
        .runs([&chosen] { chosen = listPots; });

    auto choosing = command.addCommand("choose", "Which cause a customer gives to from now on");
    auto which = std::make_shared<ChooseArguments>();
    addWhom(choosing, which->whom);
    choosing.addOption("--programme", which->programme, "By id or name").typeName("ID").required();
    choosing.addOption("--cause", which->cause, "The cause's key").typeName("KEY").required();
    choosing.runs(
        [&chosen, which] { chosen = [which](Session& session) { return choose(session, *which); }; });

    auto paying = command.addCommand("pay", "Note that money of a pot was passed on");
    auto what = std::make_shared<PayArguments>();
    paying.addOption("--programme", what->programme, "By id or name").typeName("ID").required();
    paying.addOption("--cause", what->cause, "The cause's key").typeName("KEY").required();
    paying.addOption("--amount", what->amountMinor, "At most what the pot holds, in minor units")
        .typeName("MINOR")
        .required();
    paying.addOption("--proof", what->proof, "A receipt's number; up to 120 characters");
    paying.addOption("--operation", what->operation,
                     "Names this payout: a retry with the same name pays nothing more");
    paying.runs([&chosen, what] { chosen = [what](Session& session) { return pay(session, *what); }; });
}

} // namespace bywalec::cli
