// Puts the parts where the picture has them; every edit goes out as a signal and comes back as a state.
#include "ui/programmes/ProgrammeEditor.h"

#include "ui/office/FormField.h"
#include "ui/office/Notice.h"
#include "ui/office/PageHeader.h"
#include "ui/programmes/CardPreview.h"
#include "ui/programmes/TemplateTiles.h"
#include "ui/programmes/TrialPanel.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Paint.h"
#include "ui/theme/TextLabel.h"

#include <algorithm>
#include <QBoxLayout>
#include <QGridLayout>
#include <QKeyEvent>
#include <QPainter>

namespace bywalec::ui {

namespace {
constexpr int columns = 3;
constexpr int narrow = 900;

class Picture : public QWidget {
  public:
    explicit Picture(QString const& icon) : m_icon(icon) { setFixedSize(22, 26); }

  protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        icons::paint(painter, m_icon, {1, 3, 20, 20}, Theme::colours().accent);
    }

  private:
    QString m_icon;
};

QGridLayout* makeGrid()
{
    auto* grid = new QGridLayout;
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(14);
    grid->setVerticalSpacing(14);
    for (int i = 0; i < columns; ++i)
        grid->setColumnStretch(i, 1);
    return grid;
}
} // namespace

ProgrammeEditor::ProgrammeEditor(QWidget* parent)
    : QWidget(parent),
      m_header(new PageHeader),
      m_tiles(new TemplateTiles),
      m_card(new CardPreview),
      m_warnings(new QVBoxLayout),
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
    m_warnings->setSpacing(size::between);
    m_warnings->setContentsMargins(0, 0, 0, 0);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(size::pageMargin, 0, size::pageMargin, 11);
    page->setSpacing(0);
    page->addWidget(m_header);
    page->addSpacing(size::gap);
    page->addWidget(m_tiles);
    page->addSpacing(size::gap);
    page->addLayout(middle);
    page->addLayout(m_warnings);
    page->addSpacing(size::gap);
    page->addWidget(m_trial, 1);
    page->addSpacing(size::gap);
    page->addWidget(m_footnote);
}

Panel* ProgrammeEditor::makeFieldsPanel()
{
    auto* panel = new Panel;
    m_grid = makeGrid();
    m_moreBox = new QWidget;
    m_moreGrid = makeGrid();
    auto* more = new QVBoxLayout(m_moreBox);
    more->setContentsMargins(0, 14, 0, 0);
    more->addLayout(m_moreGrid);
    m_moreBox->hide();
    m_ruleIcon = new Picture(QStringLiteral("message"));
    m_rule = new TextLabel(type::rule, &Colours::ink);
    m_rule->setMaxLines(4);
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
    column->addLayout(m_grid);
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
    for (auto const* list : {&m_fields, &m_more})
        for (auto* one : *list)
            if (one->state().id == id) return one;
    return nullptr;
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
    showFields(state.fields, m_fields, m_grid);
    showFields(state.more, m_more, m_moreGrid);
    m_moreButton->setVisible(!state.more.isEmpty());
    // An error must be seen, wherever its field is.
    auto const hidden = std::any_of(state.more.begin(), state.more.end(),
                                    [](auto const& one) { return !one.error.isEmpty(); });
    showMore((m_moreOpen || hidden) && !state.more.isEmpty());
    m_rule->setBody(state.rule);
    m_card->render(state.card);
    showWarnings(state.warnings);
    m_trial->render(state.trial);
    m_footnote->setText(state.footnote);
    m_footnote->setVisible(!state.footnote.isEmpty());
    orderTabs();
}

void ProgrammeEditor::showFields(QList<FieldState> const& states, QList<FormField*>& fields,
                                 QGridLayout* grid)
{
    auto const same = states.size() == fields.size() &&
                      std::equal(states.begin(), states.end(), fields.begin(), [](auto const& s, auto* f) {
                          return s.id == f->state().id && s.kind == f->state().kind;
                      });
    if (same) {
        for (int i = 0; i < states.size(); ++i)
            fields.at(i)->render(states.at(i));
        return;
    }
    for (auto* old : fields) {
        grid->removeWidget(old);
        old->hide();
        old->deleteLater(); // later: the key press that led here may still be on its way through it
    }
    fields.clear();
    for (auto const& state : states) {
        auto* field = new FormField(state);
        connect(field, &FormField::edited, this, &ProgrammeEditor::fieldChanged);
        auto const at = static_cast<int>(fields.size());
        grid->addWidget(field, at / columns, at % columns, Qt::AlignTop);
        fields << field;
    }
}

void ProgrammeEditor::showWarnings(QStringList const& warnings)
{
    while (m_strips.size() > warnings.size()) {
        auto* strip = m_strips.takeLast();
        m_warnings->removeWidget(strip);
        delete strip;
    }
    while (m_strips.size() < warnings.size()) {
        auto* strip = new Notice(Notice::Tone::Warning, QStringLiteral("triangle"));
        m_warnings->addWidget(strip);
        m_strips << strip;
    }
    for (int i = 0; i < warnings.size(); ++i)
        m_strips.at(i)->setText(warnings.at(i));
    m_warnings->setContentsMargins(0, warnings.isEmpty() ? 0 : size::gap, 0, 0);
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
    for (auto* one : m_fields)
        order << one->control();
    for (auto* one : m_more)
        order << one->control();
    order << m_moreButton << m_trial->button() << m_end << m_discard << m_launch;
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
