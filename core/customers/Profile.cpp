#include "core/customers/Profile.h"

#include "core/base/LocalDay.h"
#include "core/base/Text.h"
#include "core/journal/EventStore.h"
#include "core/journal/Journal.h"
#include "core/journal/Subjects.h"

namespace bywalec {

using nlohmann::json;

struct Field {
    char const* name;
    std::string Profile::*value;
    std::size_t maxChars;
};
static constexpr Field fields[] = {{"name", &Profile::name, 60},
                                   {"phone", &Profile::phone, 20},
                                   {"email", &Profile::email, 120},
                                   {"birthday", &Profile::birthday, 5},
                                   {"preference", &Profile::preference, 60}};

char const* name(Channel channel)
{
    return channel == Channel::Sms ? "sms" : "email";
}

Result<Profile> cleanProfile(Profile profile)
{
    for (auto const& field : fields)
        profile.*field.value = cleanLine(profile.*field.value, field.maxChars);
    auto const digits = digitsOf(profile.phone);
    if (!profile.phone.empty() && (digits.size() < 7 || digits.size() > 15))
        return makeError(ErrorKind::InvalidInput, "phone");
    auto const at = profile.email.find('@');
    bool const address = at != std::string::npos && at > 0 &&
                         profile.email.find('.', at) != std::string::npos &&
                         profile.email.find(' ') == std::string::npos && profile.email.back() != '.';
    if (!profile.email.empty() && !address) return makeError(ErrorKind::InvalidInput, "email");
    // 2024 was a leap year, so the 29th of February is a birthday too.
    if (!profile.birthday.empty() && !LocalDay::parse("2024-" + profile.birthday))
        return makeError(ErrorKind::InvalidInput, "birthday");
    return profile;
}

static Draft profileDraft(std::string_view kind, CustomerId customer, json revisions, json const& personal)
{
    Draft draft;
    draft.kind = kind;
    draft.subject = SubjectId(customer.raw());
    draft.body = json{{"customer", customer.text()}, {"fields", std::move(revisions)}}.dump();
    if (!personal.empty()) draft.personal = personal.dump();
    return draft;
}

Draft customerEnrolled(CustomerId customer, Profile const& profile, EventId guestVisit)
{
    json revisions = json::object();
    json personal = json::object();
    for (auto const& field : fields) {
        if ((profile.*field.value).empty()) continue;
        revisions[field.name] = 1;
        personal[field.name] = profile.*field.value;
    }
    auto draft = profileDraft(kind::customerEnrolled, customer, std::move(revisions), personal);
    if (guestVisit.isNull()) return draft;
    auto body = json::parse(draft.body);
    body["guest_visit"] = guestVisit.text();
    draft.body = body.dump();
    return draft;
}

// Highest seen + 1, so that a till with a wrong clock can't win for ever.
static std::int64_t nextRevision(Transaction& tx, std::int64_t customer, char const* field)
{
    auto query =
        tx.query("SELECT coalesce(max(revision), 0) + 1 FROM profile WHERE customer = ?1 AND field = ?2");
    query.bind(customer, field).step();
    return query.integer(0);
}

std::optional<Draft> customerProfiled(Transaction& tx, CustomerId customer, Profile const& before,
                                      Profile const& after)
{
    json revisions = json::object();
    json personal = json::object();
    auto const key = intern(tx, customer);
    for (auto const& field : fields) {
        if (before.*field.value == after.*field.value) continue;
        revisions[field.name] = nextRevision(tx, key, field.name);
        personal[field.name] = after.*field.value;
    }
    if (personal.empty()) return std::nullopt;
    return profileDraft(kind::customerProfiled, customer, std::move(revisions), personal);
}

Draft consentGiven(Transaction& tx, CustomerId customer, Channel channel, int textVersion, EventId ref)
{
    Draft draft;
    draft.kind = kind::consentGiven;
    draft.subject = SubjectId(customer.raw());
    draft.ref = ref;
    json body{{"customer", customer.text()}, {"channel", name(channel)}, {"text_version", textVersion}};
    auto newest = tx.query("SELECT event_id FROM consent WHERE customer = ?1 AND channel = ?2 AND given = 0 "
                           "ORDER BY hlc DESC, event_id DESC LIMIT 1");
    newest.bind(intern(tx, customer), name(channel));
    if (newest.step()) body["seen"] = newest.id<EventId>(0).text();
    draft.body = body.dump();
    return draft;
}

Draft consentWithdrawn(CustomerId customer, Channel channel)
{
    Draft draft;
    draft.kind = kind::consentWithdrawn;
    draft.subject = SubjectId(customer.raw());
    draft.body = json{{"customer", customer.text()}, {"channel", name(channel)}}.dump();
    return draft;
}

Profile readProfile(Transaction& tx, std::int64_t customer, Secret const* key)
{
    Profile profile;
    if (!key) return profile;
    auto rows =
        tx.query("SELECT p.field, p.event_id, e.sealed FROM profile p JOIN event e ON e.key = p.event "
                 "WHERE p.customer = ?1 AND NOT EXISTS (SELECT 1 FROM voided v WHERE v.target = p.event_id) "
                 "ORDER BY p.field, p.revision, p.hlc, p.event_id");
    rows.bind(customer);
    EventId opened;
    json personal;
    while (rows.step()) { // ascending: the last row of a field wins
        auto const event = rows.id<EventId>(1);
        if (event != opened) {
            auto const text = openSealed(*key, event, rows.blob(2));
            personal = text ? json::parse(*text, nullptr, false) : json();
            opened = event;
        }
        auto const name = rows.text(0);
        for (auto const& field : fields)
            if (name == field.name)
                profile.*field.value = Body(personal).text(field.name).value_or(std::string());
    }
    return profile;
}

bool hasConsent(Transaction& tx, std::int64_t customer, Channel channel)
{
    // Without a withdrawal any grant counts; after one, only a grant that has seen it.
    auto row = tx.query("WITH standing AS (SELECT event_id, seen, given, hlc FROM consent c WHERE customer = "
                        "?1 AND channel = ?2 "
                        "AND NOT EXISTS (SELECT 1 FROM voided v WHERE v.target = c.event_id)) "
                        "SELECT 1 FROM standing g WHERE g.given = 1 AND coalesce((SELECT w.event_id IS "
                        "g.seen FROM standing w "
                        "WHERE w.given = 0 ORDER BY w.hlc DESC, w.event_id DESC LIMIT 1), 1)");
    row.bind(customer, name(channel));
    return row.step();
}

bool isEnrolled(Transaction& tx, std::int64_t customer)
{
    auto row = tx.query("SELECT 1 FROM customer WHERE key = ?1 AND enrolled IS NOT NULL AND gone = 0");
    row.bind(customer);
    return row.step();
}

Result<int> blankUndoneEnrolments(Database& database, UtcTime before)
{
    return database.write([&](Transaction& tx) -> Result<int> {
        // Everything personal that was written about them, in the enrolment or after it.
        auto blank =
            tx.query("UPDATE event SET sealed = NULL WHERE sealed IS NOT NULL AND key IN "
                     "(SELECT p.event FROM voided v JOIN event u ON u.key = v.event JOIN customer c ON "
                     "c.enrolled_id = "
                     "v.target JOIN profile p ON p.customer = c.key WHERE u.hlc < ?1) RETURNING key");
        blank.bind(Hlc::of(before).packed());
        int count = 0;
        while (blank.step())
            ++count;
        return count;
    });
}

std::span<std::string_view const> CustomerProjector::kinds() const
{
    static constexpr std::string_view all[] = {kind::customerEnrolled, kind::customerProfiled,
                                               kind::consentGiven, kind::consentWithdrawn};
    return all;
}

static void applyConsent(Transaction& tx, Recorded const& event, std::int64_t customer)
{
    auto const body = event.body();
    tx.query("INSERT INTO consent (event, event_id, customer, channel, given, hlc, text_version, seen) "
             "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)")
        .bind(event.key, event.event.id, customer, body.text("channel").value_or(std::string()),
              event.event.kind == kind::consentGiven, event.event.hlc.packed(), body.integer("text_version"),
              body.id<EventId>("seen").value_or(EventId()))
        .run();
}

static void applyFields(Transaction& tx, Recorded const& event, std::int64_t customer)
{
    auto const revisions = event.json.find("fields");
    if (revisions == event.json.end() || !revisions->is_object()) return;
    for (auto const& [field, revision] : revisions->items()) {
        if (!revision.is_number_integer()) continue;
        tx.query("INSERT OR IGNORE INTO profile (customer, field, revision, hlc, event_id, event) "
                 "VALUES (?1, ?2, ?3, ?4, ?5, ?6)")
            .bind(customer, field, revision.get<std::int64_t>(), event.event.hlc.packed(), event.event.id,
                  event.key)
            .run();
    }
}

void CustomerProjector::apply(Transaction& tx, Recorded const& event)
{
    auto const body = event.body();
    if (event.event.kind == kind::eventVoided) {
        if (auto const target = body.id<EventId>("target"))
            tx.query("UPDATE customer SET gone = 1 WHERE enrolled_id = ?1").bind(*target).run();
        return;
    }
    auto const id = body.id<CustomerId>("customer");
    if (!id) return;
    auto const customer = intern(tx, *id);
    tx.query("INSERT OR IGNORE INTO customer (key) VALUES (?1)").bind(customer).run();
    if (event.event.kind == kind::consentGiven || event.event.kind == kind::consentWithdrawn) {
        applyConsent(tx, event, customer);
        return;
    }
    if (event.event.kind == kind::customerEnrolled)
        tx.query("UPDATE customer SET enrolled = ?2, enrolled_id = ?3, gone = ?4 WHERE key = ?1 "
                 "AND (enrolled_id IS NULL OR enrolled_id > ?3)")
            .bind(customer, event.key, event.event.id, isVoided(tx, event.event.id))
            .run();
    applyFields(tx, event, customer);
}

void CustomerProjector::clear(Transaction& tx)
{
    tx.execute("DELETE FROM consent; DELETE FROM profile; DELETE FROM customer");
}

void CustomerProjector::dump(Transaction& tx, DumpLine const& line) const
{
    auto rows = tx.query(
        "SELECT 'customer ' || hex(s.id) || ' ' || coalesce(hex(c.enrolled_id), '-') || ' ' || c.gone "
        "FROM customer c JOIN subject s ON s.key = c.key UNION ALL "
        "SELECT 'field ' || hex(s.id) || ' ' || p.field || ' ' || p.revision || ' ' || p.hlc || ' ' || "
        "hex(p.event_id) FROM profile p JOIN subject s ON s.key = p.customer UNION ALL "
        "SELECT 'consent ' || hex(s.id) || ' ' || n.channel || ' ' || n.given || ' ' || hex(n.event_id) "
        "FROM consent n JOIN subject s ON s.key = n.customer");
    while (rows.step())
        line(rows.text(0));
}

} // namespace bywalec
