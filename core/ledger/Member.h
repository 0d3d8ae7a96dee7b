// What the rules have to know of a customer and of the shop, gathered from the tables: only what a rule asks.
#pragma once

#include "core/ledger/Standings.h"

namespace bywalec {

/// `accounts` are accountsOf(rules.programmes); `birthday` is "MM-DD" or empty.
Member memberOf(Transaction& tx, CustomerId customer, Rules const& rules,
                std::vector<Account> const& accounts, VisitHistory const& history, std::string birthday);
ShopFacts shopFactsOf(Transaction& tx, Rules const& rules, LocalDay today);
/// Whether any rule asks for birthdays: they are sealed, and opening them costs.
bool asksBirthday(Rules const& rules);
/// When each offer was said to this customer, in the order of the rules.
std::vector<std::optional<LocalDay>> saidDaysOf(Transaction& tx, std::int64_t customer, Rules const& rules);

} // namespace bywalec
