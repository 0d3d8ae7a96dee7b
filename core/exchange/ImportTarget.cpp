#include "core/exchange/ImportTarget.h"

#include "core/base/Hash.h"
#include "core/base/Text.h"
#include "core/customers/References.h"
#include "core/loyalty/Check.h"

#include <algorithm>

namespace bywalec {

using nlohmann::json;

std::string phoneKey(std::string_view text)
{
    auto digits = digitsOf(text);
    if (digits.starts_with("00")) digits.erase(0, 2);
    if (digits.size() == 11 && digits.starts_with("48")) digits.erase(0, 2);
    return digits;
}

std::string emailKey(std::string_view text)
{
    return foldForSearch(text);
}

Naming namingOf(std::string_view text)
{
    if (text.find('@') != std::string_view::npos) return Naming::Email;
    bool const onlyPhone = text.find_first_not_of("+0123456789 -()/") == std::string_view::npos;
    auto const digits = digitsOf(text);
    if (!onlyPhone) return Naming::Reference;
    if (text.starts_with('+') && digits.size() >= 7) return Naming::Phone;
    return phoneKey(text).size() == 9 ? Naming::Phone : Naming::Reference;
}

KnownPeople::KnownPeople(Transaction& tx, Secret const* key)
    : m_tx(tx), m_key(key), m_references(allReferences(tx))
{
}

void KnownPeople::loadContacts()
{
    m_contactsLoaded = true;
    std::vector<std::pair<std::int64_t, CustomerId>> all;
    {
        auto rows = m_tx.query("SELECT c.key, s.id FROM customer c JOIN subject s ON s.key = c.key "
                               "WHERE c.enrolled IS NOT NULL AND c.gone = 0 ORDER BY c.key");
        while (rows.step())
            all.emplace_back(rows.integer(0), rows.id<CustomerId>(1));
    }
    for (auto const& [key, customer] : all) {
        auto const profile = readProfile(m_tx, key, m_key);
        if (!profile.phone.empty()) m_phones.try_emplace(phoneKey(profile.phone), customer);
        if (!profile.email.empty()) m_emails.try_emplace(emailKey(profile.email), customer);
    }
}

CustomerId KnownPeople::find(Naming naming, std::string_view text)
{
    auto const in = [](auto const& map, std::string const& key) {
        auto const found = map.find(key);
        return found == map.end() ? CustomerId() : found->second;
    };
    if (text.empty()) return {};
    // A number that was brought in as one is one, whatever it looks like.
    if (auto const known = in(m_references, std::string(text)); !known.isNull()) return known;
    if (naming == Naming::Reference) return {};
    if (!m_contactsLoaded) loadContacts();
    return naming == Naming::Phone ? in(m_phones, phoneKey(text)) : in(m_emails, emailKey(text));
}

std::int64_t KnownPeople::lineOf(CustomerId customer) const
{
    auto const found = m_lines.find(customer);
    return found == m_lines.end() ? 0 : found->second;
}

void KnownPeople::add(CustomerId customer, Profile const& profile, std::string const& reference,
                      std::int64_t line)
{
    if (!reference.empty()) m_references.try_emplace(reference, customer);
    if (!profile.phone.empty()) m_phones.try_emplace(phoneKey(profile.phone), customer);
    if (!profile.email.empty()) m_emails.try_emplace(emailKey(profile.email), customer);
    m_lines.try_emplace(customer, line);
}

ImportTarget::ImportTarget(Transaction& tx, Append* append, ImportPlace const& place, bool knownOnly)
    : m_tx(tx),
      m_append(append),
      m_place(place),
      m_knownOnly(knownOnly),
      m_today(place.zone.local(place.now).day),
      m_import(append ? append->newId() : EventId()),
      m_people(tx, place.key)
{
}

Result<void> ImportTarget::add(Draft draft)
{
    if (!m_append) return {};
    if (draft.ref.isNull()) draft.ref = m_import;
    auto written = m_append->append(std::move(draft));
    if (!written) return written.error();
    return {};
}

static bool isUndone(Transaction& tx, EventId const& event, EventId const& import)
{
    return isVoided(tx, event) && isVoided(tx, import);
}

ImportTarget::Slot ImportTarget::slotFor(std::string_view domain, ByteView key, std::int64_t line)
{
    for (int attempt = 0;; ++attempt) {
        auto const number = std::to_string(attempt);
        EventId const id(deriveUuid(domain, {key, asBytes(number)}));
        auto const [seen, fresh] = m_seen.try_emplace(id, line);
        if (!fresh) return {id, true, seen->second};
        std::optional<EventId> ref;
        {
            auto row = m_tx.query("SELECT ref FROM event WHERE id = ?1");
            row.bind(id);
            if (row.step()) ref = row.id<EventId>(0);
        }
        if (!ref) return {id, false, 0};
        if (!isUndone(m_tx, id, *ref)) {
            seen->second = 0;
            return {id, true, 0};
        }
        m_seen.erase(seen);
    }
}

// Of somebody without a reference: what is personal goes into an id only under the business key.
static Bytes identityOf(Profile const& profile, Secret const& key)
{
    Blake2b hash(key, 16);
    hash.part(asBytes("bw1-import-customer"));
    for (auto const& text : {foldForSearch(profile.name), phoneKey(profile.phone), emailKey(profile.email),
                             profile.birthday, foldForSearch(profile.preference)})
        hash.part(asBytes(text));
    return hash.digest();
}

Result<ImportTarget::Enrolled> ImportTarget::enrol(Profile const& profile, std::string const& reference,
                                                   std::int64_t line)
{
    if (!m_place.key && profile != Profile())
        return makeError(ErrorKind::MissingKey, "names can't be sealed");
    auto const text = asBytes(reference);
    auto const identity =
        reference.empty() ? identityOf(profile, *m_place.key) : Bytes(text.begin(), text.end());
    Enrolled enrolled;
    enrolled.slot = slotFor("bw1-import-customer", identity, line);
    enrolled.customer = CustomerId(deriveUuid("bw1-customer", {enrolled.slot.id.bytes()}));
    if (enrolled.slot.known) return enrolled;
    auto draft = customerEnrolled(enrolled.customer, profile);
    draft.id = enrolled.slot.id;
    if (auto done = add(std::move(draft)); !done) return done.error();
    if (!reference.empty())
        if (auto done = add(customerReferenced(enrolled.customer, reference, m_import)); !done)
            return done.error();
    m_people.add(enrolled.customer, profile, reference, line);
    ++m_customers;
    return enrolled;
}

Result<ImportTarget::Whose> ImportTarget::whose(std::string const& cell, std::string const& column,
                                                std::int64_t line)
{
    if (cell.empty()) return Whose{};
    auto const naming = namingOf(cell);
    if (auto const known = m_people.find(naming, cell); !known.isNull()) return Whose{known, {}};
    auto const stranger = [&](char const* code) { return Whose{{}, RowProblem{code, column}}; };
    if (m_knownOnly) return stranger("customer_unknown");
    Profile profile;
    if (naming == Naming::Phone) profile.phone = cell;
    if (naming == Naming::Email) profile.email = cell;
    auto const clean = cleanProfile(profile);
    auto const reference =
        naming == Naming::Reference ? cleanLine(cell, longestReference + 1) : std::string();
    if (!clean || (naming != Naming::Reference && !m_place.key)) return stranger("customer_unknown");
    if (naming == Naming::Reference && (reference.empty() || codePoints(reference) > longestReference))
        return stranger("too_long");
    auto enrolled = enrol(*clean, reference, line);
    if (!enrolled) return enrolled.error();
    return Whose{enrolled->customer, {}};
}

std::string RowReader::cell(CsvRow const& row, std::string_view field) const
{
    auto const at = m_columns.find(field);
    if (at < 0 || std::size_t(at) >= row.cells.size()) return {};
    auto const& text = row.cells[std::size_t(at)];
    auto const from = text.find_first_not_of(" \t");
    if (from == std::string::npos) return {};
    return unharmed(text.substr(from, text.find_last_not_of(" \t") - from + 1));
}

RowProblem RowReader::problem(char const* code, std::string_view field) const
{
    auto const at = m_columns.find(field);
    return {code, at < 0 ? std::string(field) : m_columns.all[std::size_t(at)].heading};
}

} // namespace bywalec
