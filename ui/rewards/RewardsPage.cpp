// A reward belongs to its programme's terms: changing it makes their next version.
#include "ui/rewards/RewardsPage.h"

#include "ui/office/FieldGrid.h"
#include "ui/office/FigureRow.h"
#include "ui/office/Notice.h"
#include "ui/office/PageHeader.h"
#include "ui/office/TableList.h"
#include "ui/rewards/RewardEditor.h"
#include "ui/theme/Language.h"

#include <QBoxLayout>

namespace bywalec::ui {

namespace {
constexpr int rowHeight = 84;

TableCell stockCell(std::optional<RewardStock> const& stock)
{
    TableCell cell;
    if (!stock) {
        cell.text = RewardsPage::tr("no limit");
        cell.tone = CellTone::Muted;
        return cell;
    }
    auto const locale = languageLocale();
    cell.text = RewardsPage::tr("%1 of %2").arg(locale.toString(stock->left), locale.toString(stock->of));
    if (!stock->low) return cell;
    cell.text = RewardsPage::tr("low: %1").arg(cell.text);
    cell.chip = true;
    cell.tone = CellTone::Warning;
    return cell;
}

TableRow tableRow(RewardRow const& row)
{
    auto const locale = languageLocale();
    TableRow result;
    result.id = row.id;
    result.icon = iconOf(row.sort);
    TableCell name;
    name.text = row.name;
    QStringList about{nameOf(row.sort), row.programme, row.price};
    about.removeAll(QString());
    name.detail = about.join(QStringLiteral(" · "));
    name.detailLines = 2;
    name.strong = true;
    TableCell cost;
    cost.text = row.cost;
    TableCell valid;
    valid.text = row.validity.isEmpty() ? RewardsPage::tr("for ever") : row.validity;
    valid.detail = row.minimum;
    valid.detailLines = 2;
    TableCell waiting;
    waiting.text = locale.toString(row.waiting);
    waiting.strong = row.waiting > 0;
    waiting.tone = row.waiting > 0 ? CellTone::Ink : CellTone::Muted;
    TableCell given;
    given.text = locale.toString(row.givenMonth);
    given.detail = RewardsPage::tr("%1 in all").arg(locale.toString(row.givenAll));
    result.cells = {name, cost, valid, stockCell(row.stock), waiting, given};
    return result;
}
} // namespace

QString iconOf(RewardSort sort)
{
    switch (sort) {
    case RewardSort::Product:
        return QStringLiteral("gift");
    case RewardSort::Service:
        return QStringLiteral("smile");
    case RewardSort::Discount:
        return QStringLiteral("percent");
    case RewardSort::Experience:
        return QStringLiteral("heart");
    case RewardSort::Badge:
        break;
    }
    return QStringLiteral("medal");
}

QString nameOf(RewardSort sort)
{
    switch (sort) {
    case RewardSort::Product:
        return RewardsPage::tr("product");
    case RewardSort::Service:
        return RewardsPage::tr("service");
    case RewardSort::Discount:
        return RewardsPage::tr("discount");
    case RewardSort::Experience:
        return RewardsPage::tr("experience");
    case RewardSort::Badge:
        break;
    }
    return RewardsPage::tr("badge");
}

RewardsPage::RewardsPage(QWidget* parent)
    : QWidget(parent), m_totals(new FigureRow(4)), m_empty(new EmptyNote), m_editor(new RewardEditor)
{
    auto* header = new PageHeader;
    header->setOverline(tr("What the running programmes give"));
    header->setTitle(tr("Rewards"));
    m_table = new TableList(tr("Rewards"),
                            {{tr("reward"), 0},
                             {tr("cost"), 84, true, 62},
                             {tr("valid"), 160, false, 98},
                             {tr("stock"), 124, false, 104},
                             {tr("waiting"), 60, true, 46},
                             {tr("this month"), 110, true, 92}},
                            rowHeight);
    m_empty->setContent(QStringLiteral("gift"), tr("No reward yet"),
                        tr("Rewards come from programmes. Launch one, and they are listed here."));
    m_programmes =
        new OfficeButton(QStringLiteral("stamp"), tr("Go to programmes"), OfficeButton::Look::Primary);
    m_empty->addControl(m_programmes);
    connect(m_programmes, &QPushButton::clicked, this, &RewardsPage::programmesWanted);
    connect(m_table, &TableList::rowOpened, this, &RewardsPage::rewardOpened);
    connect(m_editor, &RewardEditor::fieldChanged, this, &RewardsPage::fieldChanged);
    connect(m_editor, &RewardEditor::save, this, &RewardsPage::save);
    connect(m_editor, &RewardEditor::cancel, this, &RewardsPage::cancel);
    connect(m_editor, &RewardEditor::programmeWanted, this,
            [this] { Q_EMIT programmeOpened(m_programmeId); });
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(size::pageMargin, 0, size::pageMargin, size::margin);
    column->setSpacing(size::gap); // hidden parts take none
    column->addWidget(header);
    column->addWidget(m_totals);
    column->addWidget(m_editor);
    column->addWidget(m_table, 1000);
    column->addWidget(m_empty, 1000);
    column->addStretch(1);
    render({});
}

void RewardsPage::render(RewardsState const& state)
{
    auto const locale = languageLocale();
    QList<TableRow> rows;
    for (auto const& row : state.rows)
        rows << tableRow(row);
    auto const& totals = state.totals;
    m_totals->render(
        {{tr("Wait to be taken"), locale.toString(totals.waiting), tr("rewards earned already")},
         {tr("Owed"), totals.liability, tr("what those would cost the shop")},
         {tr("Given this month"), locale.toString(totals.givenMonth),
          totals.givenMonthCost.isEmpty() ? QString() : tr("cost: %1").arg(totals.givenMonthCost)},
         {tr("Stock low"), locale.toString(totals.low),
          totals.low > 0 ? tr("order more, or raise the stock") : tr("there is enough of all"),
          totals.low > 0}});
    m_table->setRows(rows);
    auto const editing = state.editor.has_value();
    auto const opens = editing && state.editor->id != m_editing;
    auto const closes = !editing && !m_editing.isEmpty();
    auto const hadFocus = isAncestorOf(window()->focusWidget());
    m_editing = editing ? state.editor->id : QString();
    m_programmeId = editing ? state.editor->programmeId : QString();
    if (editing) m_editor->render(*state.editor);
    m_editor->setVisible(editing);
    // The figures make room for the form.
    m_totals->setVisible(!rows.isEmpty() && !editing);
    m_table->setVisible(!rows.isEmpty());
    m_empty->setVisible(rows.isEmpty());
    if (!hadFocus) return;
    if (opens) m_editor->fields()->fields().first()->control()->setFocus(Qt::OtherFocusReason);
    if (closes) m_table->setFocus(Qt::OtherFocusReason);
}

} // namespace bywalec::ui
