// Keys: where they are looked for, that none is ever overwritten, and how they come back.
#include "core/journal/Chain.h"
#include "core/keys/Seal.h"
#include "tests/support/Catch.h"
#include "tests/support/Tamper.h"
#include "tests/support/TestJournal.h"
#include "tests/support/TestShop.h"

#include <algorithm>
#include <fstream>
#include <map>

using namespace bywalec;
using test::bytesOf;
using test::must;
using test::TempFolder;
using test::TestShop;

namespace {

// A vault in memory that can be made to fail.
class FakeVault final : public Vault {
  public:
    Result<std::optional<std::string>> read(std::string const& name) override
    {
        ++reads;
        if (fails) return makeError(ErrorKind::Io, "the keychain is locked");
        auto const found = entries.find(name);
        return found == entries.end() ? std::optional<std::string>() : std::optional(found->second);
    }
    Result<void> write(std::string const& name, std::string const& secret) override
    {
        if (fails) return makeError(ErrorKind::Io, "the keychain is locked");
        entries[name] = secret;
        return {};
    }
    std::string place() const override { return "keychain"; }

    std::map<std::string, std::string> entries;
    bool fails = false;
    int reads = 0;
};

BusinessId businessNamed(std::string_view name)
{
    return BusinessId(deriveUuid("test", {asBytes(name)}));
}

bool equal(Keyring const& a, Keyring const& b)
{
    return a.business == b.business && a.device == b.device && a.cards.size() == b.cards.size() &&
           std::equal(a.cards.begin(), a.cards.end(), b.cards.begin(), [](auto const& x, auto const& y) {
               return x.first == y.first && x.second == y.second;
           });
}

std::int64_t tills(TestShop& shop)
{
    return must(shop.business().database().read([](Transaction& tx) -> Result<std::int64_t> {
        auto query = tx.query("SELECT count(*) FROM till");
        query.step();
        return query.integer(0);
    }));
}

} // namespace

TEST_CASE("A keyring survives its JSON, and JSON that isn't one is refused")
{
    SeededRandom random(1);
    auto keyring = Keyring::create(random);
    keyring.cards.emplace(7, Secret::random(random));
    auto const back = Keyring::fromJson(keyring.toJson());
    REQUIRE(back);
    CHECK(equal(*back, keyring));
    CHECK(back->businessCheck() == keyring.businessCheck());
    CHECK(back->deviceId() == keyring.deviceId());
    auto const whole = nlohmann::json::parse(keyring.toJson());
    for (auto const* field : {"business", "cards", "device"}) {
        auto broken = whole;
        broken.erase(field);
        CHECK_FALSE(Keyring::fromJson(broken.dump()));
        broken[field] = "abcd";
        CHECK_FALSE(Keyring::fromJson(broken.dump()));
    }
    for (auto const* epoch : {"-1", "32", "999", "x", ""}) {
        auto broken = whole;
        broken["cards"][epoch] = whole["business"];
        CHECK_FALSE(Keyring::fromJson(broken.dump()));
    }
    for (auto const* text : {"", "[]", "null", "{}", "not json"}) {
        auto const refused = Keyring::fromJson(text);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().kind == ErrorKind::WrongKey);
    }
}

TEST_CASE("Keys are looked for in order: an empty or failing vault is passed over if the next one has them")
{
    SeededRandom random(2);
    auto const business = businessNamed("a");
    auto const keyring = Keyring::create(random);
    auto const check = keyring.businessCheck();
    FakeVault first;
    FakeVault second;
    std::vector<Vault*> const vaults{&first, &second};
    CHECK(findKeys(business, check, vaults).error().kind == ErrorKind::MissingKey);
    first.fails = true;
    CHECK(findKeys(business, check, vaults).error().kind == ErrorKind::Io);
    second.entries[vaultName(business)] = keyring.toJson();
    CHECK(equal(must(findKeys(business, check, vaults)), keyring));
    first.fails = false;
    CHECK(equal(must(findKeys(business, check, vaults)), keyring));
    auto const foreign = Keyring::create(random);
    first.entries[vaultName(business)] = foreign.toJson();
    CHECK(equal(must(findKeys(business, check, vaults)), keyring));
    second.entries.clear();
    CHECK(findKeys(business, check, vaults).error().kind == ErrorKind::WrongKey);
    first.entries[vaultName(business)] = "garbage";
    CHECK(findKeys(business, check, vaults).error().kind == ErrorKind::WrongKey);
    first.entries[vaultName(business)] = keyring.toJson();
    second.reads = 0;
    CHECK(findKeys(business, check, vaults));
    CHECK(second.reads == 0);
}

