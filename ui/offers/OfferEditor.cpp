// Three questions in three columns; everything else is behind one button until it is needed.
#include "ui/offers/OfferEditor.h"

#include "ui/offers/CounterSays.h"
#include "ui/offers/WeekView.h"
#include "ui/office/FieldGrid.h"
#include "ui/office/FigureRow.h"
#include "ui/office/NoticeStack.h"
#include "ui/office/PageHeader.h"
#include "ui/office/Picture.h"
#include "ui/theme/Language.h"

#include <QBoxLayout>
#include <QKeyEvent>

namespace bywalec::ui {

namespace {
constexpr int moreColumns = 3;

QLayout* columnOf(QString const& icon, QString const& title, FieldGrid* fields)
{
    auto* heading = new TextLabel(type::heading, &Colours::ink);
    heading->setBody(title);
    heading->setSmallestPx(13);
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(new Picture(icon));
    head->addWidget(heading, 1);
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    column->addLayout(head);
    column->addSpacing(10);
    column->addWidget(fields);
    column->addStretch(1);
    return column;
}
} // namespace

QString usesText(OfferCounts const& counts)
{
    auto const locale = languageLocale();
    return counts.most > 0
               ? OfferEditor::tr("%1 of %2").arg(locale.toString(counts.uses), locale.toString(counts.most))
               : locale.toString(counts.uses);
}

OfferEditor::OfferEditor(QWidget* parent)
    : QWidget(parent),
      m_header(new PageHeader),
      m_says(new CounterSays),
      m_warnings(new NoticeStack),
      m_counts(new FigureRow(3)),
      m_footnote(new Notice(Notice::Tone::Plain, QStringLiteral("shield-check")))
{
    makeHeader();
    auto* top = new QHBoxLayout;
    top->setSpacing(size::officeGap);
    top->addWidget(makeFieldsPanel(), 680);
    top->addWidget(m_says, 330);
    auto* upper = new QVBoxLayout; // the warnings bring the gap above them along
    upper->setSpacing(0);
    upper->addLayout(top);
    upper->addWidget(m_warnings);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(size::pageMargin, 0, size::pageMargin, 11);
    page->setSpacing(size::gap);
    page->addWidget(m_header);
    page->addLayout(upper);
    page->addWidget(m_counts);
    page->addWidget(makeWeekPanel(), 1);
    page->addWidget(m_footnote);
}

void OfferEditor::makeHeader()
{
    m_header->setBack(tr("Offers"));
    m_end = m_header->addButton(new OfficeButton({}, tr("End the offer")));
    m_discard = m_header->addButton(new OfficeButton({}, tr("Discard draft")));
    m_launch = m_header->addButton(new OfficeButton(QStringLiteral("play"), {}, OfficeButton::Look::Primary));
    connect(m_header, &PageHeader::wentBack, this, &OfferEditor::left);
    connect(m_end, &QPushButton::clicked, this, &OfferEditor::endOffer);
    connect(m_discard, &QPushButton::clicked, this, &OfferEditor::discard);
    connect(m_launch, &QPushButton::clicked, this, &OfferEditor::launch);
}

Panel* OfferEditor::makeFieldsPanel()
{
    auto* panel = new Panel;
    auto* columns = new QHBoxLayout;
    columns->setSpacing(20);
    std::initializer_list<std::pair<char const*, QString>> const questions{
        {"percent", tr("What they get")}, {"tag", tr("For what")}, {"calendar", tr("When")}};
    for (auto const& [icon, title] : questions) {
        m_columns << new FieldGrid(1);
        columns->addLayout(columnOf(QString::fromLatin1(icon), title, m_columns.last()), 1);
    }
    m_moreBox = new QWidget;
    m_more = new FieldGrid(moreColumns);
    auto* more = new QVBoxLayout(m_moreBox);
    more->setContentsMargins(0, 14, 0, 0);
    more->setSpacing(14);
    more->addWidget(new Line);
    more->addWidget(m_more);
    m_moreBox->hide();
    for (auto* grid : m_columns + QList<FieldGrid*>{m_more})
        connect(grid, &FieldGrid::fieldChanged, this, &OfferEditor::fieldChanged);
    m_rule = new TextLabel(type::rule, &Colours::ink);
    m_rule->setMaxLines(4);
    m_rule->setSmallestPx(14);
    m_moreButton =
        new OfficeButton(QStringLiteral("chevron-down"), tr("More settings"), OfficeButton::Look::Link);
    connect(m_moreButton, &QPushButton::clicked, this, [this] { showMore(!m_moreOpen); });
    auto* rule = new QHBoxLayout;
    rule->setSpacing(12);
    rule->addWidget(new Picture(QStringLiteral("message")), 0, Qt::AlignTop);
    rule->addWidget(m_rule, 1);
    rule->addWidget(m_moreButton, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout(panel);
    column->setContentsMargins(21, 16, 21, 16);
    column->setSpacing(0);
    column->addLayout(columns);
    column->addWidget(m_moreBox);
    column->addStretch(1);
    column->addSpacing(14);
    column->addWidget(new Line);
    column->addSpacing(14);
    column->addLayout(rule);
    column->addStretch(1);
    return panel;
}

Panel* OfferEditor::makeWeekPanel()
{
    auto* panel = new Panel;
    auto* heading = new TextLabel(type::heading, &Colours::ink);
    heading->setBody(tr("When it runs"));
    m_weekNote = new TextLabel(type::note, &Colours::muted);
    m_weekNote->setSmallestPx(12);
    m_week = new WeekView;
    auto* head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(heading);
    head->addWidget(m_weekNote, 1);
    auto* column = new QVBoxLayout(panel);
    column->setContentsMargins(21, 16, 21, 10);
    column->setSpacing(10);
    column->addLayout(head);
    column->addWidget(m_week, 1);
    return panel;
}

FormField* OfferEditor::field(QString const& id) const
{
    for (auto* grid : m_columns)
        if (auto* found = grid->field(id)) return found;
    return m_more->field(id);
}

QWidget* OfferEditor::firstStop() const
{
    for (auto* grid : m_columns)
        if (!grid->fields().isEmpty()) return grid->fields().first()->control();
    return m_launch;
}

void OfferEditor::render(OfferEditorState const& state)
{
    if (m_id != state.id) showMore(false);
    m_id = state.id;
    m_header->setTitle(state.name, state.standing);
    m_end->setVisible(state.canEnd);
    m_discard->setVisible(state.canDiscard);
    m_launch->setVisible(!state.launchText.isEmpty());
    m_launch->setText(state.launchText);
    m_launch->setAccessibleName(state.launchText);
    m_launch->setEnabled(state.canLaunch);
    m_launch->updateGeometry();
    m_columns.at(0)->render(state.what);
    m_columns.at(1)->render(state.whose);
    m_columns.at(2)->render(state.when);
    m_more->render(state.more);
    m_moreButton->setVisible(!state.more.isEmpty());
    // An error must be seen, wherever its field is.
    showMore((m_moreOpen || anyWrong(state.more)) && !state.more.isEmpty());
    m_rule->setBody(state.rule);
    m_says->render(state.say, state.examples);
    m_warnings->render(state.warnings);
    showCounts(state.counts);
    m_week->render(state.week);
    m_weekNote->setBody(state.week.sentence);
    m_footnote->setText(state.footnote);
    m_footnote->setVisible(!state.footnote.isEmpty());
    orderTabs();
}

void OfferEditor::showCounts(std::optional<OfferCounts> const& counts)
{
    m_counts->setVisible(counts.has_value());
    if (!counts) return;
    auto const locale = languageLocale();
    m_counts->render(
        {{tr("Used so far"), usesText(*counts), tr("purchases with this offer")},
         {tr("Said"), locale.toString(counts->said), tr("times proposed at the counter")},
         {tr("Taken"), locale.toString(counts->taken),
          counts->said == 0 ? tr("nothing was proposed yet")
                            : tr("%1% of what was said").arg(qRound(100.0 * counts->taken / counts->said))}});
}

void OfferEditor::showMore(bool open)
{
    m_moreOpen = open;
    m_moreBox->setVisible(open);
    m_moreButton->setIconName(open ? QStringLiteral("chevron-up") : QStringLiteral("chevron-down"));
    m_moreButton->setText(open ? tr("Fewer settings") : tr("More settings"));
    m_moreButton->setAccessibleName(m_moreButton->text());
}

void OfferEditor::orderTabs()
{
    QList<QWidget*> order;
    for (auto* grid : m_columns)
        order << grid->stops();
    order << m_more->stops() << m_moreButton << m_end << m_discard << m_launch;
    for (int i = 1; i < order.size(); ++i)
        setTabOrder(order.at(i - 1), order.at(i));
}

void OfferEditor::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else
        QWidget::keyPressEvent(event);
}

} // namespace bywalec::ui
