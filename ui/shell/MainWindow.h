// The window: puts screen, controller, camera, scanner and sounds together; it decides nothing.
#pragma once

#include "ui/async/CoreRunner.h"
#include "ui/counter/CounterController.h"
#include "ui/counter/CounterScreen.h"
#include "ui/input/CameraFeed.h"
#include "ui/input/WedgeScanner.h"
#include "ui/sound/Sounds.h"

#include <memory>
#include <QWidget>

class QStackedWidget;

namespace bywalec::ui {

class Office;

struct ShellOptions {
    bool camera = true; ///< follow the till's cameras
    bool sound = true;  ///< play results
    CounterTimes times;
};

class MainWindow : public QWidget {
    Q_OBJECT

  public:
    MainWindow(std::unique_ptr<Business> business, Words words, Clock& clock, Random& random,
               ShellOptions options = {});
    ~MainWindow() override;

    CoreRunner& runner() { return *m_runner; }
    CounterController& controller() { return *m_controller; }
    CounterScreen& screen() { return *m_screen; }
    CameraFeed& camera() { return *m_camera; }
    Sounds& sounds() { return *m_sounds; }
    Office& office(); ///< made when it is wanted first: the counter shall not wait for it
    bool showsOffice() const;

  public Q_SLOTS:
    void showCounter();
    void showOffice();

  private:
    void connectScreen();
    void connectInput();
    void connectOffice();

    Words m_words;
    Clock& m_clock;
    Random& m_random;
    std::unique_ptr<CoreRunner> m_runner;
    std::unique_ptr<CounterController> m_controller;
    std::unique_ptr<CameraFeed> m_camera;
    std::unique_ptr<WedgeScanner> m_scanner;
    std::unique_ptr<Sounds> m_sounds;
    QStackedWidget* m_rooms;
    CounterScreen* m_screen;
    std::unique_ptr<Office> m_office;
};

} // namespace bywalec::ui
