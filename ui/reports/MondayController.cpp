// One report at a time: leafing quickly asks for each, and only the last answer is shown.
#include "ui/reports/MondayController.h"

#include "core/reports/Outlook.h"
#include "core/reports/Snapshot.h"
#include "core/reports/WeeklyCsv.h"

#include <QFileInfo>
#include <QSaveFile>

namespace bywalec::ui {

namespace {
constexpr std::size_t mostKnown = 26; ///< half a year of weeks to leaf through

Period lastWeekOver(LocalDay today)
{
    return previous(Period::holding(PeriodKind::Week, today));
}
} // namespace

MondayController::MondayController(CoreRunner& runner, Words words, Clock& clock, QObject* parent)
    : QObject(parent),
      m_runner(runner),
      m_words(std::move(words)),
      m_clock(clock),
      m_today(today()),
      m_period(lastWeekOver(m_today))
{
}

MondayController::~MondayController()
{
    m_stop.request_stop(); // the runner waits for whoever reads or counts
}

struct MondayController::Look {
    WeeklyReport report;
    std::uint64_t stamp = 0;
};

LocalDay MondayController::today() const
{
    return m_runner.business().zone().local(m_clock.now()).day;
}

// Whoever left the newest week open finds the newest one on Monday; whoever leafed back stays there.
void MondayController::refresh()
{
    show(m_period == lastWeekOver(m_today) ? lastWeekOver(today()) : m_period);
}

void MondayController::showPrevious()
{
    show(previous(m_period));
}

void MondayController::showNext()
{
    if (auto const after = next(m_period); after.first <= today()) show(after);
}

// The one that holds the last day of what was shown: of a week the month it ended in.
void MondayController::showKind(PeriodKind kind)
{
    show(Period::holding(kind, std::min(m_period.last, today())));
}

void MondayController::show(Period const& period)
{
    m_period = period;
    m_today = today();
    ++m_pending;
    auto const asked = ++m_asked;
    ReportRequest request;
    request.period = period;
    request.today = m_today;
    request.key = m_runner.sealKey();
    auto const asOf = asOfDay(request);
    if (m_workingOut != asOf) m_stop.request_stop(); // nobody waits for it any more
    auto const known = m_known.find(asOf);
    auto const kept = known != m_known.end() ? known->second : Known();
    m_runner.read(
        [request, kept, asOf](Transaction& tx) -> Result<Look> {
            // Of a running period once a day is enough: today's sales don't count.
            LocalDay const until{asOf.number - (request.today <= request.period.last ? 1 : 0)};
            auto const stamp = salesStamp(tx, until);
            auto asking = request;
            if (kept.outlook && kept.stamp == stamp) asking.outlook = kept.outlook.get();
            auto report = weeklyReport(tx, asking);
            if (!report) return report.error();
            return Look{std::move(*report), stamp};
        },
        this,
        [this, asked](Result<Look> look) {
            --m_pending;
            if (asked != m_asked) return;
            if (look) return take(std::move(*look));
            MondayState next;
            next.period = m_period;
            next.hasNext = true;
            next.problem = tr("These numbers can’t be read at the moment.");
            m_report.reset();
            publish(std::move(next));
        });
}

void MondayController::take(Look look)
{
    auto const pending = look.report.foresight == Foresight::Pending;
    auto const asOf = look.report.asOf;
    publish(mondayState(look.report, m_words));
    m_report = std::make_shared<WeeklyReport const>(std::move(look.report));
    if (pending) workOut(asOf, look.stamp);
    if (wantsSnapshot(*m_report)) freeze();
}

void MondayController::publish(MondayState next)
{
    if (next == m_state) return;
    m_state = std::move(next);
    Q_EMIT stateChanged(m_state);
}

// What the owner reads now is what later corrections are held against.
void MondayController::freeze()
{
    ++m_pending;
    m_runner.write(
        Lane::Background,
        [period = m_report->period, today = m_today, text = frozenText(*m_report)](Business& business) {
            return business.database().write([&](Transaction& tx) -> Result<void> {
                keepSnapshot(tx, period, today, text);
                return {};
            });
        },
        this, [this](Result<void> const&) { --m_pending; }); // not kept: the next look tries again
}

// The page stands already; what the models say comes when it comes.
void MondayController::workOut(LocalDay asOf, std::uint64_t stamp)
{
    if (auto const known = m_known.find(asOf); known != m_known.end() && known->second.stamp == stamp) return;
    m_stop.request_stop();
    m_stop = std::stop_source();
    m_workingOut = asOf;
    if (m_known.size() >= mostKnown) m_known.clear();
    m_known[asOf] = {stamp, nullptr};
    ++m_pending;
    using Basis = std::shared_ptr<OutlookBasis const>;
    m_runner.read(
        [asOf, stop = m_stop.get_token()](Transaction& tx) -> Result<Basis> {
            auto basis = readOutlookBasis(tx, asOf, stop);
            if (!basis) return basis.error();
            return Basis(std::make_shared<OutlookBasis const>(std::move(*basis)));
        },
        this,
        [this, asOf, stamp, stop = m_stop.get_token()](Result<Basis> basis) {
            if (!basis) return keep(asOf, stamp, basis.error());
            m_runner.compute(
                [basis = *basis, stop]() -> Result<std::shared_ptr<Outlook const>> {
                    auto outlook = outlookOf(*basis, stop);
                    if (!outlook) return outlook.error();
                    return std::shared_ptr<Outlook const>(
                        std::make_shared<Outlook const>(std::move(*outlook)));
                },
                this,
                [this, asOf, stamp](Result<std::shared_ptr<Outlook const>> outlook) {
                    keep(asOf, stamp, std::move(outlook));
                });
        });
}

void MondayController::keep(LocalDay asOf, std::uint64_t stamp,
                            Result<std::shared_ptr<Outlook const>> outlook)
{
    --m_pending;
    auto const known = m_known.find(asOf);
    if (known == m_known.end() || known->second.stamp != stamp || known->second.outlook) return;
    if (!outlook) {
        m_known.erase(known);                                        // the next look asks again
        bool const wantedAgain = m_report && m_report->asOf == asOf; // leafed away and back meanwhile
        if (outlook.error().kind == ErrorKind::Cancelled && wantedAgain) workOut(asOf, stamp);
        return;
    }
    known->second.outlook = std::move(*outlook);
    if (m_report && m_report->asOf == asOf && m_report->foresight == Foresight::Pending) show(m_period);
}

QString MondayController::suggestedName(QString const& ending) const
{
    auto shop = m_state.shop;
    for (auto const letter : QStringLiteral("/\\:*?\"<>|"))
        shop.remove(letter);
    return QStringLiteral("%1 %2.%3").arg(shop, QString::fromStdString(m_period.text()), ending);
}

void MondayController::savePdf(QString const& file)
{
    if (!m_report) return;
    save(file,
         [this](QIODevice& device) { return MondayPaper(m_state, PaperNames::Initials).writePdf(device); });
}

void MondayController::saveCsv(QString const& file)
{
    if (!m_report) return;
    save(file, [this](QIODevice& device) {
        auto const text = weeklyCsv(*m_report);
        return device.write(text.data(), qint64(text.size())) == qint64(text.size());
    });
}

void MondayController::save(QString const& file, std::function<bool(QIODevice&)> const& write)
{
    QSaveFile target(file);
    auto const name = QFileInfo(file).fileName();
    if (target.open(QIODevice::WriteOnly) && write(target) && target.commit())
        Q_EMIT noticed(tr("Saved: %1").arg(name));
    else
        Q_EMIT noticed(tr("Not saved: %1. Choose another folder.").arg(name));
}

} // namespace bywalec::ui
