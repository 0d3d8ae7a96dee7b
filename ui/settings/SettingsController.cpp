#include "ui/settings/SettingsController.h"

#include <QFileInfo>
#include <QSaveFile>

namespace bywalec::ui {

SettingsController::SettingsController(CoreRunner& runner, Words words, QObject* parent)
    : QObject(parent), m_runner(runner), m_words(std::move(words))
{
}

void SettingsController::publish()
{
    Q_EMIT stateChanged(m_state);
}

void SettingsController::newKey()
{
    if (m_state.busy) return;
    m_state.busy = true;
    m_runner.write(
        Lane::Background, [](Business& business) { return business.newRecoveryKey(); }, this,
        [this](Result<RecoveryKey> key) {
            m_state.busy = false;
            m_state.keyGood = bool(key);
            m_state.key = key ? QString::fromStdString(key->text()) : QString();
            m_state.keyNote =
                key ? QString()
                    : QString::fromStdString(m_words.say(std::string("error.") + name(key.error().kind)));
            publish();
        });
    publish();
}

void SettingsController::saveKeyTo(QString const& path)
{
    if (m_state.key.isEmpty()) return;
    QSaveFile file(path);
    bool saved = file.open(QIODevice::WriteOnly);
    // Not every stick knows permissions; the key is worth saving there too.
    if (saved) (void)file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    saved = saved && file.write(m_state.key.toUtf8() + '\n') > 0 && file.commit();
    m_state.keyGood = saved;
    m_state.keyNote = saved ? tr("Saved: %1").arg(QFileInfo(path).fileName())
                            : tr("Not saved: %1. Choose another place.").arg(file.errorString());
    publish();
}

void SettingsController::makeSlips(std::function<bool(SlipPaper const&)> paper)
{
    if (m_state.busy) return;
    m_state.busy = true;
    m_runner.write(
        Lane::Background,
        [](Business& business) { return business.counter().blankSlips(SlipGrid::perSheet); }, this,
        [this, paper = std::move(paper)](Result<std::vector<NewCard>> const& made) {
            m_state.busy = false;
            m_state.slipGood = bool(made);
            if (made) {
                std::vector<Slip> slips;
                for (auto const& slip : *made)
                    slips.push_back({slip.payload, slip.number});
                m_state.slipGood =
                    paper(SlipPaper(std::move(slips), QString::fromStdString(m_runner.business().shop().name),
                                    QString::fromStdString(m_words.say("slip.what"))));
                m_state.slipNote = m_state.slipGood
                                       ? tr("Done. Cut the slips apart and keep them at the till.")
                                       : tr("Not printed. Check the printer or the place.");
            } else {
                m_state.slipNote =
                    QString::fromStdString(m_words.say(std::string("error.") + name(made.error().kind)));
            }
            publish();
        });
    publish();
}

void SettingsController::saveSlipsTo(QString const& path)
{
    makeSlips([path](SlipPaper const& paper) {
        QSaveFile file(path);
        return file.open(QIODevice::WriteOnly) && paper.writePdf(file) && file.commit();
    });
}

void SettingsController::forget()
{
    if (m_state.busy) return;
    m_state = {};
    publish();
}

} // namespace bywalec::ui
