// Who comes to the demo's café: made-up names, and habits from every morning to once a year.
#pragma once

#include "core/base/LocalDay.h"
#include "core/customers/Profile.h"

namespace bywalec {

/// A small generator that gives the same numbers everywhere (splitmix64).
class DemoChance {
  public:
    explicit DemoChance(std::uint64_t seed) : m_state(seed) {}
    std::uint64_t next()
    {
        m_state += 0x9E3779B97F4A7C15;
        auto z = m_state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
    int below(int n) { return int(next() % std::uint64_t(n)); }
    double unit() { return double(next() >> 11) / 9007199254740992.0; } ///< [0, 1)
    bool in(double share) { return unit() < share; }

  private:
    std::uint64_t m_state;
};

struct DemoPerson {
    CustomerId id{};
    double rate = 1;       ///< how often, beside the others
    int firstDay = 0;      ///< of the demo, from 0
    int lastDay = 0;       ///< on which they still come
    int usualMinor = 1800; ///< what they spend
    int mood = 8;          ///< what they answer
    int stamps = 0;
    int cycle = 0;
    RewardId waiting{}; ///< earned, and not asked for yet
};

/// Regulars, those who drop in sometimes, those who came once; some stop coming.
DemoPerson somePerson(DemoChance& chance, int days);
/// With a phone number or an e-mail address, or neither.
Profile someProfile(DemoChance& chance);
/// How busy a day is beside the others: weekdays, season, growth; 0 on days on which nobody opens.
double busyness(LocalDay day, int day0, int days);
/// Minutes of the day in which somebody comes: mornings, noon, after work.
int someMinute(DemoChance& chance, LocalDay day);

} // namespace bywalec
