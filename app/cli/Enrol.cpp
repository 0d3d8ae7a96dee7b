// enrol: a new customer on a new card, or on one that was printed in advance.
#include "app/cli/CardFile.h"
#include "app/cli/Commands.h"
#include "app/cli/Finding.h"
#include "app/cli/Views.h"
#include "core/cards/CardNumber.h"

namespace bywalec::cli {

namespace {

struct Arguments {
    EnrolRequest request;
    std::string cardOut;
    std::string cardPayload;
    std::string operation;
    std::string guestVisit;
    std::string referredBy;
};

} // namespace

// Asked before a card is made: what can't be kept must not leave a card behind.
static void checkProfile(Session& session, EnrolRequest const& request)
{
    auto const profile = cleanProfile(request.profile);
    if (!profile) {
        auto const& error = profile.error();
        if (error.detail == "phone") throw session.fail(makeError(error.kind), "enrol.problem.phone");
        throw session.fail(error, "cli.invalid", {{"field", error.detail}});
    }
    if (request.smsConsent && profile->phone.empty())
        throw session.fail(makeError(ErrorKind::InvalidInput), "enrol.problem.phone_for_sms");
    if (request.emailConsent && profile->email.empty())
        throw session.fail(makeError(ErrorKind::InvalidInput), "enrol.problem.email_for_email");
}

static NewCard cardFor(Session& session, Business& business, Arguments const& arguments)
{
    if (!arguments.cardPayload.empty()) {
        session.must(business.database().read([&](Transaction& tx) -> Result<CardRow> {
            return cardByPayload(session, tx, arguments.cardPayload);
        }));
        return business.counter().describe(*parseToken(arguments.cardPayload));
    }
    return session.must(business.counter().issueCard());
}

static std::string message(Words const& words, Outcome const& outcome, std::string const& number,
                           bool retried)
{
    auto const& view = *outcome.customer;
    return joined({retried ? words.say("cli.same_operation") : std::string(),
                   sayNamed(words, "cli.enrolled", view.profile.name, {{"number", number}}),
                   progressSentence(words, view)});
}

static int run(Session& session, Arguments arguments)
{
    auto& request = arguments.request;
    checkProfile(session, request);
    if (!arguments.cardOut.empty()) checkCardFile(session, arguments.cardOut);
    if (!arguments.guestVisit.empty())
        request.guestVisit = eventIdOf(session, arguments.guestVisit, "--guest-visit");
    auto& business = session.openWriter(Keys::Needed);
    request.operation = operationId(arguments.operation);
    if (!arguments.referredBy.empty())
        request.referredBy =
            session.must(business.database().read([&](Transaction& tx) -> Result<CustomerId> {
                return customerByAny(session, tx, arguments.referredBy);
            }));
    bool const retried = isRecorded(business.database(), request.operation);

    std::optional<NewCard> card;
    if (retried) { // no second card; the payload of the first was only in the first answer
        auto const known = session.must(business.database().read(
            [&](Transaction& tx) { return cardOfEnrolment(tx, request.operation); }));
        request.card = known;
    } else {
        card = cardFor(session, business, arguments);
        request.card = card->token.id;
        // Before anybody holds the card: when the picture can't be kept, nobody was enrolled.
        if (!arguments.cardOut.empty()) writeCardFile(session, arguments.cardOut, card->payload);
    }
    auto const outcome = business.counter().enrol(request);
    if (outcome.state == ScanState::NotSaved) {
        if (outcome.error.detail == "somebody holds this card")
            throw session.fail(makeError(ErrorKind::Refused), "cli.card.taken");
        throw session.fail(outcome.error);
    }
    auto const& words = session.words();
    auto const number = CardNumber::of(outcome.card).text();
    auto text = message(words, outcome, number, retried);
    Json document{{"state", "enrolled"},
                  {"card", outcome.card.text()},
                  {"number", number},
                  {"payload", card ? Json(card->payload) : Json()},
                  {"card_out", card ? idJson(arguments.cardOut) : Json()},
                  {"visit", outcome.visit.isNull() ? Json() : Json(outcome.visit.text())}};
    putCustomer(document, outcome.customer);
    document["message"] = text;
    document["commit_ms"] = outcome.commitMs;
    document["retried"] = retried;
    if (card) text += "\n" + words.say("cli.card_payload", {{"payload", card->payload}});
    if (card && !arguments.cardOut.empty())
        text += "\n" + words.say("cli.card_saved", {{"file", arguments.cardOut}});
    return session.answer(document, text);
}

void addEnrol(Command app, Chosen& chosen)
{
    auto command = app.addCommand("enrol", "Enrol a customer on a new or a printed card");
    auto arguments = std::make_shared<Arguments>();
    arguments->request.withVisit = false;
    auto& profile = arguments->request.profile;
    command.addOption("--name", profile.name, "As the customer is called");
    command.addOption("--phone", profile.phone, "7 to 15 digits");
    command.addOption("--email", profile.email, "E-mail address");
    command.addOption("--birthday", profile.birthday, "Without the year").typeName("MM-DD");
    command.addOption("--note", profile.preference, "What the customer likes; pinned at the counter");
    command.addFlag("--sms-consent", arguments->request.smsConsent, "The customer agreed to SMS");
    command.addFlag("--email-consent", arguments->request.emailConsent, "The customer agreed to e-mail");
    command.addFlag("--visit", arguments->request.withVisit, "Give the first stamp, as the counter does");
    command.addOption("--card-out", arguments->cardOut, "Keep the card's QR code as a picture")
        .typeName("FILE.svg|FILE.png");
    command.addOption("--card-payload", arguments->cardPayload, "Enrol on this card, printed in advance");
    command.addOption("--guest-visit", arguments->guestVisit, "A guest's visit that becomes this customer's")
        .typeName("ID");
    command
        .addOption("--referred-by", arguments->referredBy,
                   "Who sent this customer: an id, the text of a card, or the digits under its code")
        .typeName("CARD-or-ID");
    command.addOption("--operation", arguments->operation,
                      "Names this enrolment: a retry with the same name adds nothing");
    command.runs([&chosen, arguments] {
        chosen = [arguments](Session& session) { return run(session, *arguments); };
    });
}

} // namespace bywalec::cli
