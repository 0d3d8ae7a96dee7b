// Domain sentences in the reader's language: ICU MessageFormat over resources/i18n/words.<lang>.json.
#pragma once

#include "core/base/LocalDay.h"
#include "core/base/Money.h"
#include "core/base/Result.h"
#include "core/loyalty/Reason.h"
#include "core/loyalty/Terms.h"

#include <cstdint>
#include <initializer_list>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace bywalec {

/// What a placeholder may be filled with. Days and money are written as the language writes them.
using WordArg = std::variant<std::int64_t, std::string, LocalDay, Money>;
using NamedWordArg = std::pair<std::string_view, WordArg>;
using WordArgs = std::initializer_list<NamedWordArg>;

/// One language. Immutable after load, safe to use from several threads.
///
/// Spaces that must not break are made when a catalogue is loaded, in the catalogue's own text and never in
/// the values put into it: before zł, %, s, min and other units, inside numbers, and in Polish after a
/// one-letter word. So "3 z 5" has U+00A0 between "z" and "5".
class Words {
  public:
    /// language: "pl", "en". InvalidInput when there is no such catalogue or a pattern in it is broken.
    static Result<Words> load(std::string_view language);
    /// The same from the catalogue's text, one JSON object of key → pattern. InvalidInput names the key.
    static Result<Words> parse(std::string_view language, std::string_view json);
    static std::vector<std::string> languages();

    /// The sentence of a key. An unknown key, or a pattern that can't take these arguments, gives the key
    /// itself in ⟦⟧, so that nothing is ever blank; a test walks all keys of all languages. Arguments that
    /// the pattern doesn't name are ignored.
    std::string say(std::string_view key, WordArgs args = {}) const;
    std::string sayWith(std::string_view key, std::span<NamedWordArg const> args) const;
    bool has(std::string_view key) const;
    std::vector<std::string> keys() const; ///< sorted
    std::vector<std::string>
    placeholders(std::string_view key) const; ///< names, sorted; empty for an unknown key

    /// Why an entry is there, e.g. "+1 pieczątka za wizytę". Of credit and charity `delta` is money in that
    /// currency. A code of a newer version gets a sentence saying so.
    std::string reason(Reason const& reason, std::int64_t delta, Unit unit, Currency currency) const;
    std::string money(Money const& money) const;       ///< 18,50 zł
    std::string signedMoney(Money const& money) const; ///< +18,50 zł, −5,00 zł
    std::string roundMoney(Money const& money) const;  ///< 12 zł; 12,50 zł where it isn't whole
    std::string day(LocalDay day) const;               ///< 13 listopada
    std::string date(LocalDay day) const;              ///< 13 listopada 2025
    std::string weekday(LocalDay day) const;           ///< poniedziałek, 10 listopada
    std::string minuteOfDay(int minute) const;         ///< 12:04; minute from 0 to 1439
    std::string number(std::int64_t value) const;      ///< 8 364
    std::string hundredths(std::int64_t value) const;  ///< 3; 2,5; 0,05
    std::string dataSize(std::int64_t bytes) const;    ///< 12 MB, 238 GB: whole units of 1000, rounded down
    std::string typeset(std::string_view text) const;  ///< the rule above for a text from elsewhere
    std::string const& language() const;

  private:
    struct Impl;
    Words() = default;
    std::shared_ptr<Impl const> m_impl;
};

} // namespace bywalec
