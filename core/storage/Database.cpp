#include "core/storage/Database.h"

#include <cstring>
#include <filesystem>
#include <sqlite3.h>
#include <SQLiteCpp/SQLiteCpp.h>
#include <unordered_map>

namespace bywalec {

struct Finalizer {
    void operator()(sqlite3_stmt* statement) const { (void)sqlite3_finalize(statement); }
};

struct Database::Impl {
    explicit Impl(SQLite::Database&& opened) : db(std::move(opened)) {}

    sqlite3_stmt* prepared(char const* sql)
    {
        auto& slot = statements[sql];
        if (slot && std::strcmp(sqlite3_sql(slot.get()), sql) == 0) return slot.get();
        sqlite3_stmt* fresh = nullptr;
        auto const code =
            sqlite3_prepare_v3(db.getHandle(), sql, -1, SQLITE_PREPARE_PERSISTENT, &fresh, nullptr);
        if (code != SQLITE_OK) throw SQLite::Exception(db.getHandle(), code);
        slot.reset(fresh);
        return fresh;
    }

    SQLite::Database db;
    // By the literal's address: hashing the text at each call took longer than many a statement.
    std::unordered_map<char const*, std::unique_ptr<sqlite3_stmt, Finalizer>> statements;
    std::int64_t framesWaiting = 0; // in the WAL, since what was last copied into the file
};

// After each commit, with the frames that stand in the WAL. (Its size tells nothing: it never shrinks.)
static int noteFrames(void* count, sqlite3*, char const*, int frames)
{
    *static_cast<std::int64_t*>(count) = frames;
    return SQLITE_OK;
}

static Error errorOf(int code, int extended, std::string detail)
{
    switch (code) {
    case SQLITE_FULL:
        return {ErrorKind::DiskFull, std::move(detail)};
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return {ErrorKind::ReadOnly, std::move(detail)};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ErrorKind::Busy, std::move(detail)};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return {ErrorKind::Corrupt, std::move(detail)};
    case SQLITE_CANTOPEN:
        return {ErrorKind::Io, std::move(detail)};
    default:
        break;
    }
    return {ErrorKind::Io, detail + " (sqlite " + std::to_string(extended) + ")"};
}

static Error errorOf(SQLite::Exception const& e)
{
    return errorOf(e.getErrorCode(), e.getExtendedErrorCode(), e.what());
}

Error Database::currentError()
{
    try {
        throw;
    } catch (SQLite::Exception const& e) {
        return errorOf(e);
    }
}

Database::Database(std::string path, std::unique_ptr<Impl> impl)
    : m_path(std::move(path)), m_impl(std::move(impl))
{
}
Database::Database(Database&&) noexcept = default;
Database& Database::operator=(Database&&) noexcept = default;
Database::~Database() = default;

static int flagsFor(Database::Mode mode)
{
    // A connection belongs to one thread at a time (see Database.h), so SQLite need not lock each call.
    static constexpr int alone = SQLITE_OPEN_NOMUTEX;
    switch (mode) {
    case Database::Mode::Create:
        return alone | SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE;
    case Database::Mode::Write:
        return alone | SQLite::OPEN_READWRITE;
    case Database::Mode::ReadOnly:
        return alone | SQLite::OPEN_READONLY;
    case Database::Mode::Memory:
        return alone | SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE | SQLite::OPEN_MEMORY;
    }
    return alone | SQLite::OPEN_READONLY;
}

/// Before the first connection of the process: nobody reads SQLite's count of its memory, and keeping it
/// takes a lock at each allocation. Refused, and no matter, where something else has opened a database before
/// us.
static void countNoMemory()
{
    static int const once = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    (void)once;
}

// Why a file can't be opened, told apart before SQLite says only "unable to open database file".
static Result<void> lookAtPath(std::string const& path, Database::Mode mode)
{
    if (mode == Database::Mode::Memory) return {};
    std::error_code error;
    auto const status = std::filesystem::status(path, error);
    if (mode == Database::Mode::Create) {
        if (std::filesystem::exists(status)) return makeError(ErrorKind::AlreadyExists, path);
        auto const folder = std::filesystem::absolute(path).parent_path();
        if (!std::filesystem::is_directory(folder, error))
            return makeError(ErrorKind::NotFound, folder.string());
        return {};
    }
    if (!std::filesystem::exists(status)) return makeError(ErrorKind::NotFound, path);
    if (!std::filesystem::is_regular_file(status))
        return makeError(ErrorKind::InvalidInput, path + " is not a file");
    return {};
}

