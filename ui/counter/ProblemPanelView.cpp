// Heading, way out, and Esc at the foot.
#include "ui/counter/ProblemPanelView.h"

#include "ui/theme/Icons.h"

#include <QPainter>

namespace bywalec::ui {

namespace {
class CardIcon : public QLabel {
  public:
    using QLabel::QLabel;

  protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        icons::paint(painter, QStringLiteral("card"), {1, (height() - 20) / 2.0, 20, 20},
                     Theme::colours().muted);
    }
};
} // namespace

StepNumber::StepNumber(int number, int side, QWidget* parent) : QWidget(parent), m_number(number)
{
    setFixedSize(side, side);
}

void StepNumber::setDone(bool done)
{
    m_done = done;
    update();
}

void StepNumber::setQuiet(bool quiet)
{
    m_quiet = quiet;
    update();
}

void StepNumber::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    auto const& c = Theme::colours();
    QRectF const ring = QRectF(rect()).adjusted(1, 1, -1, -1);
    if (m_done) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(c.accent);
        painter.drawEllipse(rect());
        auto const side = width() * 0.56;
        icons::paint(painter, QStringLiteral("check"),
                     {(width() - side) / 2, (height() - side) / 2, side, side}, c.panel);
        return;
    }
    painter.setPen(QPen(m_quiet ? c.line2 : c.ink, 2));
    painter.drawEllipse(ring);
    painter.setPen(m_quiet ? c.muted : c.ink);
    painter.setFont(Theme::font(width() > 32 ? 16 : 14, 600));
    painter.drawText(rect(), Qt::AlignCenter, QString::number(m_number));
}

ProblemPanelView::ProblemPanelView(QWidget* parent)
    : PanelView(parent),
      m_heading(new TextLabel(type::large, &Colours::ink)),
      m_explanation(new TextLabel(type::base, &Colours::muted)),
      m_cardIcon(new CardIcon),
      m_foot(new TextLabel(type::strong, &Colours::ink))
{
    auto* layout = panel::column(this);
    layout->addSpacing(3);
    layout->addWidget(m_heading);
    layout->addSpacing(5);
    m_explanation->setMaxLines(2);
    layout->addWidget(m_explanation);
    m_middle = new QVBoxLayout;
    m_middle->setSpacing(size::gap);
    layout->addLayout(m_middle);
    layout->addStretch();
    layout->addWidget(new Hairline);
    layout->addSpacing(16);

    auto* foot = new QHBoxLayout;
    foot->setSpacing(size::gap);
    m_cardIcon->setFixedSize(22, size::target);
    m_foot->setMaxLines(2);
    m_foot->setAlignment(Qt::AlignVCenter);
    m_foot->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_foot->setFixedHeight(size::target);
    m_foot->setLead(&Colours::muted, 400);
    m_foot->setSeparator(QString(QChar(0x2003)));
    m_checkDisk = new KeyButton(QStringLiteral("repeat"), tr("Check the disk"), {});
    m_checkDisk->setFixedHeight(size::target);
    connect(m_checkDisk, &QPushButton::clicked, this, [this] { Q_EMIT intent(Intent::CheckDisk); });
    foot->addWidget(m_cardIcon);
    foot->addWidget(m_foot, 1);
    foot->addWidget(m_checkDisk);
    foot->addWidget(panel::closeButton(this, tr("Close")));
    layout->addLayout(foot);
    layout->addSpacing(3);
}

void ProblemPanelView::render(ProblemPanel const& state)
{
    m_heading->setBody(state.heading);
    m_explanation->setBody(state.explanation);
    m_explanation->setVisible(!state.explanation.isEmpty());
    m_cardIcon->setVisible(!state.footValue.isEmpty());
    m_foot->setRuns(state.footLabel, state.footValue);
    m_checkDisk->setVisible(state.canCheckDisk);
    renderMiddle(state);
}

void ProblemPanelView::renderMiddle(ProblemPanel const& state)
{
    if (state.actions == m_actions && state.steps == m_steps) return;
    m_actions = state.actions;
    m_steps = state.steps;
    panel::clear(m_middle);
    m_middle->setContentsMargins(0, state.steps.isEmpty() ? 22 : 16, 0, 0);
    m_middle->setSpacing(state.steps.isEmpty() ? size::gap : 24);
    for (auto const& action : state.actions) {
        auto* button = new BigActionButton(action);
        m_middle->addWidget(button);
        auto const wanted = action.intent;
        connect(button, &QPushButton::clicked, this, [this, wanted] { Q_EMIT intent(wanted); });
    }
    int number = 0;
    for (auto const& step : state.steps) {
        auto* line = new QWidget;
        auto* row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(16);
        row->addWidget(new StepNumber(++number, 36), 0, Qt::AlignTop);
        auto* words = new QVBoxLayout;
        words->setContentsMargins(0, 4, 0, 0);
        words->setSpacing(2);
        auto* title = new TextLabel(type::fact, &Colours::ink);
        title->setBody(step.title);
        auto* detail = new TextLabel(type::base, &Colours::muted);
        detail->setMaxLines(2);
        detail->setBody(step.detail);
        words->addWidget(title);
        words->addWidget(detail);
        row->addLayout(words, 1);
        m_middle->addWidget(line);
    }
}

} // namespace bywalec::ui
