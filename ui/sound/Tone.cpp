// Sine notes with raised-cosine edges, so that no loudspeaker clicks.
#include "ui/sound/Tone.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <span>

namespace bywalec::ui {

namespace {

struct Note {
    double hertz; ///< 0 = a rest
    int ms;
};

constexpr Note stamped[] = {{1760, 70}};
constexpr Note reward[] = {{1046.5, 90}, {1318.5, 90}, {1568, 140}}; // C E G
constexpr Note duplicate[] = {{660, 90}, {0, 60}, {660, 90}};
constexpr Note refused[] = {{220, 160}, {0, 80}, {220, 160}};

std::span<Note const> notesOf(Sound sound)
{
    switch (sound) {
    case Sound::Stamped:
        return stamped;
    case Sound::Reward:
        return reward;
    case Sound::Duplicate:
        return duplicate;
    case Sound::Refused:
        return refused;
    }
    return {};
}

void append(std::vector<std::int16_t>& samples, Note note)
{
    constexpr double pi = std::numbers::pi;
    constexpr double attack = 0.005 * soundRate;
    constexpr double decay = 0.020 * soundRate;
    constexpr double peak = 0.6 * 32767;
    int const count = soundRate * note.ms / 1000;
    for (int i = 0; i < count; ++i) {
        double const in = std::min(1.0, i / attack);
        double const out = std::min(1.0, (count - i) / decay);
        double const level = (1 - std::cos(pi * in)) * (1 - std::cos(pi * out)) / 4;
        double const wave = std::sin(2 * pi * note.hertz * i / soundRate);
        samples.push_back(static_cast<std::int16_t>(std::lround(peak * level * wave)));
    }
}

} // namespace

std::vector<std::int16_t> renderSound(Sound sound)
{
    std::vector<std::int16_t> samples;
    for (Note const note : notesOf(sound))
        append(samples, note);
    return samples;
}

} // namespace bywalec::ui
