// The customers' page of the office: the list of everybody, then somebody's account in its place.
#pragma once

#include "ui/customers/CustomersState.h"

#include <QWidget>

namespace bywalec::ui {

class CustomerList;
class HistoryView;
class Notice;
class ProfileHead;
class StandingPanel;
class TaskPanel;

class CustomersPage : public QWidget {
    Q_OBJECT
  public:
    explicit CustomersPage(QWidget* parent = nullptr);

    void render(CustomersState const& state);
    CustomerList* list() const { return m_list; }
    TaskPanel* task() const { return m_task; }
    HistoryView* history() const { return m_history; }
    StandingPanel* standing() const { return m_standing; }
    ProfileHead* head() const { return m_head; }

  Q_SIGNALS:
    void searched(QString const& typed);
    void segmentsChosen(QStringList const& ids);
    void sortWanted(bywalec::CustomerColumn column);
    void customerOpened(QString const& id);
    void left();
    void undone(QString const& action);
    void olderWanted();
    void correctionWanted();
    void fieldChanged(QString const& id, QString const& text);
    void saveCorrection();
    void cancel();
    void referralWanted();
    void referrerSearched(QString const& typed);
    void referrerChosen(QString const& id);
    void referralTakenBack();
    void causeChosen(QString const& programme, QString const& cause);

  protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

  private:
    QWidget* makeSearch();
    QWidget* makeProfile();
    void orderTabs();
    void moveFocus(CustomersState const& state, bool opened, bool closed, CustomerTask before);

    QWidget* m_search;
    CustomerList* m_list = nullptr;
    QWidget* m_profile;
    ProfileHead* m_head = nullptr;
    TaskPanel* m_task = nullptr;
    HistoryView* m_history = nullptr;
    StandingPanel* m_standing = nullptr;
    Notice* m_done;
    Notice* m_problem;
    QString m_shown;
    CustomerTask m_doing = CustomerTask::Nothing;
};

} // namespace bywalec::ui
