// The customer in front of the counter: what to call them, what they like, how far they are.
#pragma once

#include "ui/counter/PanelParts.h"

namespace bywalec::ui {

class BadgeRow;
class NoteView;
class ProgrammeLarge;
class ProgrammeRows;
class StampRow;
class Strip;
class WhyLines;

/// Up to three facts side by side.
class FactsRow : public QWidget {
    Q_OBJECT
    Q_PROPERTY(bool textFits READ textFits)
  public:
    explicit FactsRow(QWidget* parent = nullptr);
    void render(QList<FactState> const& facts);
    bool textFits() const;

  protected:
    void paintEvent(QPaintEvent*) override;

  private:
    double columnWidth() const;
    QList<FactState> m_facts;
};

class CustomerPanelView : public PanelView {
    Q_OBJECT
  public:
    explicit CustomerPanelView(QWidget* parent = nullptr);

    /// `fresh`: a new outcome, so the newest stamp lands again.
    void render(CustomerPanel const& state, bool fresh);
    /// Closes the note's field if it is open.
    bool leaveNote();

  Q_SIGNALS:
    void noteEntered(QString const& note);
    void noteLeft();

  protected:
    void resizeEvent(QResizeEvent* event) override;

  private:
    QLayout* makeHead();
    QWidget* makeFoot();
    void renderActions(QList<BigAction> const& actions);
    void renderProgrammes(CustomerPanel const& state, bool fresh);
    void placeStamps(bool withSummary, bool crowded);

    TextLabel* m_name;
    BadgeRow* m_badges;
    TextLabel* m_standing;
    QLabel* m_medal;
    NoteView* m_note;
    StampRow* m_stamps;
    ProgrammeLarge* m_large;
    ProgrammeRows* m_rows;
    TextLabel* m_summary;
    Hairline* m_hairline;
    FactsRow* m_facts;
    WhyLines* m_why;
    QWidget* m_foot;
    Strip* m_say;
    KeyButton* m_taken;
    KeyButton* m_plusOne;
    QWidget* m_actionRow;
    QHBoxLayout* m_actions;
    QSpacerItem* m_aboveStamps;
    QSpacerItem* m_belowStamps;
    QSpacerItem* m_belowSummary;
    QSpacerItem* m_belowRows;
    QSpacerItem* m_aboveFacts;
    QList<BigAction> m_shownActions;
};

} // namespace bywalec::ui
