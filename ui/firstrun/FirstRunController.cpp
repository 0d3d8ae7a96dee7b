// Nothing is written before the programme's step is left; from then on there is a shop.
#include "ui/firstrun/FirstRunController.h"

#include "core/cards/CardNumber.h"
#include "ui/counter/CounterTexts.h"
#include "ui/input/LiveDecoder.h"
#include "ui/theme/Language.h"

#include <QApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QSaveFile>

namespace bywalec::ui {

namespace {
constexpr int graceMs = 1500;
constexpr int readMarkMs = 1200;
constexpr int longestShown = 24;

// A token with what stands before one on every card: any long enough text ends in 33 such characters.
std::optional<CardNumber> cardIn(QString const& code)
{
    auto const token = parseToken(code.toStdString());
    if (!token) return std::nullopt;
    auto const before = code.trimmed().chopped(static_cast<int>(Token::textSize)).toUpper();
    if (!before.endsWith(QStringLiteral("BYWALEC:")) && !before.endsWith(QStringLiteral("/C/")))
        return std::nullopt;
    return CardNumber::of(token->id);
}
} // namespace

FirstRunController::FirstRunController(FirstRunWizard& wizard, Words words, Clock& clock,
                                       FirstRunOptions options, QObject* parent)
    : QObject(parent),
      m_wizard(wizard),
      m_words(std::move(words)),
      m_clock(clock),
      m_options(std::move(options)),
      m_form(m_options.systemZone)
{
    qRegisterMetaType<Founding>();
    m_state.language = QString::fromStdString(m_words.language());
    m_cameraGrace.setSingleShot(true);
    m_cameraGrace.setInterval(graceMs);
    m_readMark.setSingleShot(true);
    m_readMark.setInterval(readMarkMs);
    connect(&m_cameraGrace, &QTimer::timeout, this, &FirstRunController::showCamera);
    connect(&m_readMark, &QTimer::timeout, this, &FirstRunController::showCamera);
    connectWizard();
    show();
}

FirstRunController::~FirstRunController() = default;

void FirstRunController::connectWizard()
{
    auto* wizard = &m_wizard;
    connect(wizard, &FirstRunWizard::languageChosen, this, &FirstRunController::chooseLanguage);
    connect(wizard, &FirstRunWizard::fieldChanged, this, &FirstRunController::change);
    connect(wizard, &FirstRunWizard::tradeChosen, this, [this](Trade trade) {
        m_form.setTrade(trade);
        show();
    });
    connect(wizard, &FirstRunWizard::templateChosen, this, [this](TemplateKind kind) {
        m_form.setKind(kind);
        show();
    });
    connect(wizard, &FirstRunWizard::saveKey, this, &FirstRunController::askWhereToSave);
    connect(wizard, &FirstRunWizard::next, this, [this] { onward(false); });
    connect(wizard, &FirstRunWizard::skip, this, [this] { onward(true); });
    connect(wizard, &FirstRunWizard::back, this, &FirstRunController::back);
}

void FirstRunController::chooseLanguage(QString const& language)
{
    auto words = Words::load(language.toStdString());
    if (!words || m_state.language == language) return;
    m_words = std::move(*words);
    m_state.language = language;
    installLanguage(*qApp, language);
    show();
}

void FirstRunController::change(QString const& id, QString const& text)
{
    m_form.answer(id, text);
    m_nameNeeded = m_nameNeeded && !m_form.hasName();
    show();
}

void FirstRunController::onward(bool skipped)
{
    if (m_state.busy) return;
    switch (m_state.step) {
    case FirstRunStep::Language:
        return go(FirstRunStep::Shop);
    case FirstRunStep::Shop:
        m_nameNeeded = !skipped && !m_form.hasName();
        return m_nameNeeded ? show() : go(FirstRunStep::Programme);
    case FirstRunStep::Programme:
        // An answer that can't be is told at its field already.
        return skipped || m_form.terms() ? askToFound(!skipped) : show();
    case FirstRunStep::Scan:
        return go(FirstRunStep::Safety);
    case FirstRunStep::Safety:
        Q_EMIT finished();
    }
}

void FirstRunController::back()
{
    if (m_state.busy || m_state.step == FirstRunStep::Language) return;
    if (m_state.founded && m_state.step == FirstRunStep::Scan) return;
    go(static_cast<FirstRunStep>(static_cast<int>(m_state.step) - 1));
}

void FirstRunController::go(FirstRunStep step)
{
    if (m_state.step == FirstRunStep::Scan) closeScanning();
    m_state.step = step;
    m_state.problem.clear();
    if (step == FirstRunStep::Scan) openScanning();
    show();
}

void FirstRunController::askToFound(bool withProgramme)
{
    m_state.busy = true;
    m_state.problem.clear();
    show();
    auto const founding = m_form.founding(m_words.language(), withProgramme);
    // When what is shown has been painted: making the file takes a moment.
    QTimer::singleShot(0, this, [this, founding] { Q_EMIT founded(founding); });
}

void FirstRunController::shopIsFounded(QString const& recoveryKey, QString const& keptIn)
{
    m_state.busy = false;
    m_state.founded = true;
    m_state.safety.key = recoveryKey;
    if (!keptIn.isEmpty())
        m_state.safety.keptIn = text(m_words.say("cli.key_file.notice", {{"file", keptIn.toStdString()}}));
    go(FirstRunStep::Scan);
}

void FirstRunController::foundingFailed(Error const& error)
{
    m_state.busy = false;
    m_state.problem =
        tr("The shop was not made. %1").arg(text(m_words.say(std::string("error.") + name(error.kind))));
    show();
}

void FirstRunController::openScanning()
{
    m_state.scan = {};
    m_scanner = std::make_unique<WedgeScanner>();
    connect(m_scanner.get(), &WedgeScanner::scanned, this,
            [this](QString const& typed, QString const& usLayout) { read(tr("Scanner"), typed, usLayout); });
    m_camera = std::make_unique<CameraFeed>(liveDecoder());
    connect(m_camera.get(), &CameraFeed::decoded, this, [this](QString const& code, double) {
        m_readMark.start();
        read(tr("Camera"), code, code);
        showCamera();
    });
    connect(m_camera.get(), &CameraFeed::preview, &m_wizard, &FirstRunWizard::setCameraPreview);
    connect(m_camera.get(), &CameraFeed::availabilityChanged, this, &FirstRunController::showCamera);
    if (m_options.camera) {
        m_cameraGrace.start();
        m_camera->start();
    }
    showCamera();
}

void FirstRunController::closeScanning()
{
    m_cameraGrace.stop();
    m_readMark.stop();
    m_camera.reset();
    m_scanner.reset();
    m_wizard.setCameraPreview({});
}

void FirstRunController::read(QString const& by, QString const& code, QString const& otherwise)
{
    auto card = cardIn(code);
    if (!card) card = cardIn(otherwise);
    auto& scan = m_state.scan;
    scan.read = card ? ScanRead::Card : ScanRead::Other;
    auto const what = card                          ? tr("card no. %1").arg(text(card->text()))
                      : code.size() <= longestShown ? code.simplified()
                                                    : tr("a code, characters: %1").arg(code.size());
    scan.text = QStringLiteral("%1: %2").arg(by, what);
    show();
}

void FirstRunController::showCamera()
{
    if (!m_camera) return;
    auto const available = m_camera->availability();
    auto const starting =
        available == Availability::Starting || (available == Availability::None && m_cameraGrace.isActive());
    auto& scan = m_state.scan;
    if (m_readMark.isActive()) {
        scan.camera = CameraMood::Read;
        scan.cameraLabel = text(m_words.say("camera.read"));
    } else if (available == Availability::Live) {
        scan.camera = CameraMood::Ready;
        scan.cameraLabel = text(m_words.say("camera.ready"));
    } else if (starting) {
        scan.camera = CameraMood::Starting;
        scan.cameraLabel = text(m_words.say("camera.starting"));
    } else {
        scan.camera = CameraMood::Off;
        scan.cameraLabel = text(m_words.say("camera.none"));
        m_wizard.setCameraPreview({});
    }
    show();
}

void FirstRunController::askWhereToSave()
{
    auto* dialog = new QFileDialog(&m_wizard, tr("Save the recovery key"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(tr("bywalec-recovery-key.txt"));
    connect(dialog, &QFileDialog::fileSelected, this, &FirstRunController::saveKeyTo);
    dialog->open();
}

void FirstRunController::saveKeyTo(QString const& path)
{
    auto& safety = m_state.safety;
    QSaveFile file(path);
    bool saved = file.open(QIODevice::WriteOnly);
    // Not every stick knows permissions; the key is worth saving there too.
    if (saved) (void)file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    saved = saved && file.write(safety.key.toUtf8() + '\n') > 0 && file.commit();
    safety.keySaved = saved ? tr("Saved: %1").arg(QFileInfo(path).fileName()) : QString();
    safety.keyProblem =
        saved ? QString() : tr("Not saved: %1. Choose another place.").arg(file.errorString());
    show();
}

void FirstRunController::show()
{
    m_state.shop = m_form.shop(m_words, m_clock.now(), m_nameNeeded);
    m_state.programme = m_form.programme(m_words);
    m_wizard.render(m_state);
}

} // namespace bywalec::ui
