#include "app/cli/Figures.h"

#include "core/customers/References.h"
#include "core/journal/Subjects.h"

#include <map>

namespace bywalec::cli {

std::string figureKey(Transaction& tx, std::int64_t customer)
{
    auto const reference = referenceOf(tx, customer);
    return reference.empty() ? CustomerId(subjectId(tx, customer)).text() : reference;
}

Json figure(std::optional<double> value, int digits)
{
    return value ? Json(rounded(*value, digits)) : Json();
}

LocalDay dayOf(Session& session, std::string const& text, char const* option)
{
    auto const day = LocalDay::parse(text);
    if (!day) throw session.failUsage("cli.usage.bad_value", {{"option", std::string(option)}});
    return *day;
}

LocalDay asOfDay(Session& session, Reading& reading, std::string const& typed)
{
    return typed.empty() ? reading.today(session.clock()) : dayOf(session, typed, "--as-of");
}

Json segmentsJson(Transaction& tx, Members const& members, Segments const& segments)
{
    std::map<std::string, char const*> sorted;
    for (auto const& row : segments.rows)
        sorted[figureKey(tx, members.keys[row.member])] = name(row.segment);
    Json out = Json::object();
    for (auto const& [key, segment] : sorted)
        out[key] = segment;
    return out;
}

std::string figureLines(Json const& document)
{
    std::string text;
    for (auto const& [key, value] : document.items())
        text += (text.empty() ? "" : "\n") + key + ": " +
                (value.is_null()     ? "—"
                 : value.is_string() ? value.get<std::string>()
                                     : value.dump());
    return text;
}

int paceOf(Transaction& tx, std::optional<int> typed)
{
    return typed ? *typed : shopPaceDays(tx);
}

} // namespace bywalec::cli
