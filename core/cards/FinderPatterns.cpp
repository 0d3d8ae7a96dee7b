// Row by row, each sighting checked down and across.
#include "core/cards/FinderPatterns.h"

#include <algorithm>
#include <array>
#include <optional>

namespace bywalec {

namespace {

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

} // namespace

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
    std::sort(finders.begin(), finders.end(), [](Finder const& a, Finder const& b) {
        return a.sightings * b.module > b.sightings * a.module;
    });
    constexpr std::size_t most = 10;
    if (finders.size() > most) finders.resize(most);
    return finders;
}

} // namespace bywalec
