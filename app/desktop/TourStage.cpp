#include "app/desktop/TourStage.h"

#include <cstdio>
#include <QApplication>
#include <QMediaDevices>
#include <QProcess>
#include <QTest>

namespace bywalec {

namespace {
constexpr int frameGapMs = 40;
// Monday 10 November 2025, 12:03 in Warsaw: the day of the invented shop.
constexpr UtcTime theDay{std::chrono::milliseconds(1762772580000)};
} // namespace

TourClock::TourClock() : m_begin(theDay - std::chrono::days(daysBefore)), m_started(m_real.elapsed()) {}

UtcTime TourClock::now()
{
    return m_begin + std::chrono::duration_cast<std::chrono::milliseconds>(m_real.elapsed() - m_started) +
           m_passed;
}

std::chrono::microseconds TourClock::elapsed()
{
    return m_real.elapsed() + m_passed;
}

void TourClock::toNextDay()
{
    auto const noon = m_begin + std::chrono::days(++m_day);
    m_passed += std::max(noon - now(), std::chrono::milliseconds(0));
}

TourStage::TourStage(QDir pictures, QString language)
    : m_pictures(std::move(pictures)),
      m_language(std::move(language)),
      m_vault(file() + ".key"),
      m_steering(qEnvironmentVariable("BYWALEC_VCAM"))
{
    m_cameraDevice = !QMediaDevices::videoInputs().isEmpty() || steersCamera();
    m_frames.setInterval(frameGapMs);
    QObject::connect(&m_frames, &QTimer::timeout, &m_frames, [this] { showFrame(); });
    m_frame = cardScene({});
    if (steersCamera() && !steerCamera({QStringLiteral("show"), QString()}))
        m_failed = true; // nobody's card yet
}

TourStage::~TourStage() = default;

BusinessOptions TourStage::options()
{
    BusinessOptions options;
    options.file = file();
    options.program = "bywalec --tour";
    options.clock = &clock;
    options.random = &m_random;
    options.vaults = {&m_vault};
    return options;
}

void TourStage::setWindow(std::unique_ptr<QWidget> window)
{
    m_window = std::move(window);
    m_window->resize(1280, 800);
    m_window->show();
    QApplication::setActiveWindow(m_window.get());
    waitFor([this] { return m_window->isActiveWindow(); }, 2000);
}

void TourStage::open()
{
    auto business = Business::open(options());
    auto words = Words::load(m_language.toStdString());
    if (!business || !words) {
        note(QStringLiteral("FAILED to open the shop"));
        m_failed = true;
        return;
    }
    ui::ShellOptions shell;
    shell.camera = m_cameraDevice;
    shell.sound = false;
    auto window = std::make_unique<ui::MainWindow>(std::move(*business), *words, clock, m_random, shell);
    auto* shown = window.get();
    setWindow(std::move(window));
    if (!m_cameraDevice) shown->controller().cameraIs(ui::Availability::Live);
    shown->controller().soundIs(true, true);
    m_frames.start();
}

void TourStage::close()
{
    m_frames.stop();
    m_window.reset();
}

ui::MainWindow& TourStage::counter()
{
    return static_cast<ui::MainWindow&>(*m_window);
}

bool TourStage::shows(ui::Mood mood)
{
    return state().banner.mood == mood && !counter().controller().isBusy();
}

bool TourStage::waitFor(std::function<bool()> const& condition, int timeoutMs)
{
    QElapsedTimer timer;
    timer.start();
    while (!condition()) {
        if (timer.elapsed() > timeoutMs) return false;
        QApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 10);
    }
    return true;
}

void TourStage::step(QString const& what, QString const& picture, std::function<void()> const& act,
                     std::function<bool()> const& seen, std::function<bool()> const& verified)
{
    if (m_failed) return;
    m_shown.start();
    act();
    bool const came = waitFor(seen, steersCamera() ? 20'000 : 8000);
    auto const ms = double(m_shown.nsecsElapsed()) / 1'000'000.0;
    bool const holds = came && verified();
    waitFor([] { return false; }, 250); // the recent list and the newest stamp come to rest
    if (!picture.isEmpty()) savePicture(picture);
    auto const verdict = holds ? "ok" : came ? "FAILED: not what was expected" : "FAILED: did not come";
    std::printf("%s %2d  %8.1f ms  %s  %s\n", qUtf8Printable(m_language), ++m_number, ms, verdict,
                qUtf8Printable(what));
    std::fflush(stdout);
    m_failed = !holds;
}

void TourStage::savePicture(QString const& name)
{
    auto const path = m_pictures.filePath(name + QStringLiteral(".png"));
    if (!m_window->grab().save(path)) {
        note(QStringLiteral("FAILED to save %1").arg(path));
        m_failed = true;
    }
}

void TourStage::note(QString const& text)
{
    std::printf("%s     %s\n", qUtf8Printable(m_language), qUtf8Printable(text));
    std::fflush(stdout);
}

bool TourStage::steerCamera(QStringList const& words)
{
    QProcess control;
    control.start(m_steering, words);
    waitFor([&control] { return control.state() == QProcess::NotRunning; }, 30'000);
    return control.exitStatus() == QProcess::NormalExit && control.exitCode() == 0;
}

void TourStage::hold(std::string const& payload)
{
    if (steersCamera()) {
        if (!steerCamera({QStringLiteral("show"), QString::fromStdString(payload)})) m_failed = true;
        m_shown.restart(); // drawing the film took its time; the card is in view from here on
        return;
    }
    m_frame = cardScene(payload);
}

void TourStage::pretendCamera(bool there)
{
    if (there)
        m_frames.start();
    else
        m_frames.stop();
    waitFor([] { return false; }, 100);
    counter().controller().cameraIs(there ? ui::Availability::Live : ui::Availability::None);
}

void TourStage::takeAway()
{
    hold({});
    // Frames of the card may still be on their way.
    waitFor([] { return false; }, steersCamera() ? 600 : 200);
    // The reader must see that the card has gone before the same one counts again.
    clock.pass(std::chrono::seconds(8));
}

void TourStage::showFrame()
{
    if (steersCamera()) return;
    counter().camera().injectFrame(m_frame);
}

void TourStage::press(int key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(m_window->windowHandle(), Qt::Key(key), modifiers);
}

void TourStage::type(QString const& text)
{
    auto* field = QApplication::focusWidget();
    for (auto const c : text) {
        // Letters outside ASCII have no key of their own here: the event carries them, as an input method
        // would.
        QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(c));
        QKeyEvent release(QEvent::KeyRelease, 0, Qt::NoModifier, QString(c));
        if (field) {
            QApplication::sendEvent(field, &press);
            QApplication::sendEvent(field, &release);
        }
        waitFor([] { return false; }, 15);
    }
}

void TourStage::typeLikeScanner(std::string const& text)
{
    for (char const c : text)
        QTest::keyClick(m_window->windowHandle(), c);
    QTest::keyClick(m_window->windowHandle(), Qt::Key_Return);
}

CustomerView TourStage::viewOf(CustomerId customer)
{
    auto const found = atCore([customer, now = clock.now()](Business& business) {
        auto const today = business.zone().local(now).day;
        return business.database().read([&](Transaction& tx) -> Result<CustomerView> {
            return customerView(tx, customer, today, business.sealKey());
        });
    });
    return found ? *found : CustomerView();
}

} // namespace bywalec
