// Rows from states; which of the two views is seen is the state's own word.
#include "ui/programmes/ProgrammesPage.h"

#include "ui/office/Notice.h"
#include "ui/office/PageHeader.h"
#include "ui/office/TableList.h"
#include "ui/programmes/ProgrammeEditor.h"
#include "ui/theme/Theme.h"

#include <QBoxLayout>

namespace bywalec::ui {

namespace {
constexpr int rowHeight = 72;

TableCell standingCell(ProgrammeRow const& row)
{
    TableCell cell;
    cell.chip = true;
    switch (row.standing) {
    case ProgrammeStanding::Running:
        cell.text = ProgrammesPage::tr("running");
        cell.tone = CellTone::Good;
        break;
    case ProgrammeStanding::Draft:
        cell.text = ProgrammesPage::tr("draft");
        cell.tone = CellTone::Warning;
        break;
    case ProgrammeStanding::Closed:
        cell.text = ProgrammesPage::tr("closed");
        cell.tone = CellTone::Muted;
        break;
    }
    return cell;
}

TableRow tableRow(ProgrammeRow const& row)
{
    TableRow result;
    result.id = row.id;
    result.icon = iconOf(row.kind);
    TableCell name;
    name.text = row.name;
    name.detail = nameOf(row.kind);
    name.strong = true;
    TableCell rule;
    rule.text = row.rule;
    TableCell version;
    version.text = row.version;
    version.detailLines = 2;
    version.detail = row.draftWaits ? ProgrammesPage::tr("a draft is waiting") : row.since;
    result.cells = {name, rule, version, standingCell(row)};
    return result;
}
} // namespace

ProgrammesPage::ProgrammesPage(QWidget* parent) : QWidget(parent), m_editor(new ProgrammeEditor)
{
    m_list = makeList();
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(m_list);
    whole->addWidget(m_editor);
    m_editor->hide();
    connect(m_editor, &ProgrammeEditor::fieldChanged, this, &ProgrammesPage::fieldChanged);
    connect(m_editor, &ProgrammeEditor::templateChosen, this, &ProgrammesPage::templateChosen);
    connect(m_editor, &ProgrammeEditor::launch, this, &ProgrammesPage::launch);
    connect(m_editor, &ProgrammeEditor::discard, this, &ProgrammesPage::discard);
    connect(m_editor, &ProgrammeEditor::endProgramme, this, &ProgrammesPage::endProgramme);
    connect(m_editor, &ProgrammeEditor::simulate, this, &ProgrammesPage::simulate);
    connect(m_editor, &ProgrammeEditor::cancelSimulation, this, &ProgrammesPage::cancelSimulation);
    connect(m_editor, &ProgrammeEditor::left, this, &ProgrammesPage::left);
    render({});
}

QWidget* ProgrammesPage::makeList()
{
    auto* view = new QWidget;
    m_header = new PageHeader;
    m_header->setOverline(tr("What customers collect, and what for"));
    m_header->setTitle(tr("Programmes"));
    m_new = m_header->addButton(
        new OfficeButton(QStringLiteral("plus"), tr("New programme"), OfficeButton::Look::Primary));
    m_table = new TableList(tr("Programmes"),
                            {{tr("programme"), 218, false, 176},
                             {tr("rule"), 0},
                             {tr("version"), 170, false, 140},
                             {tr("state"), 104, false, 92}},
                            rowHeight);
    m_empty = new EmptyNote;
    m_empty->setContent(QStringLiteral("stamp"), tr("No programme yet"),
                        tr("Choose what customers collect. Six templates are ready; three fields each."));
    m_firstNew = new OfficeButton(QStringLiteral("plus"), tr("New programme"), OfficeButton::Look::Primary);
    m_empty->addControl(m_firstNew);
    for (auto* button : {m_new, m_firstNew})
        connect(button, &QPushButton::clicked, this, &ProgrammesPage::newProgramme);
    connect(m_table, &TableList::rowOpened, this, &ProgrammesPage::programmeOpened);
    auto* column = new QVBoxLayout(view);
    column->setContentsMargins(size::pageMargin, 0, size::pageMargin, size::margin);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addSpacing(size::gap);
    column->addWidget(m_table, 1000);
    column->addWidget(m_empty, 1000);
    column->addStretch(1);
    return view;
}

void ProgrammesPage::render(ProgrammesState const& state)
{
    QList<TableRow> rows;
    for (auto const& row : state.rows)
        rows << tableRow(row);
    m_table->setRows(rows);
    m_table->setVisible(!rows.isEmpty());
    m_new->setVisible(!rows.isEmpty());
    m_empty->setVisible(rows.isEmpty());
    auto const editing = state.editor.has_value();
    auto const changed = editing != m_editor->isVisibleTo(this);
    auto const hadFocus = isAncestorOf(window()->focusWidget());
    if (editing) m_editor->render(*state.editor);
    m_editor->setVisible(editing);
    m_list->setVisible(!editing);
    if (!changed || !hadFocus) return;
    // Whoever came by keyboard goes on by keyboard.
    QWidget* next = m_table;
    if (editing && !state.editor->fields.isEmpty()) next = m_editor->field(state.editor->fields.first().id);
    if (!editing && rows.isEmpty()) next = m_firstNew;
    if (next) next->setFocus(Qt::OtherFocusReason);
}

} // namespace bywalec::ui
