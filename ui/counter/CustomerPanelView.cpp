// Two shapes of one panel: with facts and a sentence to say, or with a summary and what to press.
#include "ui/counter/CustomerPanelView.h"

#include "ui/counter/BadgeRow.h"
#include "ui/counter/NoteView.h"
#include "ui/counter/ProgrammeLarge.h"
#include "ui/counter/ProgrammeRows.h"
#include "ui/counter/StampRow.h"
#include "ui/counter/Strip.h"
#include "ui/counter/WhyLines.h"
#include "ui/theme/Icons.h"

#include <QPainter>

namespace bywalec::ui {

namespace {
constexpr int factGap = 20;
constexpr int factTextLeft = 34;

FittedText factText(QString const& text, TextStyle style, double width, QColor const& colour)
{
    TextBlock block;
    block.body = text;
    block.style = style;
    block.bodyColour = colour;
    block.smallestPx = style.px == 18 ? 14 : 12;
    return {block, width};
}

/// The medal before the standing: drawn, so that it follows the scheme.
class Medal : public QLabel {
  public:
    using QLabel::QLabel;

  protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        icons::paint(painter, QStringLiteral("medal"), {1, (height() - 18) / 2.0, 18, 18},
                     Theme::colours().accent);
    }
};
} // namespace

FactsRow::FactsRow(QWidget* parent) : QWidget(parent)
{
    setFixedHeight(44);
}

void FactsRow::render(QList<FactState> const& facts)
{
    m_facts = facts.mid(0, 3);
    QStringList words;
    for (auto const& fact : m_facts)
        words << QStringLiteral("%1: %2").arg(fact.label, fact.value);
    setAccessibleName(words.join(QStringLiteral("; ")));
    update();
}

double FactsRow::columnWidth() const
{
    return (width() - 2.0 * factGap) / 3;
}

bool FactsRow::textFits() const
{
    auto const width = columnWidth() - factTextLeft;
    for (auto const& fact : m_facts)
        if (!factText(fact.label, type::second, width, {}).fits() ||
            !factText(fact.value, type::fact, width, {}).fits())
            return false;
    return true;
}

void FactsRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    auto const& c = Theme::colours();
    auto const width = columnWidth();
    double x = 0;
    for (auto const& fact : m_facts) {
        auto const warm = fact.icon == QStringLiteral("cake") || fact.icon == QStringLiteral("gift");
        icons::paint(painter, fact.icon, {x + 1, 2, 20, 20}, warm ? c.rewardText : c.muted);
        auto const left = x + factTextLeft;
        auto const room = width - factTextLeft;
        factText(fact.label, type::second, room, c.muted)
            .draw(painter, {left, 0, room, 20}, Qt::AlignVCenter);
        factText(fact.value, type::fact, room, c.ink).draw(painter, {left, 20, room, 24}, Qt::AlignVCenter);
        x += width + factGap;
    }
}

CustomerPanelView::CustomerPanelView(QWidget* parent)
    : PanelView(parent),
      m_name(new TextLabel(type::name, &Colours::ink)),
      m_badges(new BadgeRow),
      m_standing(new TextLabel(type::base, &Colours::muted)),
      m_medal(new Medal),
      m_note(new NoteView),
      m_stamps(new StampRow),
      m_large(new ProgrammeLarge),
      m_rows(new ProgrammeRows),
      m_summary(new TextLabel({22, 28, 400}, &Colours::muted)),
      m_hairline(new Hairline),
      m_facts(new FactsRow),
      m_why(new WhyLines),
      m_say(new Strip(QStringLiteral("message"))),
      m_actionRow(new QWidget)
{
    auto* layout = panel::column(this);
    layout->addLayout(makeHead());
    auto spacer = [layout] {
        auto* item = new QSpacerItem(0, 0, QSizePolicy::Minimum, QSizePolicy::Fixed);
        layout->addItem(item);
        return item;
    };
    m_aboveStamps = spacer();
    layout->addWidget(m_stamps);
    layout->addWidget(m_large);
    m_belowStamps = spacer();
    layout->addWidget(m_summary);
    m_belowSummary = spacer();
    layout->addWidget(m_rows);
    m_belowRows = spacer();
    layout->addWidget(m_hairline);
    m_aboveFacts = spacer();
    layout->addWidget(m_facts);
    layout->addWidget(m_why);
    m_foot = makeFoot();
    layout->addWidget(m_foot);
    m_actions = new QHBoxLayout(m_actionRow);
    m_actions->setContentsMargins(0, 0, 0, 4);
    m_actions->setSpacing(size::gap);
    layout->addWidget(m_actionRow);
    m_summary->setSmallestPx(16);
    m_standing->setSeparator(QString(QChar(0x2002)));
}

QLayout* CustomerPanelView::makeHead()
{
    auto* head = new QHBoxLayout;
    head->setSpacing(24);
    auto* who = new QVBoxLayout;
    who->setContentsMargins(0, 0, 0, 0);
    who->setSpacing(4);
    m_name->setSmallestPx(24);
    auto* first = new QHBoxLayout;
    first->setSpacing(12);
    first->addWidget(m_name);
    first->addWidget(m_badges, 1);
    who->addLayout(first);
    auto* standing = new QHBoxLayout;
    standing->setSpacing(8);
    m_medal->setFixedSize(20, 22);
    standing->addWidget(m_medal);
    standing->addWidget(m_standing, 1);
    who->addLayout(standing);
    head->addLayout(who, 1);
    head->addWidget(m_note, 0, Qt::AlignTop);
    connect(m_note, &NoteView::editingStarted, this, [this] { Q_EMIT intent(Intent::EditNote); });
    connect(m_note, &NoteView::entered, this, &CustomerPanelView::noteEntered);
    connect(m_note, &NoteView::left, this, &CustomerPanelView::noteLeft);
    return head;
}

