#include "ui/async/CoreRunner.h"

#include <chrono>

namespace bywalec::ui {

namespace {
constexpr std::chrono::milliseconds idleAfter{400};
}

CoreRunner::CoreRunner(std::unique_ptr<Business> business, QObject* parent)
    : QObject(parent),
      m_business(std::move(business)),
      m_directory(m_business->directory()),
      m_file(m_business->database().path())
{
    if (auto const* key = m_business->sealKey()) m_sealKey = *key;
    m_business->journal().onChanged([this](std::vector<Change> const& changes) {
        QStringList topics;
        for (auto const& change : changes) {
            auto const topic = QString::fromUtf8(change.topic.data(), qsizetype(change.topic.size()));
            if (!topics.contains(topic)) topics << topic;
        }
        answer(QPointer<QObject>(this), [this, topics] { Q_EMIT changed(topics); });
    });
    m_writer = std::thread([this] { runWriteLane(); });
    for (auto& reader : m_readers)
        reader = std::thread([this] { runReader(); });
}

CoreRunner::~CoreRunner()
{
    {
        std::lock_guard const lock(m_mutex);
        m_leaving = true;
        m_readTasks.clear();
    }
    m_writeWake.notify_all();
    m_readWake.notify_all();
    m_writer.join();
    for (auto& reader : m_readers)
        reader.join();
}

void CoreRunner::post(Lane lane, WriteTask task)
{
    {
        std::lock_guard const lock(m_mutex);
        (lane == Lane::Counter ? m_counterTasks : m_backgroundTasks).push_back(std::move(task));
    }
    m_writeWake.notify_one();
}

void CoreRunner::postRead(ReadTask task)
{
    {
        std::lock_guard const lock(m_mutex);
        m_readTasks.push_back(std::move(task));
    }
    m_readWake.notify_one();
}

// Runs on a lane's thread. The receiver is looked at only on the GUI thread, where it lives and dies.
void CoreRunner::answer(QPointer<QObject> guard, std::function<void()> done)
{
    QMetaObject::invokeMethod(
        this,
        [guard = std::move(guard), done = std::move(done)] {
            if (guard) done();
        },
        Qt::QueuedConnection);
}

void CoreRunner::runWriteLane()
{
    std::unique_lock lock(m_mutex);
    bool tidy = false; // whether anything was written since the last idle moment
    while (true) {
        auto const something = [this] {
            return m_leaving || !m_counterTasks.empty() || !m_backgroundTasks.empty();
        };
        if (tidy && !m_writeWake.wait_for(lock, idleAfter, something)) {
            lock.unlock();
            // A checkpoint that fails is tried again at the next idle moment; the WAL keeps everything till
            // then.
            tidy = !m_business->idle();
            lock.lock();
            continue;
        }
        if (!tidy) m_writeWake.wait(lock, something);
        auto& queue = m_counterTasks.empty() ? m_backgroundTasks : m_counterTasks;
        if (queue.empty()) break; // leaving, and nothing is left to write
        auto task = std::move(queue.front());
        queue.pop_front();
        ++m_running;
        lock.unlock();
        task(*m_business);
        lock.lock();
        --m_running;
        tidy = true;
        m_idle.notify_all();
    }
}

void CoreRunner::runReader()
{
    auto reader = Database::open(m_file, Database::Mode::ReadOnly);
    std::unique_lock lock(m_mutex);
    while (true) {
        m_readWake.wait(lock, [this] { return m_leaving || !m_readTasks.empty(); });
        if (m_leaving) break;
        auto task = std::move(m_readTasks.front());
        m_readTasks.pop_front();
        ++m_running;
        lock.unlock();
        task(reader);
        lock.lock();
        --m_running;
        m_idle.notify_all();
    }
}

void CoreRunner::loadDirectory(QObject* receiver, std::function<void(Result<void>)> done)
{
    auto guard = QPointer<QObject>(receiver);
    postRead([this, guard, done = std::move(done)](Result<Database>& reader) {
        auto result = reader ? m_directory.load(*reader, sealKey()) : Result<void>(reader.error());
        answer(guard, [done, result] { done(result); });
        if (result)
            answer(QPointer<QObject>(this), [this] { Q_EMIT changed({QStringLiteral("directory")}); });
    });
}

void CoreRunner::drain()
{
    std::unique_lock lock(m_mutex);
    m_idle.wait(lock, [this] {
        return m_running == 0 && m_counterTasks.empty() && m_backgroundTasks.empty() && m_readTasks.empty();
    });
}

} // namespace bywalec::ui
