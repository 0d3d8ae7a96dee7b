// The programmes beside the main one: a compact row each, two or three side by side.
#pragma once

#include "ui/counter/CounterState.h"

#include <QWidget>

class QPainter;

namespace bywalec::ui {

namespace programme {
/// The row's own icon, or the one of its kind.
QString iconOf(ProgrammeProgress const& row);
/// A bar in its groove; `permille` of it is filled.
void paintBar(QPainter& painter, QRectF const& where, int permille, bool ready);
/// "Złoty 120 zł do Platynowego, +12": what a screen reader says.
QString words(ProgrammeProgress const& row);
} // namespace programme

class ProgrammeRows : public QWidget {
    Q_OBJECT
    Q_PROPERTY(bool textFits READ textFits)
  public:
    explicit ProgrammeRows(QWidget* parent = nullptr);

    /// Up to four; hides itself when there are none.
    void render(QList<ProgrammeProgress> const& rows);
    bool textFits() const;

    static constexpr int rowHeight = 40;

  protected:
    void paintEvent(QPaintEvent*) override;
    void resizeEvent(QResizeEvent* event) override;

  private:
    int columns() const;
    void takeHeight();
    QRectF place(qsizetype index) const;
    double changeWidth(ProgrammeProgress const& row) const;
    double textWidth(qsizetype index) const;
    void paintRow(QPainter& painter, qsizetype index) const;

    QList<ProgrammeProgress> m_rows;
};

} // namespace bywalec::ui
