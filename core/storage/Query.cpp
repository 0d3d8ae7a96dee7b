#include "core/storage/Query.h"

#include <cstdlib>
#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Statement.h>

namespace bywalec {

Query::Query(SQLite::Statement& statement) : m_statement(statement) {}

Query::~Query()
{
    // The outcome of the last step was reported when it was made; resetting only repeats it.
    (void)m_statement.tryReset();
    m_statement.clearBindings();
}

bool Query::step()
{
    return m_statement.executeStep();
}

void Query::run()
{
    while (m_statement.executeStep()) {
    }
}

bool Query::isNull(int column) const
{
    return m_statement.getColumn(column).isNull();
}

std::int64_t Query::integer(int column) const
{
    return m_statement.getColumn(column).getInt64();
}

std::string Query::text(int column) const
{
    return m_statement.getColumn(column).getString();
}

Bytes Query::blob(int column) const
{
    auto const value = m_statement.getColumn(column);
    auto const* data = static_cast<std::uint8_t const*>(value.getBlob());
    return data ? Bytes(data, data + value.getBytes()) : Bytes();
}

std::optional<std::int64_t> Query::maybeInteger(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(integer(column));
}

void Query::bindAt(int index, std::int64_t value)
{
    m_statement.bind(index, value);
}

void Query::bindAt(int index, std::string_view value)
{
    m_statement.bind(index, std::string(value));
}

void Query::bindAt(int index, ByteView value)
{
    // A null pointer would bind NULL, and an empty byte string is not that.
    static std::uint8_t const nothing = 0;
    m_statement.bind(index, value.empty() ? &nothing : value.data(), int(value.size()));
}

void Query::bindAt(int index, std::nullptr_t)
{
    m_statement.bind(index);
}

} // namespace bywalec
