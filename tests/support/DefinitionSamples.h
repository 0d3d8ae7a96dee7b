// Small definitions, and the events in which tills would write them.
#pragma once

#include "core/programmes/Programmes.h"

namespace bywalec::test {

template<class IdType>
IdType id(std::string const& name)
{
    return IdType(deriveUuid("test", {asBytes(name)}));
}

inline StampTerms stamps(std::string name, int needed = 5)
{
    StampTerms terms;
    terms.name = std::move(name);
    terms.needed = needed;
    terms.reward.name = "kawa";
    return terms;
}

inline Offer offer(std::string const& name, int version = 1)
{
    Offer out;
    out.id = id<OfferId>(name);
    out.version = version;
    out.terms.name = name;
    out.terms.from = LocalDay{20000};
    out.terms.until = LocalDay{20030};
    return out;
}

inline Item item(std::string const& name, int version = 1, bool active = true)
{
    Item out;
    out.id = id<ItemId>(name);
    out.version = version;
    out.name = name;
    out.active = active;
    return out;
}

/// Events as a till would write them, an hour apart unless the test says otherwise.
class Writer {
  public:
    Event operator()(Draft const& draft) { return at(m_hour++, draft); }
    Event at(int hour, Draft const& draft)
    {
        Event event;
        event.id = id<EventId>("event " + std::to_string(m_count++));
        event.kind = draft.kind;
        event.hlc = Hlc::of(UtcTime(std::chrono::days(20000)) + std::chrono::hours(hour));
        event.subject = draft.subject;
        event.body = draft.body;
        return event;
    }
    Event undo(Event const& target)
    {
        Draft draft;
        draft.kind = kind::eventVoided;
        draft.body = nlohmann::json{{"target", target.id.text()}, {"reason", "undo"}}.dump();
        return (*this)(draft);
    }

  private:
    int m_hour = 0;
    int m_count = 0;
};

inline Event defined(Writer& writer, std::string const& name, int version, ProgrammeTerms const& terms)
{
    return writer(programmeDefined({id<ProgrammeId>(name), version, terms}));
}

inline std::vector<std::string> namesOf(Rules const& rules)
{
    std::vector<std::string> out;
    for (auto const& programme : rules.programmes)
        out.push_back(nameOf(programme));
    return out;
}

using Names = std::vector<std::string>;

} // namespace bywalec::test
