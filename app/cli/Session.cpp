#include "app/cli/Session.h"

#include "app/cli/Errors.h"
#include "core/base/platform/PrivateFile.h"
#include "core/journal/Subjects.h"
#include "core/storage/Migrations.h"

#include <algorithm>
#include <cstdlib>
#include <iostream>

namespace bywalec::cli {

ExitCode exitCodeOf(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::DiskFull:
    case ErrorKind::ReadOnly:
    case ErrorKind::Busy:
    case ErrorKind::Corrupt:
    case ErrorKind::Io:
        return storageFailed;
    default:
        return refused;
    }
}

static std::string systemLanguage()
{
    for (auto const* variable : {"LC_ALL", "LC_MESSAGES", "LANG"})
        if (char const* value = std::getenv(variable); value && *value)
            return std::string(value).substr(0, 2);
    return "en";
}

static bool isKnown(std::string const& language)
{
    auto const known = Words::languages();
    return std::find(known.begin(), known.end(), language) != known.end();
}

Words& Session::loadWords(std::string const& language)
{
    auto loaded = Words::load(isKnown(language) ? language : "en");
    if (!loaded) throw std::runtime_error("the words of this build can't be read: " + loaded.error().detail);
    return m_words.emplace(std::move(*loaded));
}

Words const& Session::words()
{
    if (m_words) return *m_words;
    return loadWords(m_options.language.empty() ? systemLanguage() : m_options.language);
}

void Session::preferLanguage(std::string const& language)
{
    if (m_options.language.empty() && isKnown(language)) loadWords(language);
}

std::string const& Session::shopFile()
{
    if (m_options.shop.empty()) throw failUsage("cli.usage.missing_shop");
    return m_options.shop;
}

std::string Session::keyFile()
{
    return m_options.keyFile.empty() ? shopFile() + ".key" : m_options.keyFile;
}

FileVault& Session::vault()
{
    if (!m_vault) m_vault.emplace(keyFile());
    return *m_vault;
}

BusinessOptions Session::businessOptions()
{
    BusinessOptions options;
    options.file = shopFile();
    options.program = "bywalec-cli";
    options.clock = &m_clock;
    options.random = &m_random;
    options.vaults = {&vault()};
    return options;
}

// A file is looked at before anything may be written: a stranger's file must stay as it is.
Database Session::openForReading(Intent intent)
{
    auto const& file = shopFile();
    auto opened = Database::open(file, Database::Mode::ReadOnly);
    if (!opened) {
        auto const& error = opened.error();
        if (error.kind == ErrorKind::NotFound) throw fail(error, "cli.usage.init_first", {{"file", file}});
        if (error.kind == ErrorKind::InvalidInput) throw fail(error, "cli.not_a_shop", {{"file", file}});
        if (error.kind == ErrorKind::ReadOnly && intent == Intent::Read)
            throw fail(error, "cli.cannot_read_here");
        throw fail(error);
    }
    auto const schema = schemaOf(*opened);
    if (!schema && schema.error().kind != ErrorKind::InvalidInput) throw fail(schema.error());
    if (!schema || *schema == 0)
        throw fail(makeError(ErrorKind::InvalidInput, file), "cli.not_a_shop", {{"file", file}});
    auto const shop = opened->read([](Transaction& tx) -> Result<std::optional<ShopInfo>> {
        return findShop(tx, ShopId()); // in a newer file these columns may be gone: then no language either
    });
    if (shop && *shop) preferLanguage((*shop)->language);
    if (*schema > latestSchema())
        throw fail(makeError(ErrorKind::NewerSchema, "schema " + std::to_string(*schema) +
                                                         ", this programme knows " +
                                                         std::to_string(latestSchema())));
    return std::move(*opened);
}

