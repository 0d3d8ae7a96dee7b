// A card lies before the camera for many frames, or is read twice by a scanner: it counts once.
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace bywalec {

/// Lets each presented code through once. The code that came last is ignored, silently, until `quiet` has
/// passed since it was let through and it hasn't been seen for `absent`; another code never waits. Takes the
/// time as an argument: what a monotonic clock says, never going back.
class PresentedCode {
  public:
    using Time = std::chrono::microseconds;

    /// A card can rest in the camera's view: 5 s, and it must have gone for 1.5 s.
    static PresentedCode forCamera();
    /// A scanner's trigger is pulled on purpose: 2.5 s is enough against its double reads.
    static PresentedCode forScanner();

    PresentedCode(Time quiet, Time absent) : m_quiet(quiet), m_absent(absent) {}

    /// True when this sighting is a new presentation and is to be acted on.
    bool present(std::string_view code, Time now);
    /// Forgets what was seen, e.g. when the cashier asks to scan the same card again.
    void reset() { m_last.reset(); }

  private:
    struct Last {
        std::string code;
        Time taken;
        Time seen;
    };

    Time m_quiet;
    Time m_absent;
    std::optional<Last> m_last;
};

} // namespace bywalec
