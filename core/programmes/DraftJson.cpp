// Rules that don't run yet, read from one document.
#include "core/programmes/JsonFields.h"
#include "core/programmes/TermsJson.h"

namespace bywalec {

using nlohmann::json;

static constexpr std::array stackings{Named{Stacking::Best, "best"}, Named{Stacking::Add, "add"}};

// Ids of a draft are only places: nothing of it is ever written.
template<class IdType>
static IdType draftId(char const* what, std::size_t place)
{
    auto const number = std::to_string(place);
    return IdType(deriveUuid(what, {asBytes(number)}));
}

static Error within(char const* list, std::size_t i, Error error)
{
    error.detail = std::string(list) + "[" + std::to_string(i) + "]." + error.detail;
    return error;
}

static Result<void> readItems(json const& in, Rules& rules)
{
    JsonFields fields(in);
    fields.readList("items", [&](JsonFields row) {
        auto& item = rules.items.emplace_back();
        item.id = draftId<ItemId>("draft-item", rules.items.size());
        row.read("name", item.name).read("group", item.group).read("price_minor", item.priceMinor);
        row.read("key", item.key);
    });
    if (rules.items.size() > mostItems) fields.bad("items");
    auto stacking = fields.inside("stacking");
    readNamed(stacking, "mode", rules.stacking.mode, stackings);
    stacking.read("cap_percent", rules.stacking.capPercent);
    if (rules.stacking.capPercent < 100 || rules.stacking.capPercent > 1000) stacking.bad("cap_percent");
    return fields.result();
}

Result<Rules> draftFromJson(json const& in)
{
    if (!in.is_object()) return makeError(ErrorKind::InvalidInput, "definition");
    Rules rules;
    json const single = json::array({in});
    auto const programmes = in.contains("type") ? single : in.value("programmes", json::array());
    auto const offers = in.value("offers", json::array());
    if (!programmes.is_array() || programmes.empty() || programmes.size() > 50)
        return makeError(ErrorKind::InvalidInput, "programmes");
    if (!offers.is_array() || offers.size() > 50) return makeError(ErrorKind::InvalidInput, "offers");
    if (auto const read = readItems(in, rules); !read) return read.error();
    for (std::size_t i = 0; i < programmes.size(); ++i) {
        auto terms = programmeTermsFromJson(programmes[i]);
        if (!terms) return in.contains("type") ? terms.error() : within("programmes", i, terms.error());
        rules.programmes.push_back({draftId<ProgrammeId>("draft-programme", i), 1, std::move(*terms)});
    }
    for (std::size_t i = 0; i < offers.size(); ++i) {
        auto terms = offerTermsFromJson(offers[i]);
        if (!terms) return within("offers", i, terms.error());
        rules.offers.push_back({draftId<OfferId>("draft-offer", i), 1, std::move(*terms)});
    }
    return rules;
}

} // namespace bywalec
