// Pull mode: the sink takes samples from a buffer that holds exactly one sound.
#include "ui/sound/SoundPlayer.h"

#include <QAudioFormat>
#include <QLoggingCategory>

namespace bywalec::ui {

namespace {

Q_LOGGING_CATEGORY(soundLog, "bywalec.sound", QtInfoMsg)

} // namespace

SoundPlayer::SoundPlayer() : m_source(this)
{
    for (Sound const sound : {Sound::Stamped, Sound::Reward, Sound::Duplicate, Sound::Refused}) {
        auto const samples = renderSound(sound);
        m_samples.at(static_cast<size_t>(sound)) =
            QByteArray(reinterpret_cast<char const*>(samples.data()),
                       static_cast<qsizetype>(samples.size() * sizeof(samples[0])));
    }
}

void SoundPlayer::setDevice(QAudioDevice const& device)
{
    if (m_sink) m_sink->disconnect(this);
    m_sink.reset();
    if (device.isNull()) return;
    QAudioFormat format;
    format.setSampleRate(soundRate);
    format.setChannelCount(1);
    format.setSampleFormat(QAudioFormat::Int16);
    m_sink = std::make_unique<QAudioSink>(device, format);
    connect(m_sink.get(), &QAudioSink::stateChanged, this, &SoundPlayer::stateChanged);
}

void SoundPlayer::play(Sound sound)
{
    if (!m_sink) return;
    m_sink->reset(); // what is still playing is cut
    m_source.close();
    m_source.setData(m_samples.at(static_cast<size_t>(sound)));
    m_source.open(QIODevice::ReadOnly);
    m_sink->start(&m_source);
}

void SoundPlayer::stateChanged(QAudio::State state)
{
    // Underrun is how a sound ends in pull mode.
    QAudio::Error const error = m_sink->error();
    if (state == QAudio::IdleState) return m_sink->stop();
    if (state != QAudio::StoppedState || error == QAudio::NoError || error == QAudio::UnderrunError) return;
    qCWarning(soundLog) << "the sound device stopped:" << error;
    Q_EMIT failed();
}

} // namespace bywalec::ui
