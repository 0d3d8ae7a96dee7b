// Pots and payouts are lists; the form stands above them, where what it changes is still seen.
#include "ui/causes/CausesPage.h"

#include "ui/causes/PayoutForm.h"
#include "ui/office/FieldGrid.h"
#include "ui/office/FigureRow.h"
#include "ui/office/Notice.h"
#include "ui/office/PageHeader.h"
#include "ui/office/TableList.h"

#include <QBoxLayout>

namespace bywalec::ui {

namespace {
constexpr int potHeight = 60;
constexpr int payoutHeight = 44;

TableRow tableRow(PotRow const& pot)
{
    TableRow row;
    row.id = pot.id;
    row.icon = QStringLiteral("heart");
    TableCell cause;
    cause.text = pot.cause;
    cause.detail = pot.programme;
    cause.strong = true;
    TableCell collected;
    collected.text = pot.collected;
    TableCell paid;
    paid.text = pot.paid;
    TableCell rest;
    rest.text = pot.rest;
    rest.strong = !pot.empty;
    rest.tone = pot.empty ? CellTone::Muted : CellTone::Ink;
    row.cells = {cause, collected, paid, rest};
    return row;
}

TableRow tableRow(PayoutRow const& payout)
{
    TableRow row;
    row.id = payout.id;
    TableCell day;
    day.text = payout.day;
    TableCell cause;
    cause.text = payout.cause;
    TableCell amount;
    amount.text = payout.amount;
    amount.strong = true;
    TableCell proof;
    proof.text = payout.proof;
    proof.tone = CellTone::Muted;
    row.cells = {day, cause, proof, amount};
    return row;
}
} // namespace

CausesPage::CausesPage(QWidget* parent)
    : QWidget(parent),
      m_totals(new FigureRow(3)),
      m_form(new PayoutForm),
      m_heading(new TextLabel(type::heading, &Colours::ink)),
      m_empty(new EmptyNote),
      m_done(new Notice(Notice::Tone::Good, QStringLiteral("check"))),
      m_problem(new Notice(Notice::Tone::Bad, QStringLiteral("triangle")))
{
    auto* header = new PageHeader;
    header->setOverline(tr("What purchases have raised for others"));
    header->setTitle(tr("Good causes"));
    m_pots = new TableList(tr("Pots of the causes"),
                           {{tr("cause"), 0},
                            {tr("collected"), 130, true, 110},
                            {tr("passed on"), 130, true, 110},
                            {tr("in the pot"), 130, true, 110}},
                           potHeight);
    m_payouts = new TableList(
        tr("Payouts"),
        {{tr("day"), 180, false, 150}, {tr("cause"), 0}, {tr("proof"), 0}, {tr("amount"), 110, true, 96}},
        payoutHeight);
    m_heading->setBody(tr("Payouts"));
    m_heading->setSmallestPx(13);
    m_empty->setContent(
        QStringLiteral("heart"), tr("No good cause yet"),
        tr("Launch a programme for a good cause: a share of each purchase goes into its pot."));
    m_programmes =
        new OfficeButton(QStringLiteral("stamp"), tr("Go to programmes"), OfficeButton::Look::Primary);
    m_empty->addControl(m_programmes);
    connect(m_programmes, &QPushButton::clicked, this, &CausesPage::programmesWanted);
    connect(m_pots, &TableList::rowOpened, this, &CausesPage::potOpened);
    connect(m_payouts, &TableList::rowOpened, this, &CausesPage::payoutOpened);
    connect(m_form, &PayoutForm::fieldChanged, this, &CausesPage::fieldChanged);
    connect(m_form, &PayoutForm::save, this, &CausesPage::save);
    connect(m_form, &PayoutForm::takeBack, this, &CausesPage::takeBack);
    connect(m_form, &PayoutForm::cancel, this, &CausesPage::cancel);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(size::pageMargin, 0, size::pageMargin, size::margin);
    column->setSpacing(size::gap);
    for (auto* part : std::initializer_list<QWidget*>{header, m_totals, m_done, m_problem, m_form})
        column->addWidget(part);
    column->addWidget(m_pots, 1000);
    column->addWidget(m_heading);
    column->addWidget(m_payouts, 1000);
    column->addWidget(m_empty, 1000);
    column->addStretch(1);
    render({});
}

void CausesPage::render(CausesState const& state)
{
    QList<TableRow> pots;
    for (auto const& pot : state.pots)
        pots << tableRow(pot);
    QList<TableRow> payouts;
    for (auto const& payout : state.payouts)
        payouts << tableRow(payout);
    auto const& totals = state.totals;
    m_totals->render({{tr("Raised in all"), totals.collected, tr("by all purchases")},
                      {tr("Passed on"), totals.paid, tr("with proof")},
                      {tr("In the pots"), totals.rest, tr("still to be passed on")}});
    m_pots->setRows(pots);
    m_payouts->setRows(payouts);
    auto const open = state.payout ? state.payout->id : QString();
    auto const changed = open != m_open;
    auto const hadFocus = isAncestorOf(window()->focusWidget());
    m_open = open;
    if (state.payout) m_form->render(*state.payout);
    m_form->setVisible(state.payout.has_value());
    m_done->setText(state.done);
    m_done->setVisible(!state.done.isEmpty());
    m_problem->setText(state.problem);
    m_problem->setVisible(!state.problem.isEmpty());
    m_totals->setVisible(!pots.isEmpty());
    m_pots->setVisible(!pots.isEmpty());
    m_heading->setVisible(!payouts.isEmpty());
    m_payouts->setVisible(!payouts.isEmpty());
    m_empty->setVisible(pots.isEmpty());
    if (!changed || !hadFocus) return;
    (state.payout ? m_form->firstStop() : static_cast<QWidget*>(m_pots))->setFocus(Qt::OtherFocusReason);
}

} // namespace bywalec::ui
