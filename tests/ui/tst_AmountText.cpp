// Amounts as cashiers type them.
#include "tests/support/Catch.h"
#include "ui/counter/AmountText.h"

#include <QStringList>

using namespace bywalec;
using namespace bywalec::ui;

namespace {
std::int64_t minor(char const* typed)
{
    auto const amount = parseAmount(QString::fromUtf8(typed), Currency());
    auto const* value = std::get_if<std::int64_t>(&amount);
    return value ? *value : -1;
}

AmountProblem problem(char const* typed)
{
    auto const amount = parseAmount(QString::fromUtf8(typed), Currency());
    INFO(typed);
    REQUIRE(std::holds_alternative<AmountProblem>(amount));
    return std::get<AmountProblem>(amount);
}
} // namespace

TEST_CASE("An amount is read with comma, point, spaces and without decimals")
{
    CHECK(minor("18") == 1800);
    CHECK(minor("18,50") == 1850);
    CHECK(minor("18.5") == 1850);
    CHECK(minor("18,") == 1800);
    CHECK(minor("0,01") == 1);
    CHECK(minor(" 1 200,00 ") == 120000);
    CHECK(minor("1\u00A0200") == 120000);
    CHECK(minor("0018,05") == 1805);
    CHECK(minor("1000000") == 100'000'000);
}

TEST_CASE("What is wrong with an amount is told apart")
{
    CHECK(problem("") == AmountProblem::Empty);
    CHECK(problem("   ") == AmountProblem::Empty);
    for (auto const* typed : {"osiem", "18,505", "1,200,00", "1.200,50", ",50", "18 zł", "1e3", "٣", "--5"})
        CHECK(problem(typed) == AmountProblem::NotANumber);
    for (auto const* typed : {"0", "0,00", "-5", "-0,01"})
        CHECK(problem(typed) == AmountProblem::Negative);
    for (auto const* typed : {"1000000,01", "99999999", "999999999999999999999"})
        CHECK(problem(typed) == AmountProblem::TooLarge);
}

TEST_CASE("Every problem is a sentence in both languages")
{
    for (auto const* language : {"pl", "en"}) {
        auto const words = Words::load(language);
        REQUIRE(words);
        QStringList sentences;
        for (auto kind : {AmountProblem::Empty, AmountProblem::NotANumber, AmountProblem::Negative,
                          AmountProblem::TooLarge}) {
            sentences << amountProblem(*words, kind, Currency());
            CHECK(sentences.last().endsWith(QLatin1Char('.')));
            CHECK_FALSE(sentences.last().contains(QChar(0x27E6)));
        }
        CHECK(sentences.removeDuplicates() == 0);
    }
}
