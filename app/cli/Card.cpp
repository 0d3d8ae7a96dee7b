// card block, card replace: for a card that is lost.
#include "app/cli/CardFile.h"
#include "app/cli/Commands.h"
#include "app/cli/Finding.h"
#include "app/cli/Views.h"
#include "core/cards/CardNumber.h"

namespace bywalec::cli {

namespace {

struct BlockArguments {
    std::string payload;
    std::string number;
    std::string card;
};

struct ReplaceArguments {
    std::string customer;
    std::string cardOut;
};

} // namespace

static int block(Session& session, BlockArguments const& arguments)
{
    int const given = !arguments.payload.empty() + !arguments.number.empty() + !arguments.card.empty();
    if (given != 1)
        throw session.failUsage("cli.usage.one_of",
                                {{"options", std::string("--payload, --number, --card")}});
    auto& business = session.openWriter(Keys::Optional);
    auto const row = session.must(business.database().read([&](Transaction& tx) -> Result<CardRow> {
        if (!arguments.payload.empty()) return cardByPayload(session, tx, arguments.payload);
        if (!arguments.number.empty()) return cardByNumber(session, tx, arguments.number);
        return cardById(session, tx, arguments.card);
    }));
    session.must(business.counter().blockCard(row.id));
    auto const number = CardNumber::of(row.id).text();
    auto const message = session.words().say(row.blocked ? "cli.card_already_blocked" : "cli.card_blocked",
                                             {{"number", number}});
    return session.answer({{"state", "blocked"},
                           {"card", row.id.text()},
                           {"number", number},
                           {"message", message},
                           {"retried", row.blocked}},
                          message);
}

static int replace(Session& session, ReplaceArguments const& arguments)
{
    if (!arguments.cardOut.empty()) checkCardFile(session, arguments.cardOut);
    auto& business = session.openWriter(Keys::Needed);
    auto const today = business.zone().local(session.clock().now()).day;
    auto const view = session.must(business.database().read([&](Transaction& tx) -> Result<CustomerView> {
        auto const customer = customerById(session, tx, arguments.customer);
        return customerView(tx, customer, today, business.sealKey());
    }));
    auto const card = session.must(business.counter().replaceCard(view.id));
    auto const& words = session.words();
    auto const message = sayNamed(words, "card_replaced.title", view.profile.name);
    auto text = message + "\n" + words.say("cli.card_payload", {{"payload", card.payload}});
    Json document{{"state", "replaced"},
                  {"customer", view.id.text()},
                  {"name", nameJson(view)},
                  {"card", card.token.id.text()},
                  {"number", card.number},
                  {"payload", card.payload},
                  {"card_out", idJson(arguments.cardOut)},
                  {"message", message}};
    if (!arguments.cardOut.empty()) {
        // The old card is blocked already: the new one's text must reach whoever asked, picture or not.
        session.onFailure(document);
        if (!session.json()) session.notice(text);
        writeCardFile(session, arguments.cardOut, card.payload);
        text = words.say("cli.card_saved", {{"file", arguments.cardOut}});
    }
    return session.answer(document, text);
}

void addCard(Command app, Chosen& chosen)
{
    auto command = app.addCommand("card", "Block or replace a card");
    command.needsCommand();
    auto blocking = command.addCommand("block", "Block a card");
    auto which = std::make_shared<BlockArguments>();
    blocking.addOption("--payload", which->payload, "The text of the card's code");
    blocking.addOption("--number", which->number, "The ten digits under the code");
    blocking.addOption("--card", which->card, "The card's id").typeName("ID");
    blocking.runs(
        [&chosen, which] { chosen = [which](Session& session) { return block(session, *which); }; });

    auto replacing = command.addCommand("replace", "A new card for a customer; the old ones are blocked");
    auto whose = std::make_shared<ReplaceArguments>();
    replacing.addOption("--customer", whose->customer, "Whose card").typeName("ID").required();
    replacing.addOption("--card-out", whose->cardOut, "Keep the new card's QR code as a picture")
        .typeName("FILE.svg|FILE.png");
    replacing.runs(
        [&chosen, whose] { chosen = [whose](Session& session) { return replace(session, *whose); }; });
}

} // namespace bywalec::cli
