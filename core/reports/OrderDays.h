// Reading the sums: what the shop sold in a range of days, and who bought on which of them.
#pragma once

#include "core/base/LocalDay.h"
#include "core/storage/Database.h"

#include <limits>
#include <span>
#include <vector>

namespace bywalec {

/// Orders of the whole shop: visits that count and weren't refunded in full, net of refunds in part.
struct ShopSum {
    std::int64_t orders = 0;
    std::int64_t memberOrders = 0; ///< the buyer was a member then, also when nobody knows any more who
    std::int64_t knownOrders = 0;  ///< there is a customer to them
    std::int64_t newMembers = 0;   ///< members whose first order is among them
    std::int64_t amounts = 0;      ///< orders whose amount is known; the money below is theirs
    std::int64_t revenueMinor = 0;
    std::int64_t memberAmounts = 0;
    std::int64_t memberRevenueMinor = 0;

    std::int64_t guestOrders() const { return orders - memberOrders; }
    /// Orders whose customer had an earlier one: each customer's orders but the very first.
    std::int64_t returningOrders() const { return knownOrders - newMembers; }
    void add(ShopSum const& more);
};
struct ShopDay : ShopSum {
    LocalDay day;
};

/// Both ends included. A day without orders has no row.
std::vector<ShopDay> shopDays(Transaction& tx, LocalDay first, LocalDay last);
ShopSum sumOf(std::span<ShopDay const> days, LocalDay first, LocalDay last);
std::optional<LocalDay> firstShopDay(Transaction& tx);

/// One customer's orders on one day.
struct CustomerDay {
    LocalDay day;
    std::uint32_t member = 0; ///< the place in Members
    std::int32_t orders = 0;
    std::int32_t amounts = 0;
    std::int64_t revenueMinor = 0;
};

/// Everybody who had an order up to a day, and who bought when in a window that ends with it. All that is
/// asked as of a past day is answered from this, so that nothing which happened later shines through.
struct Members {
    static constexpr std::uint32_t none = std::numeric_limits<std::uint32_t>::max();

    LocalDay from;
    LocalDay until;
    std::vector<std::int64_t> keys;  ///< of `subject`, ascending
    std::vector<LocalDay> firstDays; ///< of the first order ever, at the same place
    std::vector<CustomerDay> days;   ///< by day, ascending

    std::size_t size() const { return keys.size(); }
    std::span<CustomerDay const> between(LocalDay first, LocalDay last) const;
};
Members readMembers(Transaction& tx, LocalDay from, LocalDay until);

/// The same days by member: days of member m are [offsets[m], offsets[m + 1]), ascending.
struct DaysByMember {
    std::vector<std::uint32_t> offsets;
    std::vector<CustomerDay> days;
    std::span<CustomerDay const> of(std::size_t member) const
    {
        return std::span(days).subspan(offsets[member], offsets[member + 1] - offsets[member]);
    }
};
DaysByMember byMember(std::span<CustomerDay const> days, std::size_t members);

/// What everybody who is a member by `until` has spent by then, and how many they are.
struct SpentSoFar {
    std::int64_t members = 0;
    std::int64_t amounts = 0;
    std::int64_t revenueMinor = 0;
};
SpentSoFar spentUntil(Transaction& tx, LocalDay until);

} // namespace bywalec
