#include "core/reports/Fit.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>

namespace bywalec::predict {

namespace {

constexpr double tight = 1e-9;  // the slope per customer at which a search ends
constexpr double enough = 1e-6; // the slope at which what rounding left over still counts as a maximum
constexpr double widest = 16;   // parameters stay within e^-16 … e^16
constexpr int mostRounds = 300;
constexpr int mostTries = 40; // along one line

using Matrix = std::array<Vector, mostParameters>;

struct Point {
    Vector place{}; // logarithms
    double height = std::numeric_limits<double>::infinity();
    Vector slope{};
    bool isFinite() const { return std::isfinite(height); }
};

double dot(Vector const& a, Vector const& b)
{
    double sum = 0;
    for (std::size_t i = 0; i < mostParameters; ++i)
        sum += a[i] * b[i];
    return sum;
}

double largest(Vector const& v)
{
    double most = 0;
    for (auto const value : v)
        most = std::max(most, std::abs(value));
    return most;
}

Vector along(Vector const& from, double step, Vector const& direction)
{
    Vector to = from;
    for (std::size_t i = 0; i < mostParameters; ++i)
        to[i] += step * direction[i];
    return to;
}

/// Downhill on minus the mean log-likelihood.
class Descent {
  public:
    Descent(std::size_t parameters, double scale, LogLikelihood const& likelihood,
            std::stop_token const& stop)
        : m_count(parameters), m_scale(scale), m_likelihood(likelihood), m_stop(stop)
    {
    }

    /// Empty when a stop was asked for.
    std::optional<Point> from(Vector const& start)
    {
        auto here = at(start);
        resetCurvature();
        bool fresh = true;
        int level = 0;
        for (int round = 0; round < mostRounds && here.isFinite() && largest(here.slope) > tight; ++round) {
            auto const direction = downhill(here.slope);
            auto next = search(here, direction);
            if (m_stop.stop_requested()) return std::nullopt;
            if (!next) {
                if (fresh) break;
                resetCurvature();
                fresh = true;
                continue;
            }
            learn(here, *next, fresh);
            fresh = false;
            level = here.height - next->height <= roundingAt(here) ? level + 1 : 0;
            if (level > 8) break; // a ridge without an end, or as far as rounding lets it go
            here = *next;
        }
        if (m_stop.stop_requested()) return std::nullopt;
        return here;
    }

    int evaluations() const { return m_evaluations; }

  private:
    Point at(Vector const& place)
    {
        Point point;
        point.place = place;
        for (std::size_t i = 0; i < m_count; ++i)
            if (!(std::abs(place[i]) <= widest)) return point;
        Vector parameters{};
        for (std::size_t i = 0; i < m_count; ++i)
            parameters[i] = std::exp(place[i]);
        ++m_evaluations;
        Vector slope{};
        auto const value = -m_likelihood(parameters, slope) / m_scale;
        for (std::size_t i = 0; i < m_count; ++i) {
            point.slope[i] = -slope[i] * parameters[i] / m_scale;
            if (!std::isfinite(point.slope[i])) return point;
        }
        if (std::isfinite(value)) point.height = value;
        return point;
    }

    /// By how much two heights may differ and still be the same: a sum over all customers rounds.
    double roundingAt(Point const& point) const
    {
        return 1e-15 * (10 + std::sqrt(m_scale)) * (1 + std::abs(point.height));
    }

    void resetCurvature()
    {
        m_inverse = {};
        for (std::size_t i = 0; i < m_count; ++i)
            m_inverse[i][i] = 1;
    }

    Vector downhill(Vector const& slope)
    {
        Vector direction{};
        for (std::size_t i = 0; i < m_count; ++i)
            direction[i] = -dot(m_inverse[i], slope);
        if (dot(direction, slope) < 0) {
            // A parameter changes by a factor of e² in one step at most.
            if (auto const length = largest(direction); length > 2)
                direction = along({}, 2 / length, direction);
            return direction;
        }
        resetCurvature();
        return along({}, -1 / std::max(1.0, largest(slope)), slope);
    }

    /// A step that goes down and past the steep part (the weak Wolfe conditions, by doubling and halving).
    /// Heights that differ by rounding only count as equal: near the end the slope decides.
    std::optional<Point> search(Point const& here, Vector const& direction)
    {
        auto const steep = dot(here.slope, direction);
        auto const rounding = roundingAt(here);
        double low = 0;
        double high = std::numeric_limits<double>::infinity();
        double step = 1;
        for (int attempt = 0; attempt < mostTries && !m_stop.stop_requested(); ++attempt) {
            auto const next = at(along(here.place, step, direction));
            if (!next.isFinite() || next.height > here.height + 1e-4 * step * steep + rounding)
                high = step;
            else if (dot(next.slope, direction) < 0.9 * steep)
                low = step;
            else
                return next;
            step = std::isinf(high) ? 2 * low : (low + high) / 2;
        }
        return std::nullopt;
    }

    /// The BFGS update of the inverse curvature.
    void learn(Point const& before, Point const& after, bool fresh)
    {
        auto const s = along(after.place, -1, before.place);
        auto const y = along(after.slope, -1, before.slope);
        auto const sy = dot(s, y);
        if (!(sy > 1e-300)) return;
        if (fresh) {
            auto const size = sy / dot(y, y);
            for (std::size_t i = 0; i < m_count; ++i)
                m_inverse[i][i] = size;
        }
        Vector hy{};
        for (std::size_t i = 0; i < m_count; ++i)
            hy[i] = dot(m_inverse[i], y);
        auto const factor = (1 + dot(y, hy) / sy) / sy;
        for (std::size_t i = 0; i < m_count; ++i)
            for (std::size_t j = 0; j < m_count; ++j)
                m_inverse[i][j] += factor * s[i] * s[j] - (hy[i] * s[j] + s[i] * hy[j]) / sy;
    }

    std::size_t m_count;
    double m_scale;
    LogLikelihood const& m_likelihood;
    std::stop_token const& m_stop;
    Matrix m_inverse{};
    int m_evaluations = 0;
};

} // namespace

Result<Maximum> maximise(std::size_t parameters, std::span<Vector const> starts, double scale,
                         LogLikelihood const& likelihood, std::stop_token stop)
{
    Descent descent(parameters, scale, likelihood, stop);
    std::optional<Point> best;
    for (auto const& start : starts) {
        Vector place{};
        for (std::size_t i = 0; i < parameters; ++i)
            place[i] = std::log(start[i]);
        auto const found = descent.from(place);
        if (!found) return makeError(ErrorKind::Cancelled);
        if (found->isFinite() && (!best || found->height < best->height)) best = found;
        if (best && largest(best->slope) <= tight) break; // further starts are for where this one got lost
    }
    if (!best || largest(best->slope) > enough)
        return makeError(ErrorKind::Refused,
                         "the likelihood has no maximum: the customers are too alike or too few");
    Maximum maximum;
    for (std::size_t i = 0; i < parameters; ++i)
        maximum.parameters[i] = std::exp(best->place[i]);
    maximum.value = -best->height * scale;
    maximum.gradient = largest(best->slope);
    maximum.evaluations = descent.evaluations();
    return maximum;
}

} // namespace bywalec::predict
