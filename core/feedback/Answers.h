// What customers answered to a question of the survey: scores, with or without a name.
#pragma once

#include "core/base/LocalDay.h"
#include "core/journal/Projector.h"

#include <optional>
#include <vector>

namespace bywalec {

/// Two questions with scales of their own, never mixed.
enum class Question {
    Recommend,  ///< would you recommend us, 0–10: the one of the NPS
    Experience, ///< how was it today, 1–10
};
char const* name(Question question); ///< "recommend", "experience"
std::optional<Question> questionFrom(std::string_view name);
bool isScore(Question question, std::int64_t score);

struct Answer {
    std::int64_t customer = 0; ///< the row in `subject`; 0 = anonymous
    LocalDay day;
    int score = 0;
    Hlc hlc; ///< of two on one day the later one is the newer
    bool operator==(Answer const&) const = default;
};

/// `import` is the file it came with; may be null.
Draft answerGiven(CustomerId customer, Question question, int score, LocalDay day, EventId import);
/// Those that stand, of these days, oldest first; both ends included.
std::vector<Answer> answersBetween(Transaction& tx, Question question, LocalDay from, LocalDay until);

class AnswerProjector final : public Projector {
  public:
    std::string_view name() const override { return "answers"; }
    std::span<std::string_view const> kinds() const override;
    void apply(Transaction& tx, Recorded const& event) override;
    void clear(Transaction& tx) override;
    void dump(Transaction& tx, DumpLine const& line) const override;
};

} // namespace bywalec
