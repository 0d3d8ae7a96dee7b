#include "core/exchange/Export.h"

#include "core/customers/Profile.h"
#include "core/customers/References.h"
#include "core/exchange/Csv.h"
#include "core/journal/Subjects.h"
#include "core/programmes/Programmes.h"

#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>
#include <unordered_map>

namespace bywalec {

using nlohmann::ordered_json;

namespace {

using Cell = std::variant<std::monostate, std::int64_t, std::string>;
using Cells = std::vector<Cell>;
using RowSink = std::function<void(Cells const&)>;

/// How a customer is called outside: by the old number, else by our id.
class Names {
  public:
    explicit Names(Transaction& tx) : m_tx(tx), m_references(referencesByCustomer(tx)) {}
    Cell of(std::int64_t customer)
    {
        if (customer == 0) return {};
        auto const [at, fresh] = m_known.try_emplace(customer);
        if (!fresh) return at->second;
        auto const reference = m_references.find(customer);
        return at->second = reference != m_references.end() ? reference->second
                                                            : CustomerId(subjectId(m_tx, customer)).text();
    }

  private:
    Transaction& m_tx;
    std::unordered_map<std::int64_t, std::string> m_references;
    std::unordered_map<std::int64_t, std::string> m_known;
};

struct Table {
    char const* name;
    std::vector<char const*> columns;
    void (*rows)(Transaction&, Names&, Secret const*, RowSink const&);
    std::int64_t ExportCounts::*count;
};

Cell textCell(std::string text)
{
    return text.empty() ? Cell() : Cell(std::move(text));
}

Cell numberCell(Query const& row, int column)
{
    return row.isNull(column) ? Cell() : Cell(row.integer(column));
}

Cell dayCell(Query const& row, int column)
{
    return row.isNull(column) ? Cell() : Cell(LocalDay{std::int32_t(row.integer(column))}.text());
}

std::string clockText(std::int64_t minute)
{
    auto const two = [](std::int64_t n) { return (n < 10 ? "0" : "") + std::to_string(n); };
    return two(minute / 60) + ":" + two(minute % 60);
}

// The balance is that of the programme in which an import puts it.
void customerRows(Transaction& tx, Names& names, Secret const* key, RowSink const& sink)
{
    std::int64_t programme = 0;
    for (auto const& each : currentRules(tx).programmes) {
        auto const unit = unitOf(each.terms);
        if (programme == 0 && unit && *unit != Unit::Charity)
            programme = findSubject(tx, each.id.raw()).value_or(0);
    }
    auto rows = tx.query(
        "SELECT c.key, (SELECT sum(n.delta) FROM entry n WHERE n.customer = c.key AND n.programme = ?1 "
        "AND n.live = 1), (e.hlc >> 16) / 1000 + e.utc_offset_min * 60 FROM customer c JOIN event e "
        "ON e.key = c.enrolled WHERE c.gone = 0 ORDER BY c.key");
    rows.bind(programme);
    while (rows.step()) {
        auto const customer = rows.integer(0);
        auto const profile = readProfile(tx, customer, key);
        sink({names.of(customer), textCell(profile.name), textCell(profile.phone), textCell(profile.email),
              textCell(profile.birthday), textCell(profile.preference), numberCell(rows, 1),
              LocalDay{std::int32_t(rows.integer(2) / 86'400)}.text(),
              std::int64_t(hasConsent(tx, customer, Channel::Sms)),
              std::int64_t(hasConsent(tx, customer, Channel::Email))});
    }
}

void visitRows(Transaction& tx, Names& names, Secret const*, RowSink const& sink)
{
    // A refund in whole of an unknown amount can only be told as a visit that doesn't count.
    auto rows = tx.query("SELECT e.id, v.customer, v.local_day, v.minute, v.amount_minor, v.refunded_minor, "
                         "v.voided OR (v.refunded AND v.amount_minor IS NULL), "
                         "coalesce(json_extract(e.body, '$.was_member'), v.customer <> 0) "
                         "FROM visit v JOIN event e ON e.key = v.key ORDER BY v.local_day, v.minute, e.id");
    while (rows.step())
        sink({rows.id<EventId>(0).text(), names.of(rows.integer(1)), dayCell(rows, 2),
              clockText(rows.integer(3)), numberCell(rows, 4), rows.integer(5),
              std::string(rows.integer(6) ? "voided" : "counted"), rows.integer(7)});
}

void entryRows(Transaction& tx, Names& names, Secret const*, RowSink const& sink)
{
    auto rows =
        tx.query("SELECT n.event_id, n.customer, n.local_day, p.id, n.unit, n.delta, n.live, n.expires_day, "
                 "coalesce(json_extract(n.reason, '$.code'), '') FROM entry n JOIN subject p ON p.key = "
                 "n.programme ORDER BY n.customer, n.hlc, n.event_id, n.line");
    while (rows.step())
        sink({rows.id<EventId>(0).text(), names.of(rows.integer(1)), dayCell(rows, 2),
              rows.id<ProgrammeId>(3).text(), rows.text(4), rows.integer(5), rows.integer(6),
              dayCell(rows, 7), rows.text(8)});
}

void rewardRows(Transaction& tx, Names& names, Secret const*, RowSink const& sink)
{
    auto rows = tx.query(
        "SELECT s.id, r.customer, p.id, min(e.local_day), e.price, e.unit, e.cost_minor, e.expires_day, "
        "r.earned > 0, "
        "r.redeemed FROM reward r JOIN subject s ON s.key = r.key LEFT JOIN subject p ON p.key = r.programme "
        "LEFT JOIN reward_earned e ON e.reward = r.key GROUP BY r.key ORDER BY r.key");
    while (rows.step())
        sink({rows.id<RewardId>(0).text(), names.of(rows.integer(1)), rows.id<ProgrammeId>(2).text(),
              dayCell(rows, 3), numberCell(rows, 4), textCell(rows.text(5)), numberCell(rows, 6),
              dayCell(rows, 7), rows.integer(8), rows.integer(9)});
}

void answerRows(Transaction& tx, Names& names, Secret const*, RowSink const& sink)
{
    auto rows = tx.query(
        "SELECT event_id, coalesce(customer, 0), local_day, question, score FROM answer WHERE voided = 0 "
        "ORDER BY local_day, hlc, event_id");
    while (rows.step())
        sink({rows.id<EventId>(0).text(), names.of(rows.integer(1)), dayCell(rows, 2), rows.text(3),
              rows.integer(4)});
}

std::vector<Table> const& tables()
{
    static std::vector<Table> const all{
        {"customers",
         {"id", "name", "phone", "email", "birthday", "note", "balance", "enrolled", "consent_sms",
          "consent_email"},
         customerRows,
         &ExportCounts::customers},
        {"visits",
         {"id", "customer", "day", "time", "amount_minor", "refund_minor", "status", "was_member"},
         visitRows,
         &ExportCounts::visits},
        {"entries",
         {"event", "customer", "day", "programme", "unit", "delta", "counts", "expires", "reason"},
         entryRows,
         &ExportCounts::entries},
        {"rewards",
         {"id", "customer", "programme", "earned", "price", "unit", "cost_minor", "expires", "stands",
          "redeemed"},
         rewardRows,
         &ExportCounts::rewards},
        {"answers", {"id", "customer", "day", "question", "score"}, answerRows, &ExportCounts::answers}};
    return all;
}

// Names and phones are for the owner's eyes.
Result<std::ofstream> create(std::string const& path)
{
    std::error_code error;
    if (std::filesystem::exists(path, error)) return makeError(ErrorKind::AlreadyExists, path);
    std::ofstream out(path, std::ios::binary);
    std::filesystem::permissions(
        path, std::filesystem::perms::owner_read | std::filesystem::perms::owner_write, error);
    if (!out || error) return makeError(ErrorKind::Io, path);
    return out;
}

std::string csvLine(Cells const& cells)
{
    std::string line;
    for (auto const& cell : cells) {
        if (&cell != &cells.front()) line += ',';
        if (auto const* number = std::get_if<std::int64_t>(&cell)) line += std::to_string(*number);
        if (auto const* text = std::get_if<std::string>(&cell)) line += csvCell(harmless(*text));
    }
    return line + "\r\n";
}

std::string jsonLine(Table const& table, Cells const& cells)
{
    ordered_json row;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        auto& value = row[table.columns[i]];
        if (auto const* number = std::get_if<std::int64_t>(&cells[i])) value = *number;
        if (auto const* text = std::get_if<std::string>(&cells[i])) value = *text;
    }
    return row.dump(-1, ' ', false, ordered_json::error_handler_t::replace);
}

/// Rows to a stream, until somebody says stop or the disk says no.
Result<void> writeRows(Transaction& tx, ExportSource const& source, Names& names, Table const& table,
                       std::ofstream& out, ExportCounts& counts,
                       std::function<std::string(Cells const&, bool)> const& lineOf)
{
    bool first = true;
    table.rows(tx, names, source.key, [&](Cells const& cells) {
        if (source.stop.stop_requested() || !out) return;
        out << lineOf(cells, first);
        first = false;
        ++(counts.*table.count);
    });
    if (source.stop.stop_requested()) return makeError(ErrorKind::Cancelled);
    if (!out) return makeError(ErrorKind::Io, std::string(table.name));
    return {};
}

Result<void> writeTable(Transaction& tx, ExportSource const& source, Names& names, Table const& table,
                        std::string const& path, ExportCounts& counts)
{
    auto out = create(path);
    if (!out) return out.error();
    Cells headings;
    for (auto const* column : table.columns)
        headings.emplace_back(std::string(column));
    *out << "\xEF\xBB\xBF" << csvLine(headings);
    auto written = writeRows(tx, source, names, table, *out, counts,
                             [](Cells const& cells, bool) { return csvLine(cells); });
    if (!written) return written;
    out->close();
    return *out ? Result<void>() : makeError(ErrorKind::Io, path);
}

} // namespace

Result<ExportCounts> exportCsv(Transaction& tx, ExportSource const& source, std::string const& folder)
{
    std::error_code error;
    auto const made = std::filesystem::create_directories(folder, error);
    if (!std::filesystem::is_directory(folder, error)) return makeError(ErrorKind::AlreadyExists, folder);
    if (made) std::filesystem::permissions(folder, std::filesystem::perms::owner_all, error);
    Names names(tx);
    ExportCounts counts;
    std::vector<std::string> written;
    for (auto const& table : tables()) {
        auto const path = (std::filesystem::path(folder) / (std::string(table.name) + ".csv")).string();
        auto done = writeTable(tx, source, names, table, path, counts);
        if (done || done.error().kind != ErrorKind::AlreadyExists) written.push_back(path);
        if (done) continue;
        for (auto const& each : written)
            std::filesystem::remove(each, error);
        return done.error();
    }
    return counts;
}

Result<ExportCounts> exportJson(Transaction& tx, ExportSource const& source, std::string const& file)
{
    auto out = create(file);
    if (!out) return out.error();
    Names names(tx);
    ExportCounts counts;
    Result<void> done;
    *out << "{";
    for (auto const& table : tables()) {
        *out << (&table == &tables().front() ? "\n\"" : ",\n\"") << table.name << "\": [";
        done = writeRows(tx, source, names, table, *out, counts, [&](Cells const& cells, bool first) {
            return (first ? "\n" : ",\n") + jsonLine(table, cells);
        });
        if (!done) break;
        *out << "]";
    }
    *out << "\n}\n";
    out->close();
    if (done && *out) return counts;
    std::error_code ignored;
    std::filesystem::remove(file, ignored);
    return done ? makeError(ErrorKind::Io, file) : done.error();
}

} // namespace bywalec
