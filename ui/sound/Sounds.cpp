// Choosing the device on the GUI thread, where Qt announces them; playing on the other.
#include "ui/sound/Sounds.h"

#include "ui/input/MediaBackend.h"
#include "ui/sound/SoundPlayer.h"

#include <utility>

namespace bywalec::ui {

namespace {

// Qt 6.4 tells of a device before it knows whether that is the default, and of a lost one not at all.
constexpr int lookAgainMs = 2000;

// Sound servers without a real device offer one that plays to nobody.
bool isHeard(QAudioDevice const& device)
{
    return !device.isNull() && device.id() != QByteArrayLiteral("auto_null");
}

} // namespace

Sounds::Sounds(QObject* parent) : QObject(parent), m_player(new SoundPlayer)
{
    m_thread.setObjectName(QStringLiteral("sound"));
    m_player->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_player, &QObject::deleteLater);
    connect(m_player, &SoundPlayer::failed, this, &Sounds::failed);
    m_again.setInterval(lookAgainMs);
    connect(&m_again, &QTimer::timeout, this, &Sounds::choose);
}

Sounds::~Sounds()
{
    if (!m_thread.isRunning()) {
        delete m_player;
        return;
    }
    m_thread.quit();
    m_thread.wait();
}

void Sounds::start()
{
    if (m_devices) return;
    chooseMediaBackend();
    m_devices = std::make_unique<QMediaDevices>();
    connect(m_devices.get(), &QMediaDevices::audioOutputsChanged, this, &Sounds::choose);
    m_thread.start();
    m_again.start();
    choose();
}

void Sounds::choose()
{
    QAudioDevice const device = QMediaDevices::defaultAudioOutput();
    bool const heard = isHeard(device);
    if (heard == m_available && device == m_device) return;
    m_device = device;
    QAudioDevice const chosen = heard ? device : QAudioDevice();
    QMetaObject::invokeMethod(
        m_player, [player = m_player, chosen] { player->setDevice(chosen); }, Qt::QueuedConnection);
    if (std::exchange(m_available, heard) != heard) Q_EMIT availableChanged(heard);
}

void Sounds::failed()
{
    if (std::exchange(m_available, false)) Q_EMIT availableChanged(false);
}

void Sounds::play(Sound sound)
{
    if (!m_enabled || !m_available) return;
    QMetaObject::invokeMethod(
        m_player, [player = m_player, sound] { player->play(sound); }, Qt::QueuedConnection);
}

} // namespace bywalec::ui
