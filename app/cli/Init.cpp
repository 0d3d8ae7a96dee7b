// init: makes a shop's file, its keys and its first programme, and shows the recovery key once.
#include "app/cli/Commands.h"
#include "app/cli/Definition.h"
#include "core/base/platform/PrivateFile.h"
#include "core/words/RuleWords.h"

#include <filesystem>

namespace bywalec::cli {

namespace {

struct Arguments {
    Founding founding;
    StampTerms card; ///< unless another programme is named, or none
    std::string programme;
    bool noProgramme = false;
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

static std::optional<ProgrammeTerms> programmeOf(Session& session, Arguments arguments)
{
    if (arguments.noProgramme) return std::nullopt;
    if (!arguments.programme.empty()) {
        auto terms = programmeTermsFromJson(readJsonFile(session, arguments.programme));
        if (!terms) throw failDefinition(session, terms.error());
        return std::move(*terms);
    }
    auto& card = arguments.card;
    if (card.reward.name.empty()) card.reward.name = arguments.founding.language == "pl" ? "kawa" : "coffee";
    if (card.name.empty()) card.name = card.reward.name;
    return card;
}

static bool isOfCard(std::string const& field)
{
    for (auto const* each : {"needed", "reward.", "welcome", "minimum_minor"})
        if (field.starts_with(each)) return true;
    return false;
}

static int run(Session& session, Arguments arguments)
{
    auto& founding = arguments.founding;
    session.preferLanguage(founding.language);
    founding.programme = programmeOf(session, arguments);

    Traces const traces(session);
    auto const recovery = Business::found(session.businessOptions(), founding);
    if (!recovery) {
        auto const& error = recovery.error();
        traces.remove(error.kind);
        if (error.kind == ErrorKind::InvalidInput && isOfCard(error.detail))
            throw Failure(name(error.kind), fieldSentence(session.words(), error.detail), error.detail,
                          refused);
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

void addInit(Command app, Chosen& chosen)
{
    auto command = app.addCommand("init", "Make a shop's file and its keys; show the recovery key once");
    auto arguments = std::make_shared<Arguments>();
    auto& founding = arguments->founding;
    auto& card = arguments->card;
    command.addOption("--name", founding.name, "The shop's name").required();
    command.addOption("--stamps", card.needed, "Stamps for a reward, 1 to 50").showDefault();
    command.addOption("--reward", card.reward.name, "What is given; kawa or coffee by default");
    command.addOption("--card-name", card.name, "The stamp card's name; the reward's by default");
    command.addOption("--welcome", card.welcome, "Stamps on top of the first visit").showDefault();
    command.addOption("--min-amount", card.minimumMinor, "What a stamp takes at least, in minor units")
        .typeName("MINOR");
    command.addOption("--reward-days", card.reward.validDays, "Days that a reward waits; for ever by default")
        .typeName("N");
    auto file = command.addOption("--programme", arguments->programme,
                                  "Begin with this programme, as docs/programmes.md describes it, instead "
                                  "of a stamp card");
    file.typeName("FILE");
    command.addFlag("--no-programme", arguments->noProgramme, "Begin without a programme").excludes(file);
    command.addOption("--zone", founding.zone, "Time zone").showDefault();
    command.addOption("--currency", founding.currency, "Three letters").showDefault();
    command.addOption("--language", founding.language, "The shop's language")
        .showDefault()
        .oneOf(Words::languages());
    command.addOption("--till", founding.tillName, "This till's name").showDefault();
    command.runs([&chosen, arguments] {
        chosen = [arguments](Session& session) { return run(session, *arguments); };
    });
}

} // namespace bywalec::cli
