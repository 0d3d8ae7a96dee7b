// A card lies before the camera for many frames, or is read twice by a scanner: it counts once.
#pragma once

#include <chrono>
#include <string>
#include <string_view>
#include <vector>

namespace bywalec {

/// Lets each presented code through once. After that the same code is ignored, silently, until `quiet` has
/// passed and it has once been out of sight for `absent`. Another code never waits, and two cards that lie
/// side by side don't let each other through again. Takes the time as an argument: what a monotonic clock
/// says.
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
    void reset() { m_recent.clear(); }

  private:
    struct Seen {
        std::string code;
        Time taken;
        Time last;
        bool wasAway;
    };

    Time m_quiet;
    Time m_absent;
    std::vector<Seen> m_recent; // those of the last seconds, oldest first
};

} // namespace bywalec
