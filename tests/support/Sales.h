// A shop's past as events, written in a few words: who bought when for how much, what was given back or
// undone.
#pragma once

#include "core/journal/Event.h"
#include "core/reports/Metrics.h"

#include <map>
#include <string>
#include <vector>

namespace bywalec::test {

class Sales {
  public:
    /// One more purchase at this UTC time in the zone of Warsaw. `who` "guest" is nobody, "erased" nobody
    /// known any more who was a member. No amount = it wasn't told. Gives its event.
    EventId buy(std::string const& who, std::string const& utc, std::optional<std::int64_t> amountMinor = {});
    void giveBack(EventId visit, std::int64_t minor, bool whole = false);
    void undo(EventId event);
    void answer(std::string const& who, LocalDay day, int score);
    /// The lines of tests/data/metrics/example.txt.
    static Sales fromFile(std::string const& path);

    CustomerId id(std::string const& who);
    std::string who(CustomerId id) const;
    /// With customers' keys as they stand in the database.
    Answers answers(Transaction& tx) const;

    std::vector<Draft> drafts;

  private:
    void readLine(std::string const& line);
    EventId nextEvent();

    struct Said {
        std::string who;
        LocalDay day;
        int score = 0;
    };
    std::map<std::string, CustomerId> m_ids;
    std::vector<Said> m_answers;
    int m_events = 0;
};

} // namespace bywalec::test
