// Runs a program as a person or a script would: arguments in, output and exit status out; or kills it.
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <sys/types.h>
#include <vector>

namespace bywalec::test {

struct Finished {
    int status = -1; ///< exit status; -1 when a signal ended it
    int signal = 0;
    std::string out;
    std::string err;
};

struct ProcessSetup {
    /// Root may write anywhere, which would hide what a read-only folder does to everybody else: the program
    /// runs without that privilege.
    bool obeysPermissions = false;
    std::string input;                    ///< for its standard input
    std::vector<std::string> environment; ///< "NAME=value", over the test's own
};

class Process {
  public:
    /// Throws when it can't be started; a program that isn't there ends with status 127.
    explicit Process(std::vector<std::string> const& command, ProcessSetup const& setup = {});
    ~Process(); ///< kills what still runs
    Process(Process const&) = delete;
    Process& operator=(Process const&) = delete;

    pid_t id() const { return m_id; }
    /// Reads until standard output has a whole line more; empty when it ended or the time was up.
    std::optional<std::string> line(std::chrono::milliseconds timeout);
    /// Gathers what it prints for that long, or until it ends.
    void gather(std::chrono::microseconds time);
    void kill(); ///< SIGKILL, and nothing of the program runs any more
    /// The whole output. Kills after the time and throws, so that no test hangs.
    Finished wait(std::chrono::milliseconds timeout = std::chrono::seconds(60));

  private:
    bool read(std::chrono::microseconds timeout); ///< false when both ends are closed
    void reap();

    pid_t m_id = -1;
    int m_out = -1;
    int m_err = -1;
    std::size_t m_linesGiven = 0;
    std::optional<int> m_waitStatus;
    Finished m_finished;
};

/// Starts and waits.
Finished run(std::vector<std::string> const& command, ProcessSetup const& setup = {});

} // namespace bywalec::test
