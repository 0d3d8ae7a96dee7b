// The three views lie in one place; the button at the head does what the view at hand allows.
#include "ui/programmes/TrialPanel.h"

#include "ui/office/BarChart.h"
#include "ui/office/Notice.h"
#include "ui/office/OfficeButton.h"
#include "ui/office/ProgressLine.h"
#include "ui/theme/Icons.h"
#include "ui/theme/TextLabel.h"

#include <algorithm>
#include <QBoxLayout>
#include <QPainter>

namespace bywalec::ui {

namespace {
TextLabel* label(TextStyle style, TextLabel::Role role, int smallest = 12, int lines = 1)
{
    auto* result = new TextLabel(style, role);
    result->setSmallestPx(smallest);
    if (lines > 1) result->setMaxLines(lines);
    return result;
}
} // namespace

VerdictBox::VerdictBox(QWidget* parent)
    : QWidget(parent),
      m_icon(new QWidget),
      m_title(label(type::railStrong, &Colours::ink, 12, 2)),
      m_explanation(label(type::second, &Colours::ink, 12, 5)),
      m_caveat(label(type::note, &Colours::muted, 12, 4))
{
    m_icon->setFixedSize(20, 20);
    auto* head = new QHBoxLayout;
    head->setSpacing(9);
    head->addWidget(m_icon, 0, Qt::AlignVCenter);
    head->addWidget(m_title, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 10, 16, 10);
    column->setSpacing(0);
    column->addStretch(1);
    column->addLayout(head);
    column->addSpacing(8);
    column->addWidget(m_explanation);
    column->addSpacing(8);
    column->addWidget(m_caveat);
    column->addStretch(1);
}

void VerdictBox::render(TrialVerdict const& verdict)
{
    m_good = verdict.good;
    m_title->setRole(m_good ? &Colours::ink : &Colours::noteText);
    m_explanation->setRole(m_good ? &Colours::ink : &Colours::noteText);
    m_caveat->setRole(m_good ? &Colours::muted : &Colours::noteText);
    m_title->setBody(verdict.title);
    m_explanation->setBody(verdict.explanation);
    m_caveat->setBody(verdict.caveat);
    m_explanation->setVisible(!verdict.explanation.isEmpty());
    m_caveat->setVisible(!verdict.caveat.isEmpty());
    update();
}

void VerdictBox::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    auto const& c = Theme::colours();
    paint::box(painter, rect(), size::panelRadius, m_good ? c.accentSoft : c.note, c.noteEdge,
               m_good ? 0 : 1);
    icons::paint(painter, m_good ? QStringLiteral("check") : QStringLiteral("triangle"),
                 QRectF(m_icon->geometry()), m_good ? c.accent : c.noteText);
}

TrialPanel::TrialPanel(QWidget* parent)
    : Panel(parent), m_period(label(type::note, &Colours::muted)), m_note(new EmptyNote)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    auto* heading = label(type::heading, &Colours::ink, 14);
    heading->setBody(tr("Check it on last year"));
    m_button = new OfficeButton(QStringLiteral("play"), tr("Calculate"));
    m_button->setFixedHeight(size::officeSmall);
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (m_counting)
            Q_EMIT cancelSimulation();
        else
            Q_EMIT simulate();
    });
    auto* head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(heading);
    head->addWidget(m_period);
    head->addStretch(1);
    head->addWidget(m_button);
    m_running = makeRunning();
    m_result = makeResult();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(21, 16, 21, 12);
    column->setSpacing(0);
    column->addLayout(head);
    column->addSpacing(14);
    column->addWidget(new Line);
    column->addWidget(m_note, 1);
    column->addWidget(m_running, 1);
    column->addWidget(m_result, 1);
    show(m_note);
}

