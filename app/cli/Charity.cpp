// charity pots, choose, pay: what is set aside for causes, who gives to which, and what was passed on.
#include "app/cli/Accounts.h"
#include "app/cli/Commands.h"
#include "app/cli/Finding.h"

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

static int pay(Session& session, PayArguments const& arguments)
{
    CharityPayout payout;
    payout.cause = arguments.cause;
    payout.amountMinor = arguments.amountMinor;
    payout.proof = arguments.proof;
    auto& business = session.openWriter(Keys::Optional);
    payout.day = business.zone().local(session.clock().now()).day;
    payout.programme = session.must(business.database().read([&](Transaction& tx) -> Result<ProgrammeId> {
        return programmeByText(session, tx, arguments.programme);
    }));
    auto const paid = session.must(business.counter().payOut(payout, operationId(arguments.operation)));
    auto const& pot = paid.pot;
    auto const& words = session.words();
    auto const currency = business.shop().currency;
    auto const message =
        joined({paid.retried ? words.say("cli.same_operation") : std::string(),
                words.say("cli.charity.paid", {{"amount", words.money({payout.amountMinor, currency})},
                                               {"cause", pot.cause.name}}),
                potLine(words, pot, currency)});
    return session.answer({{"state", "paid"},
                           {"programme", payout.programme.text()},
                           {"pot", potJson(pot)},
                           {"message", message},
                           {"retried", paid.retried}},
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
    paying.addOption("--proof", what->proof, "A receipt's number; 1 to 120 characters");
    paying.addOption("--operation", what->operation,
                     "Names this payout: a retry with the same name pays nothing more");
    paying.runs([&chosen, what] { chosen = [what](Session& session) { return pay(session, *what); }; });
}

} // namespace bywalec::cli
