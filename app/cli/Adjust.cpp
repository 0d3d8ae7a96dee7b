// adjust: corrects an account by hand, and says why for ever.
#include "app/cli/Accounts.h"
#include "app/cli/Commands.h"
#include "app/cli/Finding.h"
#include "core/base/Text.h"
#include "core/loyalty/Check.h"

namespace bywalec::cli {

namespace {

struct Arguments {
    Whom whom;
    std::string programme;
    std::int64_t delta = 0;
    std::string why;
    std::string note;
    std::string operation;
};

} // namespace

static int run(Session& session, Arguments const& arguments)
{
    if (codePoints(cleanLine(arguments.note, 1000)) > 120)
        throw session.fail(makeError(ErrorKind::InvalidInput, "note"), "note.too_long",
                           {{"maximum", std::int64_t(120)}});
    auto& business =
        session.openWriter(keysFor(arguments.whom, arguments.note.empty() ? Keys::Optional : Keys::Needed));
    AdjustRequest request;
    request.customer = findWhom(session, business.database(), business.sealKey(), arguments.whom);
    request.programme = session.must(business.database().read([&](Transaction& tx) -> Result<ProgrammeId> {
        return programmeByText(session, tx, arguments.programme);
    }));
    request.delta = arguments.delta;
    request.why = adjustWhyFrom(arguments.why).value_or(AdjustWhy::Other);
    request.note = arguments.note;
    request.operation = operationId(arguments.operation);
    bool const retried = isRecorded(business.database(), request.operation);
    auto const outcome = business.counter().adjust(request);
    if (outcome.state == ScanState::NotSaved) throw session.fail(outcome.error);
    auto const& words = session.words();
    auto const currency = business.shop().currency;
    auto const message = joined({retried ? words.say("cli.same_operation") : std::string(),
                                 sayNamed(words, "cli.adjust.done", outcome.customer->profile.name),
                                 joined(reasonLines(words, outcome.entries, currency)),
                                 belowZeroSentence(words, outcome.belowZero, currency)});
    Json document{{"state", "adjusted"}, {"action", outcome.visit.text()}};
    putCustomer(document, outcome.customer);
    document["entries"] = entriesJson(words, outcome.entries, currency);
    document["earned"] = earnedJson(outcome.rewards, *outcome.customer);
    document["below_zero"] = belowZeroJson(outcome.belowZero);
    document["message"] = message;
    document["retried"] = retried;
    return session.answer(document, message);
}

void addAdjust(Command app, Chosen& chosen)
{
    auto command = app.addCommand("adjust", "Correct a customer's account by hand");
    auto arguments = std::make_shared<Arguments>();
    addWhom(command, arguments->whom);
    command.addOption("--programme", arguments->programme, "Which account, by the programme's id or name")
        .typeName("ID")
        .required();
    command
        .addOption("--delta", arguments->delta,
                   "By how much, in the programme's unit; credit in minor units. Below zero takes away")
        .typeName("N")
        .required();
    command.addOption("--why", arguments->why, "Stands in the account for ever")
        .oneOf(std::vector<std::string>{"mistake", "goodwill", "paper_card", "other"})
        .required();
    command.addOption("--note", arguments->note, "For the owner, sealed; up to 120 characters");
    command.addOption("--operation", arguments->operation,
                      "Names this correction: a retry with the same name changes nothing more");
    command.runs([&chosen, arguments] {
        chosen = [arguments](Session& session) { return run(session, *arguments); };
    });
}

} // namespace bywalec::cli
