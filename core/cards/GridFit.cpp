// A bent grid through three finder patterns, and a climb to the best fit.
#include "core/cards/GridFit.h"

#include "core/cards/FinderPatterns.h"
#include "core/cards/GrayFilters.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace bywalec {

namespace {

// ---- The grid: a quadrilateral in perspective whose sides may bend.

/// Four corners in reading order, then how far the middle is pushed along u and along v.
using Grid = std::array<Point, 6>;

/// Maps (u, v) of the unit square into the picture.
class Mapping {
  public:
    /// size: modules along a side.
    Mapping(Grid const& grid, int size) : m_grid(grid), m_inset(3.5 / size)
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
        return flat + bendU * bow(u) + bendV * bow(v);
    }

  private:
    /// A parabola that leaves the finders' centres where they are, so that bending doesn't undo their fit.
    double bow(double u) const { return 4 * (u - m_inset) * (1 - m_inset - u); }

    Grid m_grid;
    double m_inset;
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
            if ((row == 0 && (column == 0 || column == count - 1)) || (row == count - 1 && column == 0))
                continue;
            for (int y = -2; y <= 2; ++y)
                for (int x = -2; x <= 2; ++x)
                    add(centre(column) + x, centre(row) + y, std::max(std::abs(x), std::abs(y)) != 1, 2);
        }
    return places;
}

/// Outside, the nearest edge; a wild grid may also ask for places that are no numbers.
int valueAt(GrayPicture const& picture, Point at)
{
    int const x = at.x > 0 ? static_cast<int>(std::min(at.x, picture.width - 1.0)) : 0;
    int const y = at.y > 0 ? static_cast<int>(std::min(at.y, picture.height - 1.0)) : 0;
    return picture.row(y)[x] - 128;
}

double fitOf(Grid const& grid, GrayPicture const& contrast, int size, std::vector<Fixed> const& places)
{
    Mapping const mapping(grid, size);
    double sum = 0;
    double weights = 0;
    for (auto const& place : places) {
        sum += place.weight * valueAt(contrast, mapping.at(place.u, place.v));
        weights += std::abs(place.weight);
    }
    return sum / weights;
}

/// Moves one coordinate at a time, in ever smaller steps, as long as the fit gets better.
double climb(Grid& grid, GrayPicture const& contrast, int size, std::vector<Fixed> const& places,
             double module)
{
    double best = fitOf(grid, contrast, size, places);
    for (double step = 1.6 * module; step > 0.1 * module; step *= 0.6) {
        bool better = true;
        for (int round = 0; better && round < 6; ++round) {
            better = false;
            for (auto& point : grid)
                for (double* coordinate : {&point.x, &point.y})
                    for (double const move : {step, -step}) {
                        *coordinate += move;
                        double const fit = fitOf(grid, contrast, size, places);
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

/// What every code has is written as it must be, the rest as it looks.
QrCode sample(Grid const& grid, int size, GrayPicture const& contrast, std::vector<Fixed> const& places)
{
    Mapping const mapping(grid, size);
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
    for (auto const& place : places) {
        int const x = static_cast<int>(std::floor(place.u * size));
        int const y = static_cast<int>(std::floor(place.v * size));
        if (x < 0 || y < 0 || x >= size || y >= size) continue; // the separators reach outside
        code.rows[static_cast<std::size_t>(y)][static_cast<std::size_t>(x)] = place.weight < 0;
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
    constexpr std::size_t most = 5;
    if (corners.size() > most) corners.resize(most);
    return corners;
}

struct Sized {
    double fit;
    int size;
    double module;
    Grid grid;
};

struct Fit {
    double value;
    QrCode code;
};

/// Lighter or darker than the mean around it; 128 where it is the same.
GrayPicture contrastOf(GrayPicture const& picture, double radius)
{
    auto contrast = blurred(picture, std::max(2, static_cast<int>(std::lround(radius))));
    std::transform(picture.pixels.begin(), picture.pixels.end(), contrast.pixels.begin(),
                   contrast.pixels.begin(), [](int pixel, int mean) {
                       return static_cast<std::uint8_t>(128 + std::clamp(pixel - mean, -60, 60));
                   });
    return contrast;
}

void fitCorner(Corner const& corner, GrayPicture const& picture, std::vector<Fit>& fits)
{
    auto const contrast = contrastOf(picture, 3.5 * corner.module);
    auto soften = [&](double by) {
        return blurred(contrast, static_cast<int>(std::lround(by * corner.module)));
    };
    auto const coarse = soften(0.7); // the climb needs slopes: sharp modules have none inside
    auto const fine = soften(0.35);
    auto const wideContrast = contrastOf(picture, 9 * corner.module);
    Point const u = corner.right - corner.corner;
    Point const v = corner.below - corner.corner;
    double const apart = (length(u) + length(v)) / 2 / corner.module;
    int const guess = static_cast<int>(std::lround((apart + 7 - 17) / 4));
    constexpr int largest = 20; // finer codes don't survive what makes a grid necessary
    std::vector<Sized> sizes;
    for (int version = std::max(1, guess - 3); version <= std::min(largest, guess + 2); ++version) {
        int const size = 17 + 4 * version;
        Point const across = u * (1.0 / (size - 7));
        Point const down = v * (1.0 / (size - 7));
        Point const origin = corner.corner - (across + down) * 3.5;
        Point const farRight = origin + across * size;
        Point const farBelow = origin + down * size;
        Grid grid{origin, farRight, farBelow, farRight + down * size, Point{}, Point{}};
        double const fit = climb(grid, coarse, size, fixedPatterns(size), length(across));
        sizes.push_back({fit, size, length(across), grid});
    }
    std::sort(sizes.begin(), sizes.end(), [](Sized const& a, Sized const& b) { return a.fit > b.fit; });
    if (sizes.size() > 2) sizes.resize(2);
    for (auto& [coarseFit, size, module, grid] : sizes) {
        auto const places = fixedPatterns(size);
        double const fit = climb(grid, fine, size, places, module);
        fits.push_back({fit, sample(grid, size, contrast, places)});
        fits.push_back({fit, sample(grid, size, wideContrast, places)});
    }
}

} // namespace

std::vector<QrCode> fitGrids(GrayPicture const& picture)
{
    std::vector<Fit> fits;
    std::vector<Corner> done; // what one threshold shows, the other mostly shows too
    if (picture.width < 32 || picture.height < 32) return {};
    for (int const radius : {12, 30}) {
        auto const finders = findFinders(thresholded(blurred(picture, 1), radius, 0));
        for (auto const& corner : findCorners(finders)) {
            bool const isNew = std::none_of(done.begin(), done.end(), [&](Corner const& other) {
                return length(other.corner - corner.corner) + length(other.right - corner.right) +
                           length(other.below - corner.below) <
                       corner.module;
            });
            if (!isNew) continue;
            done.push_back(corner);
            fitCorner(corner, picture, fits);
        }
    }
    std::sort(fits.begin(), fits.end(), [](Fit const& a, Fit const& b) { return a.value > b.value; });
    constexpr std::size_t most = 12;
    if (fits.size() > most) fits.resize(most);
    std::vector<QrCode> codes;
    for (auto& fit : fits)
        codes.push_back(std::move(fit.code));
    return codes;
}

} // namespace bywalec
