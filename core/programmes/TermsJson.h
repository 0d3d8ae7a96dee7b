// Definitions as JSON and back: what events, the script's interface and docs/programmes.md write.
#pragma once

#include "core/loyalty/Award.h"

#include <nlohmann/json_fwd.hpp>

namespace bywalec {

/// Whether the counter asks for the amount of a purchase.
enum class AskAmount : std::uint8_t {
    Never,    ///< the default: only where a programme needs it
    Optional, ///< it may be left empty
    Always,
};
char const* name(AskAmount ask); ///< "never", "optional", "always"

/// What holds for all programmes and offers together.
struct GeneralRules {
    StackingRule stacking;
    AskAmount askAmount = AskAmount::Never;
    bool operator==(GeneralRules const&) const = default;
};

nlohmann::json toJson(ProgrammeTerms const& terms);
nlohmann::json toJson(RewardTerms const& reward);
nlohmann::json toJson(OfferTerms const& terms);
nlohmann::json toJson(Item const& item); ///< without id and version
nlohmann::json toJson(StackingRule const& rule);
nlohmann::json toJson(GeneralRules const& rules);

/// Each gives InvalidInput with the path of the first field that can't be, e.g. "catalogue[2].price"; "json"
/// when it isn't an object at all. What is read has passed the checks of its kind.
Result<ProgrammeTerms> programmeTermsFromJson(nlohmann::json const& json);
Result<OfferTerms> offerTermsFromJson(nlohmann::json const& json);
Result<Item> itemFromJson(nlohmann::json const& json); ///< with the null id and version 1
Result<StackingRule> stackingRuleFromJson(nlohmann::json const& json);
Result<GeneralRules> generalRulesFromJson(nlohmann::json const& json);

/// InvalidInput with the path.
Result<void> checkItem(Item const& item);

} // namespace bywalec
