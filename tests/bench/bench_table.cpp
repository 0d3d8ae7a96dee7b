// Whether the customers' table keeps the window alive: the longest gap of the real event loop while a hundred
// thousand customers are read, scrolled, ordered, filtered and searched, and how long a scan takes while
// reports run beside it. bench_table [--customers=N] [--visits=N] [--scans=N] [--dir=FOLDER] and Google
// Benchmark's own options.
#include "core/exchange/Demo.h"
#include "tests/support/TestShop.h"
#include "ui/customers/CustomerList.h"
#include "ui/customers/CustomersController.h"
#include "ui/customers/CustomersPage.h"
#include "ui/customers/CustomerTableView.h"
#include "ui/office/ChipRow.h"
#include "ui/reports/MondayController.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Office.h"
#include "ui/theme/Theme.h"

#include <algorithm>
#include <benchmark/benchmark.h>
#include <chrono>
#include <cstdlib>
#include <cstring>
#include <QApplication>
#include <QLineEdit>
#include <QTest>
#include <QTimer>
#include <QWheelEvent>

using namespace bywalec;
using namespace bywalec::ui;

namespace {

struct Sizes {
    int customers = 100000;
    int visits = 400000;
    int scans = 200;
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

/// A heart that beats whenever the event loop comes round: the longest pause between two beats is how long a
/// click would have waited.
class Heartbeat : public QObject {
  public:
    Heartbeat()
    {
        m_timer.setInterval(0);
        connect(&m_timer, &QTimer::timeout, this, [this] {
            m_longest = std::max(m_longest, msSince(m_last));
            m_last = Steady::now();
        });
        m_timer.start();
    }
    /// Turns the real loop until `done`, and gives the longest gap in it.
    template<class Done>
    double during(Done done)
    {
        m_last = Steady::now();
        m_longest = 0;
        while (!done())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        return std::max(m_longest, msSince(m_last));
    }

  private:
    QTimer m_timer;
    Steady::time_point m_last;
    double m_longest = 0;
};

/// The demo's café, and a few cards of people whom the bench knows.
struct Town {
    test::TestShop shop;
    std::vector<std::string> payloads;

    Town()
    {
        DemoPlan const plan{sizes.customers, sizes.visits, 1, 7};
        auto const now = shop.clock.now() + std::chrono::days(367);
        auto& business = shop.business();
        if (!makeDemo(business.journal(), business.zone(), plan, now)) std::abort();
        shop.clock.setWall(now);
        for (int i = 0; i < 50; ++i)
            payloads.push_back(shop.enrol("Osoba " + std::to_string(i)));
        if (!business.database().checkpoint()) std::abort();
        shop.close();
    }
};

Town& town()
{
    static Town one;
    return one;
}

struct Open {
    SystemRandom random;
    std::unique_ptr<MainWindow> window;

