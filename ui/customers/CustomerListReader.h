// Reads the table of all customers for the list, and chooses its rows: off the GUI thread, both of it.
#pragma once

#include "ui/async/CoreRunner.h"
#include "ui/customers/CustomerListState.h"

#include <QElapsedTimer>
#include <QTimer>

namespace bywalec::ui {

class CustomerListReader : public QObject {
    Q_OBJECT
  public:
    CustomerListReader(CoreRunner& runner, Words words, Clock& clock, QObject* parent = nullptr);
    ~CustomerListReader() override;

    CustomerListState const& state() const { return m_state; }
    bool isBusy() const { return m_pending > 0 || m_pause.isActive(); }

    /// Reads everybody anew; asked for again and again, it takes a fifth of one reader's time at most.
    void refresh();
    void search(QString const& typed);
    void choose(QStringList const& segments);
    /// The same column again turns the order round.
    void sortBy(CustomerColumn column);

  Q_SIGNALS:
    void changed();

  private:
    LocalDay today() const;
    void load();
    void select(bool byHand);
    void publish(std::shared_ptr<std::vector<std::uint32_t> const> shown);
    QList<std::pair<QString, QString>> segments() const;

    CoreRunner& m_runner;
    Words m_words;
    Clock& m_clock;
    CustomerListState m_state;
    std::shared_ptr<CustomerTable const> m_table;
    std::stop_source m_stop;
    CustomerChoice m_choice;
    QString m_typed;
    QTimer m_pause;
    QElapsedTimer m_reading;
    bool m_loading = false;
    bool m_again = false;
    int m_serial = 0;
    int m_hand = 0; ///< how often the owner has asked for other rows or another order
    int m_pending = 0;
};

} // namespace bywalec::ui
