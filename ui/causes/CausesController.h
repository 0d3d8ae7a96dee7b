// The good causes' page at work: reads the pots, notes what was passed on, takes a payout back.
#pragma once

#include "core/ledger/Charity.h"
#include "core/words/Words.h"
#include "ui/async/CoreRunner.h"
#include "ui/causes/CausesState.h"
#include "ui/office/FormReader.h"

namespace bywalec::ui {

/// The pots of one charity programme.
struct ProgrammePots {
    ProgrammeId programme;
    QString name;
    std::vector<Pot> pots;
};

struct PayoutAnswers {
    PayoutState state;
    CharityPayout payout; ///< complete when state.canSave
};
/// Pure: the form from the pot and what was typed.
PayoutAnswers readPayout(ProgrammeId programme, Pot const& pot, Answers const& answers, Words const& words,
                         Currency currency, LocalDay today);

class CausesController : public QObject {
    Q_OBJECT
  public:
    CausesController(CoreRunner& runner, Words words, Clock& clock, Random& random,
                     QObject* parent = nullptr);

    CausesState const& state() const { return m_state; }
    bool isBusy() const { return m_pending > 0; }

  public Q_SLOTS:
    void refresh();
    void openPot(QString const& id);
    void openPayout(QString const& id);
    void changeField(QString const& id, QString const& text);
    /// Notes the payout that is written.
    void save();
    void takeBack();
    void cancel();

  Q_SIGNALS:
    void stateChanged(bywalec::ui::CausesState const& state);

  private:
    void publish();
    void showPots(CausesState& state) const;
    std::optional<PayoutState> payoutShown() const;
    std::pair<ProgrammePots const*, Pot const*> potOf(QString const& id) const;
    std::optional<PayoutAnswers> typed() const;
    template<class Task>
    void write(Task task, QString const& done);
    QString money(std::int64_t minor) const;
    QString problemOf(Error const& error) const;

    CoreRunner& m_runner;
    Words m_words;
    Clock& m_clock;
    Random& m_random;
    CausesState m_state;
    std::vector<ProgrammePots> m_pots;
    QString m_pot;    ///< a payout of it is being written; empty: none
    QString m_payout; ///< is shown; empty: none
    Answers m_answers;
    EventId m_event; ///< pressed twice, it is noted once
    QString m_done;
    QString m_problem;
    bool m_writing = false;
    int m_pending = 0;
};

} // namespace bywalec::ui
