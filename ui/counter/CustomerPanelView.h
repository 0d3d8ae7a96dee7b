// The customer in front of the counter: what to call them, what they like, how far they are.
#pragma once

#include "ui/counter/PanelParts.h"

namespace bywalec::ui {

class NoteView;
class StampRow;
class Strip;

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
    void placeStamps(bool withSummary);

    TextLabel* m_name;
    TextLabel* m_standing;
    QLabel* m_medal;
    NoteView* m_note;
    StampRow* m_stamps;
    TextLabel* m_summary;
    Hairline* m_hairline;
    FactsRow* m_facts;
    QWidget* m_foot;
    Strip* m_say;
    KeyButton* m_taken;
    KeyButton* m_plusOne;
    QWidget* m_actionRow;
    QHBoxLayout* m_actions;
    QSpacerItem* m_aboveStamps;
    QSpacerItem* m_belowStamps;
    QSpacerItem* m_belowSummary;
    QList<BigAction> m_shownActions;
};

} // namespace bywalec::ui
