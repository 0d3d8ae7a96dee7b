// A file of past visits, and one of answers: what each line says, checked before any of it is written.
#include "core/base/CurrencyDigits.h"
#include "core/base/Text.h"
#include "core/exchange/Cells.h"
#include "core/exchange/ImportTarget.h"
#include "core/feedback/Answers.h"
#include "core/visits/Visits.h"

#include <algorithm>
#include <array>

namespace bywalec {

using nlohmann::json;

namespace {

class VisitRows final : public RowReader {
  public:
    VisitRows(ImportTarget& target, Columns const& columns) : RowReader(target, columns) {}
    Verdict take(CsvRow const& row) override;

  private:
    struct Past {
        LocalTime when;
        std::optional<std::int64_t> amount;
        std::int64_t refund = 0;
        bool voided = false;
        std::optional<bool> wasMember;
        CustomerId customer;
    };
    std::optional<RowProblem> readTime(CsvRow const& row, Past& past) const;
    std::optional<RowProblem> readMoney(CsvRow const& row, Past& past) const;
    std::optional<RowProblem> readRest(CsvRow const& row, Past& past) const;
    Result<void> write(EventId visit, Past const& past);
};

std::optional<LocalTime> withTime(std::optional<LocalTime> day, std::optional<int> minute)
{
    if (day && minute) day->minute = *minute;
    return minute ? day : std::nullopt;
}

std::optional<RowProblem> VisitRows::readTime(CsvRow const& row, Past& past) const
{
    auto const& zone = m_target.place().zone;
    std::optional<LocalTime> when;
    char const* field = "ts_utc";
    if (auto const utc = cell(row, "ts_utc"); !utc.empty()) {
        when = utcMomentFrom(utc, zone);
    } else if (auto const local = cell(row, "local"); !local.empty()) {
        field = "local";
        when = momentFrom(local, zone);
    } else {
        field = m_columns.find("day") < 0 ? field : "day";
        when = momentFrom(cell(row, "day"), zone);
        if (auto const time = cell(row, "time"); when && !time.empty()) {
            field = "time";
            when = withTime(when, minuteFrom(time));
        }
    }
    if (!when || when->day.number < 0) return problem("time", field);
    if (when->day > m_target.today()) return problem("future", field);
    past.when = *when;
    return std::nullopt;
}

std::optional<RowProblem> VisitRows::readMoney(CsvRow const& row, Past& past) const
{
    auto const read = [&](char const* minor, char const* money,
                          std::optional<std::int64_t>& out) -> std::optional<RowProblem> {
        auto const inMinor = cell(row, minor);
        auto const text = inMinor.empty() ? cell(row, money) : inMinor;
        auto const* field = inMinor.empty() ? money : minor;
        if (text.empty()) return std::nullopt;
        out = inMinor.empty() ? moneyFrom(text, minorDigits(m_target.place().currency)) : wholeFrom(text);
        if (!out) return problem("amount", field);
        if (*out < 0) return problem("amount_negative", field);
        if (*out > largestAmount) return problem("amount_huge", field);
        return std::nullopt;
    };
    if (auto bad = read("amount_minor", "amount", past.amount)) return bad;
    std::optional<std::int64_t> refund;
    if (auto bad = read("refund_minor", "refund", refund)) return bad;
    past.refund = refund.value_or(0);
    if (past.refund > past.amount.value_or(0))
        return problem("refund_above", m_columns.find("refund_minor") < 0 ? "refund" : "refund_minor");
    return std::nullopt;
}

std::optional<RowProblem> VisitRows::readRest(CsvRow const& row, Past& past) const
{
    static constexpr std::array counted{"",          "counted",   "ok",       "paid",     "completed", "done",
                                        "zaliczona", "zaliczony", "oplacona", "oplacony", "zaplacono"};
    static constexpr std::array voided{"voided",    "void",      "cancelled", "canceled",
                                       "anulowana", "anulowany", "anulowano", "uniewazniona"};
    auto const status = foldForSearch(cell(row, "status"));
    auto const is = [&](char const* word) { return status == word; };
    past.voided = std::any_of(voided.begin(), voided.end(), is);
    if (!past.voided && std::none_of(counted.begin(), counted.end(), is)) return problem("status", "status");
    auto const member = cell(row, "was_member");
    if (!member.empty()) past.wasMember = flagFrom(member);
    if (!member.empty() && !past.wasMember) return problem("member", "was_member");
    return std::nullopt;
}

Result<void> VisitRows::write(EventId visit, Past const& past)
{
    json body{{"local_day", past.when.day.number},
              {"minute", past.when.minute},
              {"items", json::array()},
              {"was_member", past.wasMember.value_or(!past.customer.isNull())},
              {"entries", json::array()}};
    if (!past.customer.isNull()) body["customer"] = past.customer.text();
    if (past.amount) body["amount_minor"] = *past.amount;
    Draft draft;
    draft.id = visit;
    draft.kind = kind::visitRecorded;
    draft.subject = SubjectId(past.customer.raw());
    draft.body = body.dump();
    if (auto done = m_target.add(std::move(draft)); !done) return done;
    if (past.refund > 0) {
        VisitRow row;
        row.id = visit;
        auto refund = visitRefunded(row, past.customer, past.refund, past.refund == past.amount,
                                    json::array(), EventId(deriveUuid("bw1-import-refund", {visit.bytes()})));
        auto said = json::parse(refund.body);
        said["lost"] = json::array();
        said["import"] = m_target.import().text();
        refund.body = said.dump();
        if (auto done = m_target.add(std::move(refund)); !done) return done;
    }
    if (!past.voided) return {};
    Draft gone;
    gone.id = EventId(deriveUuid("bw1-import-void", {visit.bytes()}));
    gone.kind = kind::eventVoided;
    gone.ref = visit;
    gone.subject = SubjectId(past.customer.raw());
    gone.body = json{{"target", visit.text()}, {"reason", "undo"}}.dump();
    return m_target.add(std::move(gone));
}

// Two equal lines without an old id are two visits, and the same two when the file comes again.
std::string withOccurrence(ImportTarget& target, std::string const& key)
{
    return key + "#" + std::to_string(target.occurrence(deriveUuid("row", {asBytes(key)})));
}

/// Whose row it is and the id that it gets: asked for in the order in which a refusal leaves nothing behind.
struct Identified {
    CustomerId customer;
    ImportTarget::Slot slot;
    std::optional<RowProblem> problem;
};

/// `rest` tells rows without an old id apart, once it is known whose they are.
Result<Identified> identified(ImportTarget& target, std::string_view domain, std::string const& id,
                              std::string const& customer, std::string const& heading,
                              std::string const& rest, std::int64_t line)
{
    Identified found;
    auto const duplicate = [&](char const* code) {
        found.problem = RowProblem{code, {}, found.slot.line, true};
        return found;
    };
    if (!id.empty()) {
        found.slot = target.slotFor(domain, asBytes("id " + id), line);
        if (found.slot.known) return duplicate("duplicate_id");
    }
    auto const whose = target.whose(customer, heading, line);
    if (!whose) return whose.error();
    if (whose->problem) {
        if (!id.empty()) target.release(found.slot);
        found.problem = whose->problem;
        return found;
    }
    found.customer = whose->customer;
    if (!id.empty()) return found;
    auto const key = withOccurrence(target, "row " + found.customer.text() + " " + rest);
    found.slot = target.slotFor(domain, asBytes(key), line);
    return found.slot.known ? duplicate("duplicate_row") : found;
}

Verdict VisitRows::take(CsvRow const& row)
{
    Past past;
    if (auto bad = readTime(row, past)) return bad;
    if (auto bad = readMoney(row, past)) return bad;
    if (auto bad = readRest(row, past)) return bad;
    auto const rest = past.when.day.text() + " " + std::to_string(past.when.minute) + " " +
                      std::to_string(past.amount.value_or(-1));
    auto const found = identified(m_target, "bw1-import-visit", cell(row, "id"), cell(row, "customer"),
                                  problem("", "customer").column, rest, row.line);
    if (!found) return found.error();
    if (found->problem) return found->problem;
    past.customer = found->customer;
    if (auto done = write(found->slot.id, past); !done) return done.error();
    return std::optional<RowProblem>();
}

class AnswerRows final : public RowReader {
  public:
    AnswerRows(ImportTarget& target, Columns const& columns) : RowReader(target, columns) {}
    Verdict take(CsvRow const& row) override;
};

std::optional<Question> questionOf(std::string const& cell)
{
    auto const text = foldForSearch(cell);
    if (text.empty() || text == "nps" || text == "0-10" || text == "polecenie") return Question::Recommend;
    if (text == "1-10" || text == "doswiadczenie") return Question::Experience;
    return questionFrom(text);
}

Verdict AnswerRows::take(CsvRow const& row)
{
    auto const when = momentFrom(cell(row, "day"), m_target.place().zone);
    if (!when || when->day.number < 0) return std::optional(problem("time", "day"));
    if (when->day > m_target.today()) return std::optional(problem("future", "day"));
    auto const question = questionOf(cell(row, "question"));
    if (!question) return std::optional(problem("question", "question"));
    auto const score = wholeFrom(cell(row, "score"));
    if (!score || !isScore(*question, *score)) return std::optional(problem("score", "score"));
    auto const rest = when->day.text() + " " + std::to_string(*score) + " " + name(*question);
    auto const found = identified(m_target, "bw1-import-answer", cell(row, "id"), cell(row, "customer"),
                                  problem("", "customer").column, rest, row.line);
    if (!found) return found.error();
    if (found->problem) return found->problem;
    auto draft = answerGiven(found->customer, *question, int(*score), when->day, EventId());
    draft.id = found->slot.id;
    if (auto done = m_target.add(std::move(draft)); !done) return done.error();
    return std::optional<RowProblem>();
}

} // namespace

std::unique_ptr<RowReader> visitRows(ImportTarget& target, Columns const& columns)
{
    return std::make_unique<VisitRows>(target, columns);
}

std::unique_ptr<RowReader> answerRows(ImportTarget& target, Columns const& columns)
{
    return std::make_unique<AnswerRows>(target, columns);
}

} // namespace bywalec