static void setRules(SQLite::Database& db, Database::Mode mode)
{
    db.setBusyTimeout(2000);
    if (mode == Database::Mode::Create || mode == Database::Mode::Write) {
        db.exec("PRAGMA journal_mode = WAL");
        db.exec("PRAGMA synchronous = FULL");
        db.exec("PRAGMA wal_autocheckpoint = 0"); // inside a commit it makes p99 ten times the median
        db.exec("PRAGMA secure_delete = ON");
    }
    db.exec("PRAGMA foreign_keys = ON");
    db.exec("PRAGMA temp_store = MEMORY"); // nothing of a customer in a temporary file
    db.exec("PRAGMA mmap_size = 0");
    db.exec("PRAGMA trusted_schema = OFF");
    db.exec("PRAGMA cache_size = -" + std::to_string(Database::usualCacheKiB));
}

Result<Database> Database::open(std::string const& path, Mode mode)
{
    if (auto looked = lookAtPath(path, mode); !looked) return looked.error();
    countNoMemory();
    try {
        auto impl = std::make_unique<Impl>(
            SQLite::Database(mode == Mode::Memory ? ":memory:" : path, flagsFor(mode)));
        setRules(impl->db, mode);
        sqlite3_wal_hook(impl->db.getHandle(), noteFrames, &impl->framesWaiting);
        // The first read tells whether this is a database at all.
        impl->db.execAndGet("SELECT count(*) FROM sqlite_schema").getInt();
        return Database(path, std::move(impl));
    } catch (SQLite::Exception const& e) {
        auto error = errorOf(e);
        if (e.getErrorCode() == SQLITE_NOTADB)
            error = {ErrorKind::InvalidInput, path + " is not a shop file"};
        if (e.getErrorCode() == SQLITE_CANTOPEN) error.kind = ErrorKind::ReadOnly;
        return error;
    }
}

Result<void> Database::begin(bool forWriting)
{
    try {
        Query(m_impl->prepared(forWriting ? "BEGIN IMMEDIATE" : "BEGIN")).run();
        return {};
    } catch (SQLite::Exception const& e) {
        return errorOf(e);
    }
}

Result<void> Database::commit()
{
    try {
        Query(m_impl->prepared("COMMIT")).run();
        return {};
    } catch (SQLite::Exception const& e) {
        rollback();
        return errorOf(e);
    }
}

void Database::rollback() noexcept
{
    // Some failures (a full disk) have rolled back already; then there is nothing left to do.
    if (sqlite3_get_autocommit(m_impl->db.getHandle()) == 0) (void)m_impl->db.tryExec("ROLLBACK");
}

Result<void> Database::checkpoint()
{
    int inLog = 0;
    int copied = 0;
    auto* handle = m_impl->db.getHandle();
    auto const code = sqlite3_wal_checkpoint_v2(handle, nullptr, SQLITE_CHECKPOINT_PASSIVE, &inLog, &copied);
    if (code != SQLITE_OK) return errorOf(code, sqlite3_extended_errcode(handle), sqlite3_errmsg(handle));
    m_impl->framesWaiting = inLog - copied; // a reader on an old snapshot holds the rest back
    return {};
}

std::int64_t Database::walBytes() const
{
    static constexpr std::int64_t frameBytes = 4096 + 24;
    return m_impl->framesWaiting * frameBytes;
}

Result<void> Database::checkIntegrity(bool thorough)
{
    return read([&](Transaction& tx) -> Result<void> {
        auto query = tx.query(thorough ? "PRAGMA integrity_check(10)" : "PRAGMA quick_check(10)");
        std::string found;
        while (query.step()) {
            auto const line = query.text(0);
            if (line != "ok") found += (found.empty() ? "" : "; ") + line;
        }
        if (!found.empty()) return makeError(ErrorKind::Corrupt, found);
        return {};
    });
}

Result<void> Database::setCache(int kibibytes)
{
    try {
        m_impl->db.exec("PRAGMA cache_size = -" + std::to_string(kibibytes));
        return {};
    } catch (SQLite::Exception const& e) {
        return errorOf(e);
    }
}

Result<void> Database::limitGrowth(std::int64_t pages)
{
    try {
        auto const now = m_impl->db.execAndGet("PRAGMA page_count").getInt64();
        auto const limit = pages < 0 ? std::int64_t(4294967294) : now + pages;
        m_impl->db.execAndGet("PRAGMA max_page_count = " + std::to_string(limit)).getInt64();
        return {};
    } catch (SQLite::Exception const& e) {
        return errorOf(e);
    }
}

Query Transaction::query(char const* sql)
{
    return Query(m_database.m_impl->prepared(sql));
}

void Transaction::execute(std::string const& statements)
{
    m_database.m_impl->db.exec(statements);
}

} // namespace bywalec
