// What happens in the first run: answers become a shop, codes are tried out, the key is put away.
#pragma once

#include "ui/firstrun/FirstRunForm.h"
#include "ui/firstrun/FirstRunWizard.h"
#include "ui/input/CameraFeed.h"
#include "ui/input/WedgeScanner.h"

#include <QTimer>

namespace bywalec::ui {

struct FirstRunOptions {
    bool camera = true;    ///< try the till's cameras in the fourth step
    QByteArray systemZone; ///< as the computer calls it
};

/// Lives on the GUI thread, and no longer than its wizard.
class FirstRunController : public QObject {
    Q_OBJECT
  public:
    /// `words` are in the language that is installed.
    FirstRunController(FirstRunWizard& wizard, Words words, Clock& clock, FirstRunOptions options,
                       QObject* parent = nullptr);
    ~FirstRunController() override;

    FirstRunState const& state() const { return m_state; }
    /// The two answers to `founded`. `keptIn` is the file that holds the keys, empty for the keychain.
    void shopIsFounded(QString const& recoveryKey, QString const& keptIn);
    void foundingFailed(Error const& error);
    /// As the dialog does it once a place has been chosen.
    void saveKeyTo(QString const& path);
    /// While something may be scanned; nullptr otherwise.
    CameraFeed* camera() { return m_camera.get(); }

  Q_SIGNALS:
    /// The shop is to be made now; until the answer nothing leads on.
    void founded(bywalec::Founding const& founding);
    /// On to the counter.
    void finished();

  private:
    void connectWizard();
    void chooseLanguage(QString const& language);
    void change(QString const& id, QString const& text);
    void onward(bool skipped);
    void back();
    void go(FirstRunStep step);
    void askToFound(bool withProgramme);
    void openScanning();
    void closeScanning();
    void read(QString const& by, QString const& code, QString const& otherwise);
    void showCamera();
    void askWhereToSave();
    void show();

    FirstRunWizard& m_wizard;
    Words m_words;
    Clock& m_clock;
    FirstRunOptions m_options;
    FirstRunForm m_form;
    FirstRunState m_state;
    bool m_nameNeeded = false; ///< Enter was pressed without one
    std::unique_ptr<CameraFeed> m_camera;
    std::unique_ptr<WedgeScanner> m_scanner;
    QTimer m_cameraGrace; ///< a camera that is only starting isn't called missing
    QTimer m_readMark;    ///< the camera's picture says "read"
};

} // namespace bywalec::ui

Q_DECLARE_METATYPE(bywalec::Founding)
