// The frame stays where it is; only what it holds changes from step to step.
#include "ui/firstrun/FirstRunWizard.h"

#include "ui/counter/CameraView.h"
#include "ui/firstrun/ProgrammeStep.h"
#include "ui/firstrun/SafetyStep.h"
#include "ui/firstrun/ScanStep.h"
#include "ui/firstrun/StepDots.h"
#include "ui/firstrun/WelcomeSteps.h"
#include "ui/office/Notice.h"
#include "ui/office/OfficeButton.h"
#include "ui/theme/Paint.h"

#include <QBoxLayout>
#include <QImage>
#include <QKeyEvent>
#include <QPainter>
#include <QShortcut>
#include <QStackedWidget>

namespace bywalec::ui {

namespace {
constexpr int widest = 960;
constexpr int side = 32;
constexpr TextStyle titleStyle{40, 56, 700}; ///< high enough for a dot above a capital

/// The programme's mark and name.
class Brand : public QWidget {
  public:
    Brand()
    {
        setFixedHeight(36);
        auto* name = new TextLabel(type::title, &Colours::ink);
        name->setBody(QStringLiteral("Bywalec"));
        auto* row = new QHBoxLayout(this);
        row->setContentsMargins(46, 0, 0, 0);
        row->addWidget(name);
    }

  protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        paint::mark(painter, {1, 2, 32, 32}, Theme::colours().accent, Theme::colours().bg);
    }
};
} // namespace

FirstRunWizard::FirstRunWizard(QWidget* parent) : QWidget(parent)
{
    setWindowTitle(QStringLiteral("Bywalec"));
    auto* outer = new QHBoxLayout(this);
    outer->setContentsMargins(side, 24, side, 24);
    // A shortcut, because buttons take arrow keys for themselves, with Alt too.
    auto* backwards = new QShortcut(QKeySequence(Qt::ALT | Qt::Key_Left), this);
    connect(backwards, &QShortcut::activated, this, &FirstRunWizard::goBack);
    make();
    render(m_state);
    focusStep();
}

void FirstRunWizard::make()
{
    if (m_frame) {
        m_frame->hide();
        m_frame->deleteLater(); // later: what was pressed to get here is in it
        while (auto* item = layout()->takeAt(0))
            delete item;
    }
    m_frame = new QWidget;
    m_frame->setMaximumWidth(widest);
    m_dots = new StepDots;
    m_title = new TextLabel(titleStyle, &Colours::ink);
    m_title->setSmallestPx(26);
    m_subtitle = new TextLabel({18, 26, 400}, &Colours::muted);
    m_subtitle->setMaxLines(2);
    m_steps = new QStackedWidget;
    m_steps->addWidget(m_language = new LanguageStep);
    m_steps->addWidget(m_shop = new ShopStep);
    m_steps->addWidget(m_programme = new ProgrammeStep);
    m_steps->addWidget(m_scan = new ScanStep);
    m_steps->addWidget(m_safety = new SafetyStep);
    m_problem = new Notice(Notice::Tone::Bad, QStringLiteral("octagon-x"));
    m_problem->hide();
    auto* head = new QHBoxLayout;
    head->addWidget(new Brand, 1);
    head->addWidget(m_dots, 0, Qt::AlignVCenter);
    auto* column = new QVBoxLayout(m_frame);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addSpacing(28);
    column->addWidget(m_title);
    column->addWidget(m_subtitle);
    column->addSpacing(24);
    column->addWidget(m_steps, 1);
    column->addSpacing(size::gap);
    column->addWidget(m_problem);
    column->addSpacing(size::gap);
    column->addWidget(makeFoot());
    auto* row = static_cast<QHBoxLayout*>(layout());
    row->addStretch(1);
    row->addWidget(m_frame, 1000);
    row->addStretch(1);
    connectSteps();
}

QWidget* FirstRunWizard::makeFoot()
{
    m_back = new OfficeButton(QStringLiteral("chevron-left"), tr("Back"));
    m_back->setKey(QStringLiteral("Esc"));
    m_skip = new OfficeButton({}, tr("Skip"));
    m_skip->setKey(QStringLiteral("F7"));
    m_next = new OfficeButton({}, tr("Next"), OfficeButton::Look::Primary);
    m_next->setKey(QStringLiteral("Enter"));
    for (auto* button : {m_back, m_skip, m_next})
        button->setFixedHeight(size::target);
    connect(m_back, &QPushButton::clicked, this, &FirstRunWizard::back);
    connect(m_skip, &QPushButton::clicked, this, &FirstRunWizard::skip);
    connect(m_next, &QPushButton::clicked, this, &FirstRunWizard::next);
    auto* foot = new QWidget;
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(size::gap);
    row->addWidget(m_back);
    row->addStretch(1);
    row->addWidget(m_skip);
    row->addWidget(m_next);
    return foot;
}