TEST_CASE("The key file is for its owner only, and never takes another business's place")
{
    TempFolder folder;
    auto const path = folder.path("k.key");
    FileVault vault(path);
    CHECK_FALSE(must(vault.read("bywalec/a")));
    REQUIRE(vault.write("bywalec/a", "{\"x\":1}"));
    CHECK(std::filesystem::status(path).permissions() ==
          (std::filesystem::perms::owner_read | std::filesystem::perms::owner_write));
    CHECK(must(vault.read("bywalec/a")) == "{\"x\":1}");
    auto const before = bytesOf(path);
    CHECK(vault.read("bywalec/b").error().kind == ErrorKind::WrongKey);
    CHECK(vault.write("bywalec/b", "{\"x\":2}").error().kind == ErrorKind::AlreadyExists);
    CHECK(bytesOf(path) == before);
    REQUIRE(vault.write("bywalec/a", "{\"x\":3}"));
    CHECK(must(vault.read("bywalec/a")) == "{\"x\":3}");
    std::ofstream(path) << "my shopping list";
    CHECK(vault.read("bywalec/a").error().kind == ErrorKind::WrongKey);
    CHECK(vault.write("bywalec/a", "{}").error().kind == ErrorKind::AlreadyExists);
    CHECK(bytesOf(path) == "my shopping list");
}

TEST_CASE("With another business's key file the shop opens without names and the file stays as it is")
{
    TestShop shop(1);
    TestShop other(2);
    auto const payload = shop.enrol("Anna");
    shop.close();
    auto const key = shop.folder.path("shop.bywalec.key");
    std::filesystem::copy_file(other.folder.path("shop.bywalec.key"), key,
                               std::filesystem::copy_options::overwrite_existing);
    auto const before = bytesOf(key);
    shop.reopen();
    REQUIRE(shop.business().keyProblem());
    CHECK(shop.business().keyProblem()->kind == ErrorKind::WrongKey);
    auto const outcome = shop.scan(payload);
    CHECK(outcome.state == ScanState::Stamped);
    CHECK(outcome.customer->profile.name.empty());
    shop.close();
    CHECK(bytesOf(key) == before);
    // Recovering into a place where another business's keys are would lose those.
    CHECK_THROWS(shop.recover());
    CHECK(bytesOf(key) == before);
    std::filesystem::remove(key);
    shop.recover();
    CHECK_FALSE(shop.business().keyProblem());
    CHECK(bytesOf(key) != before);
}

TEST_CASE("A recovery key is read however it is typed, and a slip is told")
{
    SeededRandom random(4);
    auto const key = RecoveryKey::create(random);
    auto const text = key.text();
    CHECK(text.size() == 17 * 5 - 1);
    CHECK(must(RecoveryKey::parse(text)).text() == text);
    auto plain = text;
    std::erase(plain, '-');
    CHECK(must(RecoveryKey::parse(plain)).text() == text);
    auto upper = text;
    std::transform(upper.begin(), upper.end(), upper.begin(), [](char c) { return char(std::toupper(c)); });
    CHECK(must(RecoveryKey::parse("  " + upper + "\n")).text() == text);
    auto spaced = text;
    std::replace(spaced.begin(), spaced.end(), '-', ' ');
    CHECK(must(RecoveryKey::parse(spaced)).text() == text);
    for (std::size_t i = 0; i < plain.size(); ++i) {
        auto slip = plain;
        slip[i] = slip[i] == '0' ? '1' : '0';
        INFO(i);
        CHECK(RecoveryKey::parse(slip).error().kind == ErrorKind::InvalidInput);
    }
    CHECK_FALSE(RecoveryKey::parse(plain.substr(1)));
    CHECK_FALSE(RecoveryKey::parse(plain + "0"));
    CHECK_FALSE(RecoveryKey::parse("zażółć gęślą jaźń"));
    CHECK_FALSE(RecoveryKey::parse(""));
}

TEST_CASE("Only the right recovery key of the right business opens the box, and never to the same till")
{
    SeededRandom random(5);
    auto const keyring = Keyring::create(random);
    auto const key = RecoveryKey::create(random);
    auto const business = businessNamed("a");
    auto const box = key.lock(keyring, business, random);
    auto const opened = must(key.unlock(box, business, random));
    CHECK(opened.business == keyring.business);
    CHECK(opened.cards.at(0) == keyring.cards.at(0));
    CHECK_FALSE(opened.deviceId() == keyring.deviceId());
    CHECK(RecoveryKey::create(random).unlock(box, business, random).error().kind == ErrorKind::WrongKey);
    CHECK(key.unlock(box, businessNamed("b"), random).error().kind == ErrorKind::WrongKey);
    auto damaged = box;
    damaged[30] = std::uint8_t(damaged[30] ^ 1);
    CHECK(key.unlock(damaged, business, random).error().kind == ErrorKind::WrongKey);
    CHECK_FALSE(key.unlock({}, business, random));
}

