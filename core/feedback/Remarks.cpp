#include "core/feedback/Remarks.h"

#include "core/base/Text.h"
#include "core/journal/EventStore.h"
#include "core/journal/Journal.h"
#include "core/journal/Subjects.h"

namespace bywalec {

using nlohmann::json;

char const* name(RemarkKind kind)
{
    switch (kind) {
    case RemarkKind::Complaint:
        return "complaint";
    case RemarkKind::Idea:
        return "idea";
    case RemarkKind::Praise:
        return "praise";
    }
    return "idea";
}

std::optional<RemarkKind> remarkKind(std::string_view text)
{
    for (auto const kind : {RemarkKind::Complaint, RemarkKind::Idea, RemarkKind::Praise})
        if (text == name(kind)) return kind;
    return std::nullopt;
}

Draft remarkNoted(RemarkKind kind, CustomerId customer, LocalDay day, std::string const& text)
{
    Draft draft;
    draft.kind = kind::remarkNoted;
    draft.subject = SubjectId(customer.raw());
    json body{{"kind", name(kind)}, {"local_day", day.number}};
    if (!customer.isNull()) body["customer"] = customer.text();
    draft.body = body.dump();
    if (auto const clean = cleanLine(text, 500); !clean.empty())
        draft.personal = json{{"text", clean}}.dump();
    return draft;
}

std::optional<OpenRemark> openComplaint(Transaction& tx, std::int64_t customer, Secret const* key)
{
    // Most people have none, and finding that out must cost a scan next to nothing.
    auto any = tx.query("SELECT 1 FROM remark WHERE customer = ?1 AND open = 1 AND voided = 0");
    any.bind(customer);
    if (!any.step()) return std::nullopt;
    auto row = tx.query(
        "SELECT r.event, r.event_id, r.kind, r.local_day FROM remark r JOIN event e ON e.key = r.event "
        "WHERE r.customer = ?1 AND r.open = 1 AND r.voided = 0 AND r.kind = 'complaint' "
        "ORDER BY e.hlc DESC, e.id DESC LIMIT 1");
    row.bind(customer);
    if (!row.step()) return std::nullopt;
    OpenRemark remark;
    remark.kind = remarkKind(row.text(2)).value_or(RemarkKind::Complaint);
    remark.day = LocalDay{std::int32_t(row.integer(3))};
    if (!key) return remark;
    if (auto const text = openSealed(*key, row.id<EventId>(1), sealedOf(tx, row.integer(0)));
        text && !text->empty())
        remark.text = Body(json::parse(*text, nullptr, false)).text("text").value_or(std::string());
    return remark;
}

std::span<std::string_view const> RemarkProjector::kinds() const
{
    static constexpr std::string_view all[] = {kind::remarkNoted};
    return all;
}

void RemarkProjector::apply(Transaction& tx, Recorded const& event)
{
    auto const body = event.body();
    if (event.event.kind == kind::eventVoided) {
        if (auto const target = body.id<EventId>("target"))
            if (auto const key = eventKeyOf(tx, *target))
                tx.query("UPDATE remark SET voided = 1 WHERE event = ?1").bind(*key).run();
        return;
    }
    auto const customer = body.id<CustomerId>("customer");
    tx.query("INSERT INTO remark (event, event_id, customer, kind, local_day, open, voided) VALUES (?1, ?2, "
             "?3, ?4, ?5, 1, ?6)")
        .bind(event.key, event.event.id, customer ? std::optional(intern(tx, *customer)) : std::nullopt,
              body.text("kind").value_or(std::string()), body.integer("local_day").value_or(0),
              isVoided(tx, event.event.id))
        .run();
}

void RemarkProjector::clear(Transaction& tx)
{
    tx.execute("DELETE FROM remark");
}

void RemarkProjector::dump(Transaction& tx, DumpLine const& line) const
{
    auto rows =
        tx.query("SELECT hex(r.event_id) || ' ' || coalesce(hex(s.id), '-') || ' ' || r.kind || ' ' || "
                 "r.local_day || ' ' "
                 "|| r.open || ' ' || r.voided FROM remark r LEFT JOIN subject s ON s.key = r.customer");
    while (rows.step())
        line(rows.text(0));
}

} // namespace bywalec
