// Loads a catalogue and says its sentences.
#include "core/words/Words.h"

#include "core/base/Embedded.h"
#include "core/words/Pattern.h"

#include <algorithm>
#include <cstdlib>
#include <map>
#include <mutex>
#include <nlohmann/json.hpp>
#include <optional>
#include <set>
#include <unicode/dtptngen.h>
#include <unicode/msgfmt.h>
#include <unicode/numberformatter.h>
#include <unicode/smpdtfmt.h>
#include <unicode/ucurr.h>

namespace bywalec {
namespace {

std::string utf8(icu::UnicodeString const& text)
{
    std::string out;
    text.toUTF8String(out);
    return out;
}

icu::UnicodeString utf16(std::string_view text)
{
    return icu::UnicodeString::fromUTF8(icu::StringPiece(text.data(), static_cast<int32_t>(text.size())));
}

Error broken(std::string const& what, std::string const& why)
{
    return makeError(ErrorKind::InvalidInput, what + ": " + why);
}

/// Europe's English: "13 November", a 24-hour clock.
icu::Locale localeOf(std::string_view language)
{
    return language == "en" ? icu::Locale::getUK() : icu::Locale(std::string(language).c_str());
}

/// Key → pattern, or why the text isn't a catalogue. A key that stands there twice is refused.
Result<std::map<std::string, std::string>> readCatalogue(std::string_view json)
{
    std::set<std::string> seen;
    std::string repeated;
    auto const note = [&](int depth, nlohmann::json::parse_event_t event, nlohmann::json& parsed) {
        if (event == nlohmann::json::parse_event_t::key && depth == 1)
            if (auto key = parsed.get<std::string>(); !seen.insert(key).second) repeated = key;
        return true;
    };
    auto const root = nlohmann::json::parse(json.begin(), json.end(), note, false);
    if (!root.is_object()) return broken("catalogue", "not a JSON object");
    if (!repeated.empty()) return broken(repeated, "stands there twice");
    std::map<std::string, std::string> out;
    for (auto const& [key, value] : root.items()) {
        if (!value.is_string() || value.get_ref<std::string const&>().empty())
            return broken(key, "not a text");
        out[key] = value.get<std::string>();
    }
    return out;
}

/// Names and values in the form that MessageFormat takes.
struct Filled {
    std::vector<icu::UnicodeString> names;
    std::vector<icu::Formattable> values;

    void add(icu::UnicodeString name, icu::Formattable value)
    {
        names.push_back(std::move(name));
        values.push_back(std::move(value));
    }
};

} // namespace

struct Words::Impl {
    struct Entry {
        std::unique_ptr<icu::MessageFormat> format;
        std::set<std::string> names;
    };

    std::string language;
    bool polish = false;
    icu::Locale locale;
    std::map<std::string, Entry, std::less<>> entries;
    icu::number::LocalizedNumberFormatter plain;
    icu::number::LocalizedNumberFormatter withSign;
    std::unique_ptr<icu::SimpleDateFormat> dayFormat;
    std::unique_ptr<icu::SimpleDateFormat> dateFormat;
    std::unique_ptr<icu::SimpleDateFormat> weekdayFormat;
    /// MessageFormat and SimpleDateFormat fill caches inside their const functions.
    mutable std::mutex mutex;

