// The items' page at work: what the shop sells, one of them being written, and switching them on and off.
#pragma once

#include "core/programmes/Programmes.h"
#include "ui/async/CoreRunner.h"
#include "ui/items/ItemFields.h"
#include "ui/items/ItemsState.h"

namespace bywalec::ui {

class ItemsController : public QObject {
    Q_OBJECT
  public:
    ItemsController(CoreRunner& runner, Words words, Clock& clock, Random& random, QObject* parent = nullptr);

    ItemsState const& state() const { return m_state; }
    bool isBusy() const { return m_pending > 0; }

  public Q_SLOTS:
    void refresh();
    void newItem();
    void open(QString const& id);
    void changeField(QString const& id, QString const& text);
    void save();
    void cancel();
    void switchItem(QString const& id);

  Q_SIGNALS:
    void stateChanged(bywalec::ui::ItemsState const& state);

  private:
    struct Open {
        Item base; ///< null id until it is saved for the first time
        Answers answers;
        EventId event;
    };
    void publish();
    ItemContext context() const;
    Item const* find(QString const& id) const;
    void write(Item item, EventId event, bool closes);
    EventId newEvent();

    CoreRunner& m_runner;
    Words m_words;
    Clock& m_clock;
    Random& m_random;
    ItemsState m_state;
    Definitions m_definitions;
    Rules m_running;
    std::optional<Open> m_open;
    QString m_problem;
    bool m_writing = false;
    int m_pending = 0;
};

} // namespace bywalec::ui
