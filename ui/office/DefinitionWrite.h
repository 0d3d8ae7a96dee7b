// How an owner's page writes a definition: decided on what is defined now, in one transaction, once.
#pragma once

#include "core/programmes/Programmes.h"
#include "ui/async/CoreRunner.h"

namespace bywalec::ui {

/// task(Definitions const&) → Result<Draft> on the write lane; done(Result<void>) for as long as the receiver
/// lives. The same event is written once, however often it is asked for.
template<class Task, class Done>
void writeDefinition(CoreRunner& runner, EventId event, Task task, QObject* receiver, Done done)
{
    runner.write(
        Lane::Background,
        [event, task = std::move(task)](Business& business) {
            return business.journal().write([&](Append& append) -> Result<void> {
                if (append.contains(event)) return {};
                Result<Draft> draft = task(readDefinitions(append.tx()));
                if (!draft) return draft.error();
                draft->id = event;
                auto const written = append.append(std::move(*draft));
                if (!written) return written.error();
                return {};
            });
        },
        receiver, std::move(done));
}

/// The one with this id; null when there is none.
template<class T, class Id>
Defined<T> const* findDefined(std::vector<Defined<T>> const& all, Id const& id)
{
    for (auto const& one : all)
        if (one.newest().id == id) return &one;
    return nullptr;
}

} // namespace bywalec::ui
