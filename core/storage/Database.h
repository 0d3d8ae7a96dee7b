// One connection to the shop's file, with its rules (WAL, FULL, no automatic checkpoint) and its
// transactions.
#pragma once

#include "core/base/Result.h"
#include "core/storage/Query.h"

#include <cstdint>
#include <memory>
#include <string>
#include <type_traits>

namespace bywalec {

class Database;

/// An open transaction. Lives only inside Database::read or Database::write.
class Transaction {
  public:
    /// A statement from the connection's cache, where it is found by the literal's address.
    Query query(char const* sql);
    void execute(std::string const& statements); ///< several at once, without results (migrations, clearing)
    bool canWrite() const { return m_canWrite; }

  private:
    friend class Database;
    Transaction(Database& database, bool canWrite) : m_database(database), m_canWrite(canWrite) {}
    Database& m_database;
    bool m_canWrite;
};

/// Used by one thread at a time; it may move from one to another.
class Database {
  public:
    enum class Mode {
        Create,   ///< refuses a file that exists
        Write,    ///< the one writing connection; take the WriterLock first
        ReadOnly, ///< never writes, never checkpoints
        Memory,   ///< a scratch database that disappears
    };

    static Result<Database> open(std::string const& path, Mode mode);
    Database(Database&&) noexcept;
    Database& operator=(Database&&) noexcept;
    ~Database();

    /// Runs f(Transaction&) → Result<T> in BEGIN IMMEDIATE … COMMIT. When it returns a value, the change is
    /// on the disk (synchronous=FULL). An Error from f, or from SQLite anywhere, leaves nothing behind.
    template<class F>
    auto write(F&& f) -> std::invoke_result_t<F, Transaction&>
    {
        return run(std::forward<F>(f), true);
    }

    /// Runs f(Transaction&) → Result<T> on one snapshot.
    template<class F>
    auto read(F&& f) -> std::invoke_result_t<F, Transaction&>
    {
        return run(std::forward<F>(f), false);
    }

    /// Copies the WAL into the file; for idle moments of the writing connection only.
    Result<void> checkpoint();
    /// Bytes that this connection's commits have in the WAL and a checkpoint hasn't copied yet.
    std::int64_t walBytes() const;
    /// `PRAGMA integrity_check` (thorough) or `quick_check`: Corrupt, with SQLite's words as detail.
    Result<void> checkIntegrity(bool thorough);
    /// How many pages stay in memory, as KiB: a bulk of scattered writes wants many, until it is done.
    Result<void> setCache(int kibibytes = usualCacheKiB);
    static constexpr int usualCacheKiB = 16'000;
    static constexpr int bulkCacheKiB = 400'000;
    /// Lets the file grow by that many pages at most: how a full disk is made for tests and the tour.
    /// Negative lifts the limit.
    Result<void> limitGrowth(std::int64_t pages);
    std::string const& path() const { return m_path; }

  private:
    friend class Transaction;
    struct Impl;
    Database(std::string path, std::unique_ptr<Impl> impl);
    Result<void> begin(bool forWriting);
    Result<void> commit();
    void rollback() noexcept;
    static Error currentError(); ///< of the exception being handled; rethrows what isn't SQLite's

    template<class F>
    auto run(F&& f, bool forWriting) -> std::invoke_result_t<F, Transaction&>
    {
        using R = std::invoke_result_t<F, Transaction&>;
        if (auto begun = begin(forWriting); !begun) return R(std::move(begun.error()));
        try {
            Transaction transaction(*this, forWriting);
            R result = f(transaction);
            if (!result) {
                rollback();
                return result;
            }
            if (auto done = commit(); !done) return R(std::move(done.error()));
            return result;
        } catch (...) {
            rollback();
            return R(currentError());
        }
    }

    std::string m_path;
    std::unique_ptr<Impl> m_impl;
};

} // namespace bywalec