void FirstRunWizard::connectSteps()
{
    connect(m_language, &LanguageStep::languageChosen, this, &FirstRunWizard::languageChosen);
    connect(m_language, &LanguageStep::onward, this, &FirstRunWizard::next);
    connect(m_language, &LanguageStep::sampleWanted, this, &FirstRunWizard::sampleWanted);
    connect(m_shop, &ShopStep::fieldChanged, this, &FirstRunWizard::fieldChanged);
    connect(m_shop, &ShopStep::tradeChosen, this, &FirstRunWizard::tradeChosen);
    connect(m_programme, &ProgrammeStep::fieldChanged, this, &FirstRunWizard::fieldChanged);
    connect(m_programme, &ProgrammeStep::templateChosen, this, &FirstRunWizard::templateChosen);
    connect(m_safety, &SafetyStep::saveKey, this, &FirstRunWizard::saveKey);
    connect(m_safety, &SafetyStep::chooseFolder, this, &FirstRunWizard::chooseFolder);
}

void FirstRunWizard::render(FirstRunState const& state)
{
    auto const turned = state.step != m_state.step;
    m_state = state;
    m_language->render(state.language, state.sampleOffered);
    m_shop->render(state.shop);
    m_programme->render(state.programme, state.shop.trade);
    m_scan->render(state.scan);
    m_safety->render(state.safety);
    m_steps->setCurrentIndex(static_cast<int>(state.step));
    m_dots->setStep(static_cast<int>(state.step), firstRunSteps);
    m_problem->setText(state.problem);
    m_problem->setVisible(!state.problem.isEmpty());
    m_back->setVisible(canGoBack());
    m_skip->setEnabled(!state.busy);
    m_next->setEnabled(!state.busy);
    showWords();
    if (turned) focusStep();
}

void FirstRunWizard::showWords()
{
    auto nextText = tr("Next");
    switch (m_state.step) {
    case FirstRunStep::Language:
        m_title->setBody(tr("In which language?"));
        m_subtitle->setBody(tr("Five short steps, and the counter is ready. Each can be skipped."));
        break;
    case FirstRunStep::Shop:
        m_title->setBody(tr("What is your shop called?"));
        m_subtitle->setBody(tr("Customers see the name on their cards."));
        break;
    case FirstRunStep::Programme:
        m_title->setBody(tr("What do customers collect?"));
        m_subtitle->setBody(tr("The usual one is chosen already. Enter takes it as it is."));
        break;
    case FirstRunStep::Scan:
        m_title->setBody(tr("Scan something"));
        m_subtitle->setBody(tr("Only to see that it works. Nothing is recorded."));
        break;
    case FirstRunStep::Safety:
        if (m_state.safety.folder.isEmpty()) {
            m_title->setBody(tr("Put this key away"));
            m_subtitle->setBody(
                tr("It opens names and phones again when the keys on this computer are lost."));
        } else {
            m_title->setBody(tr("So that nothing gets lost"));
            m_subtitle->setBody(tr("The key and the backups bring everything back, on any computer."));
        }
        nextText = tr("To the counter");
        break;
    }
    m_next->setText(nextText);
    m_next->setKey(QStringLiteral("Enter"));
}

void FirstRunWizard::focusStep()
{
    QWidget* first = m_next;
    if (m_state.step == FirstRunStep::Language) first = m_language->firstStop();
    if (m_state.step == FirstRunStep::Shop) first = m_shop->firstStop();
    if (m_state.step == FirstRunStep::Programme) first = m_programme->firstStop();
    first->setFocus(Qt::OtherFocusReason);
}

void FirstRunWizard::setCameraPreview(QImage const& frame)
{
    m_scan->camera()->setPreview(frame);
}

void FirstRunWizard::goBack()
{
    if (canGoBack()) Q_EMIT back();
}

bool FirstRunWizard::canGoBack() const
{
    return m_state.step != FirstRunStep::Language && !(m_state.founded && m_state.step == FirstRunStep::Scan);
}

void FirstRunWizard::keyPressEvent(QKeyEvent* event)
{
    auto const key = event->key();
    auto const leads =
        key == Qt::Key_Escape || (key == Qt::Key_Left && event->modifiers().testFlag(Qt::AltModifier));
    if (leads)
        goBack();
    else if (key == Qt::Key_F7 && !m_state.busy)
        Q_EMIT skip();
    else if ((key == Qt::Key_Return || key == Qt::Key_Enter) && !m_state.busy)
        Q_EMIT next();
    else
        QWidget::keyPressEvent(event);
}

void FirstRunWizard::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange) return;
    make();
    render(m_state);
    focusStep();
}

void FirstRunWizard::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), Theme::colours().bg);
}

} // namespace bywalec::ui
