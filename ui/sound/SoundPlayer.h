// The half of Sounds that lives on the sound thread: one open device and the buffer that it plays.
#pragma once

#include "ui/sound/Tone.h"

#include <array>
#include <memory>
#include <QAudioDevice>
#include <QAudioSink>
#include <QBuffer>
#include <QObject>

namespace bywalec::ui {

class SoundPlayer : public QObject {
    Q_OBJECT

  public:
    SoundPlayer();

    /// Takes another device; a null one closes the present one.
    void setDevice(QAudioDevice const& device);
    void play(Sound sound);

  Q_SIGNALS:
    /// The device refuses to play; it stays closed until another is set.
    void failed();

  private:
    void stateChanged(QAudio::State state);

    std::array<QByteArray, 4> m_samples; ///< by Sound
    QBuffer m_source;
    std::unique_ptr<QAudioSink> m_sink;
};

} // namespace bywalec::ui
