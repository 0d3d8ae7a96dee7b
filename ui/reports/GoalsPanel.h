// The owner's goals at the foot of the Monday page, each in a sentence, and the form for a new one.
#pragma once

#include "ui/office/FormField.h"
#include "ui/reports/MondayState.h"
#include "ui/theme/Paint.h"

class QVBoxLayout;

namespace bywalec::ui {

class FieldGrid;
class OfficeButton;
class TextLabel;

/// A goal being set; without fields none is.
struct GoalFormState {
    QList<FieldState> fields;
    bool canSave = false;

    bool operator==(GoalFormState const&) const = default;
};

class GoalRow : public QWidget {
    Q_OBJECT
  public:
    explicit GoalRow(QWidget* parent = nullptr);
    void render(MondayGoal const& goal);
    QString const& id() const { return m_id; }

  Q_SIGNALS:
    void closed(QString const& goal);

  private:
    QString m_id;
    TextLabel* m_text;
    OfficeButton* m_close;
};

class GoalsPanel : public Panel {
    Q_OBJECT
  public:
    explicit GoalsPanel(QWidget* parent = nullptr);
    void render(QList<MondayGoal> const& goals);
    void renderForm(GoalFormState const& form);
    FieldGrid* fields() const { return m_fields; }

  Q_SIGNALS:
    void sourceWanted(bywalec::ui::Topic topic);
    void newGoal();
    void fieldChanged(QString const& id, QString const& text);
    void save();
    void cancel();
    void closed(QString const& goal);

  protected:
    void keyPressEvent(QKeyEvent* event) override;

  private:
    void arrange();

    QVBoxLayout* m_layout;
    OfficeButton* m_new;
    OfficeButton* m_cancel;
    OfficeButton* m_save;
    TextLabel* m_none;
    FieldGrid* m_fields;
    QList<GoalRow*> m_rows;
    int m_goals = 0;
    GoalFormState m_form;
};

} // namespace bywalec::ui
