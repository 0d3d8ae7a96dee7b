#include "core/exchange/Columns.h"

#include "core/base/Text.h"

#include <algorithm>
#include <charconv>
#include <set>
#include <span>

namespace bywalec {

namespace {

/// A field and the headings under which it is met; folded, "_" and "-" as spaces.
struct Known {
    char const* field;
    std::vector<std::string_view> headings;
};

std::vector<Known> const customerFields{
    {"id",
     {"id", "customer", "customer id", "klient", "id klienta", "nr", "numer", "nr klienta", "numer klienta",
      "nr karty", "numer karty", "card number", "reference", "number"}},
    {"name", {"name", "full name", "nazwa", "imie i nazwisko", "nazwisko i imie", "customer name"}},
    {"first_name", {"first name", "imie", "given name"}},
    {"last_name", {"last name", "nazwisko", "surname", "family name"}},
    {"phone",
     {"phone", "telefon", "tel", "tel.", "numer telefonu", "nr telefonu", "phone number", "mobile", "komorka",
      "telefon komorkowy"}},
    {"email", {"email", "e mail", "mail", "adres email", "adres e mail", "email address"}},
    {"birthday", {"birthday", "urodziny", "data urodzenia", "birth date", "date of birth", "dzien urodzin"}},
    {"note", {"note", "notes", "uwagi", "notatka", "notatki", "preference", "comment", "komentarz"}},
    {"balance", {"balance", "saldo", "points", "punkty", "stamps", "pieczatki", "stan", "stan konta"}}};

std::vector<Known> const visitFields{
    {"id",
     {"id", "visit", "visit id", "nr", "numer", "nr paragonu", "numer paragonu", "paragon", "receipt",
      "transaction", "transakcja", "id transakcji", "transaction id"}},
    {"customer",
     {"customer", "klient", "customer id", "id klienta", "nr klienta", "numer klienta", "nr karty",
      "numer karty", "telefon", "phone", "email"}},
    {"ts_utc", {"ts utc", "timestamp", "utc", "time utc"}},
    {"local",
     {"local", "local time", "date time", "datetime", "data i godzina", "data i czas", "czas lokalny"}},
    {"day", {"day", "date", "data", "dzien", "data wizyty", "data sprzedazy"}},
    {"time", {"time", "godzina", "czas", "hour"}},
    {"amount_minor", {"amount minor", "kwota gr", "grosze"}},
    {"amount", {"amount", "kwota", "suma", "total", "wartosc", "value", "brutto", "razem"}},
    {"refund_minor", {"refund minor", "zwrot gr"}},
    {"refund", {"refund", "zwrot", "refunded"}},
    {"status", {"status", "stan"}},
    {"was_member", {"was member", "member", "uczestnik", "czlonek"}}};

std::vector<Known> const answerFields{{"id", {"id", "answer", "nr", "numer"}},
                                      {"customer",
                                       {"customer", "klient", "customer id", "id klienta", "nr klienta",
                                        "numer klienta", "telefon", "phone", "email"}},
                                      {"day", {"day", "date", "data", "dzien"}},
                                      {"score", {"score", "ocena", "wynik", "nps", "odpowiedz", "rating"}},
                                      {"question", {"question", "pytanie"}}};

std::vector<Known> const& knownOf(ImportKind kind)
{
    switch (kind) {
    case ImportKind::Customers:
        return customerFields;
    case ImportKind::Visits:
        return visitFields;
    case ImportKind::Answers:
        return answerFields;
    }
    return customerFields;
}

std::string folded(std::string_view heading)
{
    std::string text = foldForSearch(heading);
    std::replace(text.begin(), text.end(), '_', ' ');
    std::replace(text.begin(), text.end(), '-', ' ');
    return text;
}

bool isField(ImportKind kind, std::string_view name)
{
    auto const& known = knownOf(kind);
    return std::any_of(known.begin(), known.end(), [&](Known const& each) { return each.field == name; });
}

std::string guessOf(ImportKind kind, std::string_view heading)
{
    auto const wanted = folded(heading);
    for (auto const& known : knownOf(kind))
        if (std::find(known.headings.begin(), known.headings.end(), wanted) != known.headings.end() ||
            folded(known.field) == wanted)
            return known.field;
    return {};
}

/// The column that somebody named, by its heading or its number.
std::size_t toldColumn(std::vector<std::string> const& cells, std::string const& name)
{
    auto const wanted = folded(name);
    for (std::size_t i = 0; i < cells.size(); ++i)
        if (folded(cells[i]) == wanted) return i;
    std::size_t number = 0;
    auto const [end, error] = std::from_chars(name.data(), name.data() + name.size(), number);
    bool const whole = error == std::errc{} && end == name.data() + name.size();
    return whole && number >= 1 && number <= cells.size() ? number - 1 : cells.size();
}

bool suffices(ImportKind kind, Columns const& columns)
{
    auto const has = [&](char const* field) { return columns.find(field) >= 0; };
    switch (kind) {
    case ImportKind::Customers:
        return has("id") || has("name") || has("first_name") || has("last_name") || has("phone") ||
               has("email");
    case ImportKind::Visits:
        return has("ts_utc") || has("local") || has("day");
    case ImportKind::Answers:
        return has("day") && has("score");
    }
    return false;
}

} // namespace

int Columns::find(std::string_view field) const
{
    for (std::size_t i = 0; i < all.size(); ++i)
        if (all[i].field == field) return int(i);
    return -1;
}

std::vector<std::string> fieldsOf(ImportKind kind)
{
    std::vector<std::string> names;
    for (auto const& known : knownOf(kind))
        names.emplace_back(known.field);
    return names;
}

Result<Columns> columnsOf(ImportKind kind, CsvRow const& first,
                          std::map<std::string, std::string> const& told)
{
    Columns columns;
    std::set<std::string> taken;
    columns.all.resize(first.cells.size());
    std::set<std::size_t> settled;
    columns.hasHeadings = false;
    for (auto const& [name, field] : told) {
        auto const at = toldColumn(first.cells, name);
        if (at == first.cells.size()) return makeError(ErrorKind::InvalidInput, "map: no column " + name);
        if (!field.empty() && !isField(kind, field))
            return makeError(ErrorKind::InvalidInput, "map: no field " + field);
        if (!field.empty() && !taken.insert(field).second)
            return makeError(ErrorKind::InvalidInput, "map: " + field + " twice");
        columns.all[at].field = field;
        settled.insert(at);
        columns.hasHeadings = columns.hasHeadings || folded(first.cells[at]) == folded(name);
    }
    for (std::size_t i = 0; i < first.cells.size(); ++i) {
        auto const field = guessOf(kind, first.cells[i]);
        if (field.empty()) continue;
        columns.hasHeadings = true;
        if (settled.count(i) == 0 && taken.insert(field).second) columns.all[i].field = field;
    }
    for (std::size_t i = 0; i < first.cells.size(); ++i)
        columns.all[i].heading = columns.hasHeadings ? cleanLine(first.cells[i], 60) : std::to_string(i + 1);
    if (!suffices(kind, columns)) return makeError(ErrorKind::InvalidInput, "columns");
    return columns;
}

} // namespace bywalec
