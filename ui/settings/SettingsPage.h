// The shop itself: the recovery key once more, and codes for guests on paper. Two panels, side by side.
#pragma once

#include "ui/settings/SettingsState.h"

#include <QWidget>

class QHBoxLayout;

namespace bywalec::ui {

class KeyBox;
class OfficeButton;
class Panel;
class TextLabel;

class SettingsPage : public QWidget {
    Q_OBJECT
  public:
    explicit SettingsPage(QWidget* parent = nullptr);
    void render(SettingsState const& state);

  Q_SIGNALS:
    void newKey();
    void saveKey();
    void printSlips();
    void saveSlips();

  private:
    KeyBox* m_key;
    OfficeButton* m_newKey;
    OfficeButton* m_saveKey;
    TextLabel* m_keyNote;
    OfficeButton* m_print;
    OfficeButton* m_pdf;
    TextLabel* m_slipNote;
};

} // namespace bywalec::ui
