#include "core/exchange/Csv.h"

#include <algorithm>
#include <cstdlib>
#include <csv.h>

namespace bywalec {

/// libcsv is pushed bytes and calls back.
struct CsvReader::Parser {
    Parser()
    {
        if (csv_init(&state, CSV_STRICT | CSV_STRICT_FINI) != 0) std::abort();
        csv_set_blk_size(&state, 4096); // by which a cell's buffer grows
    }
    ~Parser() { csv_free(&state); }
    Parser(Parser const&) = delete;
    Parser& operator=(Parser const&) = delete;

    static void onCell(void* bytes, std::size_t length, void* self)
    {
        static_cast<Parser*>(self)->cells.emplace_back(static_cast<char const*>(bytes), length);
    }
    static void onRow(int, void* self) { static_cast<Parser*>(self)->done = true; }

    void begin(char delimiter)
    {
        // What an abandoned row left behind; libcsv has no other way to forget it.
        auto const ignoreCell = [](void*, std::size_t, void*) {};
        auto const ignoreRow = [](int, void*) {};
        (void)csv_set_opts(&state, 0);
        (void)csv_fini(&state, ignoreCell, ignoreRow, nullptr);
        (void)csv_set_opts(&state, CSV_STRICT | CSV_STRICT_FINI);
        csv_set_delim(&state, static_cast<unsigned char>(delimiter));
        cells.clear();
        done = false;
    }
    /// False for quotes that don't come out.
    bool feed(std::string_view bytes)
    {
        return csv_parse(&state, bytes.data(), bytes.size(), onCell, onRow, this) == bytes.size();
    }
    /// One line by itself.
    std::size_t columnsOf(std::string const& line, char delimiter)
    {
        begin(delimiter);
        return feed(line) && feed("\n") && done ? cells.size() : 0;
    }

    csv_parser state{};
    std::vector<std::string> cells;
    bool done = false;
};

CsvReader::CsvReader(TextFile file) : m_file(std::move(file)), m_parser(std::make_unique<Parser>()) {}
CsvReader::CsvReader(CsvReader&&) noexcept = default;
CsvReader::~CsvReader() = default;

Result<CsvReader> CsvReader::open(std::string const& path)
{
    auto file = TextFile::open(path);
    if (!file) return file.error();
    CsvReader reader(std::move(*file));
    reader.guess();
    return reader;
}

// Commas in amounts and notes come and go, a delimiter is as often in each line as in the first.
void CsvReader::guess()
{
    std::vector<TextLine> sample;
    TextLine line;
    std::size_t bytes = 0;
    while (sample.size() < 50 && bytes < (1 << 16) && m_file.next(line)) {
        bytes += line.text.size();
        sample.push_back(std::move(line));
    }
    auto first = sample.begin();
    // A line with which some spreadsheets say it.
    if (first != sample.end() && first->text.size() == 5 && first->text.starts_with("sep=")) {
        m_delimiter = first->text[4];
        ++first;
    } else {
        std::size_t best = 0;
        for (char const candidate : {';', ',', '\t', '|'}) {
            std::size_t columns = 0;
            std::size_t alike = 0;
            for (auto const& each : sample) {
                if (each.text.empty()) continue;
                auto const count = m_parser->columnsOf(each.text, candidate);
                if (columns == 0) columns = count;
                alike += count == columns;
            }
            auto const score = columns < 2 ? 0 : alike * 1000 + std::min<std::size_t>(columns, 999);
            if (score > best) {
                best = score;
                m_delimiter = candidate;
            }
        }
    }
    while (first != sample.end()) {
        m_file.putBack(std::move(sample.back()));
        sample.pop_back();
    }
}

static std::string shortened(std::string text)
{
    static constexpr std::size_t most = 1000;
    if (text.size() <= most) return text;
    auto end = most;
    while (end > 0 && (text[end] & 0xC0) == 0x80)
        --end;
    text.resize(end);
    return text + "…";
}

bool CsvReader::next(CsvRow& row)
{
    if (!m_back.empty()) {
        row = std::move(m_back.back());
        m_back.pop_back();
        return true;
    }
    std::vector<TextLine> lines;
    std::size_t bytes = 0;
    row = {};
    TextLine line;
    while (m_file.next(line)) {
        if (lines.empty() && line.text.find_first_not_of(" \t") == std::string::npos) continue;
        if (lines.empty()) m_parser->begin(m_delimiter);
        bytes += line.text.size();
        bool const tooLong = line.tooLong || bytes > longestRow || int(lines.size()) >= mostLines;
        lines.push_back(std::move(line));
        if (tooLong) {
            row.fault = lines.size() == 1 ? "too_long" : "quotes";
        } else if (!m_parser->feed(lines.back().text) || !m_parser->feed("\n")) {
            row.fault = "quotes";
        }
        if (row.fault || m_parser->done) break;
    }
    if (lines.empty()) return false;
    if (!row.fault && !m_parser->done) row.fault = "quotes"; // the file ended inside of them
    if (row.fault)
        while (lines.size() > 1) {
            m_file.putBack(std::move(lines.back()));
            lines.pop_back();
        }
    row.line = lines.front().number;
    for (auto& each : lines)
        row.raw += (row.raw.empty() ? "" : "\n") + each.text;
    if (row.fault)
        row.raw = shortened(std::move(row.raw));
    else
        row.cells = std::move(m_parser->cells);
    return true;
}

void CsvReader::putBack(CsvRow row)
{
    m_back.push_back(std::move(row));
}

std::string csvCell(std::string_view text, char delimiter)
{
    bool const plain = text.find_first_of("\"\r\n") == std::string_view::npos &&
                       text.find(delimiter) == std::string_view::npos &&
                       (text.empty() || (text.front() != ' ' && text.back() != ' '));
    if (plain) return std::string(text);
    std::string out = "\"";
    for (char const c : text) {
        if (c == '"') out += '"';
        out += c;
    }
    return out + '"';
}

static bool isNumber(std::string_view text)
{
    if (text.starts_with('-') || text.starts_with('+')) text.remove_prefix(1);
    return !text.empty() && text.find_first_not_of("0123456789 .,") == std::string_view::npos;
}

static bool startsFormula(std::string_view text)
{
    return !text.empty() && std::string_view("=+-@\t\r\n").find(text.front()) != std::string_view::npos;
}

std::string harmless(std::string text)
{
    if (startsFormula(text) && !isNumber(text)) text.insert(text.begin(), '\'');
    return text;
}

std::string unharmed(std::string text)
{
    if (text.starts_with('\'') && startsFormula(std::string_view(text).substr(1))) text.erase(0, 1);
    return text;
}

} // namespace bywalec
