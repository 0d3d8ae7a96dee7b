#include "core/shop/Shop.h"

namespace bywalec {

using nlohmann::json;

Draft businessFounded(BusinessId business, std::string const& name)
{
    Draft draft;
    draft.kind = kind::businessFounded;
    draft.body = json{{"business", business.text()}, {"name", name}}.dump();
    return draft;
}

Draft shopOpened(ShopInfo const& shop)
{
    Draft draft;
    draft.kind = kind::shopOpened;
    draft.body = json{{"shop", shop.id.text()},
                      {"name", shop.name},
                      {"zone", shop.zone},
                      {"currency", shop.currency.text()},
                      {"language", shop.language}}
                     .dump();
    return draft;
}

Draft deviceJoined(TillInfo const& till)
{
    Draft draft;
    draft.kind = kind::deviceJoined;
    draft.body = json{{"device", till.id.text()}, {"shop", till.shop.text()}, {"name", till.name}}.dump();
    return draft;
}

std::optional<BusinessId> findBusiness(Transaction& tx)
{
    auto query = tx.query("SELECT id FROM business ORDER BY hlc, id LIMIT 1");
    return query.step() ? std::optional(query.id<BusinessId>(0)) : std::nullopt;
}

std::optional<TillInfo> findTill(Transaction& tx, DeviceId const& id)
{
    auto query = tx.query("SELECT shop, name FROM till WHERE id = ?1");
    query.bind(id);
    if (!query.step()) return std::nullopt;
    return TillInfo{id, query.id<ShopId>(0), query.text(1)};
}

std::optional<ShopInfo> findShop(Transaction& tx, ShopId const& id)
{
    auto query = tx.query("SELECT s.id, s.name, s.zone, s.currency, s.language FROM shop s "
                          "ORDER BY s.id IS NOT ?1, s.hlc, s.id LIMIT 1");
    query.bind(id);
    if (!query.step()) return std::nullopt;
    ShopInfo shop;
    shop.id = query.id<ShopId>(0);
    shop.name = query.text(1);
    shop.zone = query.text(2);
    shop.currency = Currency::parse(query.text(3)).value_or(Currency());
    shop.language = query.text(4);
    auto business = tx.query("SELECT id, name FROM business ORDER BY hlc, id LIMIT 1");
    if (business.step()) {
        shop.business = business.id<BusinessId>(0);
        shop.businessName = business.text(1);
    }
    return shop;
}

std::span<std::string_view const> ShopProjector::kinds() const
{
    static constexpr std::string_view all[] = {kind::businessFounded, kind::shopOpened, kind::deviceJoined};
    return all;
}

// Told twice, the newer telling wins, and what it says where the times are equal; so the order of arrival
// doesn't matter.
void ShopProjector::apply(Transaction& tx, Recorded const& event)
{
    auto const body = event.body();
    auto const hlc = event.event.hlc.packed();
    auto const text = [&](char const* name) { return body.text(name).value_or(std::string()); };
    if (auto const business = body.id<BusinessId>("business");
        business && event.event.kind == kind::businessFounded)
        tx.query("INSERT INTO business (id, event, hlc, name) VALUES (?1, ?2, ?3, ?4) ON CONFLICT (id) DO "
                 "UPDATE SET "
                 "event = excluded.event, hlc = excluded.hlc, name = excluded.name "
                 "WHERE (excluded.hlc, excluded.name) > (hlc, name)")
            .bind(*business, event.key, hlc, text("name"))
            .run();
    auto const shop = body.id<ShopId>("shop");
    if (shop && event.event.kind == kind::shopOpened)
        tx.query("INSERT INTO shop (id, event, hlc, name, zone, currency, language) VALUES (?1, ?2, ?3, ?4, "
                 "?5, ?6, ?7) "
                 "ON CONFLICT (id) DO UPDATE SET event = excluded.event, hlc = excluded.hlc, name = "
                 "excluded.name, "
                 "zone = excluded.zone, currency = excluded.currency, language = excluded.language "
                 "WHERE (excluded.hlc, excluded.name, excluded.zone, excluded.currency, excluded.language) > "
                 "(hlc, name, zone, currency, language)")
            .bind(*shop, event.key, hlc, text("name"), text("zone"), text("currency"), text("language"))
            .run();
    if (auto const device = body.id<DeviceId>("device");
        shop && device && event.event.kind == kind::deviceJoined)
        tx.query("INSERT INTO till (id, event, hlc, shop, name) VALUES (?1, ?2, ?3, ?4, ?5) ON CONFLICT (id) "
                 "DO UPDATE "
                 "SET event = excluded.event, hlc = excluded.hlc, shop = excluded.shop, name = excluded.name "
                 "WHERE (excluded.hlc, excluded.shop, excluded.name) > (hlc, shop, name)")
            .bind(*device, event.key, hlc, *shop, text("name"))
            .run();
}

void ShopProjector::clear(Transaction& tx)
{
    tx.execute("DELETE FROM till; DELETE FROM shop; DELETE FROM business");
}

void ShopProjector::dump(Transaction& tx, DumpLine const& line) const
{
    auto rows = tx.query(
        "SELECT 'business ' || hex(id) || ' ' || hlc || ' ' || name FROM business UNION ALL "
        "SELECT 'shop ' || hex(id) || ' ' || hlc || ' ' || name || ' ' || zone || ' ' || currency || ' ' "
        "|| language FROM shop UNION ALL "
        "SELECT 'till ' || hex(id) || ' ' || hlc || ' ' || hex(shop) || ' ' || name FROM till");
    while (rows.step())
        line(rows.text(0));
}

} // namespace bywalec
