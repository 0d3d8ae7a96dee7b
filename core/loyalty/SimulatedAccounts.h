// What everybody has during a replay, kept small: no list of entries, lots only where something expires.
#pragma once

#include "core/loyalty/PastIndex.h"
#include "core/loyalty/SlidingTier.h"

namespace bywalec {

class SimulatedAccounts {
  public:
    /// All three are kept by reference.
    SimulatedAccounts(Rules const& rules, Past const& past, PastIndex const& index);

    /// Before a visit on that day, when what has expired by then is gone. The changes that follow are to this
    /// customer, up to leave(); the member, who is the same object each time, shows them.
    Member const& arrive(int customer, LocalDay day);
    void earn(std::size_t programme, std::int64_t delta);
    void spend(std::size_t programme, std::int64_t amount); ///< at most the balance
    void grant(std::size_t programme, int cycle);
    void use(std::size_t offer);
    /// Counts the visit.
    void leave(Purchase const& purchase, std::optional<std::int64_t> billMinor);

    std::int64_t balanceOn(int customer, std::size_t programme, LocalDay day);

  private:
    static constexpr auto none = std::numeric_limits<std::uint32_t>::max();
    struct Person {
        std::uint64_t bought = 0;
        std::int32_t visits = 0;
        std::int32_t streakWeeks = 0;
        LocalDay firstDay;
        LocalDay lastDay;
        std::int32_t usualItem = -1;
    };
    struct Account {
        std::int64_t balance = 0;
        std::uint32_t oldestLot = 0; ///< slot; with validDays only
        std::uint32_t newest = none; ///< of its granted cycles, in m_cycles
        std::int32_t lastCycle = 0;
        bool hasHistory = false;
    };
    struct Cycle {
        int cycle = 0;
        std::uint32_t before = none;
    };
    /// What a programme needs beside the accounts.
    struct Extra {
        std::optional<int> validDays;
        std::size_t lotPlace = 0; ///< among the programmes with lots
        std::optional<SlidingTier> tier;
        TierBasis basis = TierBasis::Spend;
        bool isPoints = false;
        bool remembersCycles = false; ///< occasions: each is granted once
    };

    Account& account(int customer, std::size_t programme)
    {
        return m_accounts[std::size_t(customer) * m_extras.size() + programme];
    }
    std::int64_t& lot(Extra const& extra, std::uint32_t slot)
    {
        return m_lots[std::size_t(slot) * m_lotPlaces + extra.lotPlace];
    }
    void expire(int customer, std::size_t programme, LocalDay day);
    void showStanding(std::size_t programme);
    void showPerson();
    void countItems(Purchase const& purchase);

    Past const& m_past;
    PastIndex const& m_index;
    std::vector<Extra> m_extras; ///< by programme
    std::size_t m_lotPlaces = 0;
    std::vector<std::int64_t> m_lots;        ///< by slot and place: what is left of that visit's earning
    std::vector<Person> m_people;            ///< by customer
    std::vector<Account> m_accounts;         ///< by customer and programme
    std::vector<int> m_offerUses;            ///< by customer and offer
    std::vector<Cycle> m_cycles;             ///< everybody's, each naming the one granted before
    std::size_t m_items = 0;                 ///< 0 = nobody asks what is usual
    std::vector<std::uint32_t> m_itemVisits; ///< by customer and item

    int m_customer = 0;
    LocalDay m_day;
    std::uint32_t m_slot = 0;
    std::int64_t m_pointsEarned = 0; ///< at this visit
    Member m_member;
};

} // namespace bywalec
