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
    Answer customer(std::string const& id) const;
    /// Of the customer of `enrol`, with --told.
    Answer visit(Args const& more = {}) const;
    std::string written(std::string const& leaf, std::string const& text) const; ///< the file's path
    /// `what` is "programme", "offer" or "item". Gives its id; throws when it is refused.
    std::string define(std::string const& what, std::string const& json, Args const& more = {}) const;
    /// The part of `customer` that is about one programme; null without it.
    nlohmann::json account(std::string const& customer, std::string const& programme) const;
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
