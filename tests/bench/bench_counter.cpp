// How long a cashier waits: from the scanner's last key to the painted answer, in the real window over a real
// file. bench_counter [--customers=N] [--scans=N] [--dir=FOLDER] and Google Benchmark's own options; the
// folder must be on the disk in question, not in memory.
#include "tests/support/TestShop.h"
#include "ui/counter/Banner.h"
#include "ui/shell/MainWindow.h"
#include "ui/theme/Theme.h"

#include <algorithm>
#include <benchmark/benchmark.h>
#include <chrono>
#include <cstdlib>
#include <cstring>
#include <QApplication>
#include <QKeyEvent>
#include <QTest>

using namespace bywalec;
using namespace bywalec::ui;

namespace {

struct Sizes {
    int customers = 2000; ///< three visits each
    int scans = 300;
};
Sizes sizes;

using Steady = std::chrono::steady_clock;

double msSince(Steady::time_point start)
{
    return std::chrono::duration<double, std::milli>(Steady::now() - start).count();
}

double quantile(std::vector<double> values, double q)
{
    std::sort(values.begin(), values.end());
    return values.empty() ? 0 : values[std::size_t(q * double(values.size() - 1))];
}

/// Says when the banner has been painted.
class PaintWatch : public QObject {
  public:
    bool painted = false;

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        // After the event has been handled: the filter posts itself behind the paint.
        if (event->type() == QEvent::Paint)
            QMetaObject::invokeMethod(
                this, [this] { painted = true; }, Qt::QueuedConnection);
        return QObject::eventFilter(watched, event);
    }
};

/// The scanner's keys into whatever has the focus; returns when the last one has been delivered.
Steady::time_point burst(std::string const& payload, qint64& clockMs)
{
    auto send = [&](int key, QString const& text) {
        auto* focus = QApplication::focusWidget();
        for (auto type : {QEvent::ShortcutOverride, QEvent::KeyPress, QEvent::KeyRelease}) {
            QKeyEvent event(type, key, Qt::NoModifier, 0, 0, 0, text);
            event.setTimestamp(quint64(clockMs));
            if (type == QEvent::ShortcutOverride) event.ignore();
            if (focus) QApplication::sendEvent(focus, &event);
        }
        clockMs += 4;
    };
    clockMs += 1000;
    for (QChar const character : QString::fromStdString(payload))
        send(character.toUpper().unicode(), QString(character));
    auto const lastKey = Steady::now();
    send(Qt::Key_Return, QStringLiteral("\r"));
    return lastKey;
}

struct Crowd {
    test::TestShop shop;
    std::vector<std::string> payloads;

    Crowd()
    {
        for (int i = 0; i < sizes.customers; ++i) {
            payloads.push_back(shop.enrol("Klient " + std::to_string(i), "6" + std::to_string(10000000 + i)));
            if (i % 200 == 0 && !shop.business().idle()) std::abort();
        }
        for (int day = 0; day < 3; ++day) {
            shop.clock.advance(std::chrono::hours(24));
            for (auto const& payload : payloads)
                shop.scan(payload);
        }
        shop.clock.advance(std::chrono::hours(24));
        if (!shop.business().database().checkpoint()) std::abort();
        shop.close();
    }
};

void scannerBurstToPainted(benchmark::State& state)
{
    Crowd crowd;
    auto business = Business::open(crowd.shop.options());
    auto words = Words::load("pl");
    if (!business || !words) return state.SkipWithError("the shop can't be opened");
    SystemRandom random;
    ShellOptions shell;
    shell.camera = shell.sound = false;
    MainWindow window(std::move(*business), std::move(*words), crowd.shop.clock, random, shell);
    window.show();
    window.activateWindow();
    if (!QTest::qWaitForWindowActive(&window)) return state.SkipWithError("no window");
    window.screen().setFocus();
    window.runner().drain();
    QCoreApplication::processEvents();

    PaintWatch watch;
    window.screen().findChild<Banner*>()->installEventFilter(&watch);
    bool shown = false;
    QObject::connect(&window.controller(), &CounterController::outcomeShown, &window,
                     [&](Outcome const& outcome, double) {
                         shown = outcome.state == ScanState::Stamped || outcome.state == ScanState::Reward;
                         watch.painted = false; // what is painted from here on is the answer
                     });
    std::vector<double> times;
    qint64 keyMs = 100000;
    std::size_t next = 0;
    int failed = 0;
    for (auto _ : state) {
        crowd.shop.clock.advance(std::chrono::seconds(20));
        shown = watch.painted = false;
        auto const lastKey = burst(crowd.payloads[next++ % crowd.payloads.size()], keyMs);
        while (!(shown && watch.painted) && msSince(lastKey) < 5000)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 1);
        times.push_back(msSince(lastKey));
        failed += shown ? 0 : 1;
        state.SetIterationTime(times.back() / 1000);
        // The list of recent actions follows by itself; a customer doesn't come before it is there.
        window.runner().drain();
        QCoreApplication::processEvents();
    }
    state.counters["p50_ms"] = quantile(times, 0.50);
    state.counters["p95_ms"] = quantile(times, 0.95);
    state.counters["p99_ms"] = quantile(times, 0.99);
    state.counters["max_ms"] = quantile(times, 1.0);
    state.counters["customers"] = double(crowd.payloads.size());
    state.counters["not_stamped"] = failed;
}

bool take(char const* argument, char const* name, std::string& value)
{
    auto const length = std::strlen(name);
    if (std::strncmp(argument, name, length) != 0) return false;
    value = argument + length;
    return true;
}

} // namespace

int main(int argc, char** argv)
{
    std::vector<char*> rest;
    for (int i = 0; i < argc; ++i) {
        std::string value;
        if (take(argv[i], "--customers=", value))
            sizes.customers = std::max(1, std::atoi(value.c_str()));
        else if (take(argv[i], "--scans=", value))
            sizes.scans = std::max(1, std::atoi(value.c_str()));
        else if (take(argv[i], "--dir=", value))
            ::setenv("TMPDIR", value.c_str(), 1);
        else
            rest.push_back(argv[i]);
    }
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    int count = int(rest.size());
    benchmark::Initialize(&count, rest.data());
    if (benchmark::ReportUnrecognizedArguments(count, rest.data())) return 2;
    QApplication application(count, rest.data());
    Theme::install(application, Scheme::Light);
    benchmark::RegisterBenchmark("scannerBurstToPainted", scannerBurstToPainted)
        ->UseManualTime()
        ->Iterations(sizes.scans)
        ->Unit(benchmark::kMillisecond);
    benchmark::RunSpecifiedBenchmarks();
    benchmark::Shutdown();
    return 0;
}
