// Tells a scanner's burst of keys from a person's typing, by the times of the keys alone.
#pragma once

#include <QString>
#include <QtGlobal>

namespace bywalec::ui {

/// One key press as the window system reported it.
struct WedgeKey {
    QString text;            ///< what the desktop's layout made of it; empty for a dead key
    quint32 scanCode = 0;    ///< QKeyEvent::nativeScanCode(), 0 = unknown
    bool shift = false;      ///< held during the press
    bool terminator = false; ///< Enter or Tab
    qint64 atMs = 0;         ///< the event's own time, any origin, not the time of arrival; 0 = unknown
};

struct WedgeBurst {
    QString typed;    ///< as the desktop's layout typed it
    QString usLayout; ///< as a US layout would have typed it; equal to `typed` where no scan code came
};

/// Pure timing: no clock of its own, no widget. A key without a time (atMs = 0: synthetic events, some input
/// methods) is never part of a burst: after a GUI that was blocked, arrival times make typing look like a
/// scan.
class WedgeDecoder {
  public:
    static constexpr qint64 maxGapMs = 50;
    static constexpr int minLength = 6;
    static constexpr int maxLength = 512; ///< longer is a cat on the keyboard

    enum class Answer {
        None,     ///< nobody's burst: an ordinary key
        First,    ///< may be the first key of a burst; remember the field as it is before this key
        Pending,  ///< follows fast enough to be one
        Burst,    ///< this terminator ended a burst: take it from burst()
        Trailing, ///< a second terminator right after a burst (scanners that send CR and LF)
    };

    Answer feed(WedgeKey const& key);
    /// The same answer without taking the key in.
    Answer peek(WedgeKey const& key) const;
    /// The last burst that feed() answered.
    WedgeBurst const& burst() const { return m_burst; }
    /// Forgets what has come so far, e.g. after a key that no scanner sends.
    void reset();

  private:
    WedgeBurst m_pending;
    WedgeBurst m_burst;
    int m_length = 0;        ///< keys of the pending burst
    qint64 m_lastMs = 0;     ///< 0 = no key to measure from
    qint64 m_burstEndMs = 0; ///< 0 = no burst just ended
};

} // namespace bywalec::ui
