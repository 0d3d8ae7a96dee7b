// The good causes' page of the office: each cause's pot, what was passed on and how that is proved.
#pragma once

#include "ui/causes/CausesState.h"

#include <QWidget>

namespace bywalec::ui {

class EmptyNote;
class FigureRow;
class Notice;
class OfficeButton;
class PayoutForm;
class TableList;
class TextLabel;

class CausesPage : public QWidget {
    Q_OBJECT
  public:
    explicit CausesPage(QWidget* parent = nullptr);
    void render(CausesState const& state);
    PayoutForm* form() const { return m_form; }
    TableList* pots() const { return m_pots; }
    TableList* payouts() const { return m_payouts; }

  Q_SIGNALS:
    void potOpened(QString const& id);
    void payoutOpened(QString const& id);
    void fieldChanged(QString const& id, QString const& text);
    void save();
    void takeBack();
    void cancel();
    /// There is no cause, and the page's one button was pressed.
    void programmesWanted();

  private:
    FigureRow* m_totals;
    PayoutForm* m_form;
    TableList* m_pots;
    TextLabel* m_heading;
    TableList* m_payouts;
    EmptyNote* m_empty;
    Notice* m_done;
    Notice* m_problem;
    OfficeButton* m_programmes;
    QString m_open;
};

} // namespace bywalec::ui
