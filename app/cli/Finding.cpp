#include "app/cli/Finding.h"

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
    if (!subject || !isEnrolled(tx, *subject)) throw session.fail(makeError(ErrorKind::NotFound));
    return *id;
}

} // namespace bywalec::cli
