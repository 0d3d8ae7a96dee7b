// A shop that is founded and run by the real programme, in a folder of its own.
#pragma once

#include "tests/support/Process.h"
#include "tests/support/TestShop.h"

#include <nlohmann/json.hpp>
#include <set>

namespace bywalec::test {

using Args = std::vector<std::string>;

/// What the programme answered with --json.
struct Answer {
    int status = -1;
    nlohmann::json json; ///< discarded when standard output isn't exactly one document
    std::string err;
    std::string text(char const* field) const { return json.value(field, std::string()); }
    std::string errorKind() const { return json.at("error").at("kind").get<std::string>(); }
    std::string errorMessage() const { return json.at("error").at("message").get<std::string>(); }
};

class CliShop {
  public:
    explicit CliShop(Args const& initOptions = {});

    std::string file() const { return folder.path("shop.bywalec"); }
    std::string keyFile() const { return file() + ".key"; }
    Args command(Args const& args) const; ///< with the programme before and --shop behind
    Answer ask(Args args, ProcessSetup const& setup = {}) const;           ///< with --json
    Finished tell(Args const& args, ProcessSetup const& setup = {}) const; ///< without
    Answer scan(Args const& more = {}) const; ///< of the card of `enrol`, with --again
    Answer customer() const;
    bool verifies() const;
    void enrol(std::string const& name);
    std::set<std::string> visitIds() const; ///< of visits that stand in the journal

    TempFolder folder;
    std::string recoveryKey;
    std::string payload;    ///< of the card of the last `enrol`
    std::string customerId; ///< likewise
};

Answer asAnswer(Finished const& finished);
std::string contentOf(std::string const& file);

} // namespace bywalec::test
