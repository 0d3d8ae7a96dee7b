// The rewards' page at work: what the running programmes give, how much waits and was given; one being
// changed.
#pragma once

#include "core/programmes/Programmes.h"
#include "core/words/Words.h"
#include "ui/async/CoreRunner.h"
#include "ui/office/FormReader.h"
#include "ui/rewards/RewardsState.h"

namespace bywalec::ui {

/// A reward of a running programme with its figures.
struct RewardFact {
    Programme programme;
    RewardTerms reward;
    int catalogue = 0;      ///< its key there; 0 = earned, not bought
    std::int64_t price = 0; ///< stamps or points; 0 = an occasion
    int waiting = 0;
    std::int64_t waitingMinor = 0;
    int givenMonth = 0;
    int givenAll = 0;
};

/// Pure: the page from the figures.
RewardsState rewardsState(std::vector<RewardFact> const& facts, Words const& words, Currency currency);

class RewardsController : public QObject {
    Q_OBJECT
  public:
    RewardsController(CoreRunner& runner, Words words, Clock& clock, Random& random,
                      QObject* parent = nullptr);

    RewardsState const& state() const { return m_state; }
    bool isBusy() const { return m_pending > 0; }

  public Q_SLOTS:
    /// Counting is work for a page that is looked at: asked for when it is shown.
    void refresh();
    void open(QString const& row);
    void changeField(QString const& id, QString const& text);
    void save();
    void cancel();

  Q_SIGNALS:
    void stateChanged(bywalec::ui::RewardsState const& state);

  private:
    /// The reward in the editor.
    struct Open {
        QString row;
        ProgrammeId programme;
        int catalogue = 0;
        RewardTerms base;
        Answers answers;
        EventId event; ///< pressed twice, it is saved once
    };
    void publish();
    RewardEditorState editorOf(Open const& open, RewardTerms& reward) const;

    CoreRunner& m_runner;
    Words m_words;
    Clock& m_clock;
    Random& m_random;
    RewardsState m_state;
    std::vector<RewardFact> m_facts;
    std::optional<Open> m_open;
    QString m_problem;
    bool m_writing = false;
    int m_pending = 0;
};

} // namespace bywalec::ui
