#include "tests/support/TestShop.h"

#include "core/journal/Projection.h"

#include <atomic>
#include <fstream>
#include <stdexcept>
#include <unistd.h>

namespace bywalec::test {

static std::atomic<int> folders{0};

TempFolder::TempFolder()
    : m_path(std::filesystem::temp_directory_path() /
             ("bywalec-test-" + std::to_string(::getpid()) + "-" + std::to_string(++folders)))
{
    std::filesystem::create_directories(m_path);
}

TempFolder::~TempFolder()
{
    std::error_code ignored;
    std::filesystem::permissions(m_path, std::filesystem::perms::owner_all, ignored);
    std::filesystem::remove_all(m_path, ignored);
}

template<class T>
static T must(Result<T> result)
{
    if (!result)
        throw std::runtime_error(std::string(name(result.error().kind)) + ": " + result.error().detail);
    return std::move(*result);
}

StampTerms TestShop::coffeeTerms()
{
    StampTerms terms;
    terms.name = "Kawa";
    terms.needed = 5;
    terms.reward.name = "kawa";
    return terms;
}

TestShop::TestShop(std::uint64_t seed, ProgrammeTerms terms)
    : random(seed), m_vault(folder.path("shop.bywalec.key"))
{
    Founding founding;
    founding.name = "Kawiarnia Pod Lipą";
    founding.programme = std::move(terms);
    m_recovery = must(Business::found(options(), founding)).text();
    reopen();
}

BusinessOptions TestShop::options()
{
    BusinessOptions options;
    options.file = folder.path("shop.bywalec");
    options.program = "test";
    options.clock = &clock;
    options.random = &random;
    options.vaults = {&m_vault};
    return options;
}

void TestShop::reopen()
{
    m_business.reset();
    m_business = must(Business::open(options()));
}

void TestShop::loseKeys()
{
    std::filesystem::remove(folder.path("shop.bywalec.key"));
}

void TestShop::recover()
{
    m_business.reset();
    auto done = Business::recover(options(), must(RecoveryKey::parse(m_recovery)));
    if (!done) throw std::runtime_error(done.error().detail);
    reopen();
}

std::string TestShop::enrol(std::string const& name, std::string const& phone)
{
    auto const card = must(counter().issueCard());
    EnrolRequest request;
    request.card = card.token.id;
    request.profile.name = name;
    request.profile.phone = phone;
    request.withVisit = false;
    auto const outcome = counter().enrol(request);
    if (outcome.state == ScanState::NotSaved) throw std::runtime_error(outcome.error.detail);
    return card.payload;
}

Outcome TestShop::scan(std::string const& payload)
{
    ScanRequest request;
    request.typed = payload;
    return counter().scan(request);
}

std::string TestShop::unknownPayload()
{
    auto const keyring =
        must(business().database().read([&](Transaction& tx) { return keysOf(tx, {&m_vault}); }));
    CardKeys keys;
    for (auto const& [epoch, key] : keyring.cards)
        keys.add(epoch, key);
    return payload(mint(keys, random), {});
}

CustomerView TestShop::view(CustomerId customer)
{
    return must(business().database().read([&](Transaction& tx) -> Result<CustomerView> {
        return customerView(tx, customer, business().zone().local(clock.now()).day, business().sealKey());
    }));
}

int TestShop::visitsToday()
{
    return must(business().database().read([&](Transaction& tx) -> Result<int> {
        return visitsOn(tx, business().zone().local(clock.now()).day);
    }));
}

std::string TestShop::dump()
{
    return must(business().database().read([&](Transaction& tx) -> Result<std::string> {
        return canonicalDump(tx, business().journal().projectors());
    }));
}

VerifyReport TestShop::verify()
{
    return must(bywalec::verify(business().database()));
}

bool TestShop::filesContain(std::string const& bytes) const
{
    for (auto const& entry : std::filesystem::directory_iterator(folder.path())) {
        if (entry.path().extension() == ".key") continue;
        std::ifstream file(entry.path(), std::ios::binary);
        std::string const content((std::istreambuf_iterator<char>(file)), {});
        if (content.find(bytes) != std::string::npos) return true;
    }
    return false;
}

Progress const& cardOf(CustomerView const& view)
{
    return view.programmes.front().progress.value();
}

std::vector<OpenReward> const& openOf(CustomerView const& view)
{
    return view.programmes.front().standing.open;
}

} // namespace bywalec::test
