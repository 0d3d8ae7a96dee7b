#include "core/words/Collation.h"

#include <algorithm>
#include <memory>
#include <numeric>
#include <unicode/coll.h>
#include <unicode/unistr.h>

namespace bywalec {

// Bytes that compare as the texts do; the text itself where ICU has no rules at all.
static std::vector<std::string> sortKeys(std::span<std::string const> texts, std::string_view language)
{
    UErrorCode status = U_ZERO_ERROR;
    std::unique_ptr<icu::Collator> const collator(
        icu::Collator::createInstance(icu::Locale(std::string(language).c_str()), status));
    std::vector<std::string> keys(texts.begin(), texts.end());
    if (U_FAILURE(status) || !collator) return keys;
    std::vector<std::uint8_t> buffer(256);
    for (auto& key : keys) {
        if (key.empty()) continue;
        auto const text =
            icu::UnicodeString::fromUTF8(icu::StringPiece(key.data(), std::int32_t(key.size())));
        auto length = collator->getSortKey(text, buffer.data(), std::int32_t(buffer.size()));
        if (std::size_t(length) > buffer.size()) {
            buffer.resize(std::size_t(length));
            length = collator->getSortKey(text, buffer.data(), length);
        }
        key.assign(buffer.begin(), buffer.begin() + length);
    }
    return keys;
}

std::vector<std::uint32_t> alphabeticPlaces(std::span<std::string const> texts, std::string_view language)
{
    auto const keys = sortKeys(texts, language);
    std::vector<std::uint32_t> order(texts.size());
    std::iota(order.begin(), order.end(), 0U);
    std::sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
        if (keys[a].empty() != keys[b].empty()) return keys[b].empty();
        return keys[a] < keys[b];
    });
    std::vector<std::uint32_t> places(texts.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        places[order[i]] =
            i > 0 && keys[order[i]] == keys[order[i - 1]] ? places[order[i - 1]] : std::uint32_t(i);
    return places;
}

} // namespace bywalec
