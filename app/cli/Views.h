// Customers, progress and rewards as JSON and as lines of text: the same in every command.
#pragma once

#include "app/cli/Session.h"

namespace bywalec::cli {

Json progressJson(CustomerView const& view); ///< of the first stamp card that runs; null without one
Json rewardsJson(CustomerView const& view);
Json nameJson(CustomerView const& view); ///< null when nobody gave one, or it can't be read
Json idJson(std::string const& text);    ///< null for no text
template<class Tag>
Json idJson(Id<Tag> const& id) ///< null for the null id
{
    return id.isNull() ? Json() : Json(id.text());
}
template<class T>
Json maybeJson(std::optional<T> const& value) ///< null for none
{
    return value ? Json(*value) : Json();
}
Json dayJson(std::optional<LocalDay> day); ///< null for none

/// `customer`, `name`, `progress`, `rewards`, `programmes` and `badges`: null or empty without a customer.
void putCustomer(Json& document, std::optional<CustomerView> const& view);

/// The sentence of `key` with {name}, or of key + "_anonymous" without a name.
std::string sayNamed(Words const& words, std::string const& key, std::string const& name,
                     std::vector<NamedWordArg> args = {});
/// "3 of 5 stamps, 2 to go. Reward: coffee"; empty without a stamp card.
std::string progressSentence(Words const& words, CustomerView const& view);
/// Sentences one after the other; each ends in a full stop or another mark before the next begins.
std::string joined(std::vector<std::string> const& sentences);
/// One a line; empty ones are left out.
std::string lined(std::vector<std::string> const& lines);
/// Control characters and line separators as \t, \n, \xNN or \uNNNN, backslashes doubled: one value stays one
/// line.
std::string escaped(std::string_view text);

} // namespace bywalec::cli
