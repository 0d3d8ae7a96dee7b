// The owner's goals at work: the form for a new one, and what is written of it.
#pragma once

#include "core/programmes/Goals.h"
#include "core/words/Words.h"
#include "ui/async/CoreRunner.h"
#include "ui/office/FormReader.h"
#include "ui/reports/GoalsPanel.h"

namespace bywalec::ui {

class GoalsController : public QObject {
    Q_OBJECT
  public:
    GoalsController(CoreRunner& runner, Words words, Clock& clock, QObject* parent = nullptr);
    GoalFormState const& form() const { return m_form; }
    bool isBusy() const { return m_writing; }

  public Q_SLOTS:
    void newGoal();
    void changeField(QString const& id, QString const& text);
    void save();
    void cancel();
    void closeGoal(QString const& id);

  Q_SIGNALS:
    void formChanged(bywalec::ui::GoalFormState const& form);
    void written(); ///< the page has to be read anew
    void noticed(QString const& notice);

  private:
    /// What was typed, and the form that asks for it.
    struct Typed {
        GoalTerms terms;
        GoalFormState form;
    };
    Typed typed() const;
    void publish();
    void done(Result<Goal> const& result);

    CoreRunner& m_runner;
    Words m_words;
    Clock& m_clock;
    bool m_open = false;
    bool m_writing = false;
    Answers m_answers;
    GoalFormState m_form;
};

} // namespace bywalec::ui
