// Asks the core for what the page about the shop hands out: a fresh recovery key, and codes to print.
#pragma once

#include "core/words/Words.h"
#include "ui/async/CoreRunner.h"
#include "ui/settings/SettingsState.h"
#include "ui/settings/SlipPaper.h"

#include <functional>

namespace bywalec::ui {

class SettingsController : public QObject {
    Q_OBJECT
  public:
    SettingsController(CoreRunner& runner, Words words, QObject* parent = nullptr);
    bool isBusy() const { return m_state.busy; }
    SettingsState const& state() const { return m_state; }
    /// A sheet of codes that nobody has had; `paper` prints it and says whether it could.
    void makeSlips(std::function<bool(SlipPaper const&)> paper);

  public Q_SLOTS:
    void newKey();
    void saveKeyTo(QString const& path);
    void saveSlipsTo(QString const& path);
    /// The page was left: a key isn't shown to whoever comes next.
    void forget();

  Q_SIGNALS:
    void stateChanged(bywalec::ui::SettingsState const& state);

  private:
    void publish();

    CoreRunner& m_runner;
    Words m_words;
    SettingsState m_state;
};

} // namespace bywalec::ui
