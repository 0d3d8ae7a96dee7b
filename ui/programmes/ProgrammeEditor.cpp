// Puts the parts where the picture has them; every edit goes out as a signal and comes back as a state.
#include "ui/programmes/ProgrammeEditor.h"

#include "ui/office/FieldGrid.h"
#include "ui/office/NoticeStack.h"
#include "ui/office/PageHeader.h"
#include "ui/office/Picture.h"
#include "ui/programmes/CardPreview.h"
#include "ui/programmes/TemplateTiles.h"
#include "ui/programmes/TrialPanel.h"
#include "ui/theme/Paint.h"
#include "ui/theme/TextLabel.h"

#include <QBoxLayout>
#include <QKeyEvent>

namespace bywalec::ui {

namespace {
constexpr int columns = 3;
constexpr int narrow = 900;
} // namespace

ProgrammeEditor::ProgrammeEditor(QWidget* parent)
    : QWidget(parent),
      m_header(new PageHeader),
      m_tiles(new TemplateTiles),
      m_card(new CardPreview),
      m_warnings(new NoticeStack),
      m_trial(new TrialPanel),
      m_footnote(new Notice(Notice::Tone::Plain, QStringLiteral("shield-check")))
{
    auto* fields = makeFieldsPanel();
    m_header->setBack(tr("Programmes"));
    m_end = m_header->addButton(new OfficeButton({}, tr("End the programme")));
    m_discard = m_header->addButton(new OfficeButton({}, tr("Discard draft")));
    m_launch = m_header->addButton(new OfficeButton(QStringLiteral("play"), {}, OfficeButton::Look::Primary));
    connect(m_header, &PageHeader::wentBack, this, &ProgrammeEditor::left);
    connect(m_end, &QPushButton::clicked, this, &ProgrammeEditor::endProgramme);
    connect(m_discard, &QPushButton::clicked, this, &ProgrammeEditor::discard);
    connect(m_launch, &QPushButton::clicked, this, &ProgrammeEditor::launch);
    connect(m_tiles, &TemplateTiles::chosen, this, &ProgrammeEditor::templateChosen);
    connect(m_trial, &TrialPanel::simulate, this, &ProgrammeEditor::simulate);
    connect(m_trial, &TrialPanel::cancelSimulation, this, &ProgrammeEditor::cancelSimulation);

    auto* middle = new QHBoxLayout;
    middle->setSpacing(size::officeGap);
    middle->addWidget(fields, 680);
    middle->addWidget(m_card, 330);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(size::pageMargin, 0, size::pageMargin, 11);
    page->setSpacing(0);
    page->addWidget(m_header);
    page->addSpacing(size::gap);
    page->addWidget(m_tiles);
    page->addSpacing(size::gap);
    page->addLayout(middle);
    page->addWidget(m_warnings);
    page->addSpacing(size::gap);
    page->addWidget(m_trial, 1);
    page->addSpacing(size::gap);
    page->addWidget(m_footnote);
}

Panel* ProgrammeEditor::makeFieldsPanel()
{
    auto* panel = new Panel;
    m_fields = new FieldGrid(columns);
    m_moreBox = new QWidget;
    m_more = new FieldGrid(columns);
    for (auto* grid : {m_fields, m_more})
        connect(grid, &FieldGrid::fieldChanged, this, &ProgrammeEditor::fieldChanged);
    auto* more = new QVBoxLayout(m_moreBox);
    more->setContentsMargins(0, 14, 0, 0);
    more->addWidget(m_more);
    m_moreBox->hide();
    m_ruleIcon = new Picture(QStringLiteral("message"));
    m_rule = new TextLabel(type::rule, &Colours::ink);
    m_rule->setMaxLines(6);
    m_rule->setSmallestPx(14);
    m_moreButton =
        new OfficeButton(QStringLiteral("chevron-down"), tr("More settings"), OfficeButton::Look::Link);
    connect(m_moreButton, &QPushButton::clicked, this, [this] { showMore(!m_moreOpen); });
    auto* rule = new QHBoxLayout;
    rule->setSpacing(12);
    rule->addWidget(m_ruleIcon, 0, Qt::AlignTop);
    rule->addWidget(m_rule, 1);
    rule->addWidget(m_moreButton, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout(panel);
    column->setContentsMargins(21, 17, 21, 16);
    column->setSpacing(0);
    column->addWidget(m_fields);
    column->addWidget(m_moreBox);
    column->addStretch(1);
    column->addSpacing(14);
    column->addWidget(new Line);
    column->addSpacing(14);
    column->addLayout(rule);
    column->addStretch(1);
    return panel;
}

FormField* ProgrammeEditor::field(QString const& id) const
{
    auto* first = m_fields->field(id);
    return first ? first : m_more->field(id);
}

void ProgrammeEditor::render(ProgrammeEditorState const& state)
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
    m_tiles->render(state.tiles, state.kind, state.kindFixed);
    m_fields->render(state.fields);
    m_more->render(state.more);
    m_moreButton->setVisible(!state.more.isEmpty());
    // An error must be seen, wherever its field is.
    showMore((m_moreOpen || anyWrong(state.more)) && !state.more.isEmpty());
    m_rule->setBody(state.rule);
    m_card->render(state.card);
    m_warnings->render(state.warnings);
    m_trial->render(state.trial);
    m_footnote->setText(state.footnote);
    m_footnote->setVisible(!state.footnote.isEmpty());
    orderTabs();
}

void ProgrammeEditor::showMore(bool open)
{
    m_moreOpen = open;
    m_moreBox->setVisible(open);
    m_moreButton->setIconName(open ? QStringLiteral("chevron-up") : QStringLiteral("chevron-down"));
    m_moreButton->setText(open ? tr("Fewer settings") : tr("More settings"));
    m_moreButton->setAccessibleName(m_moreButton->text());
}

// As one reads: kind, fields, what more there is, last year, and only then the buttons at the head.
void ProgrammeEditor::orderTabs()
{
    QList<QWidget*> order;
    for (auto* tile : m_tiles->findChildren<TemplateButton*>())
        order << tile;
    order << m_fields->stops() << m_more->stops() << m_moreButton << m_trial->button() << m_end << m_discard
          << m_launch;
    for (int i = 1; i < order.size(); ++i)
        setTabOrder(order.at(i - 1), order.at(i));
}

void ProgrammeEditor::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else
        QWidget::keyPressEvent(event);
}

void ProgrammeEditor::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_ruleIcon->setVisible(width() >= narrow);
}

} // namespace bywalec::ui
