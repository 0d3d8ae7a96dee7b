#include "app/cli/Finding.h"

#include "app/cli/Definition.h"
#include "app/cli/Views.h"
#include "core/cards/CardNumber.h"
#include "core/customers/Profile.h"
#include "core/journal/Subjects.h"

namespace bywalec::cli {

CardRow cardByPayload(Session& session, Transaction& tx, std::string const& text)
{
    auto const token = parseToken(text);
    auto const row = token ? findCard(tx, token->id) : std::nullopt;
    if (!row) throw session.fail(makeError(ErrorKind::NotFound), "banner.unknown.title");
    if (!row->checkCode || *row->checkCode != check(*token))
        throw session.fail(makeError(ErrorKind::NotFound), "banner.not_ours.title");
    return *row;
}

CardRow cardByNumber(Session& session, Transaction& tx, std::string const& text)
{
    auto const number = CardNumber::parse(text);
    if (!number) throw session.fail(makeError(ErrorKind::InvalidInput), "search.bad_card_number");
    auto const rows = cardsByNumber(tx, number->plain());
    if (rows.empty()) throw session.fail(makeError(ErrorKind::NotFound), "banner.unknown.title");
    if (rows.size() == 1) return rows.front();
    std::string ids;
    for (auto const& row : rows)
        ids += (ids.empty() ? "" : " ") + row.id.text();
    throw session.fail(makeError(ErrorKind::Refused, ids), "cli.card.number_shared");
}

CardRow cardById(Session& session, Transaction& tx, std::string const& text)
{
    auto const id = CardId::parse(text);
    auto const row = id ? findCard(tx, *id) : std::nullopt;
    if (!row) throw session.fail(makeError(ErrorKind::NotFound), "banner.unknown.title");
    return *row;
}

CustomerId holderOf(Session& session, Transaction& tx, CardRow const& card)
{
    if (!card.customer || !isEnrolled(tx, *card.customer))
        throw session.fail(makeError(ErrorKind::NotFound), "banner.enrol_printed.title");
    return CustomerId(subjectId(tx, *card.customer));
}

CustomerId customerById(Session& session, Transaction& tx, std::string const& text)
{
    auto const id = CustomerId::parse(text);
    auto const subject = id ? findSubject(tx, id->raw()) : std::nullopt;
    if (!subject || !isEnrolled(tx, *subject))
        throw session.fail(makeError(ErrorKind::NotFound, "no such customer"));
    return *id;
}

CustomerId customerByAny(Session& session, Transaction& tx, std::string const& text)
{
    if (CustomerId::parse(text)) return customerById(session, tx, text);
    bool const digits = text.find_first_not_of("0123456789 -") == std::string::npos;
    return holderOf(session, tx, digits ? cardByNumber(session, tx, text) : cardByPayload(session, tx, text));
}

int Whom::given() const
{
    int count = 0;
    for (auto const* each : {&id, &payload, &card, &number, &find})
        count += !each->empty();
    return count;
}

void addWhom(Command command, Whom& whom)
{
    command.addOption("--customer,--id", whom.id, "The customer's id").typeName("ID");
    command.addOption("--payload", whom.payload, "The text of the customer's card");
    command.addOption("--card", whom.card, "The card's id").typeName("ID");
    command.addOption("--number", whom.number, "The ten digits under the card's code");
    command.addOption("--find,--phone", whom.find, "Beginnings of names, or the phone's last digits");
}

Keys keysFor(Whom const& whom, Keys otherwise)
{
    bool const byName = whom.find.find_first_not_of("0123456789 -") != std::string::npos;
    return byName ? Keys::Needed : otherwise;
}

static Failure severalFit(Session& session, std::vector<DirectoryHit> const& hits)
{
    Json matches = Json::array();
    std::string lines;
    for (auto const& hit : hits) {
        matches.push_back({{"customer", hit.customer.text()},
                           {"name", idJson(hit.name)},
                           {"phone_tail", idJson(hit.phoneTail)},
                           {"card_number", idJson(hit.cardNumber)}});
        lines += (lines.empty() ? "" : "\n") + hit.customer.text() + "\t" + escaped(hit.name) + "\t" +
                 hit.phoneTail + "\t" + hit.cardNumber;
    }
    session.onFailure({{"matches", matches}}, lines);
    return Failure("several", session.words().say("cli.find.several"), {}, refused);
}

static CustomerId byName(Session& session, Database& database, Secret const* key, std::string const& text)
{
    Directory directory;
    session.must(directory.load(database, key));
    auto const hits = directory.search(text, 20);
    if (hits.empty()) throw session.fail(makeError(ErrorKind::NotFound), "cli.find.none");
    if (hits.size() > 1) throw severalFit(session, hits);
    return hits.front().customer;
}

CustomerId findWhom(Session& session, Database& database, Secret const* key, Whom const& whom, bool toWrite)
{
    if (whom.given() != 1)
        throw session.failUsage("cli.usage.one_of", {{"options", std::string(whomOptions)}});
    if (!whom.find.empty()) return byName(session, database, key, whom.find);
    return session.must(database.read([&](Transaction& tx) -> Result<CustomerId> {
        if (!whom.id.empty()) return customerById(session, tx, whom.id);
        auto const card = !whom.payload.empty() ? cardByPayload(session, tx, whom.payload)
                          : !whom.card.empty()  ? cardById(session, tx, whom.card)
                                                : cardByNumber(session, tx, whom.number);
        // Whoever found a lost card must not drink the coffee.
        if (toWrite && card.blocked)
            throw session.fail(makeError(ErrorKind::Refused), "banner.blocked.title");
        return holderOf(session, tx, card);
    }));
}

ProgrammeId programmeByText(Session& session, Transaction& tx, std::string const& text)
{
    auto const definitions = readDefinitions(tx);
    auto const found = pick(definitions.programmes, text, "programme");
    if (!found) throw session.fail(found.error());
    return (*found)->newest().id;
}

EventId eventIdOf(Session& session, std::string const& text, std::string const& option)
{
    auto const id = EventId::parse(text);
    if (!id || id->isNull()) throw session.failUsage("cli.usage.bad_value", {{"option", option}});
    return *id;
}

} // namespace bywalec::cli
