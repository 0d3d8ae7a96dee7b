// What a visit earns: the programmes, offers and occasions that run, applied to one person and one purchase.
#pragma once

#include "core/loyalty/Offers.h"
#include "core/loyalty/Reason.h"
#include "core/loyalty/Tiers.h"

namespace bywalec {

/// Everything that runs, in the order in which it was defined.
struct Rules {
    std::vector<Programme> programmes;
    std::vector<Offer> offers;
    std::vector<Item> items; ///< at most mostItems
    StackingRule stacking;
};

struct OpenReward {
    RewardId id;
    ProgrammeId programme;
    int version = 1; ///< whose terms it was earned under, and keeps
    int cycle = 0;
    std::int64_t price = 0;          ///< stamps that its redemption takes
    std::optional<LocalDay> expires; ///< the last day on which it is given
    RewardTerms terms;
};

/// Where a customer stands in one programme before the visit.
struct Standing {
    std::int64_t balance =
        0; ///< free to use: no expired lot, nothing that a waiting reward binds; may be below zero
    int lastCycle = 0;       ///< the highest of the rewards that stand, redeemed and expired ones included
    bool hasHistory = false; ///< any entry yet: the welcome is given once
    std::vector<OpenReward> open; ///< oldest first
    TierStanding tier;
    std::string cause;       ///< charity: the chosen one's key
    std::vector<int> cycles; ///< occasions: granted already
};

/// What the rules have to know of somebody, from before the visit.
struct Member {
    CustomerId id;
    std::vector<Standing> standings; ///< one for each of Rules::programmes, in that order
    std::vector<int> offerUses;      ///< visits with each of Rules::offers, in that order
    std::uint64_t bought = 0;        ///< bit i: Rules::items[i] was bought before
    int usualItem = -1;              ///< index into Rules::items
    int visits = 0;                  ///< counted ones
    std::optional<LocalDay> firstDay;
    std::optional<LocalDay> lastDay;
    int streakWeeks = 0;  ///< ISO weeks in a row with a visit, up to that of lastDay
    std::string birthday; ///< "MM-DD"; empty = not told
    Segment segment = Segment::Unknown;
    CustomerId referredBy;
};

/// What the rules have to know of the shop.
struct ShopFacts {
    std::vector<int> offerUses;              ///< visits with each of Rules::offers, everybody's
    std::vector<std::int64_t> surpriseMinor; ///< cost granted this ISO week by each of Rules::programmes
};

inline constexpr std::size_t mostLines = 64; ///< of a purchase; what is over earns only as a part of the bill

struct PurchaseLine {
    int item = -1; ///< index into Rules::items; −1 = something that isn't among them
    int quantity = 1;
    std::optional<std::int64_t> amountMinor; ///< of the whole line; empty = its item's price, if it has one
};

struct Purchase {
    LocalDay day;
    int minute = 0;
    std::optional<std::int64_t>
        amountMinor; ///< the bill; empty = the sum of its lines if all are known, else unknown
    std::vector<PurchaseLine> lines;
    std::int64_t paidMinor = 0; ///< of the bill, with points or credit: that part earns nothing
    int stamps = 1;             ///< what a stamp programme that counts visits gives
};

/// One line of an account, to be written.
struct NewEntry {
    ProgrammeId programme;
    int version = 1;
    Unit unit = Unit::Stamp;
    std::int64_t delta = 0;
    Reason reason;
    std::optional<LocalDay> expires{};
    OfferId offer{}; ///< the offer that gave it; null = none
    bool operator==(NewEntry const&) const = default;
};

struct NewReward {
    RewardId id;
    CustomerId customer; ///< not always who came: a referral is paid to both
    ProgrammeId programme;
    int version = 1;
    int cycle = 1;
    std::int64_t price = 0;
    std::int64_t costMinor = 0;
    std::optional<LocalDay> expires;
    bool badge = false;
    bool operator==(NewReward const&) const = default;
};

struct Award {
    std::vector<NewEntry> entries;
    std::vector<NewReward> rewards;
};

/// The bill: as given, or the sum of the lines if each has an amount; none otherwise.
std::optional<std::int64_t> billOf(Rules const& rules, Purchase const& purchase);
/// InvalidInput with the field: "amount", "lines", "lines[2].item", "lines[2].quantity", "lines[2].amount",
/// "paid", "stamps".
Result<void> checkPurchase(Rules const& rules, Purchase const& purchase);

/// docs/programmes.md says what is decided here, and in which order.
Award awardVisit(Rules const& rules, Member const& member, ShopFacts const& shop, Purchase const& purchase);
/// More (or fewer, negative) of a programme's unit for a visit that was awarded already, or by hand; `reason`
/// says why. Rewards that the sum reaches are earned.
Award awardMore(Programme const& programme, CustomerId customer, Standing const& standing, std::int64_t delta,
                Reason reason, LocalDay day);

/// What the card shows: stamps on the running card, of how many.
struct Progress {
    int have = 0;
    int needed = 5;
    int missing = 5;
    int open = 0;
    bool operator==(Progress const&) const = default;
};
Progress progressOf(StampTerms const& terms, Standing const& standing);

/// The offer whose sentence is worth saying: it runs, has one, is open to this person and was never used by
/// them, and `lastSaid` (day for each of Rules::offers, in that order) is 7 days or more ago. The one that
/// ends first.
std::optional<std::size_t> suggestion(Rules const& rules, Member const& member, ShopFacts const& shop,
                                      std::vector<std::optional<LocalDay>> const& lastSaid, LocalDay day,
                                      int minute);

} // namespace bywalec
