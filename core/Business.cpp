#include "core/Business.h"

#include "core/base/platform/PrivateFile.h"
#include "core/base/Text.h"
#include "core/journal/Chain.h"
#include "core/keys/Vault.h"
#include "core/storage/Migrations.h"

#include <algorithm>

namespace bywalec {

static constexpr char keyCheckName[] = "business_check";
static constexpr char recoveryBoxName[] = "recovery_box";
static constexpr char keylessDeviceName[] = "keyless_device";
static constexpr int linksCheckedAtStart = 1000;
static constexpr std::int64_t walWorthCopying = 1 << 20;

std::optional<Bytes> readMeta(Transaction& tx, std::string const& key)
{
    auto row = tx.query("SELECT value FROM meta WHERE key = ?1");
    row.bind(key);
    return row.step() ? std::optional(row.blob(0)) : std::nullopt;
}

void writeMeta(Transaction& tx, std::string const& key, ByteView value)
{
    tx.query("INSERT INTO meta (key, value) VALUES (?1, ?2) ON CONFLICT (key) DO UPDATE SET value = "
             "excluded.value")
        .bind(key, value)
        .run();
}

Result<Keyring> keysOf(Transaction& tx, std::vector<Vault*> const& vaults)
{
    auto const business = findBusiness(tx);
    auto const check = readMeta(tx, keyCheckName);
    if (!business || !check || check->size() != 16)
        return makeError(ErrorKind::Corrupt, "the file names no business");
    Hash16 expected{};
    std::copy(check->begin(), check->end(), expected.begin());
    return findKeys(*business, expected, vaults);
}

static CardKeys cardKeysOf(Keyring const& keyring)
{
    CardKeys keys;
    for (auto const& [epoch, key] : keyring.cards)
        keys.add(epoch, key);
    return keys;
}

static Result<FileLock> lockFor(BusinessOptions const& options)
{
    return FileLock::take(options.file + ".lock", processNote(options.program));
}

Business::Business(BusinessOptions const& options, FileLock lock, Database database)
    : m_lock(std::move(lock)), m_database(std::move(database)), m_random(options.random)
{
    m_journal = std::make_unique<Journal>(m_database, *options.clock, *options.random, m_projectors.all());
}

Secret const* Business::sealKey() const
{
    auto const& key = m_journal->identity().sealKey;
    return key ? &*key : nullptr;
}

Result<void> Business::idle()
{
    return m_database.walBytes() > walWorthCopying ? m_database.checkpoint() : Result<void>();
}

Result<void> Business::tryWriting()
{
    // Larger than what a page has room for, so that a full disk has to say so.
    Bytes const probe(64 * 1024, 0);
    auto written = m_database.write([&](Transaction& tx) -> Result<void> {
        writeMeta(tx, "write_probe", probe);
        return {};
    });
    if (!written) return written;
    return m_database.write([](Transaction& tx) -> Result<void> {
        tx.query("DELETE FROM meta WHERE key = 'write_probe'").run();
        return {};
    });
}

void Business::refreshDirectory(CustomerId customer)
{
    // A failed read leaves the search as it was; the change itself is on the disk.
    (void)m_database.read([&](Transaction& tx) -> Result<void> {
        m_directory.refresh(tx, customer, sealKey());
        return {};
    });
}

static Result<Founding> checkFounding(Founding founding)
{
    founding.name = cleanLine(founding.name, 60);
    founding.tillName = cleanLine(founding.tillName, 20);
    if (founding.name.empty()) return makeError(ErrorKind::InvalidInput, "name");
    if (auto zone = Zone::find(founding.zone); !zone) return zone.error();
    if (!Currency::parse(founding.currency)) return makeError(ErrorKind::InvalidInput, "currency");
    auto const isLetter = [](char c) { return c >= 'a' && c <= 'z'; };
    if (founding.language.size() != 2 ||
        !std::all_of(founding.language.begin(), founding.language.end(), isLetter))
        return makeError(ErrorKind::InvalidInput, "language");
    if (founding.programme) {
        if (auto* stamps = std::get_if<StampTerms>(&*founding.programme)) {
            stamps->name = cleanLine(stamps->name, 60);
            stamps->reward.name = cleanLine(stamps->reward.name, 60);
        }
        if (auto const terms = checkTerms(*founding.programme); !terms) return terms.error();
    }
    return founding;
}

// What stands first in every journal, with the keys' traces, in one transaction.
static Result<void> writeFounding(Database& database, Journal& journal, BusinessOptions const& options,
                                  Founding const& founding, BusinessId business, Keyring const& keyring,
                                  RecoveryKey const& recovery)
{
    auto const zone = Zone::find(founding.zone);
    if (!zone) return zone.error();
    ShopInfo shop;
    shop.id = ShopId(makeUuidV7(options.clock->now(), *options.random));
    shop.name = founding.name;
    shop.zone = founding.zone;
    shop.currency = Currency::parse(founding.currency).value_or(Currency());
    shop.language = founding.language;
    Journal::Identity identity{keyring.deviceId(), shop.id,
                               [zone](UtcTime t) { return zone->local(t).offsetMin; }, keyring.business};
    if (auto started = journal.start(std::move(identity)); !started) return started;
    auto const box = recovery.lock(keyring, business, *options.random);
    auto written = journal.write([&](Append& append) -> Result<void> {
        std::vector<Draft> drafts{businessFounded(business, founding.name), shopOpened(shop),
                                  deviceJoined({keyring.deviceId(), shop.id, founding.tillName})};
        if (founding.programme)
            drafts.push_back(programmeDefined({ProgrammeId(append.newId().raw()), 1, *founding.programme}));
        for (auto& draft : drafts)
            if (auto done = append.append(std::move(draft)); !done) return done.error();
        writeMeta(append.tx(), keyCheckName, keyring.businessCheck());
        writeMeta(append.tx(), recoveryBoxName, box);
        return {};
    });
    if (!written) return written;
    return database.checkpoint();
}

// The whole file under a name that nobody opens, so that a founding that is cut off leaves no half a shop.
static Result<void> writeShopFile(std::string const& path, BusinessOptions const& options,
                                  Founding const& founding, BusinessId business, Keyring const& keyring,
                                  RecoveryKey const& recovery)
{
    auto database = Database::open(path, Database::Mode::Create);
    if (!database) return database.error();
    if (auto migrated = migrate(*database); !migrated) return migrated;
    Projectors projectors;
    Journal journal(*database, *options.clock, *options.random, projectors.all());
    return writeFounding(*database, journal, options, founding, business, keyring, recovery);
}

// The last step before the file gets its name: keys without a journal are nothing, a journal without its keys
// would be lost.
static Result<void> keepKeys(Vault& vault, BusinessId business, Keyring const& keyring)
{
    auto const entry = vault.read(vaultName(business));
    if (entry) return vault.write(vaultName(business), keyring.toJson());
    if (entry.error().kind != ErrorKind::WrongKey) return entry.error();
    return makeError(ErrorKind::AlreadyExists, vault.place() + " holds other keys");
}

Result<RecoveryKey> Business::found(BusinessOptions const& options, Founding const& wanted)
{
    auto const founding = checkFounding(wanted);
    if (!founding) return founding.error();
    if (options.vaults.empty()) return makeError(ErrorKind::InvalidInput, "no vault to keep the keys in");
    if (auto const there = Database::open(options.file, Database::Mode::ReadOnly);
        there || there.error().kind != ErrorKind::NotFound)
        return makeError(ErrorKind::AlreadyExists, options.file);
    auto lock = lockFor(options);
    if (!lock) return lock.error();

    auto const keyring = Keyring::create(*options.random);
    auto const recovery = RecoveryKey::create(*options.random);
    BusinessId const business(makeUuidV7(options.clock->now(), *options.random));
    auto const part = options.file + ".part";
    auto const sweep = [&] { removeFiles({part, part + "-wal", part + "-shm"}); };
    sweep();
    auto done = writeShopFile(part, options, *founding, business, keyring, recovery);
    if (done) done = keepKeys(*options.vaults.front(), business, keyring);
    if (done) done = moveWithoutReplacing(part, options.file);
    sweep();
    if (!done) return done.error();
    return recovery;
}

// Through a reader, before anything is written: what isn't ours, or is newer, must stay as it is to the byte.
static Result<void> checkFile(std::string const& file)
{
    auto reader = Database::open(file, Database::Mode::ReadOnly);
    if (reader) return checkSchema(*reader);
    auto const kind = reader.error().kind;
    if (kind == ErrorKind::NotFound || kind == ErrorKind::InvalidInput) return reader.error();
    return {}; // a folder that can't be written and the like: the writing connection says it better
}

Result<std::unique_ptr<Business>> Business::open(BusinessOptions const& options)
{
    if (auto ours = checkFile(options.file); !ours) return ours.error();
    auto lock = lockFor(options);
    if (!lock) return lock.error();
    auto database = Database::open(options.file, Database::Mode::Write);
    if (!database) return database.error();
    if (auto migrated = migrate(*database); !migrated) return migrated.error();
    std::unique_ptr<Business> business(new Business(options, std::move(*lock), std::move(*database)));
    if (auto started = business->start(options); !started) return started.error();
    return business;
}

static Result<DeviceId> keylessDevice(Database& database, Random& random)
{
    return database.write([&](Transaction& tx) -> Result<DeviceId> {
        if (auto const kept = readMeta(tx, keylessDeviceName))
            if (auto const id = DeviceId::fromBytes(*kept)) return *id;
        RawId fresh{};
        random.fill(fresh);
        writeMeta(tx, keylessDeviceName, fresh);
        return DeviceId(fresh);
    });
}

Result<void> Business::start(BusinessOptions const& options)
{
    auto& keyring = m_keyring;
    auto looked = m_database.read([&](Transaction& tx) -> Result<void> {
        if (auto tail = verifyTail(tx, linksCheckedAtStart); !tail) return tail;
        auto keys = keysOf(tx, options.vaults);
        if (keys)
            keyring = std::move(*keys);
        else
            m_keyProblem = keys.error();
        return {};
    });
    if (!looked) return looked;
    if (m_keyProblem && m_keyProblem->kind == ErrorKind::Corrupt) return *m_keyProblem;

    auto const device =
        keyring ? Result<DeviceId>(keyring->deviceId()) : keylessDevice(m_database, *options.random);
    if (!device) return device.error();
    Journal::Identity identity;
    identity.device = *device;
    if (keyring) identity.sealKey = keyring->business;
    if (auto started = m_journal->start(std::move(identity)); !started) return started;
    if (auto joined = join(*device); !joined) return joined;

    m_counter = std::make_unique<Counter>(
        *m_journal, *options.clock, keyring ? cardKeysOf(*keyring) : CardKeys(), m_zone, options.counter);
    auto const dayAgo = options.clock->now() - std::chrono::hours(24);
    if (auto blanked = blankUndoneEnrolments(m_database, dayAgo); !blanked) return blanked.error();
    return {};
}

// Where this till stands; a till that the journal doesn't know yet (a copied or recovered file) says so.
Result<void> Business::join(DeviceId device)
{
    std::optional<TillInfo> till;
    auto found = m_database.read([&](Transaction& tx) -> Result<void> {
        till = findTill(tx, device);
        auto const shop = findShop(tx, till ? till->shop : ShopId());
        if (!shop) return makeError(ErrorKind::Corrupt, "the file names no shop");
        m_shop = *shop;
        return {};
    });
    if (!found) return found;
    auto zone = Zone::find(m_shop.zone);
    if (!zone) return zone.error();
    m_zone = std::move(*zone);
    m_journal->setShop(m_shop.id, [zone = m_zone](UtcTime t) { return zone.local(t).offsetMin; });
    if (till) {
        m_till = *till;
        return {};
    }
    m_till = {device, m_shop.id, std::string()};
    return m_journal->write([&](Append& append) -> Result<void> {
        auto count = append.tx().query("SELECT count(*) + 1 FROM till");
        count.step();
        m_till.name = std::to_string(count.integer(0));
        auto done = append.append(deviceJoined(m_till));
        if (!done) return done.error();
        return {};
    });
}

Result<RecoveryKey> Business::newRecoveryKey()
{
    if (!m_keyring) return m_keyProblem.value_or(makeError(ErrorKind::MissingKey, "no keys here"));
    return m_database.write([&](Transaction& tx) -> Result<RecoveryKey> {
        auto const business = findBusiness(tx);
        if (!business) return makeError(ErrorKind::Corrupt, "the file names no business");
        auto key = RecoveryKey::create(*m_random);
        writeMeta(tx, recoveryBoxName, key.lock(*m_keyring, *business, *m_random));
        return key;
    });
}

Result<void> Business::recover(BusinessOptions const& options, RecoveryKey const& key)
{
    auto database = Database::open(options.file, Database::Mode::ReadOnly);
    if (!database) return database.error();
    if (options.vaults.empty()) return makeError(ErrorKind::InvalidInput, "no vault to keep the keys in");
    return database->read([&](Transaction& tx) -> Result<void> {
        auto const business = findBusiness(tx);
        auto const box = readMeta(tx, recoveryBoxName);
        if (!business || !box) return makeError(ErrorKind::Corrupt, "the file holds no recovery box");
        auto const keyring = key.unlock(*box, *business, *options.random);
        if (!keyring) return keyring.error();
        return options.vaults.front()->write(vaultName(*business), keyring->toJson());
    });
}

} // namespace bywalec
