// Finder patterns, a bent grid through three of them, and a climb to the best fit.
#include "core/cards/GridFit.h"

#include "core/cards/GrayFilters.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace bywalec {

namespace {

struct Point {
    double x = 0;
    double y = 0;
};

Point operator+(Point a, Point b) { return {a.x + b.x, a.y + b.y}; }
Point operator-(Point a, Point b) { return {a.x - b.x, a.y - b.y}; }
Point operator*(Point a, double by) { return {a.x * by, a.y * by}; }
double cross(Point a, Point b) { return a.x * b.y - a.y * b.x; }
double length(Point a) { return std::hypot(a.x, a.y); }

// ---- Finder patterns: dark, light, three dark, light, dark, through the centre in every direction.

struct Finder {
    Point centre;
    double module = 0; ///< pixels
    int sightings = 1;
};

bool looksLikeFinder(std::array<int, 5> const& runs)
{
    int const total = runs[0] + runs[1] + runs[2] + runs[3] + runs[4];
    if (total < 7) return false;
    double const module = total / 7.0;
    double const slack = module * 0.6 + 0.5;
    for (std::size_t i : {0U, 1U, 3U, 4U})
        if (std::abs(runs[i] - module) > slack) return false;
    return std::abs(runs[2] - 3 * module) <= 2.2 * slack;
}

/// The five runs around a dark pixel along one axis; empty when they aren't a finder's. `offset` becomes the
/// middle's distance from the start.
std::optional<double> crossCheck(GrayPicture const& picture, int x, int y, int dx, int dy, double& offset)
{
    auto darkAt = [&](int step) -> int {
        int const px = x + dx * step;
        int const py = y + dy * step;
        if (px < 0 || py < 0 || px >= picture.width || py >= picture.height) return -1;
        return picture.row(py)[px] < 128 ? 1 : 0;
    };
    std::array<int, 5> runs{};
    int after = 0;
    int before = 0;
    auto walk = [&](int sign, std::array<std::size_t, 3> into, int& end) {
        int step = sign > 0 ? 0 : -1;
        for (std::size_t k = 0; k < 3; ++k)
            while (darkAt(step) == (k == 1 ? 0 : 1)) {
                ++runs[into[k]];
                step += sign;
                if (k == 0) end = step;
            }
    };
    walk(1, {2, 3, 4}, after);
    walk(-1, {2, 1, 0}, before);
    if (!looksLikeFinder(runs)) return std::nullopt;
    offset = (after + before + (before < 0 ? 1 : 0)) / 2.0;
    return (runs[0] + runs[1] + runs[2] + runs[3] + runs[4]) / 7.0;
}

void note(std::vector<Finder>& finders, Point centre, double module)
{
    for (auto& known : finders) {
        if (length(known.centre - centre) > 2 * known.module) continue;
        double const share = 1.0 / ++known.sightings;
        known.centre = known.centre + (centre - known.centre) * share;
        known.module += (module - known.module) * share;
        return;
    }
    finders.push_back({centre, module, 1});
}

std::vector<Finder> findFinders(GrayPicture const& blackWhite)
{
    std::vector<Finder> finders;
    for (int y = 0; y < blackWhite.height; ++y) {
        auto const* row = blackWhite.row(y);
        std::array<int, 5> runs{};
        int at = 0;
        bool dark = true;
        for (int x = 0; x <= blackWhite.width; ++x) {
            bool const now = x < blackWhite.width && row[x] < 128;
            if (x < blackWhite.width && now == dark) {
                ++runs[4];
                continue;
            }
            at = x;
            if (dark && looksLikeFinder(runs)) {
                int const middle = at - runs[4] - runs[3] - runs[2] / 2 - 1;
                double up = 0;
                double side = 0;
                auto const tall = crossCheck(blackWhite, middle, y, 0, 1, up);
                int const centreY = y + static_cast<int>(std::lround(up));
                auto const wide =
                    tall ? crossCheck(blackWhite, middle, centreY, 1, 0, side) : std::optional<double>();
                if (wide && *wide < 2 * *tall && *tall < 2 * *wide)
                    note(finders, {middle + side + 0.5, y + up + 0.5}, std::min(*wide, *tall));
            }
            std::rotate(runs.begin(), runs.begin() + 1, runs.end());
            runs[4] = 1;
            dark = now;
        }
    }
    std::erase_if(finders, [](Finder const& finder) { return finder.sightings < 2; });
    std::sort(finders.begin(), finders.end(),
              [](Finder const& a, Finder const& b) { return a.sightings * b.module > b.sightings * a.module; });
    constexpr std::size_t most = 10;
    if (finders.size() > most) finders.resize(most);
    return finders;
}

// ---- The grid: a quadrilateral in perspective whose sides may bend.

/// Four corners in reading order, then how far the middle is pushed along u and along v.
using Grid = std::array<Point, 6>;

/// Maps (u, v) of the unit square into the picture.
class Mapping {
  public:
    explicit Mapping(Grid const& grid) : m_grid(grid)
    {
        auto const& [a, b, d, c, bendU, bendV] = grid;
        Point const one = b - c;
        Point const two = d - c;
        Point const sum = a - b + c - d;
        double const divisor = cross(one, two);
        if (std::abs(divisor) < 1e-9) return;
        m_g = cross(sum, two) / divisor;
        m_h = cross(one, sum) / divisor;
    }

