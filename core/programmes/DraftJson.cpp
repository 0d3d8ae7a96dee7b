// Rules that don't run yet, read from one document.
#include "core/loyalty/Check.h"
#include "core/programmes/TermsJson.h"

#include <nlohmann/json.hpp>

namespace bywalec {

using nlohmann::json;

// Ids of a draft are only places: nothing of it is ever written.
template<class IdType>
static IdType draftId(char const* what, std::size_t place)
{
    auto const number = std::to_string(place);
    return IdType(deriveUuid(what, {asBytes(number)}));
}

static Error within(char const* list, std::size_t i, Error error)
{
    auto const path = indexed(list, i);
    error.detail = error.detail == "definition" ? path : path + "." + error.detail;
    return error;
}

/// An absent list reads as empty.
static Result<json> listIn(json const& in, char const* list, std::size_t most)
{
    auto const found = in.find(list);
    if (found == in.end() || found->is_null()) return json::array();
    if (!found->is_array() || found->size() > most) return makeError(ErrorKind::InvalidInput, list);
    return *found;
}

static constexpr std::size_t mostDefinitions = 50;

static Result<void> readProgrammes(json const& in, Rules& rules)
{
    bool const single = in.contains("type");
    auto const list = single ? Result<json>(json::array({in})) : listIn(in, "programmes", mostDefinitions);
    if (!list) return list.error();
    if (list->empty()) return makeError(ErrorKind::InvalidInput, "programmes");
    for (std::size_t i = 0; i < list->size(); ++i) {
        auto terms = programmeTermsFromJson((*list)[i]);
        if (!terms) return single ? terms.error() : within("programmes", i, terms.error());
        rules.programmes.push_back({draftId<ProgrammeId>("draft-programme", i), 1, std::move(*terms)});
    }
    return {};
}

static Result<void> readOffers(json const& in, Rules& rules)
{
    auto const list = listIn(in, "offers", mostDefinitions);
    if (!list) return list.error();
    for (std::size_t i = 0; i < list->size(); ++i) {
        auto terms = offerTermsFromJson((*list)[i]);
        if (!terms) return within("offers", i, terms.error());
        rules.offers.push_back({draftId<OfferId>("draft-offer", i), 1, std::move(*terms)});
    }
    return {};
}

static Result<void> readItems(json const& in, Rules& rules)
{
    auto const list = listIn(in, "items", mostItems);
    if (!list) return list.error();
    for (std::size_t i = 0; i < list->size(); ++i) {
        auto item = itemFromJson((*list)[i]);
        if (!item) return within("items", i, item.error());
        item->id = draftId<ItemId>("draft-item", i);
        rules.items.push_back(std::move(*item));
    }
    return {};
}

static Result<void> readStacking(json const& in, Rules& rules)
{
    auto const general = generalRulesFromJson({{"stacking", in.value("stacking", json())}});
    if (!general) return general.error();
    rules.stacking = general->stacking;
    return {};
}

Result<Rules> draftFromJson(json const& in)
{
    if (!in.is_object()) return makeError(ErrorKind::InvalidInput, "definition");
    Rules rules;
    for (auto const read : {readItems, readStacking, readProgrammes, readOffers})
        if (auto const done = read(in, rules); !done) return done.error();
    return rules;
}

} // namespace bywalec
