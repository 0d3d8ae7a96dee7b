// Rows from states; which of the two views is seen is the state's own word.
#include "ui/offers/OffersPage.h"

#include "ui/offers/GeneralRules.h"
#include "ui/offers/OfferEditor.h"
#include "ui/office/Notice.h"
#include "ui/office/PageHeader.h"
#include "ui/office/TableList.h"
#include "ui/theme/Language.h"

#include <QBoxLayout>

namespace bywalec::ui {

namespace {
constexpr int rowHeight = 84;

TableCell standingCell(OfferStanding standing)
{
    TableCell cell;
    cell.chip = true;
    switch (standing) {
    case OfferStanding::Running:
        cell.text = OffersPage::tr("running");
        cell.tone = CellTone::Good;
        break;
    case OfferStanding::Coming:
        cell.text = OffersPage::tr("coming");
        cell.tone = CellTone::Ink;
        break;
    case OfferStanding::Over:
        cell.text = OffersPage::tr("over");
        cell.tone = CellTone::Muted;
        break;
    case OfferStanding::Closed:
        cell.text = OffersPage::tr("ended early");
        cell.tone = CellTone::Muted;
        break;
    case OfferStanding::Draft:
        cell.text = OffersPage::tr("draft");
        cell.tone = CellTone::Warning;
        break;
    }
    return cell;
}

TableRow tableRow(OfferRow const& row)
{
    auto const locale = languageLocale();
    TableRow result;
    result.id = row.id;
    result.icon = QStringLiteral("tag");
    TableCell name;
    name.text = row.name;
    name.detail = row.rule;
    name.detailLines = 3;
    name.strong = true;
    TableCell when;
    when.text = row.when;
    when.detail = row.hours;
    TableCell uses;
    if (row.standing != OfferStanding::Draft) {
        uses.text = usesText(row.counts);
        if (row.counts.said > 0)
            uses.detail = OffersPage::tr("taken %1 of %2")
                              .arg(locale.toString(row.counts.taken), locale.toString(row.counts.said));
    }
    result.cells = {name, when, uses, standingCell(row.standing)};
    return result;
}
} // namespace

OffersPage::OffersPage(QWidget* parent) : QWidget(parent), m_editor(new OfferEditor)
{
    m_list = makeList();
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(m_list);
    whole->addWidget(m_editor);
    m_editor->hide();
    connect(m_editor, &OfferEditor::fieldChanged, this, &OffersPage::fieldChanged);
    connect(m_editor, &OfferEditor::launch, this, &OffersPage::launch);
    connect(m_editor, &OfferEditor::discard, this, &OffersPage::discard);
    connect(m_editor, &OfferEditor::endOffer, this, &OffersPage::endOffer);
    connect(m_editor, &OfferEditor::left, this, &OffersPage::left);
    connect(m_rules, &GeneralRules::changed, this, &OffersPage::generalRuleChanged);
    connect(m_rules, &GeneralRules::save, this, &OffersPage::saveGeneralRules);
    connect(m_rules, &GeneralRules::discard, this, &OffersPage::discardGeneralRules);
    render({});
}

QWidget* OffersPage::makeList()
{
    auto* view = new QWidget;
    auto* header = new PageHeader;
    header->setOverline(tr("More for chosen items, on chosen days"));
    header->setTitle(tr("Offers"));
    m_new = header->addButton(
        new OfficeButton(QStringLiteral("plus"), tr("New offer"), OfficeButton::Look::Primary));
    m_table = new TableList(tr("Offers"),
                            {{tr("offer"), 0},
                             {tr("when"), 190, false, 132},
                             {tr("used"), 150, false, 124},
                             {tr("state"), 120, false, 104}},
                            rowHeight);
    m_empty = new EmptyNote;
    m_empty->setContent(QStringLiteral("tag"), tr("No offer yet"),
                        tr("Give double points on pastry, or a happy hour. Three questions, and it runs by "
                           "itself."));
    m_firstNew = new OfficeButton(QStringLiteral("plus"), tr("New offer"), OfficeButton::Look::Primary);
    m_empty->addControl(m_firstNew);
    m_rules = new GeneralRules;
    for (auto* button : {m_new, m_firstNew})
        connect(button, &QPushButton::clicked, this, &OffersPage::newOffer);
    connect(m_table, &TableList::rowOpened, this, &OffersPage::offerOpened);
    auto* column = new QVBoxLayout(view);
    column->setContentsMargins(size::pageMargin, 0, size::pageMargin, size::margin);
    column->setSpacing(0);
    column->addWidget(header);
    column->addSpacing(size::gap);
    column->addWidget(m_table, 1000);
    column->addWidget(m_empty, 1000);
    column->addSpacing(size::gap);
    column->addWidget(m_rules);
    column->addStretch(1);
    return view;
}

void OffersPage::render(OffersState const& state)
{
    QList<TableRow> rows;
    for (auto const& row : state.rows)
        rows << tableRow(row);
    m_table->setRows(rows);
    m_table->setVisible(!rows.isEmpty());
    m_new->setVisible(!rows.isEmpty());
    m_empty->setVisible(rows.isEmpty());
    m_rules->render(state.rules);
    auto const editing = state.editor.has_value();
    auto const changed = editing != m_editor->isVisibleTo(this);
    auto const hadFocus = isAncestorOf(window()->focusWidget());
    if (editing) m_editor->render(*state.editor);
    m_editor->setVisible(editing);
    m_list->setVisible(!editing);
    if (!changed || !hadFocus) return;
    // Whoever came by keyboard goes on by keyboard.
    QWidget* next = m_table;
    if (editing)
        next = m_editor->firstStop();
    else if (rows.isEmpty())
        next = m_firstNew;
    next->setFocus(Qt::OtherFocusReason);
}

} // namespace bywalec::ui