    Point at(double u, double v) const
    {
        auto const& [a, b, d, c, bendU, bendV] = m_grid;
        double const w = 1 / (m_g * u + m_h * v + 1);
        Point const flat = (a + (b - a + b * m_g) * u + (d - a + d * m_h) * v) * w;
        return flat + bendU * (4 * u * (1 - u)) + bendV * (4 * v * (1 - v));
    }

  private:
    Grid m_grid;
    double m_g = 0;
    double m_h = 0;
};

/// A place of which every code of this size knows whether it is dark.
struct Fixed {
    double u;
    double v;
    double weight; ///< negative where it is dark
};

std::vector<Fixed> fixedPatterns(int size)
{
    std::vector<Fixed> places;
    auto add = [&](int x, int y, bool dark, double weight) {
        places.push_back({(x + 0.5) / size, (y + 0.5) / size, dark ? -weight : weight});
    };
    for (auto const& [left, top] : {std::pair{0, 0}, {size - 7, 0}, {0, size - 7}})
        for (int y = -1; y <= 7; ++y)
            for (int x = -1; x <= 7; ++x) {
                int const ring = std::max(std::abs(x - 3), std::abs(y - 3));
                add(left + x, top + y, ring != 2 && ring != 4, 1);
            }
    for (int i = 8; i < size - 8; ++i) {
        add(i, 6, i % 2 == 0, 3);
        add(6, i, i % 2 == 0, 3);
    }
    int const version = (size - 17) / 4;
    if (version < 2) return places;
    int const count = version / 7 + 2;
    int const step = version == 32 ? 26 : (version * 4 + count * 2 + 1) / (count * 2 - 2) * 2;
    auto centre = [&](int i) { return i == 0 ? 6 : size - 7 - (count - 1 - i) * step; };
    for (int row = 0; row < count; ++row)
        for (int column = 0; column < count; ++column) {
            if ((row == 0 && (column == 0 || column == count - 1)) || (row == count - 1 && column == 0)) continue;
            for (int y = -2; y <= 2; ++y)
                for (int x = -2; x <= 2; ++x)
                    add(centre(column) + x, centre(row) + y, std::max(std::abs(x), std::abs(y)) != 1, 2);
        }
    return places;
}

int valueAt(GrayPicture const& picture, Point at)
{
    int const x = std::clamp(static_cast<int>(at.x), 0, picture.width - 1);
    int const y = std::clamp(static_cast<int>(at.y), 0, picture.height - 1);
    return picture.row(y)[x] - 128;
}

double fitOf(Grid const& grid, GrayPicture const& contrast, std::vector<Fixed> const& places)
{
    Mapping const mapping(grid);
    double sum = 0;
    double weights = 0;
    for (auto const& place : places) {
        sum += place.weight * valueAt(contrast, mapping.at(place.u, place.v));
        weights += std::abs(place.weight);
    }
    return sum / weights;
}

/// Moves one coordinate at a time, in ever smaller steps, as long as the fit gets better.
double climb(Grid& grid, GrayPicture const& contrast, std::vector<Fixed> const& places, double module)
{
    double best = fitOf(grid, contrast, places);
    for (double step = 1.6 * module; step > 0.1 * module; step *= 0.6) {
        bool better = true;
        for (int round = 0; better && round < 6; ++round) {
            better = false;
            for (auto& point : grid)
                for (double* coordinate : {&point.x, &point.y})
                    for (double const move : {step, -step}) {
                        *coordinate += move;
                        double const fit = fitOf(grid, contrast, places);
                        if (fit > best) {
                            best = fit;
                            better = true;
                            break;
                        }
                        *coordinate -= move;
                    }
        }
    }
    return best;
}

QrCode sample(Grid const& grid, int size, GrayPicture const& contrast)
{
    Mapping const mapping(grid);
    QrCode code;
    code.rows.assign(static_cast<std::size_t>(size), std::vector<bool>(static_cast<std::size_t>(size)));
    for (int y = 0; y < size; ++y)
        for (int x = 0; x < size; ++x) {
            int sum = 0;
            for (double const dy : {0.3, 0.5, 0.7})
                for (double const dx : {0.3, 0.5, 0.7})
                    sum += valueAt(contrast, mapping.at((x + dx) / size, (y + dy) / size));
            code.rows[static_cast<std::size_t>(y)][static_cast<std::size_t>(x)] = sum < 0;
        }
    return code;
}

// ---- Which three finders belong together.

struct Corner {
    Point corner; ///< the finder at the right angle
    Point right;
    Point below;
    double module;
    double strangeness; ///< 0 for a perfect square
};

std::vector<Corner> findCorners(std::vector<Finder> const& finders)
{
    std::vector<Corner> corners;
    for (auto const& corner : finders)
        for (auto const& right : finders)
            for (auto const& below : finders) {
                Point const u = right.centre - corner.centre;
                Point const v = below.centre - corner.centre;
                double const lengths = length(u) * length(v);
                if (lengths <= 0) continue;
                double const sine = cross(u, v) / lengths; // > 0: each three in one order only
                auto const [small, large] = std::minmax({corner.module, right.module, below.module});
                double const ratio = length(u) / length(v);
                double const module = (corner.module + right.module + below.module) / 3;
                if (sine < 0.7 || ratio < 0.5 || ratio > 2 || large > 1.8 * small) continue;
                if (std::min(length(u), length(v)) < 10 * module) continue;
                double const strangeness = std::abs(std::log(ratio)) + std::log(large / small) + 1 - sine;
                corners.push_back({corner.centre, right.centre, below.centre, module, strangeness});
            }
    std::sort(corners.begin(), corners.end(),
              [](Corner const& a, Corner const& b) { return a.strangeness < b.strangeness; });
    constexpr std::size_t most = 6;
    if (corners.size() > most) corners.resize(most);
    return corners;
}

struct Fit {
    double value;
    QrCode code;
};

void fitCorner(Corner const& corner, GrayPicture const& picture, std::vector<Fit>& fits)
{
    // Darker or lighter than the surroundings, 128 in between; radius about three modules.
    auto const mean = blurred(picture, std::max(2, static_cast<int>(std::lround(3.5 * corner.module))));
    GrayPicture contrast(picture.width, picture.height);
    for (std::size_t i = 0; i < contrast.pixels.size(); ++i)
        contrast.pixels[i] = static_cast<std::uint8_t>(
            128 + std::clamp(static_cast<int>(picture.pixels[i]) - static_cast<int>(mean.pixels[i]), -60, 60));

    Point const u = corner.right - corner.corner;
    Point const v = corner.below - corner.corner;
    double const apart = (length(u) + length(v)) / 2 / corner.module;
    int const guess = static_cast<int>(std::lround((apart + 7 - 17) / 4));
    for (int version = std::max(1, guess - 3); version <= std::min(40, guess + 2); ++version) {
        int const size = 17 + 4 * version;
        Point const across = u * (1.0 / (size - 7));
        Point const down = v * (1.0 / (size - 7));
        Point const origin = corner.corner - (across + down) * 3.5;
        Point const farRight = origin + across * size;
        Point const farBelow = origin + down * size;
        Grid grid{origin, farRight, farBelow, farRight + down * size, Point{}, Point{}};
        double const fit = climb(grid, contrast, fixedPatterns(size), length(across));
        fits.push_back({fit, sample(grid, size, contrast)});
    }
}

} // namespace

std::vector<QrCode> fitGrids(GrayPicture const& picture)
{
    std::vector<Fit> fits;
    if (picture.width < 32 || picture.height < 32) return {};
    for (int const radius : {12, 30}) {
        auto const finders = findFinders(thresholded(blurred(picture, 1), radius, 0));
        for (auto const& corner : findCorners(finders))
            fitCorner(corner, picture, fits);
    }
    std::sort(fits.begin(), fits.end(), [](Fit const& a, Fit const& b) { return a.value > b.value; });
    constexpr std::size_t most = 8;
    if (fits.size() > most) fits.resize(most);
    std::vector<QrCode> codes;
    for (auto& fit : fits)
        codes.push_back(std::move(fit.code));
    return codes;
}

} // namespace bywalec
