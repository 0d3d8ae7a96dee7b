// "Check it on last year": not counted, counting, impossible, or the result in figures, bars and words.
#pragma once

#include "ui/programmes/ProgrammesState.h"
#include "ui/theme/Paint.h"

namespace bywalec::ui {

class BarChart;
class EmptyNote;
class OfficeButton;
class ProgressLine;
class TextLabel;

/// What the result means: green with a check, or amber with a triangle.
class VerdictBox : public QWidget {
    Q_OBJECT
  public:
    explicit VerdictBox(QWidget* parent = nullptr);
    void render(TrialVerdict const& verdict);

  protected:
    void paintEvent(QPaintEvent*) override;

  private:
    bool m_good = true;
    QWidget* m_icon;
    TextLabel* m_title;
    TextLabel* m_explanation;
    TextLabel* m_caveat;
};

class TrialPanel : public Panel {
    Q_OBJECT
  public:
    explicit TrialPanel(QWidget* parent = nullptr);
    void render(TrialState const& state);
    /// Runs, runs again, or cancels: the one button at the head.
    OfficeButton* button() const { return m_button; }

  Q_SIGNALS:
    void simulate();
    void cancelSimulation();

  private:
    struct Figure {
        TextLabel* label;
        TextLabel* value;
        TextLabel* note;
    };
    QWidget* makeRunning();
    QWidget* makeResult();
    void show(QWidget* view);
    void showResult(TrialResult const& result);

    TextLabel* m_period;
    OfficeButton* m_button;
    EmptyNote* m_note;
    QWidget* m_running;
    QWidget* m_result;
    TextLabel* m_progressText = nullptr;
    ProgressLine* m_progress = nullptr;
    QList<Figure> m_figures;
    TextLabel* m_chartTitle = nullptr;
    BarChart* m_chart = nullptr;
    VerdictBox* m_verdict = nullptr;
    bool m_counting = false;
};

} // namespace bywalec::ui
