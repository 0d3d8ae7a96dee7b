// visit: a purchase of somebody who is named, with what it earns; without a customer, a guest's.
#include "app/cli/Commands.h"
#include "app/cli/Finding.h"
#include "app/cli/Views.h"
#include "app/cli/VisitReport.h"

#include <algorithm>

namespace bywalec::cli {

namespace {

struct Arguments {
    Whom whom;
    PurchaseOptions purchase;
    std::optional<int> stamps;
    std::string operation;
};

} // namespace

// Asked before the purchase is written: a number of stamps that can't be must not leave half of it behind.
static void checkStamps(Session& session, Business& business, int stamps)
{
    if (stamps < 1 || stamps > 20) throw session.fail(makeError(ErrorKind::InvalidInput, "stamps"));
    auto const rules = session.must(
        business.database().read([](Transaction& tx) -> Result<Rules> { return currentRules(tx); }));
    bool const card = std::any_of(rules.programmes.begin(), rules.programmes.end(), [](auto const& each) {
        return std::holds_alternative<StampTerms>(each.terms);
    });
    if (!card) throw session.fail(makeError(ErrorKind::Refused, "no stamp card runs"));
}

static int runGuest(Session& session, Arguments const& arguments)
{
    if (arguments.stamps || !arguments.purchase.pay.empty())
        throw session.failUsage("cli.usage.one_of", {{"options", std::string(whomOptions)}});
    auto& business = session.openWriter(Keys::Optional);
    auto const id = operationId(arguments.operation);
    VisitReport visit{{}, business.shop().currency, {}, isRecorded(business.database(), id), false};
    auto const lines = linesOf(session, business.database(), arguments.purchase);
    auto const outcome = business.counter().guest(id, arguments.purchase.amountMinor, lines);
    if (outcome.state == ScanState::NotSaved) throw failPurchase(session, outcome.error, arguments.purchase);
    auto const& words = session.words();
    auto const message =
        joined({visit.retried ? words.say("cli.same_operation") : std::string(), words.say("guest.title"),
                words.say("cli.visit.claim_hint", {{"visit", outcome.visit.text()}})});
    return session.answer({{"state", "guest"},
                           {"visit", outcome.visit.text()},
                           {"customer", nullptr},
                           {"message", message},
                           {"commit_ms", outcome.commitMs},
                           {"retried", visit.retried}},
                          message);
}

static int run(Session& session, Arguments const& arguments)
{
    if (arguments.whom.given() == 0) return runGuest(session, arguments);
    if (arguments.whom.given() > 1)
        throw session.failUsage("cli.usage.one_of", {{"options", std::string(whomOptions)}});
    auto& business = session.openWriter(keysFor(arguments.whom));
    if (arguments.stamps) checkStamps(session, business, *arguments.stamps);
    auto const customer = findWhom(session, business.database(), business.sealKey(), arguments.whom);
    ScanRequest request;
    request.amountMinor = arguments.purchase.amountMinor;
    request.told = arguments.purchase.told;
    request.lines = linesOf(session, business.database(), arguments.purchase);
    request.pay = payOf(session, business.database(), arguments.purchase);
    request.operation = operationId(arguments.operation);
    VisitReport visit{
        {}, business.shop().currency, {}, isRecorded(business.database(), request.operation), false};
    session.onFailure({{"state", name(ScanState::NotSaved)}});
    visit.outcome = business.counter().visitOf(customer, request);
    if (arguments.stamps && visitExitCode(visit.outcome) == done) {
        auto more = business.counter().setStamps(visit.outcome.visit, *arguments.stamps);
        if (more.state == ScanState::NotSaved) throw session.fail(more.error);
        more.rewards.insert(more.rewards.begin(), visit.outcome.rewards.begin(), visit.outcome.rewards.end());
        more.suggestion = visit.outcome.suggestion;
        visit.outcome = std::move(more);
    }
    return report(session, visit, arguments.purchase);
}

void addVisit(Command app, Chosen& chosen)
{
    auto command =
        app.addCommand("visit", "Record a purchase of a customer who is named; without one, a guest's");
    auto arguments = std::make_shared<Arguments>();
    addWhom(command, arguments->whom);
    addPurchase(command, arguments->purchase, Buyer::Customer);
    command.addOption("--stamps", arguments->stamps, "What it gives on the first stamp card altogether")
        .typeName("N");
    command.addOption("--operation", arguments->operation,
                      "Names this visit: a retry with the same name adds nothing");
    command.footer("State and exit status: stamped, reward, guest: 0; amount (something of the purchase has\n"
                   "to be told: see \"ask\"): 1; not_saved: 3, or 1 when it was refused by a rule.");
    command.runs([&chosen, arguments] {
        chosen = [arguments](Session& session) { return run(session, *arguments); };
    });
}

} // namespace bywalec::cli