    Result<> prepare(std::map<std::string, std::string> const& catalogue);
    std::unique_ptr<icu::SimpleDateFormat> dates(char const* skeleton, UErrorCode& status) const;
    std::string formatDay(icu::SimpleDateFormat const& format, LocalDay day) const;
    icu::UnicodeString number(icu::number::LocalizedNumberFormatter const& formatter,
                              std::int64_t value) const;
    icu::UnicodeString money(icu::number::LocalizedNumberFormatter const& formatter, Money const& money,
                             bool roundIfWhole = false) const;
    Filled fill(std::span<NamedWordArg const> args) const;
    std::optional<std::string> say(std::string_view key, std::span<NamedWordArg const> args) const;
};

Result<> Words::Impl::prepare(std::map<std::string, std::string> const& catalogue)
{
    using namespace icu::number;
    UErrorCode status = U_ZERO_ERROR;
    plain = NumberFormatter::withLocale(locale).grouping(UNUM_GROUPING_ON_ALIGNED);
    withSign = plain.sign(UNUM_SIGN_ALWAYS);
    dayFormat = dates("MMMMd", status);
    dateFormat = dates("yMMMMd", status);
    weekdayFormat = dates("MMMMEEEEd", status);
    if (U_FAILURE(status)) return broken(language, u_errorName(status));
    for (auto const& [key, text] : catalogue) {
        auto pattern = words::preparePattern(utf16(text), polish);
        if (!pattern) return broken(key, pattern.error().detail);
        auto format = std::make_unique<icu::MessageFormat>(pattern->text, locale, status);
        if (U_FAILURE(status)) return broken(key, u_errorName(status));
        entries[key] = Entry{std::move(format), std::move(pattern->names)};
    }
    return {};
}

std::unique_ptr<icu::SimpleDateFormat> Words::Impl::dates(char const* skeleton, UErrorCode& status) const
{
    if (U_FAILURE(status)) return nullptr;
    std::unique_ptr<icu::DateTimePatternGenerator> const patterns(
        icu::DateTimePatternGenerator::createInstance(locale, status));
    if (U_FAILURE(status)) return nullptr;
    auto const pattern = patterns->getBestPattern(icu::UnicodeString(skeleton), status);
    auto format = std::make_unique<icu::SimpleDateFormat>(pattern, locale, status);
    if (U_SUCCESS(status)) format->setTimeZone(*icu::TimeZone::getGMT());
    return format;
}

std::string Words::Impl::formatDay(icu::SimpleDateFormat const& format, LocalDay day) const
{
    constexpr double millisecondsInDay = 86'400'000;
    std::lock_guard const lock(mutex);
    icu::UnicodeString out;
    format.format(static_cast<UDate>(day.number * millisecondsInDay), out);
    return utf8(out);
}

icu::UnicodeString Words::Impl::number(icu::number::LocalizedNumberFormatter const& formatter,
                                       std::int64_t value) const
{
    UErrorCode status = U_ZERO_ERROR;
    auto text = formatter.formatInt(value, status).toString(status);
    // The typographer's minus, as wide as the plus.
    return U_SUCCESS(status) ? text.findAndReplace(u"-", u"−") : utf16(std::to_string(value));
}

icu::UnicodeString Words::Impl::money(icu::number::LocalizedNumberFormatter const& formatter,
                                      Money const& money, bool roundIfWhole) const
{
    UErrorCode status = U_ZERO_ERROR;
    icu::CurrencyUnit const unit(icu::StringPiece(money.currency.text()), status);
    int const digits = ucurr_getDefaultFractionDigits(unit.getISOCurrency(), &status);
    std::int64_t whole = 1;
    for (int i = 0; i < digits; ++i)
        whole *= 10;
    bool const round = roundIfWhole && money.minor % whole == 0;
    // A decimal text and not a double: every grosz of an int64 must survive.
    std::string const decimal = std::to_string(money.minor) + "E-" + std::to_string(digits);
    auto text = formatter.unit(unit)
                    .precision(icu::number::Precision::fixedFraction(round ? 0 : digits))
                    .formatDecimal(decimal, status)
                    .toString(status);
    return U_SUCCESS(status) ? text.findAndReplace(u"-", u"−") : utf16(decimal + " " + money.currency.text());
}

Filled Words::Impl::fill(std::span<NamedWordArg const> args) const
{
    Filled out;
    for (auto const& [name, value] : args) {
        auto const key = utf16(name);
        auto const asText = key + icu::UnicodeString(words::textSuffix);
        if (auto const* count = std::get_if<std::int64_t>(&value)) {
            out.add(key, icu::Formattable(*count));
            out.add(asText, icu::Formattable(number(plain, *count)));
            out.add(key + icu::UnicodeString(words::signedSuffix),
                    icu::Formattable(number(withSign, *count)));
        } else if (auto const* text = std::get_if<std::string>(&value)) {
            out.add(key, icu::Formattable(utf16(*text)));
            out.add(asText, icu::Formattable(utf16(*text)));
        } else if (auto const* day = std::get_if<LocalDay>(&value)) {
            out.add(asText, icu::Formattable(utf16(formatDay(*dayFormat, *day))));
        } else {
            out.add(asText, icu::Formattable(money(plain, std::get<Money>(value))));
        }
    }
    return out;
}

std::optional<std::string> Words::Impl::say(std::string_view key, std::span<NamedWordArg const> args) const
{
    auto const entry = entries.find(key);
    if (entry == entries.end()) return std::nullopt;
    for (auto const& name : entry->second.names)
        if (std::none_of(args.begin(), args.end(), [&](auto const& arg) { return arg.first == name; }))
            return std::nullopt;
    auto const filled = fill(args);
    UErrorCode status = U_ZERO_ERROR;
    icu::UnicodeString out;
    std::lock_guard const lock(mutex);
    entry->second.format->format(filled.names.data(), filled.values.data(),
                                 static_cast<int32_t>(filled.names.size()), out, status);
    if (U_FAILURE(status)) return std::nullopt;
    return utf8(out);
}

Result<Words> Words::load(std::string_view language)
{
    std::string const name = "words." + std::string(language) + ".json";
    for (auto const& file : embedded::words())
        if (file.name == name) return parse(language, file.text);
    return broken(std::string(language), "no such catalogue");
}

Result<Words> Words::parse(std::string_view language, std::string_view json)
{
    auto const catalogue = readCatalogue(json);
    if (!catalogue) return catalogue.error();
    auto impl = std::make_shared<Impl>();
    impl->language = language;
    impl->polish = language == "pl";
    impl->locale = localeOf(language);
    if (auto done = impl->prepare(*catalogue); !done) return done.error();
    Words words;
    words.m_impl = std::move(impl);
    return words;
}

std::vector<std::string> Words::languages()
{
    constexpr std::string_view before = "words.", after = ".json";
    std::vector<std::string> out;
    for (auto const& file : embedded::words())
        if (file.name.starts_with(before) && file.name.ends_with(after))
            out.emplace_back(
                file.name.substr(before.size(), file.name.size() - before.size() - after.size()));
    return out;
}

std::string Words::say(std::string_view key, WordArgs args) const
{
    return sayWith(key, {args.begin(), args.size()});
}

std::string Words::sayWith(std::string_view key, std::span<NamedWordArg const> args) const
{
    auto said = m_impl->say(key, args);
    return said ? *said : "⟦" + std::string(key) + "⟧";
}

bool Words::has(std::string_view key) const
{
    return m_impl->entries.find(key) != m_impl->entries.end();
}

std::vector<std::string> Words::keys() const
{
    std::vector<std::string> out;
    for (auto const& [key, entry] : m_impl->entries)
        out.push_back(key);
    return out;
}

std::vector<std::string> Words::placeholders(std::string_view key) const
{
    auto const entry = m_impl->entries.find(key);
    if (entry == m_impl->entries.end()) return {};
    return {entry->second.names.begin(), entry->second.names.end()};
}

/// An argument's name says what it is: amounts end in _minor, days in _day.
static WordArg wordArg(std::string const& name, std::variant<std::int64_t, std::string> const& value,
                       Currency currency)
{
    auto const* number = std::get_if<std::int64_t>(&value);
    if (!number) return std::get<std::string>(value);
    if (name.ends_with("_minor")) return Money{*number, currency};
    if (name.ends_with("_day") && *number == std::int32_t(*number)) return LocalDay{std::int32_t(*number)};
    return *number;
}

/// The code, or its form for a reason that lacks an argument.
static std::string variantOf(Reason const& reason)
{
    auto const lacks = [&](char const* name) {
        auto const found = reason.args.find(name);
        auto const* text = found == reason.args.end() ? nullptr : std::get_if<std::string>(&found->second);
        return found == reason.args.end() || (text && text->empty());
    };
    if (reason.code == "items" && lacks("group")) return "items_any";
    if (reason.code == "offer" && lacks("until_day")) return "offer_always";
    if ((reason.code == "charity" || reason.code == "charity_paid") && lacks("cause"))
        return reason.code + "_any";
    return reason.code;
}

std::string Words::reason(Reason const& reason, std::int64_t delta, Unit unit, Currency currency) const
{
    bool const isMoney = unit == Unit::Credit || unit == Unit::Charity;
    auto const change =
        isMoney ? signedMoney({delta, currency}) : utf8(m_impl->number(m_impl->withSign, delta));
    std::vector<NamedWordArg> args{{"change", change}, {"delta", delta}};
    for (auto const& [name, value] : reason.args)
        if (name != "change" && name != "delta") args.emplace_back(name, wordArg(name, value, currency));
    if (!reason.args.contains("why")) args.emplace_back("why", std::string("other"));
    auto const code = variantOf(reason);
    if (auto said = m_impl->say(std::string("reason.") + name(unit) + "." + code, args)) return *said;
    if (auto said = m_impl->say("reason." + code, args)) return *said;
    return sayWith("reason.newer_version", args);
}

std::string Words::money(Money const& money) const
{
    return utf8(m_impl->money(m_impl->plain, money));
}

std::string Words::signedMoney(Money const& money) const
{
    return utf8(m_impl->money(m_impl->withSign, money));
}

std::string Words::roundMoney(Money const& money) const
{
    return utf8(m_impl->money(m_impl->plain, money, true));
}

std::string Words::day(LocalDay day) const
{
    return m_impl->formatDay(*m_impl->dayFormat, day);
}

std::string Words::date(LocalDay day) const
{
    return m_impl->formatDay(*m_impl->dateFormat, day);
}

std::string Words::weekday(LocalDay day) const
{
    return m_impl->formatDay(*m_impl->weekdayFormat, day);
}

std::string Words::minuteOfDay(int minute) const
{
    auto const two = std::to_string(100 + minute % 60).substr(1);
    return std::to_string(minute / 60) + ":" + two;
}

std::string Words::number(std::int64_t value) const
{
    return utf8(m_impl->number(m_impl->plain, value));
}

std::string Words::hundredths(std::int64_t value) const
{
    UErrorCode status = U_ZERO_ERROR;
    auto const decimal = std::to_string(value) + "E-2";
    auto const text = m_impl->plain.precision(icu::number::Precision::minMaxFraction(0, 2))
                          .formatDecimal(decimal, status)
                          .toString(status);
    return U_SUCCESS(status) ? utf8(text) : decimal;
}

std::string Words::dataSize(std::int64_t bytes) const
{
    static constexpr char const* units[] = {"kB", "MB", "GB", "TB"};
    std::int64_t value = bytes / 1000;
    std::size_t unit = 0;
    for (; value >= 1000 && unit + 1 < std::size(units); ++unit)
        value /= 1000;
    return number(value) + "\u00A0" + units[unit];
}

std::string Words::typeset(std::string_view text) const
{
    auto out = utf16(text);
    words::typesetPlain(out, m_impl->polish);
    return utf8(out);
}

std::string const& Words::language() const
{
    return m_impl->language;
}

} // namespace bywalec
