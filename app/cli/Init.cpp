// init: makes a shop's file and its keys, and shows the recovery key once.
#include "app/cli/Commands.h"
#include "app/cli/Session.h"
#include "core/base/platform/PrivateFile.h"

#include <CLI/CLI.hpp>
#include <filesystem>

namespace bywalec::cli {

namespace {

struct Arguments {
    Founding founding;
    StampTerms terms;
    std::optional<std::int64_t> minimumMinor;
    std::optional<int> rewardDays;
};

} // namespace

static bool isThere(std::string const& file)
{
    std::error_code unknown;
    return std::filesystem::exists(file, unknown) || unknown; // in doubt somebody else's
}

namespace {

/// What a founding that failed has begun would stand in the way of the next try.
class Traces {
  public:
    explicit Traces(Session& session) : m_shop(session.shopFile()), m_keys(session.keyFile()) {}

    /// Locked and AlreadyExists speak of another programme's file; with any other error only we were here.
    void remove(ErrorKind why) const
    {
        if (m_shopWasThere || why == ErrorKind::Locked || why == ErrorKind::AlreadyExists) return;
        removeFiles({m_shop, m_shop + "-wal", m_shop + "-shm"});
        if (!m_keysWereThere) removeFiles({m_keys});
    }

  private:
    std::string m_shop;
    std::string m_keys;
    bool m_shopWasThere = isThere(m_shop);
    bool m_keysWereThere = isThere(m_keys);
};

} // namespace

static int run(Session& session, Arguments arguments)
{
    auto& founding = arguments.founding;
    session.preferLanguage(founding.language);
    auto& terms = arguments.terms;
    if (terms.reward.empty()) terms.reward = founding.language == "pl" ? "kawa" : "coffee";
    if (terms.name.empty()) terms.name = terms.reward;
    terms.minimumMinor = arguments.minimumMinor;
    terms.rewardValidDays = arguments.rewardDays;
    founding.programme = terms;

    Traces const traces(session);
    auto const recovery = Business::found(session.businessOptions(), founding);
    if (!recovery) {
        auto const& error = recovery.error();
        traces.remove(error.kind);
        if (error.kind == ErrorKind::InvalidInput)
            throw session.fail(error, "cli.invalid", {{"field", error.detail}});
        if (error.kind == ErrorKind::AlreadyExists && error.detail != session.shopFile())
            throw session.fail(error, "cli.keys.in_the_way", {{"file", session.keyFile()}});
        throw session.fail(error);
    }
    auto const& words = session.words();
    auto const message = words.say("cli.init.done", {{"name", founding.name}, {"file", session.shopFile()}});
    auto const notice = words.say("cli.key_file.notice", {{"file", session.keyFile()}});
    Json const document{{"shop", session.shopFile()},
                        {"key_file", session.keyFile()},
                        {"recovery_key", recovery->text()},
                        {"message", message},
                        {"notice", notice}};
    if (session.json()) session.notice(notice);
    return session.answer(document, message + "\n" + notice + "\n" +
                                        words.say("cli.init.recovery_key", {{"key", recovery->text()}}) +
                                        "\n" + words.say("cli.init.keep_recovery_key"));
}

void addInit(CLI::App& app, Chosen& chosen)
{
    auto* command = app.add_subcommand("init", "Make a shop's file and its keys; show the recovery key once");
    auto arguments = std::make_shared<Arguments>();
    auto& founding = arguments->founding;
    auto& terms = arguments->terms;
    command->add_option("--name", founding.name, "The shop's name")->required();
    command->add_option("--stamps", terms.needed, "Stamps for a reward, 1 to 50")->capture_default_str();
    command->add_option("--reward", terms.reward, "What is given; kawa or coffee by default");
    command->add_option("--programme", terms.name, "The programme's name; the reward's by default");
    command->add_option("--welcome", terms.welcome, "Stamps on top of the first visit")
        ->capture_default_str();
    command
        ->add_option("--min-amount", arguments->minimumMinor, "What a stamp takes at least, in minor units")
        ->type_name("MINOR");
    command
        ->add_option("--reward-days", arguments->rewardDays, "Days that a reward waits; for ever by default")
        ->type_name("N");
    command->add_option("--zone", founding.zone, "Time zone")->capture_default_str();
    command->add_option("--currency", founding.currency, "Three letters")->capture_default_str();
    command->add_option("--language", founding.language, "The shop's language")
        ->capture_default_str()
        ->check(CLI::IsMember(Words::languages()));
    command->add_option("--till", founding.tillName, "This till's name")->capture_default_str();
    command->callback([&chosen, arguments] {
        chosen = [arguments](Session& session) { return run(session, *arguments); };
    });
}

} // namespace bywalec::cli
