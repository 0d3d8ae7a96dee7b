// The programmes' page at work: reads what is defined, keeps drafts in memory, launches, ends and prices
// them.
#pragma once

#include "core/programmes/Programmes.h"
#include "ui/programmes/PriceFirst.h"
#include "ui/programmes/ProgrammeForm.h"

namespace bywalec::ui {

class ProgrammesController : public QObject {
    Q_OBJECT
  public:
    ProgrammesController(CoreRunner& runner, Words words, Clock& clock, Random& random,
                         QObject* parent = nullptr);

    ProgrammesState const& state() const { return m_state; }
    bool isBusy() const { return m_pending > 0 || m_price.isRunning(); }

  public Q_SLOTS:
    /// Reads what is defined and shows it.
    void refresh();
    void newProgramme();
    void open(QString const& id);
    void leave();
    void changeField(QString const& id, QString const& text);
    void chooseTemplate(bywalec::ui::TemplateKind kind);
    void launch();
    void discard();
    void endProgramme();
    void simulate();
    void cancelSimulation();

  Q_SIGNALS:
    void stateChanged(bywalec::ui::ProgrammesState const& state);

  private:
    /// A programme in the editor, or one that was left half written.
    struct Open {
        ProgrammeDraft draft;
        EventId event; ///< of its launch: pressed twice, it launches once
        std::optional<TrialState> trial;
        QString problem;
        bool templateChosen = false;
    };

    void publish();
    ProgrammesState stateNow() const;
    ProgrammeRow rowOf(Defined<Programme> const& defined) const;
    ProgrammeRow rowOf(Open const& open) const;
    ProgrammeEditorState editorOf(Open const& open) const;
    void describe(ProgrammeEditorState& editor, Open const& open, Defined<Programme> const* defined) const;
    Defined<Programme> const* find(ProgrammeId id) const;
    Open* current();
    Open const* current() const;
    void forget(ProgrammeId id);
    void rebase(Open& open) const;
    void touched(Open& open);
    ProgrammeContext context() const;
    QString dayOf(UtcTime time) const;
    template<class Task>
    void write(Open const& open, Task task);

    CoreRunner& m_runner;
    Words m_words;
    Clock& m_clock;
    Random& m_random;
    PriceFirst m_price;
    ProgrammesState m_state;
    Definitions m_definitions;
    Rules m_running;
    std::vector<Open> m_open;
    ProgrammeId m_shown; ///< in the editor; null: the list
    bool m_writing = false;
    int m_pending = 0;
};

} // namespace bywalec::ui
