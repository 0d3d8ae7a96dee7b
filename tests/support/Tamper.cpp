#include "tests/support/Tamper.h"

#include <fstream>
#include <SQLiteCpp/SQLiteCpp.h>

namespace bywalec::test {

void tamper(std::string const& file, std::string const& statements)
{
    SQLite::Database db(file, SQLite::OPEN_READWRITE, 2000);
    db.exec("PRAGMA foreign_keys = OFF");
    for (auto const* trigger : {"event_is_frozen", "event_stays", "position_is_frozen", "position_stays"})
        db.exec(std::string("DROP TRIGGER IF EXISTS ") + trigger);
    db.exec(statements);
}

std::string refusal(std::string const& file, std::string const& statement)
{
    SQLite::Database db(file, SQLite::OPEN_READWRITE, 2000);
    try {
        db.exec(statement);
        return {};
    } catch (SQLite::Exception const& e) {
        return e.what();
    }
}

std::int64_t askFile(std::string const& file, std::string const& query)
{
    SQLite::Database db(file, SQLite::OPEN_READONLY, 2000);
    return db.execAndGet(query).getInt64();
}

std::string textOf(std::string const& file, std::string const& query)
{
    SQLite::Database db(file, SQLite::OPEN_READONLY, 2000);
    return db.execAndGet(query).getString();
}

std::string bytesOf(std::string const& path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

} // namespace bywalec::test
