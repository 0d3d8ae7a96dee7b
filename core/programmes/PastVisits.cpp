#include "core/programmes/PastVisits.h"

#include "core/base/Text.h"
#include "core/customers/Profile.h"
#include "core/journal/Subjects.h"

#include <algorithm>
#include <limits>
#include <unordered_map>

namespace bywalec {

namespace {

/// Rows between two questions: a few milliseconds.
constexpr std::size_t askEvery = 4'096;

class Reader {
  public:
    Reader(Transaction& tx, PastWanted const& wanted) : m_tx(tx), m_wanted(wanted)
    {
        m_past.from = wanted.from;
        m_past.until = wanted.until;
    }

    Result<Past> read()
    {
        if (!readVisits() || !readLines() || !readBirthdays()) return makeError(ErrorKind::Cancelled);
        return std::move(m_past);
    }

  private:
    bool goesOn() { return ++m_rows % askEvery != 0 || !m_wanted.goOn || m_wanted.goOn(); }

    // What another till wrote wrongly is an amount that isn't known.
    static std::int64_t amountOf(Query& row, int total, int refunded)
    {
        auto const amount = row.maybeInteger(total).value_or(-1);
        if (amount < 0 || amount > largestAmount) return -1;
        return std::max<std::int64_t>(amount - std::clamp<std::int64_t>(row.integer(refunded), 0, amount), 0);
    }

    bool readVisits()
    {
        std::unordered_map<std::int64_t, std::int32_t> places;
        auto rows =
            m_tx.query("SELECT customer, local_day, minute, amount_minor, refunded_minor, key FROM visit "
                       "WHERE local_day BETWEEN ?1 AND ?2 AND voided = 0 AND refunded = 0 AND customer <> 0 "
                       "ORDER BY local_day, minute, hlc, customer, key");
        rows.bind(m_wanted.from.number, m_wanted.until.number);
        while (rows.step()) {
            if (!goesOn()) return false;
            auto const [place, isNew] = places.try_emplace(rows.integer(0), std::int32_t(places.size()));
            if (isNew) m_customers.push_back(rows.integer(0));
            PastVisit visit;
            visit.customer = place->second;
            visit.day = LocalDay{std::int32_t(rows.integer(1))};
            visit.minute = std::uint16_t(std::clamp<std::int64_t>(rows.integer(2), 0, 1439));
            visit.amountMinor = amountOf(rows, 3, 4);
            m_past.visits.push_back(visit);
            if (!m_wanted.items.empty()) m_keys.push_back(rows.integer(5));
        }
        m_past.customers = int(places.size());
        return true;
    }

    // In the order of the visits, so that both are walked once, side by side.
    bool readLines()
    {
        if (m_wanted.items.empty()) return true;
        std::unordered_map<std::int64_t, std::int16_t> items;
        for (std::size_t i = 0; i < m_wanted.items.size(); ++i)
            if (auto const key = findSubject(m_tx, m_wanted.items[i].id.raw()))
                items.emplace(*key, std::int16_t(i));
        auto rows =
            m_tx.query("SELECT v.key, l.item, l.quantity, l.amount_minor FROM visit v JOIN visit_line l ON "
                       "l.customer = v.customer AND l.hlc = v.hlc AND l.visit = v.key "
                       "WHERE v.local_day BETWEEN ?1 AND ?2 AND v.voided = 0 AND v.refunded = 0 "
                       "AND v.customer <> 0 "
                       "ORDER BY v.local_day, v.minute, v.hlc, v.customer, v.key, l.line");
        rows.bind(m_wanted.from.number, m_wanted.until.number);
        std::size_t at = 0;
        while (rows.step()) {
            if (!goesOn()) return false;
            while (at < m_keys.size() && m_keys[at] != rows.integer(0))
                ++at;
            if (at == m_keys.size()) break;
            auto const item = items.find(rows.integer(1));
            addLine(m_past.visits[at], item == items.end() ? std::int16_t(-1) : item->second, rows);
        }
        return true;
    }

    void addLine(PastVisit& visit, std::int16_t item, Query& row)
    {
        constexpr std::int64_t mostOfOne = std::numeric_limits<std::int16_t>::max();
        constexpr std::int64_t mostMinor = std::numeric_limits<std::int32_t>::max();
        if (visit.lineCount == std::numeric_limits<std::uint16_t>::max()) return;
        if (visit.lineCount == 0) visit.firstLine = std::uint32_t(m_past.lines.size());
        ++visit.lineCount;
        PastLine line;
        line.item = item;
        line.quantity = std::int16_t(std::clamp<std::int64_t>(row.integer(2), 1, mostOfOne));
        auto const amount = row.maybeInteger(3).value_or(-1);
        line.amountMinor = std::int32_t(amount >= 0 && amount <= mostMinor ? amount : -1);
        m_past.lines.push_back(line);
    }

    bool readBirthdays()
    {
        if (!m_wanted.key) return true;
        for (auto const customer : m_customers) {
            if (!goesOn()) return false;
            m_past.birthdays.push_back(readProfile(m_tx, customer, m_wanted.key).birthday);
        }
        return true;
    }

    Transaction& m_tx;
    PastWanted const& m_wanted;
    Past m_past;
    std::vector<std::int64_t> m_customers; ///< by their place in the past
    std::vector<std::int64_t> m_keys;      ///< of the visits, where lines are wanted
    std::size_t m_rows = 0;
};

} // namespace

Result<Past> pastVisits(Transaction& tx, PastWanted const& wanted)
{
    return Reader(tx, wanted).read();
}

void adoptItems(Rules& draft, std::vector<Item> const& ofShop)
{
    if (draft.items.empty()) {
        draft.items = ofShop;
        return;
    }
    for (auto& item : draft.items)
        for (auto const& own : ofShop)
            if (foldForSearch(own.name) == foldForSearch(item.name)) item.id = own.id;
}

} // namespace bywalec
