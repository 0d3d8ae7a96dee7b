#include "app/cli/Progress.h"

#include <csignal>
#include <iostream>

namespace bywalec::cli {

static std::sig_atomic_t volatile interrupted = 0;

static void onInterrupt(int)
{
    interrupted = 1;
}

Progress::Progress(std::int64_t worthTelling) : m_worthTelling(worthTelling)
{
    interrupted = 0;
    (void)std::signal(SIGINT, onInterrupt);
}

Progress::~Progress()
{
    (void)std::signal(SIGINT, SIG_DFL);
}

ExchangeProgress Progress::hook()
{
    return [this](std::int64_t done, std::int64_t all) {
        if (interrupted) m_stop.request_stop();
        if (all < m_worthTelling) return;
        auto const tenth = done * 10 / all;
        if (tenth <= m_told) return;
        m_told = tenth;
        std::cerr << tenth * 10 << " %\n";
    };
}

} // namespace bywalec::cli
