// Which screen the programme shows: the first run, the counter, or why the shop can't be opened.
#pragma once

#include "app/desktop/KeychainVault.h"
#include "core/base/Random.h"
#include "core/Business.h"
#include "ui/firstrun/FirstRunController.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/StartProblem.h"

#include <memory>
#include <QObject>

namespace bywalec {

struct ApplicationOptions {
    QString file;
    QString keyFile;
    QString language; ///< "pl" or "en"; empty = the shop's, or the desktop's before there is one
    bool keychain = true;
    bool fullScreen = false;
    ui::ShellOptions shell;
};

class Application : public QObject {
    Q_OBJECT

  public:
    explicit Application(ApplicationOptions options);
    ~Application() override;

    /// Opens the shop, or shows the first run when there is none.
    void start();
    void raise();
    QWidget* window() const { return m_window.get(); }

  private:
    BusinessOptions businessOptions();
    void showWindow(std::unique_ptr<QWidget> window);
    void showFirstRun();
    void found(Founding const& founding);
    void open();
    void showProblem(Error const& error);
    Words words(std::string const& shopLanguage);

    ApplicationOptions m_options;
    SystemClock m_clock;
    SystemRandom m_random;
    KeychainVault m_keychain;
    FileVault m_keyFile;
    std::unique_ptr<QWidget> m_window;
    ui::FirstRunController* m_firstRun = nullptr;
};

} // namespace bywalec
