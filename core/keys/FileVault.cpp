// The vault in a file: one entry, named inside, so that a file of another business is noticed.
#include "core/base/platform/PrivateFile.h"
#include "core/keys/Vault.h"

#include <nlohmann/json.hpp>

namespace bywalec {

Result<std::optional<std::string>> FileVault::read(std::string const& name)
{
    auto content = readSmallFile(m_path);
    if (!content) return content.error();
    if (!*content) return std::optional<std::string>();
    auto const json = nlohmann::json::parse(**content, nullptr, false);
    if (!json.is_object() || !json.contains("name") || !json.contains("keys") || !json["name"].is_string())
        return makeError(ErrorKind::WrongKey, m_path + " is not a key file");
    if (json["name"] != name)
        return makeError(ErrorKind::WrongKey, m_path + " holds the keys of another business");
    return std::optional(json["keys"].dump());
}

Result<void> FileVault::write(std::string const& name, std::string const& secret)
{
    // What is there may be the only copy of another business's keys.
    if (auto const there = read(name); !there)
        return there.error().kind == ErrorKind::WrongKey
                   ? makeError(ErrorKind::AlreadyExists, there.error().detail)
                   : there.error();
    nlohmann::json json;
    json["name"] = name;
    json["keys"] = nlohmann::json::parse(secret);
    return writePrivateFile(m_path, json.dump(2) + "\n");
}

} // namespace bywalec
