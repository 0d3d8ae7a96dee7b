// The account's time line: date, disc, what, balance, why, and what can be taken back.
#pragma once

#include "ui/customers/CustomersState.h"
#include "ui/theme/Paint.h"

class QScrollArea;
class QVBoxLayout;

namespace bywalec::ui {

class OfficeButton;
class TextLabel;

/// One action.
class HistoryLine : public QWidget {
    Q_OBJECT
  public:
    /// `last`: the rail ends here.
    HistoryLine(HistoryRow const& row, bool last, QWidget* parent = nullptr);
    OfficeButton* undo() const { return m_undo; }

  Q_SIGNALS:
    void undone(QString const& id);

  protected:
    void paintEvent(QPaintEvent*) override;

  private:
    HistoryRow m_row;
    bool m_last;
    OfficeButton* m_undo = nullptr;
};

class HistoryView : public Panel {
    Q_OBJECT
  public:
    explicit HistoryView(QWidget* parent = nullptr);
    /// Rows are made anew only when they changed, so that the focus stays while a form is written.
    void render(QList<HistoryRow> const& rows, int older);
    QScrollArea* scroller() const { return m_scroller; }
    QList<QWidget*> stops() const;

  Q_SIGNALS:
    void undone(QString const& id);
    void olderWanted();

  protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    QList<HistoryRow> m_rows;
    int m_olderCount = -1;
    QScrollArea* m_scroller;
    QWidget* m_inside;
    QVBoxLayout* m_column;
    TextLabel* m_empty;
    OfficeButton* m_older;
    QList<HistoryLine*> m_lines;
};

} // namespace bywalec::ui
