// "Price it first": replays the shop's own past under a draft, away from the GUI thread, until cancelled.
#pragma once

#include "core/loyalty/Simulator.h"
#include "ui/async/CoreRunner.h"

#include <QTimer>

namespace bywalec::ui {

struct Priced {
    Simulation draft;
    std::optional<Simulation> now; ///< under the version that runs, if there is one
    LocalDay from;
    LocalDay until;
};

class PriceFirst : public QObject {
    Q_OBJECT
  public:
    explicit PriceFirst(CoreRunner& runner, QObject* parent = nullptr);
    ~PriceFirst() override;

    /// The twelve months up to `until`. What ran before is cancelled.
    void start(Rules draft, std::optional<Rules> now, LocalDay until);
    /// Nothing more is heard of it.
    void cancel();
    bool isRunning() const { return m_work != nullptr; }

  Q_SIGNALS:
    void progressed(double share, qint64 visits);
    void finished(bywalec::Result<bywalec::ui::Priced> const& priced);

  private:
    struct Work;
    void replay(Past past);
    void end(Result<Priced> priced);

    CoreRunner& m_runner;
    std::shared_ptr<Work> m_work; ///< shared with the thread that counts
    QTimer m_look;
};

} // namespace bywalec::ui
