// A file of customers: who is new, who is known by phone, e-mail or number, and what they bring along.
#include "core/base/CurrencyDigits.h"
#include "core/base/Text.h"
#include "core/customers/References.h"
#include "core/exchange/Cells.h"
#include "core/exchange/ImportTarget.h"
#include "core/ledger/Ledger.h"
#include "core/loyalty/Check.h"

namespace bywalec {

using nlohmann::json;

namespace {

class CustomerRows final : public RowReader {
  public:
    CustomerRows(ImportTarget& target, Columns const& columns, Programme const* programme)
        : RowReader(target, columns), m_programme(programme)
    {
    }
    Verdict take(CsvRow const& row) override;

  private:
    struct Wanted {
        Profile profile;
        std::string reference;
        std::int64_t balance = 0;
    };
    std::optional<RowProblem> read(CsvRow const& row, Wanted& wanted) const;
    std::optional<RowProblem> readBalance(CsvRow const& row, Wanted& wanted) const;
    Result<std::optional<RowProblem>> known(Wanted const& wanted);
    Result<void> addBalance(ImportTarget::Enrolled const& enrolled, std::int64_t balance);

    Programme const* m_programme;
};

/// A field of the profile and its column.
struct Text {
    char const* field;
    std::string Profile::*value;
};
constexpr Text texts[] = {{"name", &Profile::name},
                          {"phone", &Profile::phone},
                          {"email", &Profile::email},
                          {"note", &Profile::preference}};

std::optional<RowProblem> CustomerRows::readBalance(CsvRow const& row, Wanted& wanted) const
{
    static constexpr std::int64_t most = 1'000'000;
    auto const text = cell(row, "balance");
    if (text.empty()) return std::nullopt;
    bool const money = m_programme && unitOf(m_programme->terms) == Unit::Credit;
    auto const balance = money ? moneyFrom(text, minorDigits(m_target.place().currency)) : wholeFrom(text);
    if (!balance || *balance < 0 || *balance > (money ? largestAmount : most))
        return problem("balance", "balance");
    if (*balance > 0 && !m_programme) return problem("no_programme", "balance");
    wanted.balance = *balance;
    return std::nullopt;
}

std::optional<RowProblem> CustomerRows::read(CsvRow const& row, Wanted& wanted) const
{
    Profile typed;
    typed.name = cell(row, "name");
    for (auto const* field : {"first_name", "last_name"})
        if (auto const part = cell(row, field); !part.empty() && m_columns.find("name") < 0)
            typed.name += (typed.name.empty() ? "" : " ") + part;
    typed.phone = cell(row, "phone");
    typed.email = cell(row, "email");
    typed.preference = cell(row, "note");
    wanted.reference = cleanLine(cell(row, "id"), longestReference + 1);
    if (codePoints(wanted.reference) > longestReference) return problem("too_long", "id");
    // A number that is a phone number or an address stays sealed.
    auto const naming = namingOf(wanted.reference);
    if (naming == Naming::Phone && typed.phone.empty()) typed.phone = wanted.reference;
    if (naming == Naming::Email && typed.email.empty()) typed.email = wanted.reference;
    if (naming != Naming::Reference) wanted.reference.clear();

    auto const birthday = birthdayFrom(cell(row, "birthday"));
    if (!birthday) return problem("birthday", "birthday");
    typed.birthday = *birthday;
    auto const clean = cleanProfile(typed);
    if (!clean) return problem(clean.error().detail == "phone" ? "phone" : "email", clean.error().detail);
    for (auto const& text : texts)
        if (cleanLine(typed.*text.value, 1000) != (*clean).*text.value)
            return problem("too_long", text.field);
    wanted.profile = *clean;
    if (wanted.profile == Profile() && wanted.reference.empty()) return RowProblem{"empty"};
    return readBalance(row, wanted);
}

// Whoever is known already gets the number by which the file calls them, and nothing else.
Result<std::optional<RowProblem>> CustomerRows::known(Wanted const& wanted)
{
    auto& people = m_target.people();
    struct Way {
        char const* code;
        char const* field;
        Naming naming;
        std::string const& text;
    };
    Way const ways[] = {{"duplicate_id", "id", Naming::Reference, wanted.reference},
                        {"duplicate_phone", "phone", Naming::Phone, wanted.profile.phone},
                        {"duplicate_email", "email", Naming::Email, wanted.profile.email}};
    for (auto const& way : ways) {
        auto const customer = people.find(way.naming, way.text);
        if (customer.isNull()) continue;
        auto found = problem(way.code, way.field);
        found.line = people.lineOf(customer);
        found.duplicate = true;
        if (way.naming != Naming::Reference && !wanted.reference.empty()) {
            people.add(customer, {}, wanted.reference, found.line);
            if (auto done = m_target.add(customerReferenced(customer, wanted.reference, m_target.import()));
                !done)
                return done.error();
        }
        return std::optional(found);
    }
    return std::optional<RowProblem>();
}

Result<void> CustomerRows::addBalance(ImportTarget::Enrolled const& enrolled, std::int64_t balance)
{
    auto const award = awardMore(*m_programme, enrolled.customer, Standing(), balance,
                                 {"adjust", {{"why", std::string("import")}}}, m_target.today());
    Draft draft;
    draft.id = EventId(deriveUuid("bw1-import-balance", {enrolled.slot.id.bytes()}));
    auto const adjusted = draft.id;
    draft.kind = kind::accountAdjusted;
    draft.subject = SubjectId(enrolled.customer.raw());
    draft.body = json{{"customer", enrolled.customer.text()},
                      {"why", "import"},
                      {"entries", entriesToJson(award.entries)},
                      {"lost", json::array()}}
                     .dump();
    if (auto done = m_target.add(std::move(draft)); !done) return done;
    for (auto const& reward : award.rewards)
        if (auto done = m_target.add(rewardEarned(reward, m_target.today(), adjusted)); !done) return done;
    return {};
}

Verdict CustomerRows::take(CsvRow const& row)
{
    Wanted wanted;
    if (auto bad = read(row, wanted)) return bad;
    auto duplicate = known(wanted);
    if (!duplicate) return duplicate.error();
    if (*duplicate) return *duplicate;
    auto const enrolled = m_target.enrol(wanted.profile, wanted.reference, row.line);
    if (!enrolled) return enrolled.error();
    if (enrolled->slot.known)
        return std::optional(RowProblem{"duplicate_row", {}, enrolled->slot.line, true});
    if (wanted.balance > 0)
        if (auto done = addBalance(*enrolled, wanted.balance); !done) return done.error();
    return std::optional<RowProblem>();
}

} // namespace

std::unique_ptr<RowReader> customerRows(ImportTarget& target, Columns const& columns,
                                        Programme const* programme)
{
    return std::make_unique<CustomerRows>(target, columns, programme);
}

} // namespace bywalec
