#include "core/reports/Survey.h"

#include "core/feedback/Answers.h"

namespace bywalec {

static std::vector<Scored> scoresOf(Transaction& tx, Question question, LocalDay from, LocalDay asOf)
{
    std::vector<Scored> scores;
    for (auto const& answer : answersBetween(tx, question, from, asOf))
        scores.push_back({answer.customer, answer.day, answer.score});
    return scores;
}

Answers answersUntil(Transaction& tx, LocalDay from, LocalDay asOf)
{
    return {scoresOf(tx, Question::Recommend, from, asOf), scoresOf(tx, Question::Experience, from, asOf)};
}

} // namespace bywalec
