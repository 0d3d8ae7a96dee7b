// Definitions as drafts, and the reading of their table.
#include "core/programmes/Programmes.h"

#include "core/programmes/Goals.h"

#include <algorithm>
#include <map>

namespace bywalec {

using nlohmann::json;

// What the owner typed may be anything; an event must be UTF-8.
static std::string textOf(json const& body)
{
    return body.dump(-1, ' ', false, json::error_handler_t::replace);
}

template<class Tag>
static Draft draftOf(std::string_view kind, Id<Tag> const& id, json const& body)
{
    Draft draft;
    draft.kind = kind;
    draft.subject = SubjectId(id.raw());
    draft.body = textOf(body);
    return draft;
}

Draft programmeDefined(Programme const& programme)
{
    return draftOf(kind::programmeDefined, programme.id,
                   {{"programme", programme.id.text()},
                    {"version", programme.version},
                    {"terms", toJson(programme.terms)}});
}

Draft offerDefined(Offer const& offer)
{
    return draftOf(kind::offerDefined, offer.id,
                   {{"offer", offer.id.text()}, {"version", offer.version}, {"terms", toJson(offer.terms)}});
}

Draft itemDefined(Item const& item)
{
    return draftOf(kind::itemDefined, item.id,
                   {{"item", item.id.text()}, {"version", item.version}, {"terms", toJson(item)}});
}

Draft programmeClosed(ProgrammeId programme, int version)
{
    return draftOf(kind::programmeClosed, programme, {{"programme", programme.text()}, {"version", version}});
}

Draft offerClosed(OfferId offer, int version)
{
    return draftOf(kind::offerClosed, offer, {{"offer", offer.text()}, {"version", version}});
}

Draft rulesSet(GeneralRules const& rules, int version)
{
    return draftOf(kind::rulesSet, SubjectId(), {{"version", version}, {"terms", toJson(rules)}});
}

Draft goalDefined(Goal const& goal)
{
    return draftOf(kind::goalDefined, goal.id,
                   {{"goal", goal.id.text()}, {"version", goal.version}, {"terms", toJson(goal.terms)}});
}

Draft goalClosed(GoalId goal, int version)
{
    return draftOf(kind::goalClosed, goal, {{"goal", goal.text()}, {"version", version}});
}

namespace {

/// A row of the table that isn't voided.
struct Row {
    RawId id{};
    int version = 1;
    Hlc hlc;
    EventId event;
    std::optional<std::string> terms; ///< empty = it closes
};

json parsed(std::string const& terms)
{
    return json::parse(terms, nullptr, false);
}

std::optional<Programme> definitionOf(Row const& row, Programme const*)
{
    auto terms = programmeTermsFromJson(parsed(*row.terms));
    if (!terms) return std::nullopt;
    return Programme{ProgrammeId(row.id), row.version, std::move(*terms)};
}

std::optional<Offer> definitionOf(Row const& row, Offer const*)
{
    auto terms = offerTermsFromJson(parsed(*row.terms));
    if (!terms) return std::nullopt;
    return Offer{OfferId(row.id), row.version, std::move(*terms)};
}

std::optional<Item> definitionOf(Row const& row, Item const*)
{
    auto item = itemFromJson(parsed(*row.terms));
    if (!item) return std::nullopt;
    item->id = ItemId(row.id);
    item->version = row.version;
    return std::move(*item);
}

std::optional<Goal> definitionOf(Row const& row, Goal const*)
{
    auto terms = goalTermsFromJson(parsed(*row.terms));
    if (!terms) return std::nullopt;
    return Goal{GoalId(row.id), row.version, *terms};
}

/// The rows of one subject, ascending by (version, hlc, event id).
template<class T>
Defined<T> definedBy(std::vector<Row> const& rows)
{
    Defined<T> out;
    int closedUpTo = 0;
    out.newestVersion = 0;
    std::map<int, Row const*> winners;
    for (auto const& row : rows)
        if (row.terms)
            winners[row.version] = &row;
        else
            closedUpTo = std::max(closedUpTo, row.version);
    for (auto const& [version, row] : winners) {
        out.newestVersion = version;
        if (auto definition = definitionOf(*row, static_cast<T const*>(nullptr)))
            out.versions.push_back({std::move(*definition), row->hlc.time(), row->event});
    }
    out.closed = closedUpTo >= out.newestVersion;
    return out;
}

std::vector<Row> rowsOf(Transaction& tx, char const* what)
{
    auto query = tx.query("SELECT s.id, d.version, d.hlc, d.event_id, d.terms FROM definition d "
                          "LEFT JOIN subject s ON s.key = d.subject WHERE d.what = ?1 AND d.voided = 0 "
                          "ORDER BY d.subject, d.version, d.hlc, d.event_id");
    query.bind(what);
    std::vector<Row> rows;
    while (query.step()) {
        Row row;
        row.id = query.id<SubjectId>(0).raw();
        row.version = int(query.integer(1));
        row.hlc = Hlc(std::uint64_t(query.integer(2)));
        row.event = query.id<EventId>(3);
        if (!query.isNull(4)) row.terms = query.text(4);
        rows.push_back(std::move(row));
    }
    return rows;
}

template<class T>
std::vector<Defined<T>> allDefined(Transaction& tx, char const* what)
{
    std::map<RawId, std::vector<Row>> bySubject;
    for (auto& row : rowsOf(tx, what))
        bySubject[row.id].push_back(std::move(row));
    using First = std::pair<Hlc, EventId>;
    std::vector<std::pair<First, Defined<T>>> found;
    for (auto const& [id, rows] : bySubject) {
        std::optional<First> first;
        for (auto const& row : rows)
            if (row.terms && (!first || First(row.hlc, row.event) < *first))
                first.emplace(row.hlc, row.event);
        auto defined = definedBy<T>(rows);
        if (first && !defined.versions.empty()) found.emplace_back(*first, std::move(defined));
    }
    std::sort(found.begin(), found.end(), [](auto const& a, auto const& b) { return a.first < b.first; });
    std::vector<Defined<T>> out;
    for (auto& [first, defined] : found)
        out.push_back(std::move(defined));
    return out;
}

void readRules(Transaction& tx, GeneralRules& rules, int& version)
{
    for (auto const& row : rowsOf(tx, "rules")) {
        version = row.version;
        if (auto const general = generalRulesFromJson(parsed(row.terms.value_or(std::string()))))
            rules = *general;
    }
}

} // namespace

Definitions readDefinitions(Transaction& tx)
{
    Definitions out;
    out.programmes = allDefined<Programme>(tx, "programme");
    out.offers = allDefined<Offer>(tx, "offer");
    out.items = allDefined<Item>(tx, "item");
    readRules(tx, out.general, out.rulesVersion);
    return out;
}

template<class T>
static Defined<T> const* findDefined(std::vector<Defined<T>> const& all, T const& wanted)
{
    auto const found =
        std::find_if(all.begin(), all.end(), [&](auto const& each) { return each.newest().id == wanted.id; });
    return found == all.end() ? nullptr : &*found;
}

Result<Draft> defineProgramme(Definitions const& known, Programme const& next)
{
    auto const* before = findDefined(known.programmes, next);
    if (before && before->newest().terms.index() != next.terms.index())
        return makeError(ErrorKind::Refused, "kind");
    return programmeDefined(next);
}

Result<Draft> defineItem(Definitions const& known, Item const& next)
{
    auto const isSold = [](Defined<Item> const& each) { return each.isRunning() && each.newest().active; };
    auto const* before = findDefined(known.items, next);
    auto const sold = std::count_if(known.items.begin(), known.items.end(), isSold);
    if (next.active && !(before && isSold(*before)) && std::size_t(sold) >= mostItems)
        return makeError(ErrorKind::Refused, "too many items");
    return itemDefined(next);
}

std::vector<Goal> openGoals(Transaction& tx)
{
    std::vector<Goal> goals;
    for (auto const& defined : allDefined<Goal>(tx, "goal"))
        if (defined.isRunning() && goals.size() < mostGoals) goals.push_back(defined.newest());
    return goals;
}

GeneralRules readGeneralRules(Transaction& tx)
{
    GeneralRules rules;
    int version = 0;
    readRules(tx, rules, version);
    return rules;
}

int shopPaceDays(Transaction& tx)
{
    return readGeneralRules(tx).paceDays;
}

Rules currentRules(Definitions const& definitions)
{
    Rules rules;
    for (auto const& programme : definitions.programmes)
        if (programme.isRunning()) rules.programmes.push_back(programme.newest());
    for (auto const& offer : definitions.offers)
        if (offer.isRunning()) rules.offers.push_back(offer.newest());
    for (auto const& item : definitions.items)
        if (item.isRunning() && item.newest().active && rules.items.size() < mostItems)
            rules.items.push_back(item.newest());
    rules.stacking = definitions.general.stacking;
    return rules;
}

Rules currentRules(Transaction& tx)
{
    return currentRules(readDefinitions(tx));
}

template<class T>
static std::optional<T> findDefinition(Transaction& tx, char const* what, std::int64_t key, int version)
{
    auto query =
        tx.query("SELECT s.id, d.version, d.terms FROM definition d JOIN subject s ON s.key = d.subject "
                 "WHERE d.what = ?1 AND d.subject = ?2 AND d.voided = 0 AND d.terms IS NOT NULL "
                 "ORDER BY d.version = ?3 DESC, d.version DESC, d.hlc DESC, d.event_id DESC");
    query.bind(what, key, version);
    while (query.step()) {
        Row row;
        row.id = query.id<SubjectId>(0).raw();
        row.version = int(query.integer(1));
        row.terms = query.text(2);
        if (auto found = definitionOf(row, static_cast<T const*>(nullptr))) return found;
    }
    return std::nullopt;
}

std::optional<Programme> findProgramme(Transaction& tx, std::int64_t key, int version)
{
    return findDefinition<Programme>(tx, "programme", key, version);
}

std::optional<Offer> findOffer(Transaction& tx, std::int64_t key, int version)
{
    return findDefinition<Offer>(tx, "offer", key, version);
}

std::int64_t definitionsStamp(Transaction& tx)
{
    auto query = tx.query("SELECT value FROM definition_stamp WHERE one = 1");
    return query.step() ? query.integer(0) : 0;
}

Rules const& RulesCache::get(Transaction& tx)
{
    auto const stamp = definitionsStamp(tx);
    if (m_stamp == stamp) return m_rules;
    auto const definitions = readDefinitions(tx);
    m_rules = currentRules(definitions);
    m_askAmount = definitions.general.askAmount;
    m_stamp = stamp;
    return m_rules;
}

} // namespace bywalec
