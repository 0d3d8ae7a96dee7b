// The till's camera as a stream of read codes, with a preview; it heals itself when the camera comes and
// goes.
#pragma once

#include "ui/input/CameraChoice.h"
#include "ui/input/FrameWorker.h"

#include <memory>
#include <QElapsedTimer>
#include <QImage>
#include <QMediaCaptureSession>
#include <QMediaDevices>
#include <QObject>
#include <QTimer>
#include <QVideoFrame>
#include <QVideoSink>

class QCamera;

namespace bywalec::ui {

/// None: no camera; Starting: one is there, no picture yet; Live: pictures come.
enum class Availability { None, Starting, Live };

/// Lives on the GUI thread and never blocks it: luma is copied there, codes are read on a worker thread, and
/// frames that come while the worker is busy are dropped. No signal comes after stop() or destruction.
class CameraFeed : public QObject {
    Q_OBJECT

  public:
    static constexpr int previewMaxWidth = 640;
    static constexpr int previewGapMs = 66; ///< at most 15 previews a second

    explicit CameraFeed(Decode decode, QObject* parent = nullptr);
    ~CameraFeed() override;

    /// Opens the newest camera and follows plugging and unplugging from now on.
    void start();
    /// Closes the camera; start() may follow.
    void stop();
    Availability availability() const { return m_availability; }

    /// Takes a picture as if the camera had sent it, without any device (tour, tests). False when it was
    /// dropped because the worker is busy with the one before. Works whether started or not.
    bool injectFrame(QImage const& image);

  Q_SIGNALS:
    /// Every frame with a readable code, so the same text comes many times while a card is held up.
    void decoded(QString text, double decodeMs);
    /// At most 640 pixels wide and 15 a second; not mirrored.
    void preview(QImage image);
    void availabilityChanged(bywalec::ui::Availability availability);

  private:
    void reconsider();
    bool cameraIsGone(QList<QCameraDevice> const& listed);
    void open(QCameraDevice const& device, QList<QCameraDevice> const& listed);
    void close();
    void look();
    void frameArrived(QVideoFrame frame);
    template<class Frame>
    bool take(Frame& frame);
    void announce(Availability availability);

    FrameWorker m_worker;
    QMediaDevices m_devices;
    QVideoSink m_sink;
    QMediaCaptureSession m_session;
    std::unique_ptr<QCamera> m_camera;
    CameraChoice m_choice;
    QByteArray m_openId;
    QString m_openName;
    QSet<QByteArray> m_siblings; ///< entries under the open camera's name while it was known to be alive
    bool m_shrunk = false;       ///< one of them has vanished since
    bool m_failed = false;       ///< the open camera has reported an error
    int m_retryMs = 0;           ///< 0 = only a change of the list makes us try again
    bool m_started = false;
    bool m_listening = false; ///< false from stop() on: results still under way are dropped
    Availability m_availability = Availability::None;
    QTimer m_settle;        ///< from a change of the list to acting on it
    QTimer m_dog;           ///< looks whether pictures still come
    QElapsedTimer m_opened; ///< since the camera was opened
    QElapsedTimer m_lastFrame;
    QElapsedTimer m_lastPreview;
};

} // namespace bywalec::ui

Q_DECLARE_METATYPE(bywalec::ui::Availability)
