#include "core/storage/Query.h"

#include <sqlite3.h>
#include <SQLiteCpp/Exception.h>

namespace bywalec {

// Straight to SQLite: a scan binds and reads some hundred values, and a wrapper's object for each was felt.

Query::~Query()
{
    // The outcome of the last step was reported when it was made; resetting only repeats it.
    (void)sqlite3_reset(m_statement);
    (void)sqlite3_clear_bindings(m_statement);
}

void Query::check(int code) const
{
    if (code != SQLITE_OK) throw SQLite::Exception(sqlite3_db_handle(m_statement), code);
}

bool Query::step()
{
    auto const code = sqlite3_step(m_statement);
    if (code != SQLITE_ROW && code != SQLITE_DONE) check(code);
    return code == SQLITE_ROW;
}

void Query::run()
{
    while (step()) {
    }
}

bool Query::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

std::int64_t Query::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

std::string Query::text(int column) const
{
    auto const bytes = rawBytes(column);
    return {reinterpret_cast<char const*>(bytes.data()), bytes.size()};
}

Bytes Query::blob(int column) const
{
    auto const bytes = rawBytes(column);
    return {bytes.begin(), bytes.end()};
}

ByteView Query::rawBytes(int column) const
{
    auto const* data = static_cast<std::uint8_t const*>(sqlite3_column_blob(m_statement, column));
    return data ? ByteView(data, std::size_t(sqlite3_column_bytes(m_statement, column))) : ByteView();
}

std::optional<std::int64_t> Query::maybeInteger(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(integer(column));
}

void Query::bindAt(int index, std::int64_t value)
{
    check(sqlite3_bind_int64(m_statement, index, value));
}

void Query::bindAt(int index, std::string_view value)
{
    check(sqlite3_bind_text(m_statement, index, value.empty() ? "" : value.data(), int(value.size()),
                            SQLITE_TRANSIENT));
}

void Query::bindAt(int index, ByteView value)
{
    // A null pointer would bind NULL, and an empty byte string is not that.
    static std::uint8_t const nothing = 0;
    check(sqlite3_bind_blob(m_statement, index, value.empty() ? &nothing : value.data(), int(value.size()),
                            SQLITE_TRANSIENT));
}

void Query::bindAt(int index, std::nullptr_t)
{
    check(sqlite3_bind_null(m_statement, index));
}

} // namespace bywalec
