#include "tests/support/Process.h"

#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <linux/capability.h>
#include <poll.h>
#include <stdexcept>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

namespace bywalec::test {

using Clock = std::chrono::steady_clock;

static void makePipe(int (&ends)[2])
{
    if (::pipe2(ends, O_CLOEXEC) != 0) throw std::runtime_error(std::strerror(errno));
}

// Runs between fork and exec: nothing but system calls.
static bool giveUpRootsFilePrivileges()
{
    if (::geteuid() != 0) return true;
    return ::prctl(PR_CAPBSET_DROP, CAP_DAC_OVERRIDE) == 0 &&
           ::prctl(PR_CAPBSET_DROP, CAP_DAC_READ_SEARCH) == 0;
}

[[noreturn]] static void become(char* const* arguments, char* const* environment, bool obeysPermissions,
                                int in, int out, int err)
{
    ::dup2(in, STDIN_FILENO);
    ::dup2(out, STDOUT_FILENO);
    ::dup2(err, STDERR_FILENO);
    if (obeysPermissions && !giveUpRootsFilePrivileges()) {
        constexpr char sorry[] = "the test can't give up root's file privileges\n";
        (void)!::write(STDERR_FILENO, sorry, sizeof sorry - 1);
        ::_exit(126);
    }
    ::execve(arguments[0], arguments, environment);
    ::_exit(127);
}

static std::vector<char*> pointers(std::vector<std::string>& texts)
{
    std::vector<char*> out;
    for (auto& text : texts)
        out.push_back(text.data());
    out.push_back(nullptr);
    return out;
}

static std::vector<std::string> environmentWith(std::vector<std::string> const& more)
{
    auto out = more;
    for (char** entry = environ; *entry; ++entry) {
        std::string const text = *entry;
        auto const name = text.substr(0, text.find('=') + 1);
        bool replaced = false;
        for (auto const& other : more)
            replaced = replaced || other.starts_with(name);
        if (!replaced) out.push_back(text);
    }
    return out;
}

Process::Process(std::vector<std::string> const& command, ProcessSetup const& setup)
{
    int in[2], out[2], err[2];
    makePipe(in);
    makePipe(out);
    makePipe(err);
    auto arguments = command;
    auto environment = environmentWith(setup.environment);
    auto const argumentPointers = pointers(arguments);
    auto const environmentPointers = pointers(environment);
    m_id = ::fork();
    if (m_id == 0)
        become(argumentPointers.data(), environmentPointers.data(), setup.obeysPermissions, in[0], out[1],
               err[1]);
    ::close(in[0]);
    ::close(out[1]);
    ::close(err[1]);
    m_out = out[0];
    m_err = err[0];
    // Small enough for the pipe, so it doesn't wait for a reader.
    if (!setup.input.empty()) (void)!::write(in[1], setup.input.data(), setup.input.size());
    ::close(in[1]);
    if (m_id < 0) throw std::runtime_error(std::strerror(errno));
}

Process::~Process()
{
    kill();
    for (int const end : {m_out, m_err})
        if (end >= 0) ::close(end);
}

bool Process::read(std::chrono::microseconds timeout)
{
    pollfd ends[2] = {{m_out, POLLIN, 0}, {m_err, POLLIN, 0}}; // closed ends are -1, which poll passes over
    if (m_out < 0 && m_err < 0) return false;
    timespec const limit{timeout.count() / 1000000, (timeout.count() % 1000000) * 1000};
    if (::ppoll(ends, 2, &limit, nullptr) <= 0) return true;
    char buffer[4096];
    for (auto const& end : ends) {
        if (end.fd < 0 || end.revents == 0) continue;
        auto const n = ::read(end.fd, buffer, sizeof buffer);
        if (n > 0) {
            (end.fd == m_out ? m_finished.out : m_finished.err).append(buffer, std::size_t(n));
        } else {
            ::close(end.fd);
            (end.fd == m_out ? m_out : m_err) = -1;
        }
    }
    return true;
}

std::optional<std::string> Process::line(std::chrono::milliseconds timeout)
{
    auto const until = Clock::now() + timeout;
    for (;;) {
        auto const end = m_finished.out.find('\n', m_linesGiven);
        if (end != std::string::npos) {
            auto const found = m_finished.out.substr(m_linesGiven, end - m_linesGiven);
            m_linesGiven = end + 1;
            return found;
        }
        auto const left = std::chrono::duration_cast<std::chrono::microseconds>(until - Clock::now());
        if (left.count() <= 0 || !read(left)) return std::nullopt;
    }
}

void Process::gather(std::chrono::microseconds time)
{
    auto const until = Clock::now() + time;
    for (;;) {
        auto const left = std::chrono::duration_cast<std::chrono::microseconds>(until - Clock::now());
        if (left.count() <= 0 || !read(left)) return;
    }
}

void Process::reap()
{
    if (m_waitStatus) return;
    int status = 0;
    while (::waitpid(m_id, &status, 0) < 0)
        if (errno != EINTR) throw std::runtime_error(std::strerror(errno));
    m_waitStatus = status;
    if (WIFEXITED(status)) m_finished.status = WEXITSTATUS(status);
    if (WIFSIGNALED(status)) m_finished.signal = WTERMSIG(status);
}

void Process::kill()
{
    if (m_waitStatus) return;
    ::kill(m_id, SIGKILL);
    reap();
}

Finished Process::wait(std::chrono::milliseconds timeout)
{
    auto const until = Clock::now() + timeout;
    while (read(std::chrono::milliseconds(50)))
        if (Clock::now() > until) {
            kill();
            throw std::runtime_error("the program was still running after " +
                                     std::to_string(timeout.count()) + " ms\n" + m_finished.out +
                                     m_finished.err);
        }
    reap();
    return m_finished;
}

Finished run(std::vector<std::string> const& command, ProcessSetup const& setup)
{
    return Process(command, setup).wait();
}

} // namespace bywalec::test
