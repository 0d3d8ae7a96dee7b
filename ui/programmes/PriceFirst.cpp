// Two steps: the past is read in one short transaction, then replayed without holding the file.
#include "ui/programmes/PriceFirst.h"

#include "core/programmes/PastVisits.h"

#include <algorithm>
#include <QDate>

namespace bywalec::ui {

namespace {
constexpr int lookEveryMs = 100;

LocalDay twelveMonthsTo(LocalDay until)
{
    auto const date = QDate(1970, 1, 1).addDays(until.number).addYears(-1).addDays(1);
    return {std::int32_t(QDate(1970, 1, 1).daysTo(date))};
}

// Only these need names to be opened, which takes long in a big shop.
bool needsBirthdays(Rules const& rules)
{
    return std::any_of(rules.programmes.begin(), rules.programmes.end(), [](Programme const& programme) {
        auto const* occasion = std::get_if<OccasionTerms>(&programme.terms);
        return occasion && occasion->kind == OccasionKind::Birthday;
    });
}
} // namespace

struct PriceFirst::Work {
    Rules draft;
    std::optional<Rules> now;
    LocalDay from;
    LocalDay until;
    std::int64_t visits = 0; ///< written before the thread starts
    std::atomic<bool> stop{false};
    std::atomic<double> share{0};
};

PriceFirst::PriceFirst(CoreRunner& runner, QObject* parent) : QObject(parent), m_runner(runner)
{
    m_look.setInterval(lookEveryMs);
    connect(&m_look, &QTimer::timeout, this, [this] {
        if (m_work) Q_EMIT progressed(m_work->share, m_work->visits);
    });
}

PriceFirst::~PriceFirst()
{
    cancel();
}

void PriceFirst::cancel()
{
    if (m_work) m_work->stop = true;
    m_work.reset();
    m_look.stop();
}

void PriceFirst::start(Rules draft, std::optional<Rules> now, LocalDay until)
{
    cancel();
    auto work = std::make_shared<Work>();
    work->draft = std::move(draft);
    work->now = std::move(now);
    work->from = twelveMonthsTo(until);
    work->until = until;
    m_work = work;
    m_look.start();
    auto const* key = needsBirthdays(work->draft) ? m_runner.sealKey() : nullptr;
    m_runner.read(
        [work, key](Transaction& tx) -> Result<Past> {
            auto const goOn = [&] { return !work->stop; };
            return pastVisits(tx, {work->from, work->until, work->draft.items, key, goOn});
        },
        this,
        [this, work](Result<Past> past) {
            if (work != m_work) return; // cancelled meanwhile
            if (!past) return end(past.error());
            replay(std::move(*past));
        });
}

void PriceFirst::replay(Past past)
{
    auto const work = m_work;
    work->visits = std::int64_t(past.visits.size());
    auto shared = std::make_shared<Past const>(std::move(past));
    m_runner.compute(
        [work, shared]() -> Result<Priced> {
            double const whole = work->now ? 2 : 1;
            auto const told = [&](double before) {
                return [work, before, whole](double share) {
                    work->share = (before + share) / whole;
                    return !work->stop;
                };
            };
            Priced priced{{}, {}, work->from, work->until};
            auto const draft = simulate(work->draft, *shared, told(0));
            if (!draft) return draft.error();
            priced.draft = *draft;
            if (!work->now) return priced;
            auto const now = simulate(*work->now, *shared, told(1));
            if (!now) return now.error();
            priced.now = *now;
            return priced;
        },
        this,
        [this, work](Result<Priced> priced) {
            if (work == m_work) end(std::move(priced));
        });
}

void PriceFirst::end(Result<Priced> priced)
{
    m_work.reset();
    m_look.stop();
    Q_EMIT finished(priced);
}

} // namespace bywalec::ui
