#include "ui/counter/AmountText.h"

#include "ui/counter/CounterTexts.h"

namespace bywalec::ui {

namespace {
constexpr std::int64_t largestMinor = 100'000'000;
}

std::variant<std::int64_t, AmountProblem> parseAmount(QString const& typed, Currency)
{
    QString digits;
    for (auto const c : typed.trimmed())
        if (!c.isSpace()) digits += c == QLatin1Char(',') ? QLatin1Char('.') : c;
    if (digits.isEmpty()) return AmountProblem::Empty;
    bool const negative = digits.startsWith(QLatin1Char('-'));
    auto const parts = digits.mid(negative ? 1 : 0).split(QLatin1Char('.'));
    auto const onlyDigits = [](QString const& part) {
        return std::all_of(part.begin(), part.end(),
                           [](QChar c) { return c >= QLatin1Char('0') && c <= QLatin1Char('9'); });
    };
    auto const whole = parts.value(0);
    auto const fraction = parts.value(1);
    if (parts.size() > 2 || whole.isEmpty() || !onlyDigits(whole) || !onlyDigits(fraction) ||
        fraction.size() > 2)
        return AmountProblem::NotANumber;
    if (whole.size() > 9) return AmountProblem::TooLarge;
    auto const minor = whole.toLongLong() * 100 + fraction.leftJustified(2, QLatin1Char('0')).toLongLong();
    if (negative || minor == 0) return AmountProblem::Negative;
    if (minor > largestMinor) return AmountProblem::TooLarge;
    return std::int64_t(minor);
}

QString amountProblem(Words const& words, AmountProblem problem, Currency currency)
{
    switch (problem) {
    case AmountProblem::Empty:
        return text(words.say("amount.problem.empty"));
    case AmountProblem::NotANumber:
        return text(words.say("amount.problem.not_a_number", {{"example", words.money({1850, currency})}}));
    case AmountProblem::Negative:
        return text(words.say("amount.problem.negative"));
    case AmountProblem::TooLarge:
        break;
    }
    return text(words.say("amount.problem.too_large", {{"maximum", Money{largestMinor, currency}}}));
}

} // namespace bywalec::ui
