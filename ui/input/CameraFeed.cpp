// Opening, losing and finding a camera again under Qt 6.4, whose unplugging raises no error.
#include "ui/input/CameraFeed.h"

#include "ui/input/MediaBackend.h"

#include <algorithm>
#include <QCamera>
#include <QCameraDevice>
#include <QLoggingCategory>
#include <utility>

namespace bywalec::ui {

namespace {

Q_LOGGING_CATEGORY(cameraLog, "bywalec.camera", QtInfoMsg)

// Rebuilding the camera while the device list is still changing hangs or crashes the backend.
constexpr int settleMs = 300;
constexpr int dogMs = 500;
constexpr int silenceMs = 2000;    ///< a live camera that sends nothing for so long is gone
constexpr int firstFrameMs = 6000; ///< slow webcams need seconds to start
constexpr int retryMs = 5000;      ///< before a camera that never started is tried again; doubles up to
constexpr int retryMaxMs = 60000;
constexpr int frozeMs = 1000;     ///< an opening that blocked us for so long is not tried again by itself
constexpr int stillAliveMs = 250; ///< a picture this fresh proves that another device was unplugged

Decode afterChoosingBackend(Decode decode)
{
    chooseMediaBackend();
    return decode;
}

QList<QByteArray> idsOf(QList<QCameraDevice> const& devices)
{
    QList<QByteArray> ids;
    for (QCameraDevice const& device : devices)
        ids.append(device.id());
    return ids;
}

QSet<QByteArray> idsNamed(QList<QCameraDevice> const& devices, QString const& name)
{
    QSet<QByteArray> ids;
    for (QCameraDevice const& device : devices)
        if (device.description() == name) ids.insert(device.id());
    return ids;
}

bool youngerThan(QElapsedTimer const& timer, int ms)
{
    return timer.isValid() && !timer.hasExpired(ms);
}

} // namespace

CameraFeed::CameraFeed(Decode decode, QObject* parent)
    : QObject(parent), m_worker(afterChoosingBackend(std::move(decode)), [this](std::string text, double ms) {
          QMetaObject::invokeMethod(
              this,
              [this, text = QString::fromStdString(text), ms] {
                  if (m_listening) Q_EMIT decoded(text, ms);
              },
              Qt::QueuedConnection);
      })
{
    qRegisterMetaType<Availability>();
    m_session.setVideoSink(&m_sink);
    m_settle.setSingleShot(true);
    m_dog.setInterval(dogMs);
    connect(&m_settle, &QTimer::timeout, this, &CameraFeed::reconsider);
    connect(&m_dog, &QTimer::timeout, this, &CameraFeed::look);
    connect(&m_sink, &QVideoSink::videoFrameChanged, this, &CameraFeed::frameArrived);
    connect(&m_devices, &QMediaDevices::videoInputsChanged, this, [this] {
        m_retryMs = retryMs;
        if (m_started) m_settle.start(settleMs);
    });
}

CameraFeed::~CameraFeed()
{
    stop();
}

void CameraFeed::start()
{
    m_started = true;
    m_listening = true;
    m_retryMs = retryMs;
    m_dog.start();
    // Not at once: the window should be painted before the backend looks for devices.
    m_settle.start(0);
}

void CameraFeed::stop()
{
    m_started = false;
    m_listening = false;
    m_settle.stop();
    m_dog.stop();
    close();
    m_availability = Availability::None;
}

// Whether the open camera, one of whose entries may have vanished from the list, is no longer to be used.
bool CameraFeed::cameraIsGone(QList<QCameraDevice> const& listed)
{
    QSet<QByteArray> const named = idsNamed(listed, m_openName);
    bool const alive = youngerThan(m_lastFrame, stillAliveMs);
    m_shrunk = m_shrunk || !named.contains(m_siblings);
    if (alive) m_siblings |= named;
    return m_shrunk && !alive;
}

void CameraFeed::reconsider()
{
    if (!m_started) return;
    QList<QCameraDevice> const listed = QMediaDevices::videoInputs();
    m_choice.forgetUnlisted(idsOf(listed));
    if (m_camera) {
        if (!cameraIsGone(listed)) return;
        qCInfo(cameraLog) << "camera unplugged:" << m_openName;
        m_choice.bury(m_siblings);
        close();
    }
    QByteArray const id = m_choice.pick(idsOf(listed));
    for (QCameraDevice const& device : listed)
        if (!id.isEmpty() && device.id() == id) return open(device, listed);
    announce(Availability::None);
}

void CameraFeed::open(QCameraDevice const& device, QList<QCameraDevice> const& listed)
{
    m_openId = device.id();
    m_openName = device.description();
    m_siblings = idsNamed(listed, m_openName);
    m_shrunk = false;
    m_failed = false;
    m_lastFrame.invalidate();
    m_camera = std::make_unique<QCamera>(device);
    if (QCameraFormat const format = pickFormat(device.videoFormats()); !format.isNull())
        m_camera->setCameraFormat(format);
    connect(m_camera.get(), &QCamera::errorOccurred, this, [this](QCamera::Error, QString const& text) {
        qCWarning(cameraLog) << "camera" << m_openName << "reports:" << text;
        m_failed = true;
    });
    m_session.setCamera(m_camera.get());
    qCInfo(cameraLog) << "opening camera" << m_openName << m_openId << m_camera->cameraFormat().resolution()
                      << m_camera->cameraFormat().pixelFormat();
    announce(Availability::Starting);
    m_opened.start();
    m_camera->start();
    if (m_opened.hasExpired(frozeMs)) m_retryMs = 0;
}

void CameraFeed::close()
{
    if (!m_camera) return;
    m_camera->disconnect(this);
    m_camera->stop();
    m_session.setCamera(nullptr);
    m_camera.reset();
    m_lastFrame.invalidate();
}

// The watchdog: silence is the only sign that a camera has gone. One that was live and is still listed stays
// open, because opening a camera that hangs would freeze the till; its pictures may come back by themselves.
void CameraFeed::look()
{
    bool const wasLive = m_lastFrame.isValid();
    bool const silent =
        wasLive ? m_lastFrame.hasExpired(silenceMs) : !m_camera || m_opened.hasExpired(firstFrameMs);
    if (!silent) return;
    if (m_availability != Availability::None && m_camera)
        qCInfo(cameraLog) << "no picture from" << m_openName;
    announce(Availability::None);
    if (!m_camera) return;
    if (m_shrunk) {
        m_choice.bury(m_siblings);
        close();
        m_settle.start(settleMs);
    } else if ((m_failed || !wasLive) && m_retryMs > 0) {
        close();
        m_settle.start(m_retryMs);
        m_retryMs = std::min(2 * m_retryMs, retryMaxMs);
    }
}

void CameraFeed::frameArrived(QVideoFrame frame)
{
    if (m_camera && frame.isValid()) take(frame);
}

bool CameraFeed::injectFrame(QImage const& image)
{
    m_listening = true;
    m_dog.start();
    return take(image);
}

template<class Frame>
bool CameraFeed::take(Frame& frame)
{
    GrayBuffer* buffer = m_worker.idleBuffer();
    bool const copied = buffer && copyLuma(frame, *buffer);
    if (copied) m_worker.handOver();
    m_lastFrame.start();
    announce(Availability::Live);
    if (!youngerThan(m_lastPreview, previewGapMs)) {
        m_lastPreview.start();
        if (QImage const small = previewOf(frame, previewMaxWidth); !small.isNull()) Q_EMIT preview(small);
    }
    return copied;
}

void CameraFeed::announce(Availability availability)
{
    if (std::exchange(m_availability, availability) != availability) Q_EMIT availabilityChanged(availability);
}

} // namespace bywalec::ui
