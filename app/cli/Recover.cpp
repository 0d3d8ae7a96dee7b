// recover, recovery-key new: the key file back from the printed key, and a fresh key to print.
#include "app/cli/Commands.h"
#include "app/cli/Session.h"
#include "app/cli/Views.h"
#include "core/base/platform/FileLock.h"
#include "core/base/platform/PrivateFile.h"

#include <filesystem>
#include <iostream>

namespace bywalec::cli {

static int run(Session& session, std::string text)
{
    session.openReader(Keys::Ignored); // says what is wrong with the file
    if (text.empty()) std::getline(std::cin, text);
    auto const key = RecoveryKey::parse(text);
    if (!key) throw session.fail(key.error(), "cli.recovery_key_wrong");
    // The keys that are there may be the only ones of their shop, or a till's own.
    std::error_code unknown;
    if (std::filesystem::exists(session.keyFile(), unknown) || unknown)
        throw session.fail(makeError(ErrorKind::AlreadyExists, session.keyFile()), "cli.keys.in_the_way",
                           {{"file", session.keyFile()}});
    auto const lock = session.must(FileLock::take(session.shopFile() + ".lock", processNote("bywalec-cli")));
    auto const recovered = Business::recover(session.businessOptions(), *key);
    if (!recovered && recovered.error().kind == ErrorKind::WrongKey)
        throw session.fail(recovered.error(), "cli.recovery_key_wrong");
    session.must(recovered);
    auto const message = session.words().say("cli.recovered", {{"file", session.keyFile()}});
    return session.answer({{"key_file", session.keyFile()}, {"message", message}}, message);
}

void addRecover(Command app, Chosen& chosen)
{
    auto command = app.addCommand("recover", "Bring the key file back from the recovery key");
    auto key = std::make_shared<std::string>();
    command.addOption("--recovery-key", *key,
                      "As it was printed; read from standard input when it isn't given here, where other "
                      "users of this computer could see it");
    command.runs([&chosen, key] { chosen = [key](Session& session) { return run(session, *key); }; });
}

static int renew(Session& session)
{
    auto& business = session.openWriter(Keys::Needed);
    auto const key = session.must(business.newRecoveryKey());
    auto const& words = session.words();
    auto const message = words.say("cli.recovery_key.new", {{"key", key.text()}});
    return session.answer({{"recovery_key", key.text()}, {"message", message}},
                          lined({message, words.say("cli.init.keep_recovery_key")}));
}

void addRecoveryKey(Command app, Chosen& chosen)
{
    auto command = app.addCommand("recovery-key", "The key to print, with which names can be read again");
    command.needsCommand();
    auto renewing = command.addCommand("new", "Make a fresh one; the one printed before opens nothing then");
    renewing.runs([&chosen] { chosen = renew; });
}

} // namespace bywalec::cli
