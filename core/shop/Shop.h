// The business, its shops and its tills: who we are, where, in which currency and language.
#pragma once

#include "core/base/LocalDay.h"
#include "core/base/Money.h"
#include "core/journal/Projector.h"

namespace bywalec {

struct ShopInfo {
    BusinessId business;
    std::string businessName;
    ShopId id;
    std::string name;
    std::string zone; ///< IANA name
    Currency currency;
    std::string language; ///< "pl"
};

struct TillInfo {
    DeviceId id;
    ShopId shop;
    std::string name;
};

Draft businessFounded(BusinessId business, std::string const& name);
Draft shopOpened(ShopInfo const& shop);
Draft deviceJoined(TillInfo const& till);

std::optional<BusinessId> findBusiness(Transaction& tx);
std::optional<TillInfo> findTill(Transaction& tx, DeviceId const& id);
/// The till's own shop, or the first one that opened when the till isn't known yet.
std::optional<ShopInfo> findShop(Transaction& tx, ShopId const& id);

class ShopProjector final : public Projector {
  public:
    std::string_view name() const override { return "shop"; }
    std::span<std::string_view const> kinds() const override;
    void apply(Transaction& tx, Recorded const& event) override;
    void clear(Transaction& tx) override;
    void dump(Transaction& tx, DumpLine const& line) const override;
};

} // namespace bywalec
