// All rows are of one height and nothing is measured ahead, so that a hundred thousand scroll like a hundred.
#include "ui/customers/CustomerTableView.h"

#include "ui/theme/FittedText.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Paint.h"

#include <algorithm>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

namespace bywalec::ui {

namespace {
constexpr int columns = 5;
constexpr double inset = 18;
constexpr double chevronRoom = 30;
constexpr double arrowRoom = 18;
constexpr int narrow = 900;

bool isNumber(int column)
{
    return column >= int(CustomerColumn::OrdersLately);
}

int widthOf(int column, bool isNarrow)
{
    static constexpr int wide[] = {0, 170, 180, 120, 190};
    static constexpr int tight[] = {0, 138, 140, 90, 172};
    return (isNarrow ? tight : wide)[column];
}
} // namespace

bool CustomerTableModel::setState(CustomerListState const& state)
{
    if (state.table == m_state.table && state.shown == m_state.shown && state.cells == m_state.cells)
        return false;
    beginResetModel();
    m_state = state;
    endResetModel();
    return true;
}

TableCell CustomerTableModel::cell(QModelIndex const& index) const
{
    return m_state.cells->cell(row(index.row()), CustomerColumn(index.column()));
}

int CustomerTableModel::placeOf(CustomerId const& customer) const
{
    if (m_state.isEmpty()) return -1;
    for (std::size_t i = 0; i < m_state.shown->size(); ++i)
        if (row(int(i)).customer == customer) return int(i);
    return -1;
}

int CustomerTableModel::rowCount(QModelIndex const& parent) const
{
    return parent.isValid() || m_state.isEmpty() ? 0 : int(m_state.shown->size());
}

int CustomerTableModel::columnCount(QModelIndex const& parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant CustomerTableModel::data(QModelIndex const& index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)) return {};
    auto const words = cell(index);
    return words.detail.isEmpty() ? words.text : words.text + QStringLiteral(", ") + words.detail;
}

QVariant CustomerTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    switch (CustomerColumn(section)) {
    case CustomerColumn::Name:
        return tr("customer");
    case CustomerColumn::Segment:
        return tr("group");
    case CustomerColumn::LastDay:
        return tr("last here");
    case CustomerColumn::OrdersLately:
        return tr("in 84 days");
    case CustomerColumn::Spent:
        break;
    }
    return tr("spent in 365 days");
}

SortHeader::SortHeader(QWidget* parent) : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setHighlightSections(false);
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setCursor(Qt::PointingHandCursor);
    viewport()->setAutoFillBackground(false);
}

void SortHeader::setOrder(int section, bool descending)
{
    m_ordered = section;
    m_descending = descending;
    sayCurrent();
    viewport()->update();
}

QSize SortHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), CustomerTableView::headerHeight};
}

QString SortHeader::titleOf(int section) const
{
    return model() ? model()->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString() : QString();
}

// What a screen reader says of the whole bar: the title that the arrows stand on.
void SortHeader::sayCurrent()
{
    auto const order = m_current != m_ordered ? tr("Enter orders by it")
                       : m_descending         ? tr("ordered, highest first")
                                              : tr("ordered, lowest first");
    setAccessibleName(tr("Column: %1").arg(titleOf(m_current)));
    setAccessibleDescription(order);
}

QRectF SortHeader::placeOf(int section) const
{
    return {double(sectionViewportPosition(section)), 0, double(sectionSize(section)), double(height())};
}

static FittedText title(QString const& text, bool ordered, double width)
{
    TextBlock block;
    block.body = text;
    block.style = ordered ? type::axisStrong : type::axis;
    block.bodyColour = ordered ? Theme::colours().ink : Theme::colours().muted;
    block.smallestPx = 11;
    return {block, width};
}

bool SortHeader::textFits() const
{
    for (int i = 0; i < count(); ++i)
        if (!title(titleOf(i), true, CustomerDelegate::textPlace(placeOf(i), i).width() - arrowRoom).fits())
            return false;
    return true;
}

