// Composition only: each part lays itself out.
#include "ui/reports/MondayPage.h"

#include "ui/office/Notice.h"
#include "ui/office/NoticeStack.h"
#include "ui/reports/ChartPanel.h"
#include "ui/reports/GoalsPanel.h"
#include "ui/reports/MondayHeader.h"
#include "ui/reports/MondayTile.h"
#include "ui/reports/PeoplePanels.h"
#include "ui/reports/SourcePanel.h"

#include <QBoxLayout>
#include <QPainter>
#include <QScrollArea>
#include <QShortcut>

namespace bywalec::ui {

namespace {
constexpr int rowGap = 13;
constexpr int scrollBar = 8; ///< stands in the page's margin: the page always scrolls
constexpr int tileCount = 5;
constexpr int blockCount = 3;

/// The panel of the strip: hairlines between the figures.
class StripPanel : public Panel {
  public:
    using Panel::Panel;

  protected:
    void paintEvent(QPaintEvent* event) override
    {
        Panel::paintEvent(event);
        QPainter painter(this);
        for (int i = 1; i < tileCount; ++i)
            painter.fillRect(width() * i / tileCount, 8, 1, height() - 16, Theme::colours().line);
    }
};

QHBoxLayout* rowOf(int spacing)
{
    auto* row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing);
    return row;
}
} // namespace

MondayPage::MondayPage(QWidget* parent)
    : QWidget(parent),
      m_header(new MondayHeader),
      m_source(new SourcePanel),
      m_notices(new NoticeStack),
      m_empty(new EmptyNote),
      m_content(new QWidget)
{
    auto* content = new QVBoxLayout(m_content);
    content->setContentsMargins(0, 0, 0, 0);
    content->setSpacing(rowGap);
    addFigures(content);
    addPeople(content);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(size::pageMargin, 0, size::pageMargin - scrollBar, size::margin);
    column->setSpacing(12);
    column->addWidget(m_header);
    column->addWidget(m_source);
    column->addWidget(m_notices);
    column->addWidget(m_empty, 1);
    column->addWidget(m_content, 1);
    m_source->hide();
    connectHeader();
    connect(m_source, &SourcePanel::closed, this, &MondayPage::hideSource);
    render({});
}

template<class Part>
Part* MondayPage::listened(Part* part)
{
    connect(part, &Part::sourceWanted, this, &MondayPage::showSource);
    return part;
}

void MondayPage::connectHeader()
{
    connect(m_header, &MondayHeader::previousWanted, this, &MondayPage::previousWanted);
    connect(m_header, &MondayHeader::nextWanted, this, &MondayPage::nextWanted);
    connect(m_header, &MondayHeader::kindWanted, this, &MondayPage::kindWanted);
    connect(m_header, &MondayHeader::pdfWanted, this, &MondayPage::pdfWanted);
    connect(m_header, &MondayHeader::csvWanted, this, &MondayPage::csvWanted);
    connect(m_header, &MondayHeader::printWanted, this, &MondayPage::printWanted);
    connect(m_header, &MondayHeader::sourcesWanted, this, &MondayPage::showSources);
    auto const key = [this](QKeySequence const& keys, auto signal) {
        auto* shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, signal);
    };
    key(QKeySequence(Qt::ALT | Qt::Key_Left), &MondayPage::previousWanted);
    key(QKeySequence(Qt::ALT | Qt::Key_Right), [this] {
        if (m_state.hasNext) Q_EMIT nextWanted();
    });
    key(QKeySequence(Qt::CTRL | Qt::Key_P), [this] {
        if (m_state.problem.isEmpty() && !m_state.headline.isEmpty()) Q_EMIT printWanted();
    });
}

void MondayPage::addFigures(QVBoxLayout* column)
{
    auto* tiles = rowOf(10);
    for (int i = 0; i < tileCount; ++i) {
        m_tiles << listened(new MondayTileButton);
        tiles->addWidget(m_tiles.last(), 1);
    }
    auto* charts = rowOf(size::officeGap);
    m_days = listened(new ChartPanel(Topic::Days));
    m_members = listened(new ChartPanel(Topic::Members));
    charts->addWidget(m_days, 1);
    charts->addWidget(m_members, 1);
    column->addLayout(tiles);
    column->addLayout(charts, 2);
}

