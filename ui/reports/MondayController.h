// The Monday page at work: which period is shown, read when the page is looked at, and written to files.
#pragma once

#include "core/words/Words.h"
#include "ui/async/CoreRunner.h"
#include "ui/reports/MondayPaper.h"

#include <functional>
#include <memory>

namespace bywalec::ui {

class MondayController : public QObject {
    Q_OBJECT
  public:
    MondayController(CoreRunner& runner, Words words, Clock& clock, QObject* parent = nullptr);

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
    /// Whole or not at all; `noticed` says how it went.
    void savePdf(QString const& file);
    void saveCsv(QString const& file);

  Q_SIGNALS:
    void stateChanged(bywalec::ui::MondayState const& state);
    void noticed(QString const& notice);

  private:
    void show(Period const& period);
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
    int m_asked = 0; ///< an answer to an older question isn't shown
};

} // namespace bywalec::ui
