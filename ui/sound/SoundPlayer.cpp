// Pull mode: the sink takes samples from a buffer that holds exactly one sound.
#include "ui/sound/SoundPlayer.h"

#include <QAudioFormat>
#include <QLoggingCategory>

namespace bywalec::ui {

namespace {

Q_LOGGING_CATEGORY(soundLog, "bywalec.sound", QtInfoMsg)

// A sink is idle when it has taken the last sample, not when that was heard: silence goes out after each
// sound.
constexpr int tailMs = 300;
// Smaller than servers offer by themselves, so that a sound starts when its result is painted.
constexpr int bufferMs = 100;
constexpr int sampleBytes = sizeof(std::int16_t);

} // namespace

SoundPlayer::SoundPlayer() : m_source(this)
{
    for (Sound const sound : {Sound::Stamped, Sound::Reward, Sound::Duplicate, Sound::Refused}) {
        auto samples = renderSound(sound);
        samples.resize(samples.size() + size_t{tailMs} * soundRate / 1000);
        m_samples.at(static_cast<size_t>(sound)) =
            QByteArray(reinterpret_cast<char const*>(samples.data()),
                       static_cast<qsizetype>(samples.size() * sampleBytes));
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
    m_sink->setBufferSize(soundRate * sampleBytes * bufferMs / 1000);
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
    // Idle before the end is an underrun on a busy machine: the rest still comes.
    QAudio::Error const error = m_sink->error();
    if (state == QAudio::IdleState && m_source.atEnd()) m_sink->stop();
    if (state != QAudio::StoppedState || error == QAudio::NoError || error == QAudio::UnderrunError) return;
    qCWarning(soundLog) << "the sound device stopped:" << error;
    Q_EMIT failed();
}

} // namespace bywalec::ui
