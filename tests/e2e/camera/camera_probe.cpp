// camera_probe: prints what CameraFeed says, a line each: time (ms of CLOCK_MONOTONIC), what, detail.
// Ends with 0 on SIGTERM after closing the camera. A line "stalled" means that the GUI thread was blocked.
#include "ui/input/CameraFeed.h"

#include <chrono>
#include <csignal>
#include <cstdio>
#include <QGuiApplication>
#include <QSocketNotifier>
#include <ZXing/ReadBarcode.h>
#if !__has_include(<ZXing/ReaderOptions.h>)
#include <ZXing/TextUtfEncoding.h>
#endif
#include <unistd.h>

using namespace bywalec::ui;

namespace {

int signalPipe[2];

double nowMs()
{
    using namespace std::chrono;
    return duration<double, std::milli>(steady_clock::now().time_since_epoch()).count();
}

void say(char const* what, QByteArray const& detail)
{
    std::printf("%.1f %s %s\n", nowMs(), what, detail.constData());
    std::fflush(stdout);
}

std::optional<std::string> readQr(GrayFrameView frame)
{
    ZXing::ImageView const image(frame.data, frame.width, frame.height, ZXing::ImageFormat::Lum,
                                 static_cast<int>(frame.strideBytes), frame.pixelStep);
#if __has_include(<ZXing/ReaderOptions.h>) // ZXing 2
    auto const result =
        ZXing::ReadBarcode(image, ZXing::ReaderOptions().setFormats(ZXing::BarcodeFormat::QRCode));
    if (!result.isValid()) return std::nullopt;
    return result.text();
#else
    auto const result =
        ZXing::ReadBarcode(image, ZXing::DecodeHints().setFormats(ZXing::BarcodeFormat::QRCode));
    if (!result.isValid()) return std::nullopt;
    return ZXing::TextUtfEncoding::ToUtf8(result.text());
#endif
}

} // namespace

int main(int argc, char** argv)
{
    if (pipe(signalPipe) != 0) return 1;
    std::signal(SIGTERM, [](int) { [[maybe_unused]] auto const sent = write(signalPipe[1], "x", 1); });
    QGuiApplication const app(argc, argv);
    QSocketNotifier const leave(signalPipe[0], QSocketNotifier::Read);
    QObject::connect(&leave, &QSocketNotifier::activated, &app, &QCoreApplication::quit);

    CameraFeed feed(readQr);
    int previews = 0;
    QObject::connect(&feed, &CameraFeed::decoded, &app, [](QString const& text, double ms) {
        say("decoded", text.toUtf8() + '\t' + QByteArray::number(ms, 'f', 1));
    });
    QObject::connect(&feed, &CameraFeed::preview, &app, [&previews](QImage const&) { ++previews; });
    QObject::connect(&feed, &CameraFeed::availabilityChanged, &app, [](Availability availability) {
        char const* const names[] = {"none", "starting", "live"};
        say("availability", names[static_cast<int>(availability)]);
    });
    QTimer pulse;
    double last = nowMs();
    QObject::connect(&pulse, &QTimer::timeout, &app, [&last] {
        double const now = nowMs();
        if (now - last > 120) say("stalled", QByteArray::number(now - last, 'f', 0));
        last = now;
    });
    pulse.start(20);
    feed.start();
    QCoreApplication::exec();
    feed.stop();
    say("stopped", QByteArray::number(previews) + " previews");
    return 0;
}
