// A customer's account in memory, folded from a set of deeds: what the rules are told in their tests.
#pragma once

#include "core/loyalty/Award.h"
#include "core/loyalty/Lots.h"

#include <map>
#include <set>

namespace bywalec::test {

using namespace bywalec;

enum class DeedKind { Visit, More, Redeemed, Bought, Refunded, Voided, Written };

/// One thing that happened; what it wrote was decided when it happened.
struct Deed {
    int id = 0;
    DeedKind kind = DeedKind::Visit;
    CustomerId who;
    LocalDay day;
    int minute = 0;
    int target = -1;                  ///< the visit that it belongs to, or what it undoes
    Purchase purchase;                ///< Visit
    std::optional<std::int64_t> bill; ///< Visit
    std::optional<std::int64_t> rest; ///< Refunded: of the bill
    std::vector<NewEntry> entries;    ///< of a visit: payments first
    std::vector<std::size_t> ofLine;  ///< Refunded: which entry of the visit each of `entries` is about
    std::vector<NewReward> rewards;   ///< earned
    RewardId reward;                  ///< Redeemed
    std::string rewardName;           ///< Redeemed, Bought: for the stock
    std::map<RewardId, std::set<int>>
        fallen; ///< rewards that a correction took, and the deeds that earned them
};

/// What isn't in the history: told by the customer, or worked out elsewhere.
struct Told {
    std::string birthday;
    Segment segment = Segment::Unknown;
    CustomerId referredBy;
    int usualItem = -1;
    std::map<ProgrammeId, std::string> causes;
};

/// A function of the set of deeds: the order in which they came doesn't show.
class Account {
  public:
    void know(Programme const& programme) { m_terms[{programme.id, programme.version}] = programme.terms; }
    void add(Deed deed) { m_deeds.insert_or_assign(deed.id, std::move(deed)); }
    void forgetLast(int count);
    int nextId() const { return m_deeds.empty() ? 1 : m_deeds.rbegin()->first + 1; }
    Deed const& deed(int id) const { return m_deeds.at(id); }
    std::map<int, Deed> const& deeds() const { return m_deeds; }

    Member member(Rules const& rules, CustomerId who, Told const& told, LocalDay today) const;
    ShopFacts facts(Rules const& rules, LocalDay today) const;
    Holding holding(ProgrammeId programme, CustomerId who, LocalDay today) const;
    Standing standing(Programme const& programme, CustomerId who, Told const& told, LocalDay today) const;
    std::vector<OpenReward> waiting(ProgrammeId programme, CustomerId who, LocalDay today) const;
    int given(std::string const& rewardName) const;
    bool live(int id) const;
    /// The rewards that `lost` names and the deeds that earned them, to be struck by a correction.
    std::map<RewardId, std::set<int>> strike(std::vector<RewardId> const& lost) const;
    /// What earlier refunds of the visit changed its entry number `line` by.
    std::int64_t takenBack(int visit, std::size_t line) const;

  private:
    struct Earning {
        NewReward reward;
        int deed = 0;
        bool redeemed = false;
    };
    std::vector<Deed const*> inOrder(CustomerId who) const;
    std::vector<Deed const*> inOrder() const;
    bool struck(RewardId reward, int deed) const;
    bool redeemed(RewardId reward) const;
    std::vector<Earning> standingRewards(CustomerId who) const;
    RewardTerms rewardTerms(NewReward const& reward) const;
    std::vector<TierDay> tierDays(TierTerms const& terms, CustomerId who) const;
    void fillVisits(Rules const& rules, Member& member) const;

    std::map<int, Deed> m_deeds;
    std::map<std::pair<ProgrammeId, int>, ProgrammeTerms> m_terms;
};

/// The Monday of the day's ISO week.
LocalDay mondayOf(LocalDay day);

} // namespace bywalec::test
