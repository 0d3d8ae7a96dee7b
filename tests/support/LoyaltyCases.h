// Reads the worked cases of tests/data/loyalty: terms, offers, items and expected entries out of JSON.
#pragma once

#include "core/loyalty/Award.h"

#include <nlohmann/json.hpp>

namespace bywalec::test {

using namespace bywalec;

using Json = nlohmann::json;

/// An object of which every field must be understood: a misspelt one would make a case say less than it
/// seems.
class Fields {
  public:
    Fields(Json const& json, std::string where);
    bool has(char const* key) const { return m_json.contains(key); }
    Json const* find(char const* key); ///< null when it isn't there
    Json const& need(char const* key);
    template<class T>
    T get(char const* key, T fallback)
    {
        auto const* found = find(key);
        return found ? found->template get<T>() : fallback;
    }
    template<class T>
    std::optional<T> maybe(char const* key)
    {
        auto const* found = find(key);
        return found ? std::optional<T>(found->template get<T>()) : std::nullopt;
    }
    void done() const; ///< throws when a field wasn't asked for

  private:
    Json m_json;
    std::string m_where;
    std::vector<std::string> m_left;
};

[[noreturn]] void bad(std::string const& what);

/// The name as bytes, zeros behind it: ids that can be worked out by hand.
RawId rawId(std::string const& name);
LocalDay dayOf(std::string const& text);
std::optional<LocalDay> dayOf(Json const* json);
/// "10:30" → 630.
int minuteOf(std::string const& text);

Programme programmeFrom(Json const& json);
Offer offerFrom(Json const& json);
Item itemFrom(Json const& json);
StackingRule stackingFrom(Json const* json);

/// One line for each, as both sides of a comparison are shown.
std::string textOf(NewEntry const& entry);
std::string textOf(NewReward const& reward);
NewEntry entryFrom(Json const& json, Rules const& rules);
NewReward rewardFrom(Json const& json, Rules const& rules, CustomerId who);

/// The index of what has that name, or it is a mistake in the data.
std::size_t programmeNamed(Rules const& rules, std::string const& name);
std::size_t offerNamed(Rules const& rules, std::string const& name);
int itemNamed(Rules const& rules, std::string const& name);

} // namespace bywalec::test
