// scan: one card, from a picture or its text, stamped as the counter stamps it.
#include "app/cli/Commands.h"
#include "app/cli/Views.h"
#include "core/cards/PictureFile.h"
#include "core/cards/Scanner.h"

#include <CLI/CLI.hpp>
#include <iostream>

namespace bywalec::cli {

namespace {

struct Arguments {
    std::string image;
    std::string payload;
    std::string operation;
    bool again = false;
    std::optional<std::int64_t> amountMinor;
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

static std::string ownerOf(Outcome const& outcome)
{
    return outcome.customer ? outcome.customer->id.text() : std::string();
}

static std::string messageOf(Session& session, Outcome const& outcome, Currency currency)
{
    auto const& words = session.words();
    auto const name = outcome.customer ? outcome.customer->profile.name : std::string();
    auto const progress = outcome.customer ? progressSentence(words, *outcome.customer) : std::string();
    auto const nothing = words.say("cli.scan.nothing_added");
    switch (outcome.state) {
    case ScanState::Stamped:
        if (outcome.stamps == 0) return joined({words.say("banner.amount.below.title"), progress});
        if (outcome.stamps == 1) return joined({sayNamed(words, "banner.stamped.title", name), progress});
        return joined(
            {sayNamed(words, "banner.stamped.more.title", name, {{"count", std::int64_t(outcome.stamps)}}),
             progress});
    case ScanState::Reward: {
        std::string reward;
        for (auto const& programme : outcome.customer->programmes)
            if (reward.empty() && !programme.open.empty()) reward = programme.open.front().name;
        return joined({words.say("banner.reward.title", {{"reward", reward}}),
                       words.say("cli.scan.redeem_hint", {{"customer", ownerOf(outcome)}})});
    }
    case ScanState::Duplicate: {
        auto const seconds = std::int64_t(outcome.sinceLast.count());
        return joined({words.say("banner.duplicate.title", {{"minutes", seconds / 60}, {"seconds", seconds}}),
                       nothing, words.say("cli.again_hint")});
    }
    case ScanState::Amount:
        return joined(
            {sayNamed(words, "banner.amount.title", name), nothing,
             words.say("cli.scan.amount_hint", {{"minimum", Money{outcome.minimumMinor, currency}}})});
    case ScanState::Unassigned:
        return joined(
            {words.say("banner.enrol_printed.title"), nothing, words.say("cli.scan.unassigned_hint")});
    case ScanState::Unknown:
        return joined({words.say("banner.unknown.title"), nothing, words.say("cli.scan.find_hint")});
    case ScanState::NotOurs:
        return joined({words.say("banner.not_ours.title"), nothing});
    case ScanState::Blocked:
        return joined({words.say("banner.blocked.title"), nothing,
                       outcome.customer ? words.say("cli.scan.replace_hint", {{"customer", ownerOf(outcome)}})
                                        : std::string()});
    case ScanState::NotSaved:
        break;
    }
    return session.fail(outcome.error).what();
}

static int exitCodeOf(Outcome const& outcome)
{
    if (outcome.state == ScanState::Stamped || outcome.state == ScanState::Reward) return done;
    return outcome.state == ScanState::NotSaved ? cli::exitCodeOf(outcome.error.kind) : refused;
}

static int report(Session& session, Outcome const& outcome, Currency currency, std::optional<double> decodeMs,
                  bool retried)
{
    auto message = messageOf(session, outcome, currency);
    if (retried && exitCodeOf(outcome) == done)
        message = joined({session.words().say("cli.same_operation"), message});
    Json document{{"state", name(outcome.state)},
                  {"card", outcome.card.isNull() ? Json() : Json(outcome.card.text())},
                  {"card_number", idJson(outcome.cardNumber)},
                  {"visit", outcome.visit.isNull() ? Json() : Json(outcome.visit.text())},
                  {"stamps", outcome.stamps}};
    putCustomer(document, outcome.customer);
    if (outcome.state == ScanState::Duplicate) document["seconds_since_last"] = outcome.sinceLast.count();
    if (outcome.state == ScanState::Amount) document["minimum_minor"] = outcome.minimumMinor;
    document["message"] = message;
    document["decode_ms"] = decodeMs ? Json(*decodeMs) : Json();
    document["commit_ms"] = outcome.commitMs;
    document["retried"] = retried;
    if (outcome.state == ScanState::NotSaved)
        document["error"] = {
            {"kind", name(outcome.error.kind)}, {"message", message}, {"detail", outcome.error.detail}};
    auto const code = exitCodeOf(outcome);
    if (code != done && session.json()) session.notice(message);
    return session.answer(document, message, code);
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
        if (auto const code = exitCodeOf(outcome); code != done) return code;
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
    request.amountMinor = arguments.amountMinor;
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
    if (arguments.repeat > 0) return repeat(business, request, arguments);
    bool const retried = isRecorded(business.database(), request.operation);
    auto const outcome = business.counter().scan(request);
    return report(session, outcome, business.shop().currency, decodeMs, retried);
}

void addScan(CLI::App& app, Chosen& chosen)
{
    auto* command = app.add_subcommand("scan", "Stamp a card, from a picture or from its code's text");
    auto arguments = std::make_shared<Arguments>();
    command->add_option("--image", arguments->image, "A PNG or JPEG picture of the card")->type_name("FILE");
    command->add_option("--payload", arguments->payload, "The text of the card's code");
    command->add_option("--operation", arguments->operation,
                        "Names this scan, by a UUID or any text: a retry with the same name adds nothing and "
                        "gets the same answer");
    command->add_flag("--again", arguments->again, "Stamp even if the card was here a moment ago");
    command->add_option("--amount", arguments->amountMinor, "What was paid, in minor units")
        ->type_name("MINOR")
        ->check(CLI::NonNegativeNumber);
    command
        ->add_option("--repeat", arguments->repeat,
                     "Stamp that many times, each with an operation of its own (NAME#1, NAME#2, …), and "
                     "print a line for each when it is on the disk")
        ->type_name("N")
        ->check(CLI::Range(1, 1000000))
        ->group("Support and testing");
    command->footer("State and exit status: stamped, reward: 0; duplicate, amount, unassigned, unknown,\n"
                    "not_ours, blocked, unreadable: 1; not_saved: 3, or 1 when it was refused by a rule.");
    command->callback([&chosen, arguments] {
        chosen = [arguments](Session& session) { return run(session, *arguments); };
    });
}

} // namespace bywalec::cli
