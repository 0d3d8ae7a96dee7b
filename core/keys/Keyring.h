// A business's keys on this till, their look-up order, and the recovery key that brings them back.
#pragma once

#include "core/base/Hash.h"
#include "core/base/Id.h"
#include "core/base/Result.h"
#include "core/base/Secret.h"

#include <map>
#include <optional>
#include <span>
#include <string>

namespace bywalec {

class Random;
class Vault;

struct Keyring {
    Secret business;             ///< seals personal data
    std::map<int, Secret> cards; ///< by epoch; the newest mints
    Secret device;               ///< seed of this till's Ed25519 key; never leaves the vault

    static Keyring create(Random& random);
    std::string toJson() const;
    static Result<Keyring> fromJson(std::string const& json);

    /// Tells whether a keyring belongs to a journal, without telling anything about the key.
    Hash16 businessCheck() const;
    /// The till's id: 16 bytes of BLAKE2b over its public key, so a copied database becomes another till.
    DeviceId deviceId() const;
};

/// 256 bits to print and put away; opens the box that the database keeps.
class RecoveryKey {
  public:
    static RecoveryKey create(Random& random);
    /// Spaces, dashes and case don't matter; the last group tells a typing slip. InvalidInput otherwise.
    static Result<RecoveryKey> parse(std::string_view text);
    std::string text() const; ///< 17 groups of four hexadecimal digits

    /// The business key and the card keys; the device key stays out: whoever recovers becomes a new till.
    Bytes lock(Keyring const& keyring, BusinessId business, Random& random) const;
    Result<Keyring> unlock(ByteView box, BusinessId business, Random& random) const;

  private:
    explicit RecoveryKey(Secret key) : m_key(std::move(key)) {}
    Secret m_key;
};

std::string vaultName(BusinessId business); ///< "bywalec/<business>"

/// The first vault that has the keys of this business. MissingKey when every vault is without them; WrongKey
/// when one has an entry that isn't this business's. A vault that fails is passed over only if another has
/// them.
Result<Keyring> findKeys(BusinessId business, Hash16 const& check, std::span<Vault* const> vaults);

} // namespace bywalec
