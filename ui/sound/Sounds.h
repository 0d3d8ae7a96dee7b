// Plays the result sounds, and knows whether anybody can hear them.
#pragma once

#include "ui/sound/Tone.h"

#include <memory>
#include <QAudioDevice>
#include <QMediaDevices>
#include <QObject>
#include <QThread>
#include <QTimer>

namespace bywalec::ui {

class SoundPlayer;

/// Lives on the GUI thread; the device is opened and fed on a thread of its own, so play() never waits.
/// A device that is plugged in later is used from then on.
class Sounds : public QObject {
    Q_OBJECT

  public:
    explicit Sounds(QObject* parent = nullptr);
    ~Sounds() override;

    /// Looks for a device and follows plugging from now on; until then nothing of the sound system is
    /// touched.
    void start();
    /// False: nobody hears the results; the counter then says "Brak dźwięku. Patrz na ekran."
    bool available() const { return m_available; }
    /// Starts a sound and cuts the one before. Without a device, or when switched off, nothing happens.
    void play(Sound sound);
    /// The person's own switch; says nothing about available().
    void setEnabled(bool enabled) { m_enabled = enabled; }
    bool enabled() const { return m_enabled; }

  Q_SIGNALS:
    void availableChanged(bool available);

  private:
    void choose();
    void failed();

    std::unique_ptr<QMediaDevices> m_devices; ///< null until start()
    QAudioDevice m_device;
    QThread m_thread;
    SoundPlayer* m_player; ///< owned by m_thread, deleted when it ends
    QTimer m_again;        ///< looks at the devices again: some come and go without a word
    bool m_available = false;
    bool m_enabled = true;
};

} // namespace bywalec::ui
