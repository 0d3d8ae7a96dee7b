// The Monday page at work: which period is shown, read when the page is looked at, and written to files.
#pragma once

#include "core/words/Words.h"
#include "ui/async/CoreRunner.h"
#include "ui/reports/MondayPaper.h"

#include <functional>
#include <map>
#include <memory>
#include <stop_token>

namespace bywalec {
struct Outlook;
}

namespace bywalec::ui {

class MondayController : public QObject {
    Q_OBJECT
  public:
    MondayController(CoreRunner& runner, Words words, Clock& clock, QObject* parent = nullptr);
    ~MondayController() override;

    MondayState const& state() const { return m_state; }
    bool isBusy() const { return m_pending > 0; }
    /// "Pod Lipą 2025-W45.pdf" for the ending pdf.
    QString suggestedName(QString const& ending) const;

  public Q_SLOTS:
    /// Reads the period anew; at first the last week that is over, and the one after it when that is over
    /// too.
    void refresh();
    void showPrevious();
    void showNext();
    void showKind(bywalec::PeriodKind kind);
    /// The rows behind a number of this page; of one that no rows stand behind nothing comes.
    void readRows(bywalec::ui::Topic topic);
    /// Whole or not at all; `noticed` says how it went.
    void savePdf(QString const& file);
    void saveCsv(QString const& file);

  Q_SIGNALS:
    void stateChanged(bywalec::ui::MondayState const& state);
    void rowsRead(bywalec::ui::MondayRows const& rows);
    void noticed(QString const& notice);

  private:
    /// What was worked out for a day, as long as what was sold until it stays the same.
    struct Known {
        std::uint64_t stamp = 0;
        std::shared_ptr<Outlook const> outlook; ///< null: being worked out
    };
    /// A report with the stamp of what was sold until its last day.
    struct Look;
    void show(Period const& period);
    void take(Look look);
    void publish(MondayState next);
    void freeze();
    void workOut(LocalDay asOf, std::uint64_t stamp);
    void keep(LocalDay asOf, std::uint64_t stamp, Result<std::shared_ptr<Outlook const>> outlook);
    LocalDay today() const;
    void save(QString const& file, std::function<bool(QIODevice&)> const& write);

    CoreRunner& m_runner;
    Words m_words;
    Clock& m_clock;
    LocalDay m_today; ///< when the period was shown
    Period m_period;
    std::shared_ptr<WeeklyReport const> m_report; ///< what the state was made of
    MondayState m_state;
    int m_pending = 0;
    std::map<LocalDay, Known> m_known;
    LocalDay m_workingOut;   ///< the day of the one that is being worked out
    std::stop_source m_stop; ///< of that one
    int m_asked = 0;         ///< an answer to an older question isn't shown
};

} // namespace bywalec::ui
