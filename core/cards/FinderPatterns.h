// The three squares in a QR code's corners, found in a black and white picture.
#pragma once

#include "core/cards/GrayFrame.h"

#include <cmath>

namespace bywalec {

/// A place in a picture, or a way between two, in pixels.
struct Point {
    double x = 0;
    double y = 0;
};

inline Point operator+(Point a, Point b)
{
    return {a.x + b.x, a.y + b.y};
}
inline Point operator-(Point a, Point b)
{
    return {a.x - b.x, a.y - b.y};
}
inline Point operator*(Point a, double by)
{
    return {a.x * by, a.y * by};
}
inline double cross(Point a, Point b)
{
    return a.x * b.y - a.y * b.x;
}
inline double length(Point a)
{
    return std::hypot(a.x, a.y);
}

struct Finder {
    Point centre;
    double module = 0; ///< pixels
    int sightings = 1;
};

/// At most ten, the surest first. A line through a finder's centre crosses dark, light, three dark, light,
/// dark, whichever way it runs.
std::vector<Finder> findFinders(GrayPicture const& blackWhite);

} // namespace bywalec
