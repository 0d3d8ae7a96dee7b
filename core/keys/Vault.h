// Where a business's keys are kept: the system's keychain, or a file that only its owner can read.
#pragma once

#include "core/base/Result.h"

#include <optional>
#include <string>

namespace bywalec {

class Vault {
  public:
    virtual ~Vault() = default;
    /// Empty when the vault answers that it has no such entry. A locked keychain is an Error, never "empty" —
    /// but some keychains do answer "empty" while locked, so nobody may take "empty" as leave to make new
    /// keys.
    virtual Result<std::optional<std::string>> read(std::string const& name) = 0;
    /// Replaces the entry of this name and touches no other: AlreadyExists where there is room for one only
    /// and another's is there.
    virtual Result<void> write(std::string const& name, std::string const& secret) = 0;
    /// For messages: "keychain" or the file's path.
    virtual std::string place() const = 0;
};

/// One file, mode 0600, beside the shop file by default.
class FileVault final : public Vault {
  public:
    explicit FileVault(std::string path) : m_path(std::move(path)) {}
    Result<std::optional<std::string>> read(std::string const& name) override;
    Result<void> write(std::string const& name, std::string const& secret) override;
    std::string place() const override { return m_path; }

  private:
    std::string m_path;
};

} // namespace bywalec
