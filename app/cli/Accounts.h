// Accounts of every kind of programme, and the entries in them, as JSON and as sentences.
#pragma once

#include "app/cli/Views.h"

namespace bywalec::cli {

/// "stamps", "points", "tiers", "cashback", "charity", "occasion"
std::string kindOf(ProgrammeTerms const& terms);
Json programmesJson(CustomerView const& view);

/// Each: programme, unit, delta, code, why; expires and offer where there are any.
Json entriesJson(Words const& words, std::vector<NewEntry> const& entries, Currency currency);
/// What a visit earned. `view` is the customer's, and tells how the rewards are called.
Json earnedJson(std::vector<NewReward> const& rewards, CustomerView const& view);
std::string rewardName(NewReward const& reward, CustomerView const& view);

/// What a refund or a correction left lacking; empty when nothing lacks.
std::string belowZeroSentence(Words const& words, std::vector<UnitAmount> const& below, Currency currency);
Json belowZeroJson(std::vector<UnitAmount> const& below); ///< [{"unit":"point","amount":20}]
/// Where somebody stands in each programme: a line each, and one for what runs out soon.
std::vector<std::string> accountLines(Words const& words, CustomerView const& view, Currency currency);
std::vector<std::string> reasonLines(Words const& words, std::vector<NewEntry> const& entries,
                                     Currency currency);

} // namespace bywalec::cli