void MondayPage::addPeople(QVBoxLayout* column)
{
    m_people = rowOf(size::officeGap);
    m_talk = listened(new TalkPanel);
    m_remember = listened(new RememberPanel);
    m_people->addWidget(m_talk, 590);
    m_people->addWidget(m_remember, 420);
    auto* strip = new StripPanel;
    auto* gauges = rowOf(0);
    strip->setLayout(gauges);
    for (int i = 0; i < tileCount; ++i) {
        m_gauges << listened(new GaugeButton);
        gauges->addWidget(m_gauges.last(), 1);
    }
    auto* blocks = rowOf(size::officeGap);
    for (auto topic : {Topic::Owed, Topic::Forecast, Topic::Campaign}) {
        m_blocks << listened(new BlockPanel(topic));
        blocks->addWidget(m_blocks.last(), 1);
    }
    column->addLayout(m_people, 1);
    column->addWidget(strip);
    m_goals = listened(new GoalsPanel);
    column->addLayout(blocks);
    column->addWidget(m_goals);
}

void MondayPage::render(MondayState const& state)
{
    if (state.period != m_state.period) {
        m_notice.clear();
        hideSource();
    }
    m_state = state;
    m_header->render(state);
    auto const readable = state.problem.isEmpty() && !state.headline.isEmpty();
    m_content->setVisible(readable);
    m_empty->setVisible(!readable);
    m_empty->setContent(QStringLiteral("calendar"), state.problem.isEmpty() ? tr("Counting") : state.problem,
                        {});
    setNotice(m_notice);
    if (!readable) return;
    for (int i = 0; i < std::min(tileCount, int(state.tiles.size())); ++i)
        m_tiles.at(i)->render(state.tiles.at(i));
    m_days->render(state.days);
    m_members->render(state.members);
    m_talk->render(state.talkTo, state.noTalk);
    m_remember->render(state.remember);
    for (int i = 0; i < std::min(tileCount, int(state.gauges.size())); ++i)
        m_gauges.at(i)->render(state.gauges.at(i));
    for (int i = 0; i < std::min(blockCount, int(state.blocks.size())); ++i)
        m_blocks.at(i)->render(state.blocks.at(i));
    m_goals->render(state.goals);
}

// Columns need their width more than sentences do.
void MondayPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    auto const narrow = width() < 900;
    m_people->setStretch(0, narrow ? 640 : 590);
    m_people->setStretch(1, narrow ? 370 : 420);
}

void MondayPage::setNotice(QString const& notice)
{
    constexpr qsizetype mostAlarms = 3;
    m_notice = notice;
    auto lines = m_state.alarms.mid(0, mostAlarms);
    if (!notice.isEmpty()) lines.prepend(notice);
    m_notices->render(lines);
    m_notices->setVisible(!lines.isEmpty());
}

void MondayPage::showSource(Topic topic)
{
    m_topic = topic;
    m_source->render(nameOf(topic), definitionOf(topic), m_state.sources);
    m_source->renderRows({});
    openSource();
    Q_EMIT sourceWanted(topic);
}

void MondayPage::showRows(MondayRows const& rows)
{
    if (m_topic == rows.topic) m_source->renderRows(rows);
}

void MondayPage::showSources()
{
    m_topic.reset();
    m_source->renderRows({});
    m_source->render(tr("Where these numbers come from"), {}, m_state.sources);
    openSource();
}

void MondayPage::openSource()
{
    m_source->show();
    layout()->activate();
    auto* viewport = parentWidget();
    if (auto* scroller = qobject_cast<QScrollArea*>(viewport ? viewport->parentWidget() : nullptr))
        scroller->ensureWidgetVisible(m_source);
    m_source->takeFocus();
}

void MondayPage::hideSource()
{
    m_topic.reset();
    m_source->hide();
}

} // namespace bywalec::ui
