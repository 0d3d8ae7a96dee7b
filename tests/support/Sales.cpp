#include "tests/support/Sales.h"

#include "core/journal/Subjects.h"
#include "tests/support/TestJournal.h"

#include <algorithm>
#include <fstream>
#include <sstream>

namespace bywalec::test {

using nlohmann::json;

static std::vector<std::string> split(std::string const& text, std::string const& by)
{
    std::vector<std::string> parts;
    std::size_t from = 0;
    for (auto at = text.find(by); at != std::string::npos; at = text.find(by, from)) {
        parts.push_back(text.substr(from, at - from));
        from = at + by.size();
    }
    parts.push_back(text.substr(from));
    return parts;
}

EventId Sales::nextEvent()
{
    auto const number = std::to_string(++m_events);
    return EventId(deriveUuid("sale", {asBytes(number)}));
}

CustomerId Sales::id(std::string const& who)
{
    auto const [at, isNew] = m_ids.try_emplace(who);
    if (isNew) at->second = CustomerId(deriveUuid("who", {asBytes(who)}));
    return at->second;
}

std::string Sales::who(CustomerId id) const
{
    auto const at =
        std::find_if(m_ids.begin(), m_ids.end(), [&](auto const& each) { return each.second == id; });
    return at == m_ids.end() ? "?" : at->first;
}

EventId Sales::buy(std::string const& who, std::string const& utc, std::optional<std::int64_t> amountMinor)
{
    static auto const zone = must(Zone::find("Europe/Warsaw"));
    auto const day = LocalDay::parse(utc.substr(0, 10)).value();
    auto const minute = std::stoi(utc.substr(11, 2)) * 60 + std::stoi(utc.substr(14, 2));
    auto const local = zone.local(UtcTime(std::chrono::days(day.number)) + std::chrono::minutes(minute));
    bool const nobody = who == "guest" || who == "erased";
    json body{{"local_day", local.day.number},
              {"minute", local.minute},
              {"items", json::array()},
              {"was_member", who != "guest"},
              {"entries", json::array()}};
    Draft draft;
    draft.id = nextEvent();
    draft.kind = kind::visitRecorded;
    if (!nobody) {
        body["customer"] = id(who).text();
        draft.subject = SubjectId(id(who).raw());
    }
    if (amountMinor) body["amount_minor"] = *amountMinor;
    draft.body = body.dump();
    drafts.push_back(draft);
    return draft.id;
}

void Sales::giveBack(EventId visit, std::int64_t minor, bool whole)
{
    Draft draft;
    draft.id = nextEvent();
    draft.kind = kind::visitRefunded;
    draft.ref = visit;
    draft.body =
        json{{"visit", visit.text()}, {"whole", whole}, {"refund_minor", minor}, {"entries", json::array()}}
            .dump();
    drafts.push_back(draft);
}

void Sales::undo(EventId event)
{
    Draft draft;
    draft.id = nextEvent();
    draft.kind = kind::eventVoided;
    draft.ref = event;
    draft.body = json{{"target", event.text()}, {"reason", "undo"}}.dump();
    drafts.push_back(draft);
}

void Sales::answer(std::string const& who, LocalDay day, int score)
{
    m_answers.push_back({who, day, score});
}

void Sales::readLine(std::string const& line)
{
    std::istringstream words(line);
    std::string what;
    std::string who;
    words >> what >> who;
    if (what == "answer") {
        std::string day;
        int score = 0;
        words >> day >> score;
        return answer(who == "-" ? "" : who, LocalDay::parse(day).value(), score);
    }
    std::int64_t amount = 0;
    words >> amount;
    for (auto const& one : split(line.substr(line.find(": ") + 2), ", ")) {
        auto const visit = buy(who, one.substr(0, 16), amount);
        auto const more = one.size() > 17 ? one.substr(17) : std::string();
        if (more.starts_with("back "))
            giveBack(visit, std::stoll(more.substr(5)), std::stoll(more.substr(5)) == amount);
        if (more == "voided") undo(visit);
    }
}

Sales Sales::fromFile(std::string const& path)
{
    Sales sales;
    std::ifstream file(path);
    if (!file) throw std::runtime_error("no " + path);
    for (std::string line; std::getline(file, line);)
        if (!line.empty() && line.front() != '#') sales.readLine(line);
    return sales;
}

Answers Sales::answers(Transaction& tx) const
{
    Answers out;
    for (auto const& said : m_answers) {
        auto const known = m_ids.find(said.who);
        auto const key = known == m_ids.end() ? 0 : findSubject(tx, known->second.raw()).value_or(0);
        out.recommend.push_back({key, said.day, said.score});
    }
    std::stable_sort(out.recommend.begin(), out.recommend.end(),
                     [](Scored const& a, Scored const& b) { return a.day < b.day; });
    return out;
}

} // namespace bywalec::test
