// Constructs the rooms for one open file and hands them out; no behaviour of its own.
#pragma once

#include "core/base/platform/FileLock.h"
#include "core/counter/Counter.h"
#include "core/customers/Directory.h"
#include "core/keys/Keyring.h"
#include "core/Projectors.h"

#include <memory>

namespace bywalec {

struct BusinessOptions {
    std::string file;
    std::string program;    ///< who we are, for a second writer to be told
    Clock* clock = nullptr; ///< must outlive the business, like the rest
    Random* random = nullptr;
    std::vector<Vault*> vaults; ///< in look-up order; the first one gets new keys
    CounterSettings counter;
};

struct Founding {
    std::string name;
    std::string zone = "Europe/Warsaw";
    std::string currency = "PLN";
    std::string language = "pl";
    std::string tillName = "1";
    std::optional<ProgrammeTerms> programme;
};

/// The writing side of one shop file. Everything but `directory` and `openReader` belongs to the write lane.
class Business {
  public:
    /// Makes file and keys. Gives the recovery key, which is shown once and kept nowhere.
    /// AlreadyExists when the file or a key entry is there; InvalidInput names the field.
    static Result<RecoveryKey> found(BusinessOptions const& options, Founding const& founding);
    /// Takes the writer's lock, runs migrations and the start check. Missing keys are no reason not to open:
    /// see keyProblem. Locked, NewerSchema, Corrupt, NotFound, ReadOnly otherwise.
    static Result<std::unique_ptr<Business>> open(BusinessOptions const& options);
    /// Puts the keys that the recovery key brings back into the first vault. The shop must be closed.
    static Result<void> recover(BusinessOptions const& options, RecoveryKey const& key);

    /// Locks this till's keys under a fresh recovery key; the one printed before then opens nothing.
    /// MissingKey without the keys.
    Result<RecoveryKey> newRecoveryKey();

    /// Set when names can't be read: MissingKey or WrongKey, or the vault's own failure.
    std::optional<Error> const& keyProblem() const { return m_keyProblem; }
    ShopInfo const& shop() const { return m_shop; }
    TillInfo const& till() const { return m_till; }
    Zone const& zone() const { return m_zone; }
    Journal& journal() { return *m_journal; }
    Counter& counter() { return *m_counter; }
    Directory& directory() { return m_directory; }
    Database& database() { return m_database; }
    Secret const* sealKey() const;
    Result<Database> openReader() const
    {
        return Database::open(m_database.path(), Database::Mode::ReadOnly);
    }
    /// After a change to a customer's name, phone or cards, so that the search finds the new.
    void refreshDirectory(CustomerId customer);
    std::string const& path() const { return m_database.path(); }
    /// Whether the disk takes a write now; leaves nothing behind.
    Result<void> tryWriting();
    /// For idle moments: copies the WAL into the file when enough waits there.
    Result<void> idle();

  private:
    Business(BusinessOptions const& options, FileLock lock, Database database);
    Result<void> start(BusinessOptions const& options);
    Result<void> join(DeviceId device);

    FileLock m_lock;
    Database m_database;
    Projectors m_projectors;
    Directory m_directory;
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<Counter> m_counter;
    Random* m_random;
    std::optional<Keyring> m_keyring;
    std::optional<Error> m_keyProblem;
    ShopInfo m_shop;
    TillInfo m_till;
    Zone m_zone;
};

/// Values that belong to this file and to no event: the key check, the recovery box.
std::optional<Bytes> readMeta(Transaction& tx, std::string const& key);
void writeMeta(Transaction& tx, std::string const& key, ByteView value);

/// The keys of a file that is open somewhere, for programmes that only read.
Result<Keyring> keysOf(Transaction& tx, std::vector<Vault*> const& vaults);

} // namespace bywalec
