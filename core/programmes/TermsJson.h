// Definitions of every kind as JSON and back; docs/programmes.md lists the fields.
#pragma once

#include "core/loyalty/Award.h"

#include <nlohmann/json_fwd.hpp>

namespace bywalec {

nlohmann::json toJson(ProgrammeTerms const& terms);
nlohmann::json toJson(OfferTerms const& terms);

/// A missing field takes its default, an unknown one is ignored. InvalidInput with the path of the first that
/// can't be, e.g. "catalogue[2].price"; "type" when the kind isn't one we know. Names are cleaned of control
/// characters.
Result<ProgrammeTerms> programmeTermsFromJson(nlohmann::json const& json);
Result<OfferTerms> offerTermsFromJson(nlohmann::json const& json);

/// A draft to be priced: one programme, or {"programmes": […], "offers": […], "items": […], "stacking": {…}}.
/// Each programme and offer gets an id by its place.
Result<Rules> draftFromJson(nlohmann::json const& json);

} // namespace bywalec
