// scan: one card, from a picture or its text, with its purchase, as the counter does it.
#include "app/cli/Commands.h"
#include "app/cli/Views.h"
#include "app/cli/VisitReport.h"
#include "core/cards/PictureFile.h"
#include "core/cards/Scanner.h"

#include <iostream>

namespace bywalec::cli {

namespace {

struct Arguments {
    std::string image;
    std::string payload;
    std::string operation;
    bool again = false;
    PurchaseOptions purchase;
    int repeat = 0;
};

} // namespace

static double millisecondsSince(Session& session, std::chrono::microseconds start)
{
    return double((session.clock().elapsed() - start).count()) / 1000.0;
}

// The code's text; empty when there is none in the picture.
static std::string readCode(Session& session, std::string const& image)
{
    session.onFailure({{"state", "unreadable"}});
    auto const picture = readPicture(image);
    if (!picture) {
        if (picture.error().kind == ErrorKind::InvalidInput)
            throw session.fail(picture.error(), "cli.decode.unreadable_image", {{"file", image}});
        throw session.fail(picture.error());
    }
    return decodeQr(picture->frame()).value_or(std::string());
}

static int reportUnreadable(Session& session, std::string const& image, double decodeMs)
{
    auto const& words = session.words();
    auto const message =
        joined({words.say("cli.decode.no_code", {{"file", image}}), words.say("cli.scan.nothing_added")});
    if (session.json()) session.notice(message);
    return session.answer({{"state", "unreadable"}, {"message", message}, {"decode_ms", decodeMs}}, message,
                          refused);
}

// One stamp after the other by one process, each printed as soon as it is durable: for finding out what a
// killed process has left behind.
static int repeat(Business& business, ScanRequest request, Arguments const& arguments)
{
    for (int i = 1; i <= arguments.repeat; ++i) {
        auto const operation = arguments.operation + "#" + std::to_string(i);
        request.operation = operationId(operation);
        auto const outcome = business.counter().scan(request);
        std::cout << Json{{"operation", operation}, {"state", name(outcome.state)}}.dump() << std::endl;
        if (auto const code = visitExitCode(outcome); code != done) return code;
    }
    return done;
}

static int run(Session& session, Arguments const& arguments)
{
    if (arguments.image.empty() == arguments.payload.empty())
        throw session.failUsage("cli.usage.image_or_payload");
    ScanRequest request;
    request.typed = arguments.payload;
    request.again = arguments.again;
    request.amountMinor = arguments.purchase.amountMinor;
    request.told = arguments.purchase.told;
    request.operation = operationId(arguments.operation);
    std::optional<double> decodeMs;
    if (!arguments.image.empty()) {
        auto const start = session.clock().elapsed();
        request.typed = readCode(session, arguments.image);
        decodeMs = millisecondsSince(session, start);
        if (request.typed.empty()) return reportUnreadable(session, arguments.image, *decodeMs);
    }
    session.onFailure({{"state", name(ScanState::NotSaved)}});
    auto& business = session.openWriter(Keys::Optional);
    request.lines = linesOf(session, business.database(), arguments.purchase);
    request.pay = payOf(session, business.database(), arguments.purchase);
    if (arguments.repeat > 0) return repeat(business, request, arguments);
    bool const retried = isRecorded(business.database(), request.operation);
    VisitReport const visit{business.counter().scan(request), business.shop().currency, decodeMs, retried,
                            true};
    return report(session, visit, arguments.purchase);
}

void addScan(Command app, Chosen& chosen)
{
    auto command = app.addCommand("scan", "Stamp a card, from a picture or from its code's text");
    auto arguments = std::make_shared<Arguments>();
    command.addOption("--image", arguments->image, "A PNG or JPEG picture of the card").typeName("FILE");
    command.addOption("--payload", arguments->payload, "The text of the card's code");
    command.addOption("--operation", arguments->operation,
                      "Names this scan, by a UUID or any text: a retry with the same name adds nothing and "
                      "gets the same answer");
    command.addFlag("--again", arguments->again, "Stamp even if the card was here a moment ago");
    addPurchase(command, arguments->purchase, Buyer::Customer);
    command
        .addOption("--repeat", arguments->repeat,
                   "Stamp that many times, each with an operation of its own (NAME#1, NAME#2, …), and "
                   "print a line for each when it is on the disk")
        .typeName("N")
        .within(1, 1000000)
        .group("Support and testing");
    command.footer(
        "State and exit status: stamped, reward: 0; duplicate, amount, claim, unassigned,\n"
        "unknown, not_ours, blocked, unreadable: 1; not_saved: 3, or 1 when it was refused by a\n"
        "rule. amount: \"ask\" says what of the purchase has to be told (--amount, --item,\n"
        "--told). claim: a code for a guest's purchase; bywalec-cli claim take gives it to a card.");
    command.runs([&chosen, arguments] {
        chosen = [arguments](Session& session) { return run(session, *arguments); };
    });
}

} // namespace bywalec::cli
