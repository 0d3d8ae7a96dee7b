#include "app/desktop/Application.h"

#include "ui/theme/Language.h"

#include <cstdlib>
#include <QApplication>
#include <QFileInfo>
#include <QLocale>
#include <QTimeZone>

namespace bywalec {

Application::Application(ApplicationOptions options)
    : m_options(std::move(options)), m_keyFile(m_options.keyFile.toStdString())
{
}

Application::~Application() = default;

BusinessOptions Application::businessOptions()
{
    BusinessOptions options;
    options.file = m_options.file.toStdString();
    options.program = "bywalec";
    options.clock = &m_clock;
    options.random = &m_random;
    if (m_options.keychain) options.vaults.push_back(&m_keychain);
    options.vaults.push_back(&m_keyFile);
    return options;
}

// What was asked for, else what the shop speaks, else what the desktop speaks, else English.
Words Application::words(std::string const& shopLanguage)
{
    for (auto const& language :
         {m_options.language.toStdString(), shopLanguage, QLocale().name().left(2).toStdString()}) {
        auto found = Words::load(language);
        if (!found) continue;
        ui::installLanguage(*qApp, QString::fromStdString(language));
        return *found;
    }
    ui::installLanguage(*qApp, QStringLiteral("en"));
    auto english = Words::load("en");
    if (!english) std::abort(); // the catalogue is part of the programme
    return *english;
}

void Application::showWindow(std::unique_ptr<QWidget> window)
{
    m_firstRun = nullptr;
    auto const old = std::move(m_window);
    m_window = std::move(window);
    if (m_options.fullScreen)
        m_window->showFullScreen();
    else
        m_window->show();
}

void Application::raise()
{
    if (!m_window) return;
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
}

void Application::start()
{
    if (QFileInfo::exists(m_options.file))
        open();
    else
        showFirstRun();
}

void Application::showFirstRun()
{
    auto speak = words({});
    auto wizard = std::make_unique<ui::FirstRunWizard>();
    wizard->setMinimumSize(1024, 740);
    wizard->resize(1280, 800);
    ui::FirstRunOptions options;
    options.camera = m_options.shell.camera;
    options.systemZone = QTimeZone::systemTimeZoneId();
    auto* controller = new ui::FirstRunController(*wizard, std::move(speak), m_clock, options, wizard.get());
    connect(controller, &ui::FirstRunController::founded, this, &Application::found);
    connect(controller, &ui::FirstRunController::finished, this, &Application::open, Qt::QueuedConnection);
    showWindow(std::move(wizard));
    m_firstRun = controller;
}

void Application::found(Founding const& founding)
{
    auto options = businessOptions();
    auto key = Business::found(options, founding);
    bool inFile = options.vaults.front() == &m_keyFile;
    if (!key && key.error().kind == ErrorKind::MissingKey && options.vaults.size() > 1) {
        // No keychain on this desktop: a file that only its owner can read, and the owner is told.
        options.vaults = {&m_keyFile};
        key = Business::found(options, founding);
        inFile = true;
    }
    if (!m_firstRun) return;
    if (!key) return m_firstRun->foundingFailed(key.error());
    m_options.language.clear(); // the shop's own is what was chosen last
    m_firstRun->shopIsFounded(QString::fromStdString(key->text()), inFile ? m_options.keyFile : QString());
}

void Application::open()
{
    auto business = Business::open(businessOptions());
    if (!business) return showProblem(business.error());
    auto speak = words((*business)->shop().language);
    auto window = std::make_unique<ui::MainWindow>(std::move(*business), std::move(speak), m_clock, m_random,
                                                   m_options.shell);
    showWindow(std::move(window));
}

void Application::showProblem(Error const& error)
{
    auto page = std::make_unique<ui::StartProblem>(words({}), error, m_options.file);
    connect(page.get(), &ui::StartProblem::retried, this, &Application::start, Qt::QueuedConnection);
    showWindow(std::move(page));
}

} // namespace bywalec
