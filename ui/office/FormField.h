// One question of an office form: label, control, and under it a hint or what is wrong with the answer.
#pragma once

#include <QList>
#include <QWidget>
#include <utility>

class QVBoxLayout;

namespace bywalec::ui {

class ChipRow;
class ChoiceBox;
class Stepper;
class TextLabel;
class UnitLine;

enum class FieldKind {
    Text,
    Number, ///< a whole number with − and +
    Amount, ///< money, percent, points: typed as text, with its unit at the end
    Choice,
    Several ///< any of a few, as chips: weekdays, groups
};

struct FieldState {
    QString id;
    FieldKind kind = FieldKind::Text;
    QString label;
    QString value; ///< as typed; of a choice, the id of the chosen one; of several, ids parted by commas
    QString hint;
    QString error; ///< stands in place of the hint
    QString unit;  ///< "zł", "%", "dni"
    int least = 0; ///< of a number
    int most = 9999;
    QList<std::pair<QString, QString>> choices; ///< id and words
    bool enabled = true;
    int span = 1; ///< columns of its grid

    bool operator==(FieldState const&) const = default;
};

class FormField : public QWidget {
    Q_OBJECT
  public:
    explicit FormField(FieldState const& state, QWidget* parent = nullptr);

    /// Same id and kind as before. What is being typed is left alone.
    void render(FieldState const& state);
    FieldState const& state() const { return m_state; }
    QString value() const;
    /// What takes the focus.
    QWidget* control() const;
    /// All that Tab may stop at, for a page that orders its stops.
    QList<QWidget*> stops() const;

  Q_SIGNALS:
    /// Every change by a person, as it is typed.
    void edited(QString const& id, QString const& value);

  private:
    void makeControl();
    void showValue();
    void showChips();
    void tell(QString const& value);

    FieldState m_state;
    QVBoxLayout* m_layout;
    TextLabel* m_label;
    TextLabel* m_hint;
    UnitLine* m_line = nullptr;
    Stepper* m_stepper = nullptr;
    ChoiceBox* m_choice = nullptr;
    ChipRow* m_chips = nullptr;
};

} // namespace bywalec::ui