QWidget* TrialPanel::makeRunning()
{
    auto* view = new QWidget;
    m_progressText = label(type::secondStrong, &Colours::ink);
    m_progressText->setAlignment(Qt::AlignHCenter);
    m_progress = new ProgressLine;
    auto* calm = label(type::note, &Colours::muted, 12, 2);
    calm->setAlignment(Qt::AlignHCenter);
    calm->setBody(tr("You can go on working. Scanning is not held up."));
    auto* middle = new QVBoxLayout;
    middle->setSpacing(10);
    middle->addStretch(2);
    middle->addWidget(m_progressText);
    middle->addWidget(m_progress);
    middle->addWidget(calm);
    middle->addStretch(3);
    auto* row = new QHBoxLayout(view);
    row->addStretch(1);
    row->addLayout(middle, 3);
    row->addStretch(1);
    return view;
}

QWidget* TrialPanel::makeResult()
{
    auto* view = new QWidget;
    auto* figures = new QHBoxLayout;
    figures->setSpacing(16);
    for (int i = 0; i < 4; ++i) {
        Figure const figure{label(type::note, &Colours::muted), label(type::headline, &Colours::ink, 16),
                            label(type::note, &Colours::muted, 12, 2)};
        figure.note->setAlignment(Qt::AlignTop);
        auto* column = new QVBoxLayout;
        column->setSpacing(0);
        for (auto* part : {figure.label, figure.value, figure.note}) {
            // Four columns of one width, whatever stands in them.
            auto policy = part->sizePolicy();
            policy.setHorizontalPolicy(QSizePolicy::Ignored);
            part->setSizePolicy(policy);
            column->addWidget(part);
        }
        column->addStretch(1);
        figures->addLayout(column, 1);
        m_figures << figure;
    }
    m_chartTitle = label(type::noteStrong, &Colours::ink);
    m_chart = new BarChart;
    m_verdict = new VerdictBox;
    m_verdict->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Expanding);
    m_chart->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Expanding);
    auto* chart = new QVBoxLayout;
    chart->setSpacing(0);
    chart->addSpacing(17);
    chart->addWidget(m_chartTitle);
    chart->addSpacing(4);
    chart->addWidget(m_chart, 1);
    auto* below = new QHBoxLayout;
    below->setSpacing(24);
    below->addLayout(chart, 560);
    below->addWidget(m_verdict, 394);
    auto* column = new QVBoxLayout(view);
    column->setContentsMargins(0, 14, 0, 0);
    column->setSpacing(0);
    column->addLayout(figures);
    column->addSpacing(10);
    column->addLayout(below, 1);
    return view;
}

void TrialPanel::show(QWidget* view)
{
    for (QWidget* one : std::initializer_list<QWidget*>{m_note, m_running, m_result})
        one->setVisible(one == view);
}

void TrialPanel::render(TrialState const& state)
{
    m_period->setBody(state.period);
    auto const* running = std::get_if<TrialRunning>(&state.now);
    auto const* note = std::get_if<TrialNote>(&state.now);
    m_counting = running != nullptr;
    m_button->setIconName(running ? QStringLiteral("x") : QStringLiteral("play"));
    m_button->setText(running ? tr("Cancel") : note ? tr("Calculate") : tr("Calculate again"));
    m_button->setAccessibleName(m_button->text());
    m_button->setVisible(!note || note->canRun);
    m_button->updateGeometry();
    if (note) {
        m_note->setContent(note->icon, note->title, note->sentence);
        show(m_note);
    } else if (running) {
        m_progressText->setBody(running->text);
        m_progress->setRange(0, std::max(1, running->total));
        m_progress->setValue(running->done);
        m_progress->setAccessibleName(running->text);
        show(m_running);
    } else {
        showResult(std::get<TrialResult>(state.now));
        show(m_result);
    }
}

void TrialPanel::showResult(TrialResult const& result)
{
    for (int i = 0; i < m_figures.size(); ++i) {
        auto const figure = i < result.figures.size() ? result.figures.at(i) : TrialFigure();
        m_figures.at(i).label->setBody(figure.label);
        m_figures.at(i).value->setBody(figure.value);
        m_figures.at(i).note->setBody(figure.note);
    }
    m_chartTitle->setBody(result.chartTitle);
    QList<ChartBar> bars;
    for (auto const& month : result.months)
        bars << ChartBar{month.label, month.value, month.text};
    m_chart->render(result.chartTitle, bars);
    m_verdict->render(result.verdict);
}

} // namespace bywalec::ui
