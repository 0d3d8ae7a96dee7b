// The system's keychain (Secret Service, Windows, macOS) as a vault. Never its insecure fallback.
#pragma once

#include "core/keys/Vault.h"

namespace bywalec {

/// Waits for the keychain, at most ten seconds: it may ask the person to unlock it. Only for the moments
/// before the window is there.
class KeychainVault final : public Vault {
  public:
    Result<std::optional<std::string>> read(std::string const& name) override;
    Result<void> write(std::string const& name, std::string const& secret) override;
    std::string place() const override { return "keychain"; }
};

} // namespace bywalec
