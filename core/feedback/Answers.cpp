#include "core/feedback/Answers.h"

#include "core/journal/Subjects.h"

namespace bywalec {

using nlohmann::json;

char const* name(Question question)
{
    return question == Question::Recommend ? "recommend" : "experience";
}

std::optional<Question> questionFrom(std::string_view text)
{
    for (auto const question : {Question::Recommend, Question::Experience})
        if (text == name(question)) return question;
    return std::nullopt;
}

bool isScore(Question question, std::int64_t score)
{
    return score >= (question == Question::Recommend ? 0 : 1) && score <= 10;
}

Draft answerGiven(CustomerId customer, Question question, int score, LocalDay day, EventId import)
{
    Draft draft;
    draft.kind = kind::answerGiven;
    draft.subject = SubjectId(customer.raw());
    draft.ref = import;
    json body{{"question", name(question)}, {"score", score}, {"local_day", day.number}};
    if (!customer.isNull()) body["customer"] = customer.text();
    draft.body = body.dump();
    return draft;
}

std::vector<Answer> answersBetween(Transaction& tx, Question question, LocalDay from, LocalDay until)
{
    auto rows =
        tx.query("SELECT coalesce(customer, 0), local_day, score, hlc FROM answer WHERE question = ?1 "
                 "AND local_day BETWEEN ?2 AND ?3 AND voided = 0 ORDER BY local_day, hlc, event_id");
    rows.bind(name(question), from.number, until.number);
    std::vector<Answer> answers;
    while (rows.step())
        answers.push_back({rows.integer(0), LocalDay{std::int32_t(rows.integer(1))}, int(rows.integer(2)),
                           Hlc(std::uint64_t(rows.integer(3)))});
    return answers;
}

std::span<std::string_view const> AnswerProjector::kinds() const
{
    static constexpr std::string_view all[] = {kind::answerGiven};
    return all;
}

void AnswerProjector::apply(Transaction& tx, Recorded const& event)
{
    auto const body = event.body();
    if (event.event.kind == kind::eventVoided) {
        if (auto const target = body.id<EventId>("target"))
            if (auto const key = eventKeyOf(tx, *target))
                tx.query("UPDATE answer SET voided = 1 WHERE event = ?1").bind(*key).run();
        return;
    }
    auto const question = questionFrom(body.text("question").value_or(std::string()));
    auto const score = body.integer("score");
    auto const day = body.integer("local_day");
    if (!question || !score || !day || !isScore(*question, *score)) return;
    auto const customer = body.id<CustomerId>("customer");
    tx.query("INSERT INTO answer (event, event_id, hlc, customer, question, score, local_day, voided) "
             "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)")
        .bind(event.key, event.event.id, event.event.hlc.packed(),
              customer ? std::optional(intern(tx, *customer)) : std::nullopt, bywalec::name(*question),
              *score, *day, isVoided(tx, event.event.id))
        .run();
}

void AnswerProjector::clear(Transaction& tx)
{
    tx.execute("DELETE FROM answer");
}

void AnswerProjector::dump(Transaction& tx, DumpLine const& line) const
{
    auto rows = tx.query("SELECT 'answer ' || hex(a.event_id) || ' ' || coalesce(hex(s.id), '-') || ' ' || "
                         "a.question || ' ' || a.score || ' ' || a.local_day || ' ' || a.voided "
                         "FROM answer a LEFT JOIN subject s ON s.key = a.customer");
    while (rows.step())
        line(rows.text(0));
}

} // namespace bywalec