void SortHeader::paintEvent(QPaintEvent*)
{
    QPainter painter(viewport());
    auto const& c = Theme::colours();
    for (int i = 0; i < count(); ++i) {
        auto const place = CustomerDelegate::textPlace(placeOf(i), i);
        auto const ordered = i == m_ordered;
        auto const text = title(titleOf(i), ordered, place.width() - arrowRoom);
        auto const left =
            isNumber(i) ? place.right() - text.width() - (ordered ? arrowRoom : 0) : place.left();
        text.draw(painter, {left, place.top(), text.width() + 1, place.height()},
                  Qt::AlignVCenter | Qt::AlignLeft);
        if (ordered)
            icons::paint(painter,
                         m_descending ? QStringLiteral("chevron-down") : QStringLiteral("chevron-up"),
                         {left + text.width() + 4, place.center().y() - 7, 14, 14}, c.ink);
        if (hasFocus() && i == m_current)
            paint::box(painter, placeOf(i).adjusted(6, 3, -6, -3), size::capRadius, Qt::transparent,
                       c.primaryEdge, 2);
    }
}

void SortHeader::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        m_current = std::clamp(m_current + (event->key() == Qt::Key_Left ? -1 : 1), 0, count() - 1);
        sayCurrent();
        return viewport()->update();
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        Q_EMIT sectionClicked(m_current);
        return;
    default:
        // Everything else is the page's: an item view would look for a row that begins with it.
        event->ignore();
    }
}

void SortHeader::focusInEvent(QFocusEvent* event)
{
    QHeaderView::focusInEvent(event);
    sayCurrent();
    viewport()->update();
}

QRectF CustomerDelegate::textPlace(QRectF const& cell, int column)
{
    auto const left = column == 0 ? inset : 8.0;
    return cell.adjusted(left, 0, column == columns - 1 ? -inset - chevronRoom : -8, 0);
}

void CustomerDelegate::paint(QPainter* painter, QStyleOptionViewItem const& option,
                             QModelIndex const& index) const
{
    auto const& c = Theme::colours();
    auto const* view = static_cast<CustomerTableView const*>(option.widget);
    QRectF const cell(option.rect);
    QRectF const whole(0, cell.top(), view->viewport()->width(), cell.height());
    painter->save();
    painter->setClipRect(cell);
    if (index.row() == view->hoveredRow())
        painter->fillRect(whole.adjusted(1, 1, -1, 0), paint::mix(c.panel, c.sunk, 0.5));
    painter->fillRect(QRectF(whole.left() + inset, whole.top(), whole.width() - 2 * inset, 1), c.line);
    cells::paint(*painter, static_cast<CustomerTableModel const*>(index.model())->cell(index),
                 textPlace(cell, index.column()), isNumber(index.column()));
    if (index.column() == columns - 1)
        icons::paint(*painter, QStringLiteral("chevron-right"),
                     {whole.right() - inset - 18, whole.center().y() - 9, 18, 18}, c.muted);
    if (view->hasFocus() && index.row() == view->currentIndex().row())
        paint::box(*painter, whole.adjusted(6, 3, -6, -2), size::controlRadius, Qt::transparent,
                   c.primaryEdge, 2);
    painter->restore();
}

CustomerTableView::CustomerTableView(QWidget* parent) : QTableView(parent), m_header(new SortHeader(this))
{
    setModel(&m_model);
    setItemDelegate(new CustomerDelegate(this));
    setHorizontalHeader(m_header);
    m_header->setSectionResizeMode(QHeaderView::Fixed);
    m_header->setFixedHeight(headerHeight);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(rowHeight);
    setAccessibleName(tr("Customers"));
    setCornerButtonEnabled(false);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    viewport()->setCursor(Qt::PointingHandCursor);
    // A chosen row is framed by the delegate, not filled by the style.
    auto unfilled = palette();
    unfilled.setColor(QPalette::Highlight, Qt::transparent);
    setPalette(unfilled);
    connect(m_header, &QHeaderView::sectionClicked, this,
            [this](int section) { Q_EMIT sortWanted(CustomerColumn(section)); });
}

