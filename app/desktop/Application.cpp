#include "app/desktop/Application.h"

#include "ui/theme/Language.h"

#include <cstdlib>
#include <QApplication>
#include <QFileInfo>
#include <QLocale>

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
    words({});
    auto page = std::make_unique<ui::FirstRun>();
    auto* shown = page.get();
    connect(shown, &ui::FirstRun::founded, this, &Application::found);
    connect(shown, &ui::FirstRun::finished, this, &Application::open, Qt::QueuedConnection);
    showWindow(std::move(page));
    m_firstRun = shown;
}

void Application::found(Founding const& wanted)
{
    auto founding = wanted;
    founding.language = words({}).language();
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
    auto const speak = words({});
    if (!key) {
        m_firstRun->showProblem(
            QString::fromStdString(speak.say(std::string("error.") + name(key.error().kind))));
        return;
    }
    auto const kept =
        inFile ? speak.say("cli.key_file.notice", {{"file", m_keyFile.place()}}) : std::string();
    m_firstRun->showRecoveryKey(QString::fromStdString(key->text()), QString::fromStdString(kept));
}

void Application::open()
{
    auto business = Business::open(businessOptions());
    if (!business) return showProblem(business.error());
    auto speak = words((*business)->shop().language);
    auto window = std::make_unique<ui::MainWindow>(std::move(*business), std::move(speak), m_clock, m_random);
    showWindow(std::move(window));
}

void Application::showProblem(Error const& error)
{
    auto page = std::make_unique<ui::StartProblem>(words({}), error, m_options.file);
    connect(page.get(), &ui::StartProblem::retried, this, &Application::start, Qt::QueuedConnection);
    showWindow(std::move(page));
}

} // namespace bywalec
