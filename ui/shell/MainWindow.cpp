#include "ui/shell/MainWindow.h"

#include "ui/input/LiveDecoder.h"
#include "ui/shell/Office.h"

#include <QBoxLayout>
#include <QShortcut>
#include <QStackedWidget>

namespace bywalec::ui {

namespace {
// A scan may have opened a form while the room was hidden: its field keeps the focus that it asked for.
void focusIn(QWidget* room)
{
    auto* wanted = room->focusWidget();
    (wanted && wanted->isVisible() ? wanted : room)->setFocus(Qt::OtherFocusReason);
}
} // namespace

MainWindow::MainWindow(std::unique_ptr<Business> business, Words words, Clock& clock, Random& random,
                       ShellOptions options)
    : m_words(std::move(words)),
      m_clock(clock),
      m_random(random),
      m_runner(std::make_unique<CoreRunner>(std::move(business))),
      m_controller(std::make_unique<CounterController>(*m_runner, m_words, clock, random, options.times)),
      m_camera(std::make_unique<CameraFeed>(liveDecoder())),
      m_scanner(std::make_unique<WedgeScanner>()),
      m_sounds(std::make_unique<Sounds>()),
      m_rooms(new QStackedWidget(this)),
      m_screen(new CounterScreen)
{
    setWindowTitle(QStringLiteral("Bywalec"));
    setMinimumSize(1024, 740);
    resize(1280, 800);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_rooms);
    m_rooms->addWidget(m_screen);
    connectScreen();
    connectInput();
    connectOffice();
    m_controller->start();
    // Until everybody is in memory, cards work and only the search by name has to wait.
    m_runner->loadDirectory(this, [](Result<void>) {});
    if (options.sound) m_sounds->start();
    m_controller->soundIs(!options.sound || m_sounds->available(), options.sound);
    if (options.camera) m_camera->start();
}

MainWindow::~MainWindow()
{
    m_camera->stop();
}

void MainWindow::connectScreen()
{
    auto* controller = m_controller.get();
    connect(controller, &CounterController::stateChanged, m_screen, &CounterScreen::render);
    connect(m_screen, &CounterScreen::intent, controller, &CounterController::act);
    connect(m_screen, &CounterScreen::stampsChosen, controller, &CounterController::setStamps);
    connect(m_screen, &CounterScreen::searchChanged, controller, &CounterController::search);
    connect(m_screen, &CounterScreen::hitChosen, controller, &CounterController::chooseCustomer);
    connect(m_screen, &CounterScreen::undoChosen, controller, &CounterController::undoAction);
    connect(m_screen, &CounterScreen::amountEntered, controller, &CounterController::enterAmount);
    connect(m_screen, &CounterScreen::amountEdited, controller, &CounterController::editAmount);
    connect(m_screen, &CounterScreen::itemPressed, controller, &CounterController::pressItem);
    connect(m_screen, &CounterScreen::payEntered, controller, &CounterController::enterPay);
    connect(m_screen, &CounterScreen::choiceChosen, controller, &CounterController::chooseReward);
    connect(m_screen, &CounterScreen::refundAsked, controller, &CounterController::askRefund);
    connect(m_screen, &CounterScreen::refundEdited, controller, &CounterController::editRefund);
    connect(m_screen, &CounterScreen::refundEntered, controller, &CounterController::enterRefund);
    connect(m_screen, &CounterScreen::claimAsked, controller, &CounterController::askClaim);
    connect(m_screen, &CounterScreen::remarkEntered, controller, &CounterController::enterRemark);
    connect(m_screen, &CounterScreen::enrolEntered, controller, &CounterController::enterEnrolment);
    connect(m_screen, &CounterScreen::enrolLeft, controller, &CounterController::leaveEnrolment);
    connect(m_screen, &CounterScreen::noteEntered, controller, &CounterController::enterNote);
    connect(m_screen, &CounterScreen::noteLeft, controller, &CounterController::leaveNote);
}

void MainWindow::connectInput()
{
    auto* controller = m_controller.get();
    connect(m_camera.get(), &CameraFeed::decoded, controller, &CounterController::cameraRead);
    connect(m_camera.get(), &CameraFeed::preview, m_screen, &CounterScreen::setCameraPreview);
    connect(m_camera.get(), &CameraFeed::availabilityChanged, controller, &CounterController::cameraIs);
    connect(m_camera.get(), &CameraFeed::availabilityChanged, m_screen, [this](Availability availability) {
        if (availability == Availability::None) m_screen->setCameraPreview({});
    });
    connect(m_scanner.get(), &WedgeScanner::scanned, controller, &CounterController::scannerRead);
    connect(controller, &CounterController::soundWanted, m_sounds.get(), &Sounds::play);
    connect(m_sounds.get(), &Sounds::availableChanged, this,
            [this](bool available) { m_controller->soundIs(available, m_sounds->enabled()); });
}

void MainWindow::connectOffice()
{
    auto* change = new QShortcut(Qt::Key_F12, this);
    change->setAutoRepeat(false);
    connect(change, &QShortcut::activated, this, [this] { showsOffice() ? showCounter() : showOffice(); });
    connect(m_screen, &CounterScreen::officeWanted, this, &MainWindow::showOffice);
    // Cards work wherever the owner is: whoever scans wants to see what came of it.
    connect(m_controller.get(), &CounterController::outcomeShown, this, &MainWindow::showCounter);
}

Office& MainWindow::office()
{
    if (!m_office) {
        m_office = std::make_unique<Office>(Office::Desk{*m_runner, m_words, m_clock, m_random});
        m_rooms->addWidget(m_office.get());
        connect(m_office.get(), &Office::counterWanted, this, &MainWindow::showCounter);
    }
    return *m_office;
}

bool MainWindow::showsOffice() const
{
    return m_office && m_rooms->currentWidget() == m_office.get();
}

void MainWindow::showCounter()
{
    if (!showsOffice()) return;
    m_rooms->setCurrentWidget(m_screen);
    focusIn(m_screen);
}

void MainWindow::showOffice()
{
    if (showsOffice()) return;
    m_rooms->setCurrentWidget(&office());
    focusIn(m_office.get());
}

} // namespace bywalec::ui
