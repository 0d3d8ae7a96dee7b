// A real shop file in a folder of its own, with a clock and a random source that the test holds.
#pragma once

#include "core/Business.h"
#include "core/keys/Vault.h"
#include "core/Verify.h"
#include "tests/support/FakeClock.h"

#include <filesystem>

namespace bywalec::test {

/// A folder that goes with the test.
class TempFolder {
  public:
    TempFolder();
    ~TempFolder();
    std::string path(std::string const& leaf) const { return (m_path / leaf).string(); }
    std::filesystem::path const& path() const { return m_path; }

  private:
    std::filesystem::path m_path;
};

class TestShop {
  public:
    explicit TestShop(std::uint64_t seed = 1, ProgrammeTerms terms = coffeeTerms());
    static StampTerms coffeeTerms(); ///< five stamps, a coffee

    Business& business() { return *m_business; }
    Counter& counter() { return m_business->counter(); }
    BusinessOptions options();
    void close() { m_business.reset(); }
    void reopen();
    void loseKeys();
    void recover();

    std::string enrol(std::string const& name, std::string const& phone = {}); ///< gives the card's payload
    Outcome scan(std::string const& payload);
    std::string unknownPayload(); ///< of a card with a right tag that was never issued
    CustomerView view(CustomerId customer);
    int visitsToday();
    std::string dump();
    VerifyReport verify();
    bool filesContain(std::string const& bytes) const; ///< any file of the folder but the key file

    FakeClock clock;
    SeededRandom random;
    TempFolder folder;

  private:
    FileVault m_vault;
    std::string m_recovery;
    std::unique_ptr<Business> m_business;
};

/// Of the first programme, a stamp card.
Progress const& cardOf(CustomerView const& view);
std::vector<OpenReward> const& openOf(CustomerView const& view);

} // namespace bywalec::test
