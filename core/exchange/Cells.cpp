#include "core/exchange/Cells.h"

#include "core/base/Text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdio>
#include <vector>

namespace bywalec {

static std::string_view trimmed(std::string_view text)
{
    auto const from = text.find_first_not_of(" \t");
    if (from == std::string_view::npos) return {};
    return text.substr(from, text.find_last_not_of(" \t") - from + 1);
}

std::optional<std::int64_t> wholeFrom(std::string_view text)
{
    text = trimmed(text);
    if (text.starts_with('+')) text.remove_prefix(1);
    std::int64_t value = 0;
    auto const [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
    return value;
}

static bool allDigits(std::string_view text)
{
    return !text.empty() &&
           std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

// "9.11.2025" → {9, 11, 2025}; none when a part isn't up to four digits.
static std::vector<int> numbersIn(std::string_view text, std::string_view separators)
{
    std::vector<int> numbers;
    while (true) {
        auto const end = std::min(text.find_first_of(separators), text.size());
        auto const part = text.substr(0, end);
        if (!allDigits(part) || part.size() > 4) return {};
        numbers.push_back(int(*wholeFrom(part)));
        if (end == text.size()) return numbers;
        text.remove_prefix(end + 1);
    }
}

static std::optional<LocalDay> dayOf(int year, int month, int day)
{
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%04d-%02d-%02d", year, month, day);
    return LocalDay::parse(text.data());
}

std::optional<LocalDay> dayFrom(std::string_view text)
{
    text = trimmed(text);
    if (text.size() == 8 && allDigits(text)) {
        auto const all = int(*wholeFrom(text));
        return dayOf(all / 10000, all / 100 % 100, all % 100);
    }
    auto const numbers = numbersIn(text, "-./");
    if (numbers.size() != 3) return std::nullopt;
    bool const yearFirst = text.find_first_of("-./") == 4;
    return yearFirst ? dayOf(numbers[0], numbers[1], numbers[2]) : dayOf(numbers[2], numbers[1], numbers[0]);
}

std::optional<int> minuteFrom(std::string_view text)
{
    text = trimmed(text);
    if (auto const fraction = text.find_first_of('.', std::min(text.size(), text.rfind(':') + 1));
        text.find(':') != std::string_view::npos && fraction != std::string_view::npos)
        text = text.substr(0, fraction); // of a second
    auto const numbers = numbersIn(text, ":.");
    if (numbers.size() < 2 || numbers.size() > 3) return std::nullopt;
    if (numbers[0] > 23 || numbers[1] > 59 || (numbers.size() == 3 && numbers[2] > 60)) return std::nullopt;
    return numbers[0] * 60 + numbers[1];
}

namespace {

/// A day and a time as written, with how far they are from UTC if they say so.
struct Moment {
    LocalDay day;
    std::optional<int> minute;
    std::optional<int> offsetMin;
};

std::optional<int> offsetFrom(std::string_view text)
{
    if (text == "Z" || text == "z") return 0;
    bool const minus = text.starts_with('-');
    text.remove_prefix(1);
    int minutes = 0;
    if (text.size() == 4 && allDigits(text))
        minutes = int(*wholeFrom(text.substr(0, 2)) * 60 + *wholeFrom(text.substr(2)));
    else if (text.size() == 2 && allDigits(text))
        minutes = int(*wholeFrom(text) * 60);
    else if (auto const parsed = minuteFrom(text))
        minutes = *parsed;
    else
        return std::nullopt;
    return minus ? -minutes : minutes;
}

std::optional<Moment> writtenMoment(std::string_view text)
{
    text = trimmed(text);
    Moment moment;
    auto const end = std::min(text.find_first_of("T "), text.size());
    auto const day = dayFrom(text.substr(0, end));
    if (!day) return std::nullopt;
    moment.day = *day;
    if (end == text.size()) return moment;
    auto rest = trimmed(text.substr(end + 1));
    if (auto const zone = rest.find_first_of("Zz+-"); zone != std::string_view::npos) {
        moment.offsetMin = offsetFrom(rest.substr(zone));
        if (!moment.offsetMin) return std::nullopt;
        rest = trimmed(rest.substr(0, zone));
    }
    moment.minute = minuteFrom(rest);
    return moment.minute ? std::optional(moment) : std::nullopt;
}

std::optional<LocalTime> settled(std::optional<Moment> const& moment, Zone const& zone)
{
    static constexpr int noon = 12 * 60;
    if (!moment) return std::nullopt;
    auto const minute = moment->minute.value_or(noon);
    if (!moment->offsetMin) return LocalTime{moment->day, minute, 0};
    UtcTime const utc(std::chrono::days(moment->day.number) +
                      std::chrono::minutes(minute - *moment->offsetMin));
    return zone.local(utc);
}

} // namespace

std::optional<LocalTime> momentFrom(std::string_view text, Zone const& zone)
{
    return settled(writtenMoment(text), zone);
}

std::optional<LocalTime> utcMomentFrom(std::string_view text, Zone const& zone)
{
    auto moment = writtenMoment(text);
    if (moment && moment->minute && !moment->offsetMin) moment->offsetMin = 0;
    return settled(moment, zone);
}

// What stands behind the last mark, as so many smaller units; none when the currency has no such small ones.
static std::optional<std::int64_t> fractionFrom(std::string behind, int decimals)
{
    for (; int(behind.size()) > decimals; behind.pop_back())
        if (behind.back() != '0') return std::nullopt;
    behind.resize(std::size_t(decimals), '0');
    return behind.empty() ? 0 : wholeFrom(behind);
}

std::optional<std::int64_t> moneyFrom(std::string_view text, int decimals)
{
    std::string digits;
    bool minus = false;
    bool done = false; // behind the number only the currency may stand
    for (std::size_t i = 0; i < text.size(); ++i) {
        char const c = text[i];
        bool const part = (c >= '0' && c <= '9') || c == '.' || c == ',';
        bool const minusSign = c == '-' || text.substr(i).starts_with("−");
        if (part && done) return std::nullopt;
        if (part)
            digits += c;
        else if (minusSign && digits.empty() && !minus)
            minus = true;
        else if (c == '+' && digits.empty())
            continue;
        else if ((c & 0xDF) >= 'A' && (c & 0xDF) <= 'Z' && !digits.empty())
            done = true;
        else if ((c & 0x80) == 0 && c != ' ' && c != '$')
            return std::nullopt;
        if (minusSign && c != '-') i += 2;
    }
    if (digits.empty()) return std::nullopt;
    // Of the last mark, one or two digits behind it are the smaller unit; three are thousands, but for a
    // currency with thousandths.
    std::int64_t fraction = 0;
    auto whole = digits;
    if (auto const mark = digits.find_last_of(".,"); mark != std::string::npos) {
        auto const behind = digits.substr(mark + 1);
        if (behind.empty() || behind.size() > 3) return std::nullopt;
        if (behind.size() < 3 || decimals > 2) {
            auto const small = fractionFrom(behind, decimals);
            if (!small) return std::nullopt;
            fraction = *small;
            whole = digits.substr(0, mark);
        }
    }
    std::erase_if(whole, [](char c) { return c == '.' || c == ','; });
    auto const units = whole.empty() ? std::optional<std::int64_t>(0) : wholeFrom(whole);
    if (!units || *units > std::int64_t(1) << 48) return std::nullopt;
    std::int64_t scale = 1;
    for (int i = 0; i < decimals; ++i)
        scale *= 10;
    auto const minor = *units * scale + fraction;
    return minus ? -minor : minor;
}

std::optional<bool> flagFrom(std::string_view text)
{
    auto const folded = foldForSearch(text);
    for (auto const* yes : {"1", "true", "yes", "tak", "t", "y"})
        if (folded == yes) return true;
    for (auto const* no : {"0", "false", "no", "nie", "n", "f"})
        if (folded == no) return false;
    return std::nullopt;
}

std::optional<std::string> birthdayFrom(std::string_view text)
{
    text = trimmed(text);
    if (text.empty()) return std::string();
    auto numbers = numbersIn(text, "-./");
    // Years before 1970 aren't days of ours, and the year isn't kept anyway.
    int month = 0;
    int day = 0;
    if (numbers.size() == 3 && text.find_first_of("-./") == 4) {
        month = numbers[1];
        day = numbers[2];
    } else if (numbers.size() == 3 || (numbers.size() == 2 && text.find('-') == std::string_view::npos)) {
        month = numbers[1];
        day = numbers[0];
    } else if (numbers.size() == 2) {
        month = numbers[0];
        day = numbers[1];
    }
    auto const found = dayOf(2024, month, day); // a leap year
    return found ? std::optional(found->text().substr(5)) : std::nullopt;
}

} // namespace bywalec
