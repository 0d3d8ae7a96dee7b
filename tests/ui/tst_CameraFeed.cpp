// The camera feed without a camera: frames go in, codes and previews come out, and nothing waits for
// anything.
#include "tests/support/Catch.h"
#include "ui/input/CameraFeed.h"

#include <atomic>
#include <chrono>
#include <QSignalSpy>
#include <QTest>
#include <QThread>
#include <QVideoFrameFormat>
#include <semaphore>
#include <thread>

using namespace bywalec::ui;

namespace {

// Says what it sees in the middle of the picture.
std::optional<std::string> readMiddle(GrayFrameView frame)
{
    auto const* row = frame.data + frame.strideBytes * (frame.height / 2);
    return std::to_string(row[frame.width / 2 * frame.pixelStep]);
}

QImage plain(int grey, QSize size = {1280, 720})
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(qRgb(grey, grey, grey));
    return image;
}

struct Planes {
    QVideoFrameFormat::PixelFormat format;
    std::vector<std::vector<uchar>> patterns; ///< for each plane, the bytes that repeat in it
};

QVideoFrame frameOf(Planes const& planes, QSize size)
{
    QVideoFrame frame(QVideoFrameFormat(size, planes.format));
    REQUIRE(frame.map(QVideoFrame::WriteOnly));
    for (int plane = 0; plane < frame.planeCount(); ++plane) {
        auto const& pattern = planes.patterns.at(static_cast<size_t>(plane));
        for (int i = 0; i < frame.mappedBytes(plane); ++i)
            frame.bits(plane)[i] = pattern[static_cast<size_t>(i) % pattern.size()];
    }
    frame.unmap();
    return frame;
}

} // namespace

TEST_CASE("An injected frame is read on another thread and told on this one")
{
    Qt::HANDLE readOn = nullptr;
    CameraFeed feed([&readOn](GrayFrameView frame) {
        readOn = QThread::currentThreadId();
        return readMiddle(frame);
    });
    QSignalSpy decoded(&feed, &CameraFeed::decoded);
    CHECK(feed.injectFrame(plain(200)));
    CHECK(decoded.isEmpty());
    REQUIRE(decoded.wait(5000));
    CHECK(decoded.at(0).at(0).toString() == QStringLiteral("200"));
    CHECK(decoded.at(0).at(1).toDouble() >= 0);
    CHECK(readOn != QThread::currentThreadId());
}

TEST_CASE("While a frame is being read, the next ones are dropped and nobody waits")
{
    std::binary_semaphore gate(0);
    CameraFeed feed([&gate](GrayFrameView frame) {
        gate.acquire();
        return readMiddle(frame);
    });
    QSignalSpy decoded(&feed, &CameraFeed::decoded);
    CHECK(feed.injectFrame(plain(10)));
    CHECK_FALSE(feed.injectFrame(plain(20)));
    CHECK_FALSE(feed.injectFrame(plain(30)));
    gate.release();
    REQUIRE(decoded.wait(5000));
    CHECK(decoded.at(0).at(0).toString() == QStringLiteral("10"));
    // Ready again: the first frame that is taken now is read.
    gate.release();
    CHECK(feed.injectFrame(plain(40)));
    REQUIRE(decoded.wait(5000));
    CHECK(decoded.at(1).at(0).toString() == QStringLiteral("40"));
}

TEST_CASE("After stop nothing is told any more, not even what was being read")
{
    std::binary_semaphore gate(0);
    CameraFeed feed([&gate](GrayFrameView frame) {
        gate.acquire();
        return readMiddle(frame);
    });
    QSignalSpy decoded(&feed, &CameraFeed::decoded);
    feed.injectFrame(plain(10));
    feed.stop();
    gate.release();
    CHECK_FALSE(decoded.wait(200));
    CHECK(feed.availability() == Availability::None);
}

TEST_CASE("A feed that is destroyed in the middle of reading waits for the frame: nothing runs on")
{
    std::atomic<int> running{0};
    std::binary_semaphore begun(0);
    for (int i = 0; i < 20; ++i) {
        {
            CameraFeed feed([&](GrayFrameView frame) {
                ++running;
                begun.release();
                std::this_thread::sleep_for(std::chrono::milliseconds(3));
                auto read = readMiddle(frame);
                --running;
                return read;
            });
            feed.injectFrame(plain(i));
            begun.acquire();
        }
        CHECK(running == 0);
    }
    QCoreApplication::processEvents();
}

