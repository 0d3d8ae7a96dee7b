// Domain sentences in the reader's language: ICU MessageFormat over resources/i18n/words.<lang>.json.
#pragma once

#include "core/base/LocalDay.h"
#include "core/base/Money.h"
#include "core/base/Result.h"
#include "core/loyalty/Reason.h"

#include <cstdint>
#include <initializer_list>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace bywalec {

/// What a placeholder may be filled with. Days and money are written as the language writes them.
using WordArg = std::variant<std::int64_t, std::string, LocalDay, Money>;
using WordArgs = std::initializer_list<std::pair<std::string_view, WordArg>>;

/// One language. Immutable after load, safe to use from several threads.
class Words {
  public:
    /// language: "pl", "en". InvalidInput when there is no such catalogue or a pattern in it is broken.
    static Result<Words> load(std::string_view language);
    static std::vector<std::string> languages();

    /// The sentence of a key. An unknown key gives the key itself in ⟦⟧, so that nothing is ever blank; a
    /// test walks all keys of all languages.
    std::string say(std::string_view key, WordArgs args = {}) const;
    /// Why an entry is there, e.g. "+1 pieczątka za wizytę".
    std::string reason(Reason const& reason, std::int64_t delta) const;
    std::string money(Money const& money) const; ///< 18,50 zł
    std::string day(LocalDay day) const;         ///< 13 listopada
    std::string weekday(LocalDay day) const;     ///< poniedziałek, 10 listopada
    std::string minuteOfDay(int minute) const;   ///< 12:04
    std::string number(std::int64_t value) const;
    std::string const& language() const;

  private:
    struct Impl;
    std::shared_ptr<Impl const> m_impl;
};

} // namespace bywalec
