// The customers' page at work: finds somebody, reads their account, corrects it, takes back what can be.
#pragma once

#include "ui/async/CoreRunner.h"
#include "ui/customers/CustomerListReader.h"
#include "ui/customers/CustomerTexts.h"

namespace bywalec::ui {

class CustomersController : public QObject {
    Q_OBJECT
  public:
    CustomersController(CoreRunner& runner, Words words, Clock& clock, Random& random,
                        QObject* parent = nullptr);

    CustomersState const& state() const { return m_state; }
    bool isBusy() const { return m_pending > 0 || m_list.isBusy(); }

  public Q_SLOTS:
    /// Reads anew what is shown: the list, or the open account.
    void refresh();
    void search(QString const& typed);
    void sortBy(bywalec::CustomerColumn column);
    void chooseSegments(QStringList const& ids);
    void open(QString const& id);
    void leave();
    void undo(QString const& action);
    void showOlder();
    void startCorrection();
    void startReferral();
    void cancel();
    void changeField(QString const& id, QString const& text);
    void saveCorrection();
    void searchReferrer(QString const& typed);
    void chooseReferrer(QString const& id);
    void removeReferrer();
    void chooseCause(QString const& programme, QString const& cause);

  Q_SIGNALS:
    void stateChanged(bywalec::ui::CustomersState const& state);

  private:
    void publish();
    void findReferrer(QString const& typed);
    void read();
    CustomerTexts texts() const;
    LocalDay today() const;
    template<class Task>
    void write(Task task, QString const& done);

    CoreRunner& m_runner;
    Words m_words;
    Clock& m_clock;
    Random& m_random;
    CustomersState m_state;
    CustomersState m_next; ///< built up, then published at once
    std::optional<CustomerFile> m_file;
    std::optional<SegmentScale> m_scale; ///< of today: it takes everybody's days to know
    CustomerListReader m_list;
    FinderState m_referrers;
    CustomerId m_open; ///< null: the list
    CustomerTask m_task = CustomerTask::Nothing;
    Answers m_answers;
    EventId m_event; ///< of the correction: pressed twice, it corrects once
    QString m_typedReferrer;
    int m_limit;
    int m_serial = 0;
    bool m_writing = false;
    int m_pending = 0;
};

} // namespace bywalec::ui