void CustomerTableView::render(CustomerListState const& state)
{
    m_header->setOrder(int(state.by), state.descending);
    auto const current = currentIndex();
    auto const kept = current.isValid() && m_picked ? m_model.row(current.row()).customer : CustomerId();
    auto const scrolled = verticalScrollBar()->value();
    if (!m_model.setState(state)) return;
    setHovered(-1);
    placeColumns();
    auto const place = kept.isNull() ? -1 : m_model.placeOf(kept);
    m_picked = place >= 0;
    if (!state.isEmpty()) setCurrentIndex(m_model.index(std::max(0, place), 0));
    if (state.choice == m_choice)
        verticalScrollBar()->setValue(scrolled);
    else if (place < 0)
        scrollToTop();
    m_choice = state.choice;
}

QString CustomerTableView::currentId() const
{
    auto const current = currentIndex();
    return current.isValid() ? QString::fromStdString(m_model.row(current.row()).customer.text()) : QString();
}

void CustomerTableView::step(int by)
{
    auto const next = m_model.index(currentIndex().row() + by, 0);
    if (!next.isValid()) return;
    m_picked = true;
    setCurrentIndex(next);
}

void CustomerTableView::openCurrent()
{
    if (!currentIndex().isValid()) return;
    m_picked = true;
    Q_EMIT opened(currentId());
}

bool CustomerTableView::textFits() const
{
    auto const last = rowAt(viewport()->height() - 1);
    auto const end = last < 0 ? m_model.rowCount() : last + 1;
    for (int row = std::max(0, rowAt(0)); row < end; ++row)
        for (int column = 0; column < columns; ++column) {
            auto const index = m_model.index(row, column);
            auto const place = CustomerDelegate::textPlace(visualRect(index), column);
            if (!cells::fits(m_model.cell(index), place.size())) return false;
        }
    return true;
}

void CustomerTableView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) return openCurrent();
    // Letters are for scanners and shortcuts, not for jumping to a row.
    if (!event->text().isEmpty() && event->text().at(0).isPrint()) return event->ignore();
    auto const before = currentIndex().row();
    // Home and End mean the table here, not a row's first and last cell.
    if (event->key() == Qt::Key_Home || event->key() == Qt::Key_End)
        setCurrentIndex(m_model.index(event->key() == Qt::Key_Home ? 0 : m_model.rowCount() - 1, 0));
    else
        QTableView::keyPressEvent(event);
    if (currentIndex().row() != before) m_picked = true;
}

void CustomerTableView::mousePressEvent(QMouseEvent* event)
{
    QTableView::mousePressEvent(event);
    m_picked = m_picked || indexAt(event->position().toPoint()).isValid();
}

void CustomerTableView::mouseMoveEvent(QMouseEvent* event)
{
    setHovered(rowAt(int(event->position().y())));
    QTableView::mouseMoveEvent(event);
}

void CustomerTableView::mouseReleaseEvent(QMouseEvent* event)
{
    auto const index = indexAt(event->position().toPoint());
    auto const pressed = currentIndex();
    QTableView::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton && index.isValid() && index.row() == pressed.row()) openCurrent();
}

void CustomerTableView::leaveEvent(QEvent* event)
{
    setHovered(-1);
    QTableView::leaveEvent(event);
}

void CustomerTableView::setHovered(int row)
{
    if (row == m_hovered) return;
    m_hovered = row;
    viewport()->update();
}

void CustomerTableView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    placeColumns();
}

void CustomerTableView::placeColumns()
{
    auto const room = viewport()->width();
    int others = 0;
    for (int i = 1; i < columns; ++i) {
        auto const width = widthOf(i, room < narrow);
        others += width;
        m_header->resizeSection(i, width);
    }
    m_header->resizeSection(0, std::max(120, room - others));
}

} // namespace bywalec::ui
