// Customers, progress and rewards as JSON and as lines of text: the same in every command.
#pragma once

#include "app/cli/Session.h"

namespace bywalec::cli {

Json progressJson(CustomerView const& view); ///< of the first programme; null without one
Json rewardsJson(CustomerView const& view);
Json nameJson(CustomerView const& view); ///< null when nobody gave one, or it can't be read
Json idJson(std::string const& text);    ///< null for no text

/// `customer`, `name`, `progress` and `rewards`, null or empty without a customer.
void putCustomer(Json& document, std::optional<CustomerView> const& view);

/// The sentence of `key` with {name}, or of key + "_anonymous" without a name.
std::string sayNamed(Words const& words, std::string const& key, std::string const& name,
                     std::vector<NamedWordArg> args = {});
/// "3 of 5 stamps, 2 to go. Reward: coffee"; empty without a programme.
std::string progressSentence(Words const& words, CustomerView const& view);
/// Sentences one after the other; each ends in a full stop or another mark before the next begins.
std::string joined(std::vector<std::string> const& sentences);
/// Control characters and line separators as \t, \n, \xNN or \uNNNN, backslashes doubled: one value stays one
/// line.
std::string escaped(std::string_view text);

} // namespace bywalec::cli
