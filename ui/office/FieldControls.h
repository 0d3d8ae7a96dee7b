// The controls inside a FormField: a line with its unit, a number between − and +, a choice.
#pragma once

#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>

class QAbstractButton;

namespace bywalec::ui {

/// A line edit with a unit painted at its end.
class UnitLine : public QLineEdit {
    Q_OBJECT
  public:
    explicit UnitLine(QWidget* parent = nullptr);
    void setUnit(QString const& unit);
    void setWrong(bool wrong);

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    QString m_unit;
    bool m_wrong = false;
};

/// − 5 +: one frame; the keys are the spin box's own (arrows, page up and down, digits).
class Stepper : public QWidget {
    Q_OBJECT
  public:
    explicit Stepper(QWidget* parent = nullptr);
    void setRange(int least, int most);
    void setValue(int value);
    int value() const { return m_number->value(); }
    void setWrong(bool wrong);
    void setNames(QString const& label);
    QSpinBox* number() const { return m_number; }

  Q_SIGNALS:
    void valueEdited(int value);

  protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent*) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void showEnds();

    QSpinBox* m_number;
    QAbstractButton* m_less;
    QAbstractButton* m_more;
    bool m_wrong = false;
};

/// A combo box with our own arrow; the wheel changes it only while it has the focus.
class ChoiceBox : public QComboBox {
    Q_OBJECT
    Q_PROPERTY(bool textFits READ textFits)
  public:
    explicit ChoiceBox(QWidget* parent = nullptr);
    bool textFits() const;
    void setWrong(bool wrong);

  protected:
    void paintEvent(QPaintEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

  private:
    bool m_wrong = false;
};

} // namespace bywalec::ui
