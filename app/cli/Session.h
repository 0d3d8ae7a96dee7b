// What every command stands on: the common options, the words, the shop file to read or to write, the answer.
#pragma once

#include "core/Business.h"
#include "core/keys/Vault.h"
#include "core/words/Words.h"

#include <nlohmann/json.hpp>
#include <stdexcept>

namespace bywalec::cli {

using Json = nlohmann::ordered_json;

/// What a script can tell apart by the exit status alone.
enum ExitCode { done = 0, refused = 1, usage = 2, storageFailed = 3 };
ExitCode exitCodeOf(ErrorKind kind);

/// Ends a command from anywhere inside it; `main` tells the person and the script.
struct Failure : std::runtime_error {
    Failure(std::string kindName, std::string sentence, std::string technical, ExitCode exitCode)
        : std::runtime_error(sentence),
          kind(std::move(kindName)),
          detail(std::move(technical)),
          code(exitCode)
    {
    }
    std::string kind;
    std::string detail;
    ExitCode code;
};

struct Options {
    std::string shop;
    std::string keyFile; ///< empty: beside the shop file
    std::string language;
    bool json = false;
    std::int64_t limitGrowth = -1;
};

/// A shop file that is only read: beside whoever writes to it.
struct Reading {
    Database database;
    std::optional<Keyring> keys; ///< empty: names can't be read
    ShopInfo shop;
    Zone zone;
    Secret const* sealKey() const { return keys ? &keys->business : nullptr; }
    LocalDay today(Clock& clock) const { return zone.local(clock.now()).day; }
};

enum class Keys {
    Ignored,
    Optional, ///< known cards work without
    Needed,
};

class Session {
  public:
    explicit Session(Options& options) : m_options(options) {}

    /// In the language of --lang, else the shop's, else the system's, else English.
    Words const& words();
    /// Settles the language before there is a shop that has one.
    void preferLanguage(std::string const& language);
    std::string const& shopFile();
    std::string keyFile();
    BusinessOptions businessOptions();
    Reading openReader(Keys keys);
    Business& openWriter(Keys keys);
    Clock& clock() { return m_clock; }
    Random& random() { return m_random; }
    FileVault& vault();
    bool json() const { return m_options.json; }
    Options const& options() const { return m_options; }

    /// The fields that a failure's document has beside `error`, and the lines that a person gets on standard
    /// output.
    void onFailure(Json fields, std::string lines = {})
    {
        m_failureFields = std::move(fields);
        m_failureLines = std::move(lines);
    }
    Failure fail(Error const& error);
    Failure fail(Error const& error, std::string_view key, WordArgs args = {});
    Failure failUsage(std::string_view key, WordArgs args = {});
    template<class T>
    T must(Result<T> result)
    {
        if (!result) throw fail(result.error());
        if constexpr (!std::is_void_v<T>) return std::move(*result);
    }

    /// The one answer: a document with --json, otherwise its text.
    int answer(Json const& document, std::string const& text, int code = done);
    int answer(Failure const& failure);
    void notice(std::string const& text) const; ///< for a person, whatever a script reads

  private:
    Words& loadWords(std::string const& language);
    enum class Intent { Read, Write };
    Database openForReading(Intent intent);
    std::optional<Keyring> findKeys(Transaction& tx, Keys keys);
    int print(std::string const& text, int code);

    Options& m_options;
    SystemClock m_clock;
    SystemRandom m_random;
    std::optional<FileVault> m_vault;
    std::optional<Words> m_words;
    std::unique_ptr<Business> m_business;
    Json m_failureFields = Json::object();
    std::string m_failureLines;
};

/// An id that names an operation: a UUID as it is, any other text derived; null for no text.
EventId operationId(std::string const& text);
/// Whether an earlier run has done this operation already.
bool isRecorded(Database& database, EventId operation);

} // namespace bywalec::cli
