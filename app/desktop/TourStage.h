// What the tour stands on: a shop of its own, a clock that can be moved on, cards before the camera,
// pictures, and a line for each step.
#pragma once

#include "core/base/Random.h"
#include "core/Business.h"
#include "core/keys/Vault.h"
#include "ui/shell/MainWindow.h"

#include <functional>
#include <memory>
#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryDir>

namespace bywalec {

/// Runs with the real time's speed towards a fixed Monday; moved on by hand between visits, never back.
class TourClock final : public Clock {
  public:
    static constexpr int daysBefore = 36; ///< it begins so many days before the Monday

    TourClock();
    UtcTime now() override;
    std::chrono::microseconds elapsed() override;
    void pass(std::chrono::milliseconds time) { m_passed += time; }
    void toNextDay(); ///< the same time of day that the tour began with

  private:
    SystemClock m_real;
    UtcTime m_begin;
    std::chrono::microseconds m_started;
    std::chrono::milliseconds m_passed{0};
    int m_day = 0;
};

class TourStage {
  public:
    TourStage(QDir pictures, QString language);
    ~TourStage();

    bool failed() const { return m_failed; }
    /// Runs `act`, waits until `seen` is true, then `verified` decides. Saves the window's picture when it
    /// has a name, prints one line with the milliseconds from the act to what was seen.
    void step(
        QString const& what, QString const& picture, std::function<void()> const& act,
        std::function<bool()> const& seen, std::function<bool()> const& verified = [] { return true; });
    void savePicture(QString const& name);
    void note(QString const& text);

    BusinessOptions options();
    void open();  ///< the shop's file in the window
    void close(); ///< the window goes, and everything that it held
    void setWindow(std::unique_ptr<QWidget> window);
    QWidget& window() { return *m_window; }
    ui::MainWindow& counter();
    ui::CounterState const& state() { return counter().controller().state(); }
    bool shows(ui::Mood mood);
    template<class Panel>
    Panel const* panel()
    {
        return std::get_if<Panel>(&state().panel);
    }

    /// Holds a card before the camera until `seen`; a camera device that we can steer shows it, otherwise its
    /// frames go through the same reader.
    void hold(std::string const& payload);
    void takeAway();
    void pretendCamera(bool there); ///< where there is none to unplug
    bool hasCameraDevice() const { return m_cameraDevice; }
    bool steersCamera() const { return !m_steering.isEmpty(); }
    bool steerCamera(QStringList const& words); ///< plug, unplug, show TEXT
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void type(QString const& text); ///< as a person does, into what has the focus
    void typeLikeScanner(std::string const& text);
    bool waitFor(std::function<bool()> const& condition, int timeoutMs = 8000);

    /// On the write lane, now.
    template<class Task>
    auto atCore(Task task)
    {
        using R = std::invoke_result_t<Task, Business&>;
        std::optional<R> answer;
        counter().runner().write(ui::Lane::Counter, std::move(task), &counter(),
                                 [&answer](R result) { answer.emplace(std::move(result)); });
        waitFor([&answer] { return answer.has_value(); }, 60'000);
        return std::move(*answer);
    }
    CustomerView viewOf(CustomerId customer);
    QString besideShop(QString const& name) const { return m_folder.filePath(name); }
    QString keyFile() const { return QString::fromStdString(file() + ".key"); }
    std::string file() const { return m_folder.filePath(QStringLiteral("tour.bywalec")).toStdString(); }

    TourClock clock;

  private:
    void showFrame();

    QTemporaryDir m_folder;
    QDir m_pictures;
    QString m_language;
    SystemRandom m_random;
    FileVault m_vault;
    std::unique_ptr<QWidget> m_window;
    QString m_steering;
    bool m_cameraDevice = false;
    QImage m_frame;
    QTimer m_frames;
    QElapsedTimer m_shown; ///< since the step began, or since its card was in view
    int m_number = 0;
    bool m_failed = false;
};

/// The card as a camera sees it: in a hand's tilt before a counter, 1280×720. Null payload: nobody there.
QImage cardScene(std::string const& payload);

} // namespace bywalec