TEST_CASE("The same text sealed twice never looks the same")
{
    SeededRandom random(6);
    auto const key = Secret::random(random);
    auto const one = seal(key, "Anna", asBytes("x"), random);
    CHECK(one != seal(key, "Anna", asBytes("x"), random));
    CHECK(must(unseal(key, one, asBytes("x"))) == "Anna");
    CHECK(unseal(key, one, asBytes("y")).error().kind == ErrorKind::WrongKey);
    for (std::size_t i = 0; i < one.size(); ++i) {
        auto damaged = one;
        damaged[i] = std::uint8_t(damaged[i] ^ 0x80);
        CHECK_FALSE(unseal(key, damaged, asBytes("x")));
    }
}

TEST_CASE("A copied database without the device key becomes a new till and the chain goes on")
{
    TestShop shop;
    auto const payload = shop.enrol("Anna");
    auto const original = shop.business().till();
    CHECK(tills(shop) == 1);
    shop.loseKeys();
    shop.recover(); // brings back every key but the device's, as on another computer
    CHECK(tills(shop) == 2);
    CHECK_FALSE(shop.business().till().id == original.id);
    CHECK(shop.business().till().name == "2");
    CHECK(shop.business().till().shop == original.shop);
    CHECK(shop.scan(payload).customer->profile.name == "Anna");
    shop.reopen();
    CHECK(tills(shop) == 2); // joined once
    CHECK(shop.verify().holds());
}

TEST_CASE("Founding never overwrites a file or a key file that is there, and leaves nothing behind")
{
    TempFolder folder;
    test::FakeClock clock;
    SeededRandom random(7);
    FileVault vault(folder.path("a.key"));
    BusinessOptions options;
    options.file = folder.path("a");
    options.program = "test";
    options.clock = &clock;
    options.random = &random;
    options.vaults = {&vault};
    Founding founding;
    founding.name = "Kawiarnia";
    auto const leftOver = [&] {
        std::vector<std::string> names;
        for (auto const& entry : std::filesystem::directory_iterator(folder.path()))
            if (entry.path().extension() != ".lock") names.push_back(entry.path().filename().string());
        std::sort(names.begin(), names.end());
        return names;
    };

    std::ofstream(options.file) << "my thesis";
    CHECK(Business::found(options, founding).error().kind == ErrorKind::AlreadyExists);
    CHECK(bytesOf(options.file) == "my thesis");
    CHECK(leftOver() == std::vector<std::string>{"a"});
    std::filesystem::remove(options.file);

    std::ofstream(folder.path("a.key")) << "my shopping list";
    CHECK(Business::found(options, founding).error().kind == ErrorKind::AlreadyExists);
    CHECK(bytesOf(folder.path("a.key")) == "my shopping list");
    CHECK(leftOver() == std::vector<std::string>{"a.key"});
    std::filesystem::remove(folder.path("a.key"));

    FakeVault broken;
    broken.fails = true;
    options.vaults = {&broken};
    CHECK(Business::found(options, founding).error().kind == ErrorKind::Io);
    CHECK(leftOver().empty());

    std::ofstream(folder.path("a.part")) << "of a founding that was cut off";
    options.vaults = {&vault};
    REQUIRE(Business::found(options, founding));
    CHECK(leftOver() == std::vector<std::string>{"a", "a.key"});
    auto const shop = bytesOf(options.file);
    auto const keys = bytesOf(folder.path("a.key"));
    CHECK(Business::found(options, founding).error().kind == ErrorKind::AlreadyExists);
    CHECK(bytesOf(options.file) == shop);
    CHECK(bytesOf(folder.path("a.key")) == keys);
    CHECK(Business::open(options));
}

TEST_CASE("A founding that can't be says which field")
{
    TempFolder folder;
    test::FakeClock clock;
    SeededRandom random(8);
    FileVault vault(folder.path("a.key"));
    BusinessOptions options;
    options.file = folder.path("a");
    options.clock = &clock;
    options.random = &random;
    options.vaults = {&vault};
    auto const refusal = [&](auto change) {
        Founding founding;
        founding.name = "Kawiarnia";
        founding.programme = TestShop::coffeeTerms();
        change(founding);
        auto const refused = Business::found(options, founding);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().kind == ErrorKind::InvalidInput);
        CHECK_FALSE(std::filesystem::exists(options.file));
        return refused.error().detail;
    };
    CHECK(refusal([](Founding& f) { f.name.assign(3, '\t'); }) == "name");
    CHECK(refusal([](Founding& f) { f.zone = "Europe/Atlantis"; }).find("Atlantis") != std::string::npos);
    CHECK(refusal([](Founding& f) { f.currency = "zł"; }) == "currency");
    CHECK(refusal([](Founding& f) { f.language.assign(2, '\xff'); }) == "language");
    CHECK(refusal([](Founding& f) { std::get<StampTerms>(*f.programme).needed = 0; }) == "needed");
    CHECK(refusal([](Founding& f) { std::get<StampTerms>(*f.programme).reward.name.assign(1, ' '); }) ==
          "reward.name");
}