TEST_CASE("The preview is small and in colour")
{
    CameraFeed feed([](GrayFrameView) { return std::optional<std::string>(); });
    QSignalSpy previews(&feed, &CameraFeed::preview);
    QImage red(1280, 720, QImage::Format_RGB32);
    red.fill(Qt::red);
    feed.injectFrame(red);
    REQUIRE(previews.size() == 1);
    auto const image = previews.at(0).at(0).value<QImage>();
    CHECK(image.size() == QSize(640, 360));
    CHECK(image.pixel(320, 180) == qRgb(255, 0, 0));
}

TEST_CASE("However fast the frames come, there are at most 15 previews a second")
{
    CameraFeed feed([](GrayFrameView) { return std::optional<std::string>(); });
    QSignalSpy const previews(&feed, &CameraFeed::preview);
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 500; ++i)
        feed.injectFrame(plain(i % 256, {64, 36}));
    CHECK(previews.size() <= timer.elapsed() / CameraFeed::previewGapMs + 1);
}

TEST_CASE("Frames make the feed live, silence makes it none")
{
    CameraFeed feed(readMiddle);
    QSignalSpy changes(&feed, &CameraFeed::availabilityChanged);
    feed.injectFrame(plain(0));
    CHECK(feed.availability() == Availability::Live);
    REQUIRE(changes.size() == 1);
    REQUIRE(changes.wait(5000));
    CHECK(feed.availability() == Availability::None);
}

TEST_CASE("Luma and colour are found in every format that cameras send")
{
    // Luma 130; blue difference 90, red difference 240: a strong red.
    uchar const y = 130;
    uchar const u = 90;
    uchar const v = 240;
    auto const planes = GENERATE_COPY(values<Planes>({{QVideoFrameFormat::Format_YUV420P, {{y}, {u}, {v}}},
                                                      {QVideoFrameFormat::Format_YV12, {{y}, {v}, {u}}},
                                                      {QVideoFrameFormat::Format_NV12, {{y}, {u, v}}},
                                                      {QVideoFrameFormat::Format_NV21, {{y}, {v, u}}},
                                                      {QVideoFrameFormat::Format_YUYV, {{y, u, y, v}}},
                                                      {QVideoFrameFormat::Format_UYVY, {{u, y, v, y}}}}));
    QVideoFrame frame = frameOf(planes, {640, 480});
    INFO("format " << int(planes.format));

    GrayBuffer grey;
    REQUIRE(copyLuma(frame, grey));
    CHECK(grey.view.width == 640);
    CHECK(grey.view.height == 480);
    for (auto const& [column, row] : {std::pair{0, 0}, {639, 0}, {320, 240}, {0, 479}, {639, 479}})
        CHECK(int(grey.view.data[row * grey.view.strideBytes + column * grey.view.pixelStep]) == 130);

    QImage const small = previewOf(frame, 320);
    CHECK(small.size() == QSize(320, 240));
    for (QPoint const at : {QPoint(0, 0), QPoint(319, 239)}) {
        QColor const colour = small.pixelColor(at);
        CHECK(colour.red() == 255);
        CHECK(colour.green() < 80);
        CHECK(colour.blue() < 80);
    }
}

TEST_CASE("A frame that can't be read is refused, not crashed on")
{
    QVideoFrame nothing;
    GrayBuffer grey;
    CHECK_FALSE(copyLuma(nothing, grey));
    CHECK(previewOf(nothing, 320).isNull());
    CHECK_FALSE(copyLuma(QImage(), grey));
}

TEST_CASE("The newest entry of the camera list that isn't dead is opened")
{
    CameraChoice choice;
    CHECK(choice.pick({}).isEmpty());
    // Present at start: one camera, listed twice.
    CHECK(choice.pick({"0", "1"}) == "1");
    // Unplugged: one of the two entries stays for ever, and opening it would freeze the till.
    choice.bury({"0", "1"});
    choice.forgetUnlisted({"1"});
    CHECK(choice.pick({"1"}).isEmpty());
    // Replugged.
    CHECK(choice.pick({"1", "2"}) == "2");
    // Another camera that was there all the time is still good.
    CHECK(choice.pick({"7", "1"}) == "7");
}

TEST_CASE("An id that left the list is good when a platform gives it again")
{
    CameraChoice choice;
    choice.bury({"usb-1"});
    choice.forgetUnlisted({});
    CHECK(choice.pick({"usb-1"}) == "usb-1");
}
