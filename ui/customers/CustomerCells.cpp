// A row of the customers' list in words: whoever has no name, no order or no amounts is said so, not shown as
// nought.
#include "ui/customers/CustomerListState.h"

namespace bywalec::ui {

namespace {

QString said(std::string const& utf8)
{
    return QString::fromStdString(utf8);
}

QString const unknown = QStringLiteral("—");

CellTone toneOf(Segment segment)
{
    switch (segment) {
    case Segment::Champion:
    case Segment::New:
        return CellTone::Good;
    case Segment::AtRisk:
        return CellTone::Warning;
    case Segment::Unknown:
    case Segment::Lost:
    case Segment::Occasional:
    case Segment::Quiet:
        break;
    }
    return CellTone::Muted;
}

} // namespace

QString CustomerCells::segment(Segment segment) const
{
    return said(words.say(std::string("segment.") + name(segment)));
}

TableCell CustomerCells::cell(CustomerTableRow const& row, CustomerColumn column) const
{
    TableCell cell;
    switch (column) {
    case CustomerColumn::Name:
        cell.text = said(row.name.empty() ? words.say("customer.anonymous") : row.name);
        cell.strong = true;
        cell.detail =
            row.phoneTail.empty() ? said(row.cardNumber) : QStringLiteral("•• %1").arg(said(row.phoneTail));
        return cell;
    case CustomerColumn::Segment:
        cell.text = segment(row.segment);
        cell.tone = toneOf(row.segment);
        cell.chip = row.segment != Segment::Unknown;
        return cell;
    case CustomerColumn::LastDay:
        cell.tone = CellTone::Muted;
        if (row.lastDay == CustomerTableRow::never)
            cell.text = tr("never");
        else if (row.lastDay == today.number)
            cell.text = tr("today");
        else
            cell.text = said(words.date(LocalDay{row.lastDay}));
        return cell;
    case CustomerColumn::OrdersLately:
        cell.text = said(words.number(row.ordersLately));
        return cell;
    case CustomerColumn::Spent:
        break;
    }
    cell.text = row.amounts == 0 ? unknown : said(words.money({row.spentMinor, currency}));
    return cell;
}

} // namespace bywalec::ui
