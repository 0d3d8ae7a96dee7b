#include "core/keys/Keyring.h"

#include "core/base/Random.h"
#include "core/base/Sodium.h"
#include "core/base/Text.h"
#include "core/keys/Seal.h"
#include "core/keys/Vault.h"

#include <nlohmann/json.hpp>

namespace bywalec {

using nlohmann::json;

Keyring Keyring::create(Random& random)
{
    Keyring keyring;
    keyring.business = Secret::random(random);
    keyring.cards.emplace(0, Secret::random(random));
    keyring.device = Secret::random(random);
    return keyring;
}

static std::optional<Secret> secretOf(json const& value)
{
    if (!value.is_string()) return std::nullopt;
    auto const bytes = fromHex(value.get<std::string>());
    if (!bytes || bytes->size() != Secret::size) return std::nullopt;
    return Secret(std::span<std::uint8_t const, Secret::size>(bytes->data(), Secret::size));
}

static json sharedPart(Keyring const& keyring)
{
    json out;
    out["business"] = toHex(keyring.business.bytes());
    for (auto const& [epoch, key] : keyring.cards)
        out["cards"][std::to_string(epoch)] = toHex(key.bytes());
    return out;
}

std::string Keyring::toJson() const
{
    auto out = sharedPart(*this);
    out["device"] = toHex(device.bytes());
    return out.dump();
}

static Result<Keyring> readShared(json const& in)
{
    auto const bad = makeError(ErrorKind::WrongKey, "not a keyring");
    if (!in.is_object() || !in.contains("business") || !in.contains("cards") || !in["cards"].is_object())
        return bad;
    Keyring keyring;
    auto const business = secretOf(in["business"]);
    if (!business) return bad;
    keyring.business = *business;
    for (auto const& [epoch, value] : in["cards"].items()) {
        auto const key = secretOf(value);
        auto const number =
            epoch.size() > 2 || digitsOf(epoch) != epoch || epoch.empty() ? -1 : std::stoi(epoch);
        if (!key || number < 0 || number > 31) return bad;
        keyring.cards.emplace(number, *key);
    }
    if (keyring.cards.empty()) return bad;
    return keyring;
}

Result<Keyring> Keyring::fromJson(std::string const& text)
{
    auto const in = json::parse(text, nullptr, false);
    auto keyring = readShared(in);
    if (!keyring) return keyring;
    auto const device = in.contains("device") ? secretOf(in["device"]) : std::nullopt;
    if (!device) return makeError(ErrorKind::WrongKey, "not a keyring");
    keyring->device = *device;
    return keyring;
}

Hash16 Keyring::businessCheck() const
{
    return Blake2b(business, 16).raw(asBytes("bw1-business-check")).digest16();
}

DeviceId Keyring::deviceId() const
{
    sodiumReady();
    std::array<std::uint8_t, crypto_sign_PUBLICKEYBYTES> publicKey{};
    std::array<std::uint8_t, crypto_sign_SECRETKEYBYTES> secretKey{};
    crypto_sign_seed_keypair(publicKey.data(), secretKey.data(), device.bytes().data());
    sodium_memzero(secretKey.data(), secretKey.size());
    return DeviceId(deriveUuid("bw1-device", {ByteView(publicKey)}));
}

RecoveryKey RecoveryKey::create(Random& random)
{
    return RecoveryKey(Secret::random(random));
}

static std::string slipGuard(Secret const& key)
{
    return toHex(Blake2b(16).raw(asBytes("bw1-recovery")).raw(key.bytes()).digest()).substr(0, 4);
}

Result<RecoveryKey> RecoveryKey::parse(std::string_view text)
{
    std::string digits;
    for (char c : text)
        if (c != ' ' && c != '-' && c != '\n' && c != '\t') digits += c;
    auto const bytes = fromHex(digits);
    if (!bytes || bytes->size() != Secret::size + 2)
        return makeError(ErrorKind::InvalidInput, "a recovery key has 17 groups of four characters");
    Secret key(std::span<std::uint8_t const, Secret::size>(bytes->data(), Secret::size));
    if (slipGuard(key) != toHex(ByteView(*bytes).last(2)))
        return makeError(ErrorKind::InvalidInput, "a character of the recovery key was typed wrong");
    return RecoveryKey(std::move(key));
}

std::string RecoveryKey::text() const
{
    auto const digits = toHex(m_key.bytes()) + slipGuard(m_key);
    std::string out;
    for (std::size_t i = 0; i < digits.size(); i += 4) {
        if (i > 0) out += '-';
        out += digits.substr(i, 4);
    }
    return out;
}

Bytes RecoveryKey::lock(Keyring const& keyring, BusinessId business, Random& random) const
{
    return seal(m_key, sharedPart(keyring).dump(), business.bytes(), random);
}

Result<Keyring> RecoveryKey::unlock(ByteView box, BusinessId business, Random& random) const
{
    auto const text = unseal(m_key, box, business.bytes());
    if (!text) return text.error();
    auto keyring = readShared(json::parse(*text, nullptr, false));
    if (!keyring) return keyring;
    keyring->device = Secret::random(random);
    return keyring;
}

std::string vaultName(BusinessId business)
{
    return "bywalec/" + business.text();
}

Result<Keyring> findKeys(BusinessId business, Hash16 const& check, std::span<Vault* const> vaults)
{
    Error worst = makeError(ErrorKind::MissingKey, "no vault has the keys of this business");
    for (auto* vault : vaults) {
        auto const entry = vault->read(vaultName(business));
        if (!entry) {
            worst = entry.error();
            continue;
        }
        if (!*entry) continue;
        auto keyring = Keyring::fromJson(**entry);
        if (keyring && keyring->businessCheck() == check) return keyring;
        worst = makeError(ErrorKind::WrongKey, vault->place() + " holds keys that don't open this business");
    }
    return worst;
}

} // namespace bywalec