std::optional<Keyring> Session::findKeys(Transaction& tx, Keys keys)
{
    if (keys == Keys::Ignored) return {};
    auto keyring = keysOf(tx, {&vault()});
    if (keyring) return std::move(*keyring);
    auto const& error = keyring.error();
    if (error.kind == ErrorKind::WrongKey)
        throw fail(error, "cli.keys.other_shop", {{"file", vault().place()}});
    if (error.kind != ErrorKind::MissingKey || !m_options.keyFile.empty()) throw fail(error);
    if (keys == Keys::Needed) throw fail(error, "cli.keys.needed");
    notice(words().say("cli.keys.missing"));
    return {};
}

Reading Session::openReader(Keys keys)
{
    Reading reading{openForReading(Intent::Read), {}, {}, {}};
    auto read = reading.database.read([&](Transaction& tx) -> Result<void> {
        reading.keys = findKeys(tx, keys);
        auto const till = reading.keys ? findTill(tx, reading.keys->deviceId()) : std::nullopt;
        auto const shop = findShop(tx, till ? till->shop : ShopId());
        if (!shop) return makeError(ErrorKind::Corrupt, "the file names no shop");
        reading.shop = *shop;
        return {};
    });
    must(std::move(read));
    reading.zone = must(Zone::find(reading.shop.zone));
    return reading;
}

Business& Session::openWriter(Keys keys)
{
    {
        auto database = openForReading(Intent::Write);
        auto looked = database.read([&](Transaction& tx) -> Result<void> {
            findKeys(tx, keys);
            return {};
        });
        must(std::move(looked));
    }
    m_business = must(Business::open(businessOptions()));
    if (m_options.limitGrowth >= 0) must(m_business->database().limitGrowth(m_options.limitGrowth));
    return *m_business;
}

Failure Session::fail(Error const& error)
{
    if (error.kind == ErrorKind::Locked && !error.detail.empty())
        return fail(error, "cli.second_writer", {{"who", error.detail}});
    if (auto const key = sentenceKeyOf(error); !key.empty()) return fail(error, key);
    return fail(error, std::string("error.") + name(error.kind));
}

Failure Session::fail(Error const& error, std::string_view key, WordArgs args)
{
    return Failure(name(error.kind), words().say(key, args), error.detail, exitCodeOf(error.kind));
}

Failure Session::failUsage(std::string_view key, WordArgs args)
{
    return Failure("usage", words().say(key, args), {}, usage);
}

void Session::notice(std::string const& text) const
{
    std::cerr << text << "\n";
}

// A script that never got the answer must not take the command for done.
int Session::print(std::string const& text, int code)
{
    std::cout << text << std::endl;
    if (std::cout) return code;
    notice(words().say("cli.not_answered"));
    return code == done ? int(storageFailed) : code;
}

static std::string dumped(Json const& document)
{
    return document.dump(-1, ' ', false, Json::error_handler_t::replace); // file names may be any bytes
}

int Session::answer(Json const& document, std::string const& text, int code)
{
    return print(json() ? dumped(document) : text, code);
}

int Session::answer(Failure const& failure)
{
    notice(failure.what());
    bool const saidAlready = std::string_view(failure.what()).find(failure.detail) != std::string_view::npos;
    if (!saidAlready) notice("(" + failure.detail + ")");
    if (!json()) return m_failureLines.empty() ? failure.code : print(m_failureLines, failure.code);
    auto document = m_failureFields;
    document["error"] = {{"kind", failure.kind}, {"message", failure.what()}, {"detail", failure.detail}};
    return print(dumped(document), failure.code);
}

EventId operationId(std::string const& text)
{
    if (text.empty()) return {};
    auto const uuid = EventId::parse(text);
    return uuid && !uuid->isNull() ? *uuid : EventId(deriveUuid("bw1-operation", {asBytes(text)}));
}

bool isRecorded(Database& database, EventId operation)
{
    if (operation.isNull()) return false;
    auto const found =
        database.read([&](Transaction& tx) -> Result<bool> { return eventKeyOf(tx, operation).has_value(); });
    return found && *found; // when even this can't be read, the command itself will say so
}

} // namespace bywalec::cli
