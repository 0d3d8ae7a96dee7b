// Inside of CounterController: one call of the core and its answer.
#pragma once

#include "ui/counter/CounterController.h"

namespace bywalec::ui {

inline std::string utf8(QString const& text)
{
    auto const bytes = text.toUtf8();
    return {bytes.constData(), std::size_t(bytes.size())};
}

// Every call counts as pending until its answer has been shown.
template<class Task, class Done>
void CounterController::call(Task task, Done done)
{
    ++m_pending;
    m_runner.write(Lane::Counter, std::move(task), this, [this, done = std::move(done)](auto result) mutable {
        --m_pending;
        done(std::move(result));
    });
}

} // namespace bywalec::ui
