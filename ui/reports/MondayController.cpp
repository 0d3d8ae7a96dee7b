// One report at a time: leafing quickly asks for each, and only the last answer is shown.
#include "ui/reports/MondayController.h"

#include "core/reports/WeeklyCsv.h"
#include "core/reports/WeeklyReport.h"

#include <QFileInfo>
#include <QSaveFile>

namespace bywalec::ui {

namespace {
/// As on the command line; a setting of the shop's own comes with the settings.
constexpr int paceDays = 30;

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
    request.paceDays = paceDays;
    request.key = m_runner.sealKey();
    m_runner.read([request](Transaction& tx) { return weeklyReport(tx, request); }, this,
                  [this, asked](Result<WeeklyReport> report) {
                      --m_pending;
                      if (asked != m_asked) return;
                      MondayState next;
                      if (report) {
                          next = mondayState(*report, m_words);
                          m_report = std::make_shared<WeeklyReport const>(std::move(*report));
                      } else {
                          next.period = m_period;
                          next.hasNext = true;
                          next.problem = tr("These numbers can’t be read at the moment.");
                          m_report.reset();
                      }
                      if (next == m_state) return;
                      m_state = std::move(next);
                      Q_EMIT stateChanged(m_state);
                  });
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
