#include "core/reports/SummaryTable.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <optional>

namespace bywalec::predict {

namespace {

using Fields = std::vector<std::string>;

std::string_view trimmed(std::string_view text)
{
    auto const isBlank = [](char c) { return c == ' ' || c == '\r' || c == '\t'; };
    while (!text.empty() && isBlank(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isBlank(text.back()))
        text.remove_suffix(1);
    return text;
}

/// Quotes may hold a separator; a doubled quote inside them is one.
void split(std::string_view line, char separator, Fields& fields)
{
    fields.clear();
    std::string field;
    bool quoted = false;
    for (std::size_t i = 0; i < line.size(); ++i) {
        if (line[i] == '"') {
            if (quoted && i + 1 < line.size() && line[i + 1] == '"')
                field += line[++i];
            else
                quoted = !quoted;
        } else if (line[i] == separator && !quoted) {
            fields.emplace_back(trimmed(field));
            field.clear();
        } else {
            field += line[i];
        }
    }
    fields.emplace_back(trimmed(field));
}

char separatorOf(std::string_view header)
{
    for (char const separator : {'\t', ';'})
        if (header.find(separator) != std::string_view::npos) return separator;
    return ',';
}

std::string lowered(std::string text)
{
    for (auto& c : text)
        c = c == '.' ? '_' : c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c;
    return text;
}

class Reader {
  public:
    tl::expected<SummaryTable, TableFault> read(std::string_view text)
    {
        if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
        std::string_view line;
        while (next(text, line))
            if (auto const wrong = m_separator == 0 ? readHeader(line) : readCustomer(line))
                return tl::unexpected(*wrong);
        if (m_table.customers.empty()) return tl::unexpected(TableFault{TableFault::Kind::Empty, m_line, {}});
        m_table.hasMoney = m_monetary >= 0;
        return std::move(m_table);
    }

  private:
    using Kind = TableFault::Kind;
    using Fault = std::optional<TableFault>;

    /// The next line that isn't empty.
    bool next(std::string_view& rest, std::string_view& line)
    {
        while (!rest.empty()) {
            auto const end = rest.find('\n');
            line = rest.substr(0, end);
            rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
            ++m_line;
            if (!trimmed(line).empty()) return true;
        }
        return false;
    }

    Fault readHeader(std::string_view line)
    {
        m_separator = separatorOf(line);
        split(line, m_separator, m_fields);
        auto const find = [&](std::initializer_list<std::string_view> names) {
            for (auto const name : names)
                for (std::size_t i = 0; i < m_fields.size(); ++i)
                    if (lowered(m_fields[i]) == name) return int(i);
            return -1;
        };
        m_frequency = find({"frequency", "x"});
        m_recency = find({"recency", "t_x"});
        m_age = find({"t", "t_cal", "age"});
        m_monetary = find({"monetary_value", "monetary", "m_x"});
        m_id = find({"id", "customer_id", "cust", "customer"});
        if (m_frequency < 0) return fault(Kind::NoColumn, "frequency");
        if (m_recency < 0) return fault(Kind::NoColumn, "recency");
        if (m_age < 0) return fault(Kind::NoColumn, "T");
        m_needed = std::size_t(std::max({m_frequency, m_recency, m_age, m_monetary, m_id})) + 1;
        return {};
    }

    Fault readCustomer(std::string_view line)
    {
        split(line, m_separator, m_fields);
        if (m_fields.size() < m_needed) return fault(Kind::TooFewFields, {});
        constexpr double mostVisits = 1e6;
        constexpr double mostWeeks = 1e5;
        double frequency = 0;
        PurchaseSummary one;
        if (!number(m_frequency, frequency)) return fault(Kind::NotANumber, "frequency");
        if (!number(m_recency, one.recency)) return fault(Kind::NotANumber, "recency");
        if (!number(m_age, one.age)) return fault(Kind::NotANumber, "T");
        if (frequency < 0 || frequency > mostVisits || frequency != std::floor(frequency))
            return fault(Kind::OutOfRange, "frequency");
        if (one.age < 0 || one.age > mostWeeks) return fault(Kind::OutOfRange, "T");
        if (one.recency < 0 || one.recency > one.age || (frequency == 0 && one.recency != 0))
            return fault(Kind::OutOfRange, "recency");
        one.frequency = int(frequency);
        if (auto const wrong = readMoney(one)) return wrong;
        m_table.customers.push_back(one);
        m_table.ids.push_back(m_id >= 0 ? m_fields[std::size_t(m_id)]
                                        : std::to_string(m_table.customers.size()));
        return {};
    }

    Fault readMoney(PurchaseSummary& one)
    {
        constexpr double mostMoney = 1e12;
        if (m_monetary < 0 || m_fields[std::size_t(m_monetary)].empty()) return {};
        if (!number(m_monetary, one.monetary)) return fault(Kind::NotANumber, "monetary_value");
        if (one.monetary < 0 || one.monetary > mostMoney) return fault(Kind::OutOfRange, "monetary_value");
        if (one.frequency > 0 && one.monetary > 0)
            one.monetaryCount = one.frequency;
        else
            one.monetary = 0;
        return {};
    }

    bool number(int column, double& value)
    {
        auto& field = m_fields[std::size_t(column)];
        if (m_separator != ',') std::replace(field.begin(), field.end(), ',', '.');
        auto const [end, error] = std::from_chars(field.data(), field.data() + field.size(), value);
        return error == std::errc() && end == field.data() + field.size() && std::isfinite(value);
    }

    Fault fault(Kind kind, std::string column) const { return TableFault{kind, m_line, std::move(column)}; }

    SummaryTable m_table;
    Fields m_fields;
    char m_separator = 0;
    int m_line = 0;
    int m_frequency = -1, m_recency = -1, m_age = -1, m_monetary = -1, m_id = -1;
    std::size_t m_needed = 0;
};

} // namespace

tl::expected<SummaryTable, TableFault> parseSummaryTable(std::string_view text)
{
    return Reader().read(text);
}

} // namespace bywalec::predict
