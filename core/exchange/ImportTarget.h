// Inside of an import: where rows become events, or in a dry run nothing, and who is known already.
#pragma once

#include "core/customers/Profile.h"
#include "core/exchange/Import.h"
#include "core/loyalty/Award.h"

#include <unordered_map>

namespace bywalec {

/// What identifies somebody in another system; a phone number or an address isn't kept as a reference.
enum class Naming { Reference, Phone, Email };
Naming namingOf(std::string_view text);
/// Digits as they are compared: without 00 and, of Polish numbers, without 48.
std::string phoneKey(std::string_view text);
std::string emailKey(std::string_view text);

/// Finds customers by what files call them. Contacts are opened when the first is asked for.
class KnownPeople {
  public:
    KnownPeople(Transaction& tx, Secret const* key);
    CustomerId find(Naming naming, std::string_view text); ///< null = nobody
    std::int64_t lineOf(CustomerId customer) const;        ///< of this file; 0 = from before it
    void add(CustomerId customer, Profile const& profile, std::string const& reference, std::int64_t line);

  private:
    void loadContacts();
    Transaction& m_tx;
    Secret const* m_key;
    bool m_contactsLoaded = false;
    std::unordered_map<std::string, CustomerId> m_references;
    std::unordered_map<std::string, CustomerId> m_phones;
    std::unordered_map<std::string, CustomerId> m_emails;
    std::unordered_map<CustomerId, std::int64_t> m_lines;
};

class ImportTarget {
  public:
    /// `append` null: a dry run.
    ImportTarget(Transaction& tx, Append* append, ImportPlace const& place, bool knownOnly);

    /// An event of this import; `ref` is the import unless the draft names another.
    Result<void> add(Draft draft);
    /// An id for what `key` identifies, the same whenever the file is brought in again.
    struct Slot {
        EventId id;
        bool known = false;    ///< it is there already
        std::int64_t line = 0; ///< on this line of the file; 0 = in the shop
    };
    Slot slotFor(std::string_view domain, ByteView key, std::int64_t line);
    /// The row that asked for it is set aside after all.
    void release(Slot const& slot) { m_seen.erase(slot.id); }
    /// A number for rows that are alike, so that two equal lines are two: 0, 1, …
    int occurrence(RawId const& row) { return m_occurrences[EventId(row)]++; }

    struct Enrolled {
        CustomerId customer;
        Slot slot;
    };
    /// Somebody new; `reference` may be empty. With a slot that is known nothing was written.
    Result<Enrolled> enrol(Profile const& profile, std::string const& reference, std::int64_t line);
    /// Whose visit or answer it is: null for an empty cell; a problem "customer_unknown"; or somebody new.
    struct Whose {
        CustomerId customer;
        std::optional<RowProblem> problem;
    };
    Result<Whose> whose(std::string const& cell, std::string const& column, std::int64_t line);

    ImportPlace const& place() const { return m_place; }
    LocalDay today() const { return m_today; }
    Transaction& tx() { return m_tx; }
    EventId import() const { return m_import; }
    KnownPeople& people() { return m_people; }
    std::int64_t customers() const { return m_customers; }

  private:
    Transaction& m_tx;
    Append* m_append;
    ImportPlace m_place;
    bool m_knownOnly;
    LocalDay m_today;
    EventId m_import;
    KnownPeople m_people;
    std::unordered_map<EventId, std::int64_t> m_seen; ///< ids of this file → line
    std::unordered_map<EventId, int> m_occurrences;
    std::int64_t m_customers = 0;
};

/// What becomes of one row: nothing is wrong, or why it is set aside.
using Verdict = Result<std::optional<RowProblem>>;

/// The rows of one kind of file.
class RowReader {
  public:
    virtual ~RowReader() = default;
    virtual Verdict take(CsvRow const& row) = 0;

  protected:
    explicit RowReader(ImportTarget& target, Columns const& columns) : m_target(target), m_columns(columns) {}
    /// The cell of a field, trimmed and as it was before an export made it harmless; empty when there is
    /// none.
    std::string cell(CsvRow const& row, std::string_view field) const;
    RowProblem problem(char const* code, std::string_view field) const;
    ImportTarget& m_target;
    Columns const& m_columns;
};

std::unique_ptr<RowReader> visitRows(ImportTarget& target, Columns const& columns);
std::unique_ptr<RowReader> answerRows(ImportTarget& target, Columns const& columns);
/// `programme` is that of balances; null without one.
std::unique_ptr<RowReader> customerRows(ImportTarget& target, Columns const& columns,
                                        Programme const* programme);

} // namespace bywalec
