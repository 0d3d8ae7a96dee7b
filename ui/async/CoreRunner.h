// The only crossing between threads: tasks go to the core's write lane or read pool, answers come back to the
// GUI.
#pragma once

#include "core/Business.h"

#include <atomic>
#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <QObject>
#include <QPointer>
#include <QStringList>
#include <thread>

namespace bywalec::ui {

enum class Lane {
    Counter,    ///< somebody waits at the counter: before everything else
    Background, ///< everything else that writes; no longer than 20 ms a task
};

/// Lives on the GUI thread and owns the business. Answers come on the GUI thread, in the order of the tasks
/// of one lane, and never after the receiver or the runner is gone. What was queued is still written at the
/// end.
class CoreRunner : public QObject {
    Q_OBJECT

  public:
    explicit CoreRunner(std::unique_ptr<Business> business, QObject* parent = nullptr);
    ~CoreRunner() override;

    /// task(Business&) on the write lane, then done(its result) for as long as receiver lives.
    template<class Task, class Done>
    void write(Lane lane, Task task, QObject* receiver, Done done)
    {
        auto guard = QPointer<QObject>(receiver);
        post(lane, [this, guard, task = std::move(task), done = std::move(done)](Business& business) mutable {
            answer(guard,
                   [done = std::move(done), result = task(business)]() mutable { done(std::move(result)); });
        });
    }

    /// task(Transaction&) → Result<T> on a read-only connection of the pool, then done(Result<T>).
    template<class Task, class Done>
    void read(Task task, QObject* receiver, Done done)
    {
        auto guard = QPointer<QObject>(receiver);
        using R = std::invoke_result_t<Task, Transaction&>;
        postRead(
            [this, guard, task = std::move(task), done = std::move(done)](Result<Database>& reader) mutable {
                auto result = reader ? reader->read(task) : R(reader.error());
                answer(guard, [done = std::move(done), result = std::move(result)]() mutable {
                    done(std::move(result));
                });
            });
    }

    /// task() → R on a thread of the pool, for long arithmetic that needs no connection; it has to end early
    /// when its receiver goes, because the runner waits for it.
    template<class Task, class Done>
    void compute(Task task, QObject* receiver, Done done)
    {
        auto guard = QPointer<QObject>(receiver);
        postRead([this, guard, task = std::move(task), done = std::move(done)](Result<Database>&) mutable {
            answer(guard, [done = std::move(done), result = task()]() mutable { done(std::move(result)); });
        });
    }

    /// For what no lane owns and every thread may use: shop, zone, directory.
    Business const& business() const { return *m_business; }
    Directory const& directory() const { return m_directory; }
    Secret const* sealKey() const { return m_sealKey ? &*m_sealKey : nullptr; }

    /// Reads names and phones into memory, on the read pool; until then the search finds nobody.
    void loadDirectory(QObject* receiver, std::function<void(Result<void>)> done);
    /// Waits until everything queued so far is done; for tests, the tour and the end.
    void drain();

  Q_SIGNALS:
    /// After a COMMIT: the names of the rooms whose tables changed; "directory" once names can be searched.
    void changed(QStringList const& topics);

  private:
    using WriteTask = std::function<void(Business&)>;
    using ReadTask = std::function<void(Result<Database>&)>;
    void post(Lane lane, WriteTask task);
    void postRead(ReadTask task);
    void answer(QPointer<QObject> guard, std::function<void()> done);
    void runWriteLane();
    void runReader();

    std::unique_ptr<Business> m_business;
    Directory& m_directory;
    std::optional<Secret> m_sealKey;
    std::string m_file;

    std::mutex m_mutex;
    std::condition_variable m_writeWake;
    std::condition_variable m_readWake;
    std::condition_variable m_idle;
    std::deque<WriteTask> m_counterTasks;
    std::deque<WriteTask> m_backgroundTasks;
    std::deque<ReadTask> m_readTasks;
    int m_running = 0;
    bool m_leaving = false;
    std::thread m_writer;
    std::thread m_readers[2];
};

} // namespace bywalec::ui
