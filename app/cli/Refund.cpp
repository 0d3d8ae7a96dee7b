// refund: takes back what a purchase earned and gives back what it spent, in whole or in part, on any day.
#include "app/cli/Accounts.h"
#include "app/cli/Commands.h"
#include "app/cli/Finding.h"
#include "core/journal/EventStore.h"

#include <algorithm>

namespace bywalec::cli {

namespace {

struct Arguments {
    std::string visit;
    std::optional<std::int64_t> amountMinor;
    bool preview = false;
    std::string operation;
};

} // namespace

static int run(Session& session, Arguments const& arguments)
{
    RefundRequest request;
    request.visit = eventIdOf(session, arguments.visit, "--visit");
    request.amountMinor = arguments.amountMinor;
    request.preview = arguments.preview;
    request.operation = operationId(arguments.operation);
    auto& business = session.openWriter(Keys::Optional);
    bool const retried = isRecorded(business.database(), request.operation);
    auto const outcome = business.counter().refund(request);
    if (outcome.state == ScanState::NotSaved) {
        bool const amount = outcome.error.kind == ErrorKind::InvalidInput && outcome.error.detail == "amount";
        throw amount ? session.fail(outcome.error, "cli.refusal.refund_amount") : session.fail(outcome.error);
    }
    auto const row = session.must(business.database().read(
        [&](Transaction& tx) -> Result<std::optional<VisitRow>> { return findVisit(tx, request.visit); }));
    auto const& words = session.words();
    auto const currency = business.shop().currency;
    std::vector<std::string> sentences{retried ? words.say("cli.same_operation") : std::string(),
                                       words.say(request.preview ? "cli.refund.preview" : "cli.refund.done")};
    for (auto& line : reasonLines(words, outcome.entries, currency))
        sentences.push_back(std::move(line));
    if (outcome.entries.empty()) sentences.push_back(words.say("cli.refund.nothing"));
    sentences.push_back(belowZeroSentence(words, outcome.belowZero, currency));
    auto const message = joined(sentences);
    Json document{{"state", request.preview ? "preview" : "refunded"},
                  {"visit", request.visit.text()},
                  {"action", request.preview ? Json() : Json(outcome.visit.text())},
                  {"amount_minor", row ? maybeJson(row->amountMinor) : Json()},
                  {"refunded_minor", row ? row->refundedMinor : 0},
                  {"refunded_whole", row && row->refunded}};
    putCustomer(document, outcome.customer);
    document["entries"] = entriesJson(words, outcome.entries, currency);
    document["below_zero"] = belowZeroJson(outcome.belowZero);
    document["message"] = message;
    document["retried"] = retried;
    return session.answer(document, message);
}

void addRefund(Command app, Chosen& chosen)
{
    auto command = app.addCommand("refund", "Take back what a purchase earned, whole or in part");
    auto arguments = std::make_shared<Arguments>();
    command.addOption("--visit", arguments->visit, "Which purchase").typeName("ID").required();
    command
        .addOption("--amount", arguments->amountMinor,
                   "How much of the bill is given back, in minor units; all that is left by default")
        .typeName("MINOR");
    command.addFlag("--preview", arguments->preview, "Say what would change and write nothing");
    command.addOption("--operation", arguments->operation,
                      "Names this refund: a retry with the same name takes nothing more");
    command.runs([&chosen, arguments] {
        chosen = [arguments](Session& session) { return run(session, *arguments); };
    });
}

} // namespace bywalec::cli
