// Week, month or quarter: one of three, side by side in one frame.
#pragma once

#include "core/reports/Period.h"

#include <QAbstractButton>
#include <QList>

namespace bywalec::ui {

class SwitchSegment : public QAbstractButton {
    Q_OBJECT
    Q_PROPERTY(bool textFits READ textFits)
  public:
    SwitchSegment(PeriodKind kind, QString const& text, QWidget* parent);
    PeriodKind kind() const { return m_kind; }
    bool textFits() const;
    QSize sizeHint() const override;

  protected:
    void paintEvent(QPaintEvent*) override;
    void keyPressEvent(QKeyEvent* event) override;

  private:
    PeriodKind m_kind;
};

class PeriodSwitch : public QWidget {
    Q_OBJECT
  public:
    explicit PeriodSwitch(QWidget* parent = nullptr);
    void choose(PeriodKind kind);

  Q_SIGNALS:
    void chosen(bywalec::PeriodKind kind);

  protected:
    void paintEvent(QPaintEvent*) override;

  private:
    QList<SwitchSegment*> m_segments;
};

} // namespace bywalec::ui