QWidget* CustomerPanelView::makeFoot()
{
    auto* foot = new QWidget;
    foot->setFixedHeight(20 + size::button);
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 20, 0, 0);
    row->setSpacing(size::between);
    m_taken = new KeyButton(QStringLiteral("check"), tr("Taken"), {});
    m_taken->setFixedHeight(size::target);
    m_say->addControl(m_taken);
    m_plusOne = new KeyButton(QStringLiteral("plus"), tr("One more"), QStringLiteral("F2"));
    row->addWidget(m_say, 1);
    row->addStretch(0);
    row->addWidget(m_plusOne);
    connect(m_taken, &QPushButton::clicked, this, [this] { Q_EMIT intent(Intent::SuggestionTaken); });
    connect(m_plusOne, &QPushButton::clicked, this, [this] { Q_EMIT intent(Intent::PlusOne); });
    return foot;
}

void CustomerPanelView::resizeEvent(QResizeEvent* event)
{
    // On a small screen the name keeps more than half of the line; the note takes a second one.
    m_note->setMaximumWidth(width() < 800 ? 270 : 400);
    PanelView::resizeEvent(event);
}

bool CustomerPanelView::leaveNote()
{
    return m_note->leave();
}

void CustomerPanelView::render(CustomerPanel const& state, bool fresh)
{
    m_name->setBody(state.name);
    m_medal->setVisible(!state.standing.isEmpty());
    m_standing->setRuns(state.standing, state.standingDetail);
    m_note->render(state.name, state.note, state.noteEditable);
    m_badges->render(state.badges);
    renderProgrammes(state, fresh);
    m_summary->setVisible(!state.summary.isEmpty());
    m_summary->setRuns(state.summary, state.summaryDetail);
    auto const why = state.summary.isEmpty() && !state.why.isEmpty();
    auto const facts = state.summary.isEmpty() && !state.facts.isEmpty() && !why;
    m_hairline->setVisible(facts || why);
    m_facts->setVisible(facts);
    m_facts->render(state.facts);
    m_why->render(why ? state.why : QList<WhyLine>());
    auto const acting = !state.actions.isEmpty();
    m_say->setVisible(!state.say.isEmpty());
    m_say->setText(tr("Say:"), state.say);
    m_taken->setVisible(state.sayCanBeTaken);
    m_plusOne->setVisible(state.canPlusOne);
    m_foot->setVisible(!acting && (!state.say.isEmpty() || state.canPlusOne));
    m_actionRow->setVisible(acting);
    renderActions(state.actions);
    placeStamps(!state.summary.isEmpty(), m_rows->isVisibleTo(this));
}

void CustomerPanelView::renderProgrammes(CustomerPanel const& state, bool fresh)
{
    auto const stamps = state.stamps.needed > 0;
    auto const large = !stamps && !state.programmes.isEmpty();
    m_stamps->setVisible(stamps);
    m_stamps->render(state.stamps, fresh);
    m_large->setVisible(large);
    if (large) m_large->render(state.programmes.first(), fresh);
    m_rows->render(state.programmes.mid(large ? 1 : 0));
}

void CustomerPanelView::placeStamps(bool withSummary, bool crowded)
{
    // With a summary the stamps move up to it; without, they stand in the middle of what is free.
    auto const vertical = withSummary ? QSizePolicy::Preferred : QSizePolicy::Expanding;
    m_stamps->setSizePolicy(QSizePolicy::Expanding, vertical);
    m_stamps->setCrowded(crowded);
    m_large->setSizePolicy(QSizePolicy::Expanding, vertical);
    auto fixed = [](QSpacerItem* item, int height) {
        item->changeSize(0, height, QSizePolicy::Minimum, QSizePolicy::Fixed);
    };
    fixed(m_aboveStamps, crowded ? 6 : withSummary ? 19 : 0);
    fixed(m_belowStamps, !withSummary ? 0 : crowded ? 4 : 15);
    fixed(m_belowRows, crowded ? 8 : 0);
    fixed(m_aboveFacts, crowded ? 8 : 18);
    auto const aboveFoot = crowded ? 12 : 20;
    m_foot->setFixedHeight(aboveFoot + size::button);
    m_foot->layout()->setContentsMargins(0, aboveFoot, 0, 0);
    m_belowSummary->changeSize(0, crowded ? 6 : 0, QSizePolicy::Minimum,
                               withSummary ? QSizePolicy::MinimumExpanding : QSizePolicy::Fixed);
    layout()->invalidate();
}

void CustomerPanelView::renderActions(QList<BigAction> const& actions)
{
    if (actions == m_shownActions) return;
    m_shownActions = actions;
    panel::clear(m_actions);
    for (qsizetype i = 0; i < actions.size(); ++i) {
        auto* button = new BigActionButton(actions.at(i));
        button->setFixedHeight(actions.size() > 1 ? 104 : 96);
        button->setLargeTitle(actions.at(i).primary);
        button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        m_actions->addWidget(button, i == 0 && actions.size() > 1 ? 122 : 100);
        auto const wanted = actions.at(i).intent;
        connect(button, &QPushButton::clicked, this, [this, wanted] { Q_EMIT intent(wanted); });
    }
}

} // namespace bywalec::ui
