// The last step: the recovery key, and where backups go if there are any.
#pragma once

#include "ui/firstrun/FirstRunState.h"

#include <QWidget>

namespace bywalec::ui {

class Notice;
class OfficeButton;
class Panel;
class TextLabel;

/// The key in groups of four that can be copied by hand without losing the place.
class KeyBox : public QWidget {
    Q_OBJECT
    Q_PROPERTY(bool textFits READ textFits)
  public:
    explicit KeyBox(QWidget* parent = nullptr);
    void render(QString const& key);
    bool textFits() const;
    QSize sizeHint() const override { return {400, 116}; }
    QSize minimumSizeHint() const override { return {300, 116}; }

  protected:
    void paintEvent(QPaintEvent*) override;

  private:
    QStringList m_groups;
};

class SafetyStep : public QWidget {
    Q_OBJECT
  public:
    explicit SafetyStep(QWidget* parent = nullptr);
    void render(SafetyStepState const& state);

  Q_SIGNALS:
    void saveKey();
    void chooseFolder();

  private:
    Panel* makeKeyPanel();
    Panel* makeFolderPanel();

    KeyBox* m_key;
    TextLabel* m_keyResult;
    OfficeButton* m_save;
    Notice* m_kept;
    Panel* m_backups = nullptr;
    TextLabel* m_folder;
    TextLabel* m_folderResult;
    OfficeButton* m_choose;
};

} // namespace bywalec::ui
