// One prepared statement in use: bind, step, read. Throws inside Database::read and ::write, which turn it
// into an Error.
#pragma once

#include "core/base/Bytes.h"
#include "core/base/Id.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

struct sqlite3_stmt;

namespace bywalec {

/// Handed out by Transaction::query; gives the statement back, reset, when it goes.
class Query {
  public:
    explicit Query(sqlite3_stmt* statement) : m_statement(statement) {}
    ~Query();
    Query(Query const&) = delete;
    Query& operator=(Query const&) = delete;

    /// Fills ?1, ?2, … in order: integers, text, byte strings, ids, optionals (empty → NULL), nullptr.
    template<class... Values>
    Query& bind(Values const&... values)
    {
        int index = 0;
        (bindAt(++index, values), ...);
        return *this;
    }

    bool step(); ///< true while there is a row
    void run();  ///< for statements that give no row

    bool isNull(int column) const;
    std::int64_t integer(int column) const;
    std::string text(int column) const;
    Bytes blob(int column) const;
    std::optional<std::int64_t> maybeInteger(int column) const;

    template<class IdType>
    IdType id(int column) const ///< the null id for NULL or a wrong length
    {
        auto const found = IdType::fromBytes(rawBytes(column));
        return found ? *found : IdType();
    }

  private:
    ByteView rawBytes(int column) const; ///< until the next step
    void bindAt(int index, std::int64_t value);
    void bindAt(int index, int value) { bindAt(index, std::int64_t(value)); }
    void bindAt(int index, bool value) { bindAt(index, std::int64_t(value)); }
    void bindAt(int index, std::uint64_t value) { bindAt(index, std::int64_t(value)); }
    void bindAt(int index, std::string_view value);
    void bindAt(int index, std::string const& value) { bindAt(index, std::string_view(value)); }
    void bindAt(int index, char const* value) { bindAt(index, std::string_view(value)); }
    void bindAt(int index, ByteView value);
    void bindAt(int index, Bytes const& value) { bindAt(index, ByteView(value)); }
    void bindAt(int index, std::nullptr_t);
    template<std::size_t n>
    void bindAt(int index, std::array<std::uint8_t, n> const& value)
    {
        bindAt(index, ByteView(value));
    }
    template<class Tag>
    void bindAt(int index, Id<Tag> const& value)
    {
        if (value.isNull())
            bindAt(index, nullptr);
        else
            bindAt(index, value.bytes());
    }
    template<class T>
    void bindAt(int index, std::optional<T> const& value)
    {
        if (value)
            bindAt(index, *value);
        else
            bindAt(index, nullptr);
    }

    void check(int code) const; ///< throws what SQLite says went wrong

    sqlite3_stmt* m_statement;
};

} // namespace bywalec
