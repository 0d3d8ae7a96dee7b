// The first screen of a new till, in five steps: every one can be skipped, and Enter goes on with what is
// there.
#pragma once

#include "ui/firstrun/FirstRunState.h"

#include <QWidget>

class QImage;
class QStackedWidget;

namespace bywalec::ui {

class LanguageStep;
class Notice;
class OfficeButton;
class ProgrammeStep;
class SafetyStep;
class ScanStep;
class ShopStep;
class StepDots;
class TextLabel;

class FirstRunWizard : public QWidget {
    Q_OBJECT
  public:
    explicit FirstRunWizard(QWidget* parent = nullptr);

    void render(FirstRunState const& state);
    /// Shown in the fourth step; a null image brings the placeholder back.
    void setCameraPreview(QImage const& frame);

  Q_SIGNALS:
    /// When the catalogue has been changed, the wizard speaks the new language by itself.
    void languageChosen(QString const& language);
    void sampleWanted();
    void fieldChanged(QString const& id, QString const& text);
    void tradeChosen(bywalec::ui::Trade trade);
    void templateChosen(bywalec::ui::TemplateKind kind);
    void saveKey();
    void chooseFolder();
    /// On with what is there; from the last step, to the counter.
    void next();
    /// On without this step.
    void skip();
    void back();

  protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent*) override;

  private:
    void make();
    QWidget* makeFoot();
    void connectSteps();
    void showWords();
    void focusStep();
    void goBack();
    bool canGoBack() const;

    FirstRunState m_state;
    QWidget* m_frame = nullptr;
    StepDots* m_dots = nullptr;
    TextLabel* m_title = nullptr;
    TextLabel* m_subtitle = nullptr;
    QStackedWidget* m_steps = nullptr;
    LanguageStep* m_language = nullptr;
    ShopStep* m_shop = nullptr;
    ProgrammeStep* m_programme = nullptr;
    ScanStep* m_scan = nullptr;
    SafetyStep* m_safety = nullptr;
    Notice* m_problem = nullptr;
    OfficeButton* m_back = nullptr;
    OfficeButton* m_skip = nullptr;
    OfficeButton* m_next = nullptr;
};

} // namespace bywalec::ui