    Open()
    {
        auto business = Business::open(town().shop.options());
        auto words = Words::load("pl");
        if (!business || !words) std::abort();
        ShellOptions shell;
        shell.camera = shell.sound = false;
        window = std::make_unique<MainWindow>(std::move(*business), std::move(*words), town().shop.clock,
                                              random, shell);
        window->resize(1280, 800);
        window->show();
        window->activateWindow();
        if (!QTest::qWaitForWindowActive(window.get())) std::abort();
        window->runner().drain();
        QCoreApplication::processEvents();
    }
    CustomersController& customers() { return window->office().customers(); }
    CustomerList& list() { return *window->office().customersPage().list(); }
    bool isReady() { return !customers().isBusy() && customers().state().list.table != nullptr; }
};

void turnWheel(QWidget* viewport, int steps)
{
    QPointF const at(viewport->width() / 2.0, viewport->height() / 2.0);
    QWheelEvent event(at, viewport->mapToGlobal(at), {}, QPoint(0, -120 * steps), Qt::NoButton,
                      Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(viewport, &event);
}

void hundredThousandRows(benchmark::State& state)
{
    Open open;
    Heartbeat heart;
    auto& table = *open.list().table();
    double read = 0;
    double scrolled = 0;
    double ordered = 0;
    double filtered = 0;
    double searched = 0;
    for (auto _ : state) {
        auto const start = Steady::now();
        open.window->showOffice();
        open.window->office().showPage(QStringLiteral("customers"));
        read = heart.during([&] { return open.isReady(); });
        for (int i = 0; i < 300; ++i) {
            int turns = 0;
            turnWheel(table.viewport(), i % 3 == 0 ? 400 : 3);
            scrolled = std::max(scrolled, heart.during([&] { return ++turns > 3; }));
        }
        for (int column = 0; column < 5; ++column)
            for (int twice = 0; twice < 2; ++twice) {
                Q_EMIT table.header()->sectionClicked(column);
                ordered = std::max(ordered, heart.during([&] { return open.isReady(); }));
            }
        for (auto const& [id, words] : open.customers().state().list.segments) {
            open.customers().chooseSegments({id});
            filtered = std::max(filtered, heart.during([&] { return open.isReady(); }));
        }
        open.customers().chooseSegments({});
        for (auto const* typed : {"a", "an", "ann", "anna", "anna k", ""}) {
            static_cast<QLineEdit*>(open.list().field())->setText(QString::fromLatin1(typed));
            open.customers().search(QString::fromLatin1(typed));
            searched = std::max(searched, heart.during([&] { return open.isReady(); }));
        }
        state.SetIterationTime(msSince(start) / 1000);
    }
    state.counters["rows"] = double(open.customers().state().list.table->rows.size());
    state.counters["gap_read_ms"] = read;
    state.counters["gap_scroll_ms"] = scrolled;
    state.counters["gap_order_ms"] = ordered;
    state.counters["gap_filter_ms"] = filtered;
    state.counters["gap_search_ms"] = searched;
    state.counters["gap_longest_ms"] = std::max({read, scrolled, ordered, filtered, searched});
}

/// One scan through the write lane, as the counter does it; until the answer is on the GUI thread.
double scanOnce(Open& open, std::string const& payload)
{
    town().shop.clock.advance(std::chrono::minutes(15));
    bool answered = false;
    auto const start = Steady::now();
    open.window->runner().write(
        Lane::Counter,
        [payload](Business& business) {
            ScanRequest request;
            request.typed = payload;
            request.again = true;
            return business.counter().scan(request).state;
        },
        open.window.get(), [&](ScanState) { answered = true; });
    while (!answered)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    return msSince(start);
}

std::vector<double> scans(Open& open, bool reportsBeside)
{
    std::vector<double> times;
    for (int i = 0; i < sizes.scans; ++i) {
        if (reportsBeside) {
            if (!open.window->office().monday().isBusy()) open.window->office().monday().refresh();
            if (!open.customers().isBusy()) open.customers().refresh();
        }
        times.push_back(scanOnce(open, town().payloads[std::size_t(i) % town().payloads.size()]));
        QTest::qWait(5);
    }
    return times;
}

void scanBesideReports(benchmark::State& state)
{
    Open open;
    open.window->showOffice();
    open.window->office().showPage(QStringLiteral("programmes"));
    scans(open, false); // what is read for the first time is in memory then
    std::vector<double> alone;
    std::vector<double> beside;
    for (auto _ : state) {
        alone = scans(open, false);
        beside = scans(open, true);
        state.SetIterationTime(quantile(beside, 0.5) / 1000);
    }
    state.counters["alone_p50_ms"] = quantile(alone, 0.5);
    state.counters["alone_p95_ms"] = quantile(alone, 0.95);
    state.counters["beside_p50_ms"] = quantile(beside, 0.5);
    state.counters["beside_p95_ms"] = quantile(beside, 0.95);
    state.counters["delay_p50_ms"] = quantile(beside, 0.5) - quantile(alone, 0.5);
    state.counters["delay_p95_ms"] = quantile(beside, 0.95) - quantile(alone, 0.95);
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
        else if (take(argv[i], "--visits=", value))
            sizes.visits = std::max(1, std::atoi(value.c_str()));
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
    benchmark::RegisterBenchmark("hundredThousandRows", hundredThousandRows)
        ->UseManualTime()
        ->Iterations(1)
        ->Unit(benchmark::kMillisecond);
    benchmark::RegisterBenchmark("scanBesideReports", scanBesideReports)
        ->UseManualTime()
        ->Iterations(1)
        ->Unit(benchmark::kMillisecond);
    benchmark::RunSpecifiedBenchmarks();
    benchmark::Shutdown();
    return 0;
}
