// The offers' page at work: offers that run, come and went, one being written, and the rules for all.
#pragma once

#include "core/programmes/Programmes.h"
#include "ui/async/CoreRunner.h"
#include "ui/offers/OfferForm.h"

namespace bywalec::ui {

class OffersController : public QObject {
    Q_OBJECT
  public:
    OffersController(CoreRunner& runner, Words words, Clock& clock, Random& random,
                     QObject* parent = nullptr);

    OffersState const& state() const { return m_state; }
    bool isBusy() const { return m_pending > 0; }

  public Q_SLOTS:
    /// Reads what is defined and how it did, and shows it.
    void refresh();
    void newOffer();
    void open(QString const& id);
    void leave();
    void changeField(QString const& id, QString const& text);
    void launch();
    void discard();
    void endOffer();
    void changeRule(QString const& id, QString const& value);
    void saveRules();
    void discardRules();

  Q_SIGNALS:
    void stateChanged(bywalec::ui::OffersState const& state);

  private:
    struct Open {
        OfferDraft draft;
        EventId event; ///< of its launch: pressed twice, it launches once
        QString problem;
    };
    struct Read {
        Definitions definitions;
        std::vector<OfferCounts> counts; ///< of definitions.offers, in that order
    };

    void publish();
    OfferContext context() const;
    OfferRow rowOf(std::size_t index) const;
    OfferRow rowOf(Open const& open) const;
    OfferStanding standingOf(std::size_t index) const;
    OfferEditorState editorOf(Open const& open) const;
    GeneralRulesState rulesState() const;
    bywalec::GeneralRules rulesTyped(QString* capError, QString* paceError) const;
    std::optional<std::size_t> find(OfferId id) const;
    Open* current();
    void forget(OfferId id);
    EventId newEvent();
    template<class Task>
    void write(EventId event, Task task, std::function<void(Result<void> const&)> done);
    template<class Task>
    void writeOffer(Open const& open, Task task);

    CoreRunner& m_runner;
    Words m_words;
    Clock& m_clock;
    Random& m_random;
    OffersState m_state;
    Read m_read;
    Rules m_running;
    std::vector<Open> m_open;
    OfferId m_shown; ///< in the editor; null: the list
    Answers m_rules; ///< typed over the rules that hold
    bool m_writing = false;
    int m_pending = 0;
};

} // namespace bywalec::ui
