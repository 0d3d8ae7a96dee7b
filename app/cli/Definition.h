// Definitions from files: reading them, saying what can't stand there, and what to think about before a
// launch.
#pragma once

#include "app/cli/Commandline.h"
#include "app/cli/Session.h"
#include "core/base/Text.h"
#include "core/journal/EventStore.h"
#include "core/loyalty/Warnings.h"
#include "core/programmes/Programmes.h"

namespace bywalec::cli {

/// NotFound for a file that isn't there, InvalidInput for one that isn't JSON.
nlohmann::json readJsonFile(Session& session, std::string const& file);
/// Names the field in the owner's words and by its path in the file.
Failure failDefinition(Session& session, Error const& error);

Json warningsJson(Words const& words, std::vector<Warning> const& warnings); ///< code, about, message
std::vector<std::string> warningLines(Words const& words, std::vector<Warning> const& warnings);

// Beside the one for programmes.
inline std::string const& nameOf(Offer const& offer)
{
    return offer.terms.name;
}
inline std::string const& nameOf(Item const& item)
{
    return item.name;
}
inline bool runs(Defined<Item> const& item)
{
    return item.isRunning() && item.newest().active;
}
template<class T>
bool runs(Defined<T> const& defined)
{
    return defined.isRunning();
}

/// By its id, or by a name that only one has: of those that run, else of the closed ones. `what` is
/// "programme", "offer" or "item". NotFound; Refused "several names".
template<class T>
Result<Defined<T> const*> pick(std::vector<Defined<T>> const& all, std::string const& text,
                               std::string const& what)
{
    auto const id = decltype(T::id)::parse(text);
    auto const folded = foldForSearch(text);
    for (bool const running : {true, false}) {
        Defined<T> const* found = nullptr;
        for (auto const& each : all) {
            if (id && each.newest().id == *id) return &each;
            if (runs(each) != running || foldForSearch(nameOf(each.newest())) != folded) continue;
            if (found) return makeError(ErrorKind::Refused, "several names");
            found = &each;
        }
        if (found) return found;
    }
    return makeError(ErrorKind::NotFound, "no such " + what);
}

/// What `define` asks for.
struct DefineArguments {
    std::string file;
    std::string id;        ///< of what gets its next version; empty = something new
    std::string operation; ///< names this definition
};
void addDefine(Command command, DefineArguments& arguments);

template<class T>
struct DefinedNow {
    T definition;
    bool retried = false;
};

/// Writes the next version of what `idText` names, or something new. The same operation again adds nothing.
template<class T>
Result<DefinedNow<T>> defineNext(Append& append, std::vector<Defined<T>> const& all, T wanted,
                                 DefineArguments const& arguments, std::string const& what,
                                 std::function<Result<Draft>(T const&)> const& draftOf)
{
    using IdType = decltype(T::id);
    auto const operation = operationId(arguments.operation);
    auto const earlier = operation.isNull() ? std::nullopt : findEvent(append.tx(), operation);
    if (earlier) {
        auto const id = earlier->body().template id<IdType>(what.c_str());
        auto const version = earlier->body().integer("version");
        if (earlier->event.kind != what + ".defined" || !id || !version)
            return makeError(ErrorKind::Refused, "this operation was something else");
        wanted.id = *id;
        wanted.version = int(*version);
        return DefinedNow<T>{std::move(wanted), true};
    }
    if (arguments.id.empty()) {
        auto const domain = "bw1-" + what;
        wanted.id = operation.isNull() ? IdType(append.newId().raw())
                                       : IdType(deriveUuid(domain, {operation.bytes()}));
        wanted.version = 1;
    } else {
        auto const known = pick(all, arguments.id, what);
        if (!known) return known.error();
        wanted.id = (*known)->newest().id;
        wanted.version = (*known)->newestVersion + 1;
    }
    auto draft = draftOf(wanted);
    if (!draft) return draft.error();
    draft->id = operation;
    if (auto written = append.append(std::move(*draft)); !written) return written.error();
    return DefinedNow<T>{std::move(wanted), false};
}

/// Something that an owner defined, and how it is told.
struct DefinedAnswer {
    char const* what; ///< "programme", "offer", "item": the field of its id
    std::string id;
    int version = 1;
    std::string name;
    Json terms;
    std::vector<std::string> rule; ///< its sentences
    std::vector<Warning> warnings;
    bool retried = false;
};
int answerDefined(Session& session, DefinedAnswer const& answer);
/// `again`: it was closed before.
int answerClosed(Session& session, char const* what, std::string const& id, std::string const& name,
                 bool again);

} // namespace bywalec::cli
