// claim issue, slip, take: a code that brings a guest's purchase to a card some days later.
#include "app/cli/Accounts.h"
#include "app/cli/CardFile.h"
#include "app/cli/Commands.h"
#include "app/cli/Finding.h"
#include "app/cli/VisitReport.h"
#include "core/base/platform/PrivateFile.h"
#include "core/cards/SlipSheet.h"
#include "core/visits/Claims.h"

#include <filesystem>

namespace bywalec::cli {

namespace {

struct IssueArguments {
    std::string visit;
    std::string out;
    std::string slip;
};

struct SlipArguments {
    std::string out;
    int count = SlipGrid::perSheet;
};

struct TakeArguments {
    std::string code;
    Whom whom;
};

} // namespace

static int issue(Session& session, IssueArguments const& arguments)
{
    auto const visit = eventIdOf(session, arguments.visit, "--visit");
    if (!arguments.out.empty()) checkCardFile(session, arguments.out);
    auto& business = session.openWriter(Keys::Needed);
    std::optional<Token> slip;
    if (!arguments.slip.empty()) {
        slip = parseToken(arguments.slip);
        if (!slip) throw session.fail(makeError(ErrorKind::Refused, "slip"));
    }
    auto const code = session.must(business.counter().issueClaim(visit, slip));
    auto const claim =
        session.must(business.database().read([&](Transaction& tx) -> Result<std::optional<bywalec::Claim>> {
            return findClaim(tx, code.token.id);
        }));
    auto const& words = session.words();
    auto const message =
        claim ? words.say("cli.claim.issued", {{"date", words.date(claim->expires)}}) : std::string();
    auto text = lined({message, words.say("cli.card_payload", {{"payload", code.payload}})});
    Json document{{"state", "issued"},
                  {"visit", visit.text()},
                  {"code", code.token.id.text()},
                  {"payload", code.payload},
                  {"expires", claim ? Json(claim->expires.text()) : Json()},
                  {"out", idJson(arguments.out)},
                  {"message", message}};
    if (!arguments.out.empty()) {
        session.onFailure(document); // the code is valid, picture or not
        writeCardFile(session, arguments.out, code.payload);
        text = lined({text, words.say("cli.card_saved", {{"file", arguments.out}})});
    }
    return session.answer(document, text);
}

// A sheet to print and cut: the codes mean nothing until one is given to a purchase.
static int printSlips(Session& session, SlipArguments const& arguments)
{
    if (std::filesystem::path(arguments.out).extension() != ".svg")
        throw session.failUsage("cli.usage.slip_out", {{"file", arguments.out}});
    if (arguments.count < 1 || arguments.count > SlipGrid::perSheet)
        throw session.failUsage("cli.usage.slip_count", {{"most", std::int64_t(SlipGrid::perSheet)}});
    auto& business = session.openWriter(Keys::Needed);
    auto const& words = session.words();
    std::vector<Slip> slips;
    Json payloads = Json::array();
    for (auto const& slip : session.must(business.counter().blankSlips(arguments.count))) {
        slips.push_back({slip.payload, slip.number});
        payloads.push_back(slip.payload);
    }
    auto const sheet = session.must(slipSheetSvg(slips, business.shop().name, words.say("slip.what")));
    session.must(writePrivateFile(arguments.out, sheet));
    auto const message =
        words.say("cli.claim.slips", {{"count", std::int64_t(slips.size())}, {"file", arguments.out}});
    return session.answer(
        {{"state", "printed"}, {"out", arguments.out}, {"payloads", payloads}, {"message", message}},
        message);
}

// The id alone would do for the counter, which has scanned the code; here anybody could have typed it.
static bool isGenuine(Session& session, Database& database, Token const& token)
{
    return session.must(database.read([&](Transaction& tx) -> Result<bool> {
        auto const keyring = keysOf(tx, {&session.vault()});
        if (!keyring) return keyring.error();
        CardKeys keys;
        for (auto const& [epoch, key] : keyring->cards)
            keys.add(epoch, key);
        return isOurs(token, keys);
    }));
}

static Failure failTaking(Session& session, Error const& error)
{
    if (error.kind == ErrorKind::Refused && error.detail == "expired")
        return session.fail(error, "cli.refusal.code_expired");
    return session.fail(error);
}

static int take(Session& session, TakeArguments const& arguments)
{
    if (arguments.whom.given() != 1)
        throw session.failUsage("cli.usage.one_of", {{"options", std::string(whomOptions)}});
    auto& business = session.openWriter(Keys::Needed);
    auto const token = parseToken(arguments.code);
    if (!token || !isGenuine(session, business.database(), *token))
        throw session.fail(makeError(ErrorKind::NotFound, "no such code"));
    auto const customer = findWhom(session, business.database(), business.sealKey(), arguments.whom);
    auto const outcome = business.counter().claim(token->id, customer);
    if (outcome.state == ScanState::NotSaved) throw failTaking(session, outcome.error);
    auto const& words = session.words();
    auto const currency = business.shop().currency;
    auto const message = joined({sayNamed(words, "cli.claim.taken", outcome.customer->profile.name),
                                 joined(reasonLines(words, outcome.entries, currency))});
    Json document{
        {"state", name(outcome.state)}, {"visit", outcome.visit.text()}, {"stamps", outcome.stamps}};
    putCustomer(document, outcome.customer);
    document["entries"] = entriesJson(words, outcome.entries, currency);
    document["earned"] = earnedJson(outcome.rewards, *outcome.customer);
    document["message"] = message;
    document["commit_ms"] = outcome.commitMs;
    return session.answer(document, message);
}

void addClaim(Command app, Chosen& chosen)
{
    auto command = app.addCommand("claim", "Codes that bring a guest's purchase to a card later");
    command.needsCommand();
    auto issuing = command.addCommand("issue", "A code for a guest's purchase, taken once");
    auto what = std::make_shared<IssueArguments>();
    issuing.addOption("--visit", what->visit, "The guest's purchase").typeName("ID").required();
    issuing.addOption("--out", what->out, "Keep the code as a picture").typeName("FILE.svg|FILE.png");
    issuing.addOption("--slip", what->slip, "Give the purchase this printed slip instead of a new code")
        .typeName("PAYLOAD");
    issuing.runs([&chosen, what] { chosen = [what](Session& session) { return issue(session, *what); }; });

    auto printing = command.addCommand("slip", "A sheet of codes to print and cut, for guests to come");
    auto sheet = std::make_shared<SlipArguments>();
    printing.addOption("--out", sheet->out, "Where the sheet of A4 goes").typeName("FILE.svg").required();
    printing.addOption("--count", sheet->count, "How many slips, 1 to 24").showDefault();
    printing.runs(
        [&chosen, sheet] { chosen = [sheet](Session& session) { return printSlips(session, *sheet); }; });

    auto taking = command.addCommand("take", "Give the purchase behind a code to a customer");
    auto whose = std::make_shared<TakeArguments>();
    taking.addOption("--code", whose->code, "The text of the code").typeName("PAYLOAD").required();
    addWhom(taking, whose->whom);
    taking.runs([&chosen, whose] { chosen = [whose](Session& session) { return take(session, *whose); }; });
}

} // namespace bywalec::cli
