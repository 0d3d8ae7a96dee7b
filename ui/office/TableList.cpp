// One delegate measures and paints; the header uses the same places as the rows.
#include "ui/office/TableList.h"

#include "ui/theme/FittedText.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Paint.h"

#include <algorithm>
#include <cmath>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace bywalec::ui {

namespace {
constexpr int headerHeight = 34;
constexpr int footRoom = 8;
constexpr double inset = 18;
constexpr double columnGap = 16;
constexpr double discSide = 36;
constexpr double chevronRoom = 30;
constexpr int rowRole = Qt::UserRole;
constexpr int narrow = 900;

FittedText titleText(TableColumn const& column, double width)
{
    TextBlock block;
    block.body = column.title;
    block.style = type::axis;
    block.bodyColour = Theme::colours().muted;
    block.smallestPx = 11;
    return {block, width};
}

} // namespace

void TableModel::setRows(QList<TableRow> const& rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int TableModel::rowCount(QModelIndex const& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant TableModel::data(QModelIndex const& index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size()) return {};
    if (role == rowRole) return index.row();
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole) return {};
    QStringList words;
    for (auto const& cell : m_rows.at(index.row()).cells)
        for (auto const& text : {cell.text, cell.detail})
            if (!text.isEmpty()) words << text;
    return words.join(QStringLiteral(", "));
}

TableDelegate::TableDelegate(QList<TableColumn> columns, int rowHeight, QObject* parent)
    : QStyledItemDelegate(parent), m_columns(std::move(columns)), m_rowHeight(rowHeight)
{
}

QList<QRectF> TableDelegate::places(QRectF const& row, bool withIcons) const
{
    auto widthOf = [&row](TableColumn const& column) {
        return row.width() < narrow && column.narrowWidth > 0 ? column.narrowWidth : column.width;
    };
    auto const left = row.left() + inset + (withIcons ? discSide + 14 : 0);
    auto free = row.right() - inset - chevronRoom - left - columnGap * double(m_columns.size() - 1);
    int shares = 0;
    for (auto const& column : m_columns) {
        free -= widthOf(column);
        if (widthOf(column) == 0) ++shares;
    }
    QList<QRectF> result;
    auto x = left;
    for (auto const& column : m_columns) {
        auto const width = widthOf(column) > 0 ? double(widthOf(column)) : std::max(0.0, free / shares);
        result << QRectF(x, row.top(), width, row.height());
        x += width + columnGap;
    }
    return result;
}

bool TableDelegate::fits(TableRow const& row, QSize size) const
{
    auto const where = places(QRectF({0, 0}, size), !row.icon.isEmpty());
    for (int i = 0; i < std::min(row.cells.size(), where.size()); ++i) {
        if (!cells::fits(row.cells.at(i), where.at(i).size())) return false;
    }
    return true;
}

void TableDelegate::paint(QPainter* painter, QStyleOptionViewItem const& option,
                          QModelIndex const& index) const
{
    auto const& c = Theme::colours();
    auto const& row = static_cast<TableModel const*>(index.model())->row(index.row());
    QRectF const whole(option.rect);
    painter->save();
    if (option.state & QStyle::State_MouseOver)
        painter->fillRect(whole.adjusted(1, 1, -1, 0), paint::mix(c.panel, c.sunk, 0.5));
    painter->fillRect(QRectF(whole.left() + inset, whole.top(), whole.width() - 2 * inset, 1), c.line);
    if (!row.icon.isEmpty()) {
        QRectF const disc(whole.left() + inset, whole.center().y() - discSide / 2, discSide, discSide);
        paint::box(*painter, disc, discSide / 2, c.sunk, c.sunk, 0);
        icons::paint(*painter, row.icon, {disc.center().x() - 10, disc.center().y() - 10, 20, 20}, c.accent);
    }
    auto const where = places(whole, !row.icon.isEmpty());
    for (int i = 0; i < std::min(row.cells.size(), where.size()); ++i)
        cells::paint(*painter, row.cells.at(i), where.at(i), m_columns.at(i).right);
    icons::paint(*painter, QStringLiteral("chevron-right"),
                 {whole.right() - inset - 18, whole.center().y() - 9, 18, 18}, c.muted);
    if ((option.state & QStyle::State_HasFocus) ||
        (option.state & QStyle::State_Selected && option.widget && option.widget->hasFocus()))
        paint::box(*painter, whole.adjusted(6, 3, -6, -2), size::controlRadius, Qt::transparent,
                   c.primaryEdge, 2);
    painter->restore();
}

QSize TableDelegate::sizeHint(QStyleOptionViewItem const&, QModelIndex const&) const
{
    return {200, m_rowHeight};
}

TableView::TableView(QWidget* parent) : QListView(parent)
{
    setUniformItemSizes(true);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    viewport()->setCursor(Qt::PointingHandCursor);
}

bool TableView::textFits() const
{
    auto const* rows = static_cast<TableModel const*>(model());
    auto const* delegate = static_cast<TableDelegate const*>(itemDelegate());
    for (int i = 0; i < rows->rowCount(); ++i)
        if (!delegate->fits(rows->row(i), visualRect(rows->index(i, 0)).size())) return false;
    return true;
}

void TableView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (currentIndex().isValid()) Q_EMIT opened(currentIndex().row());
        return;
    }
    // Letters are for scanners and shortcuts, not for jumping to a row.
    if (!event->text().isEmpty() && event->text().at(0).isPrint()) return event->ignore();
    QListView::keyPressEvent(event);
}

void TableView::mouseReleaseEvent(QMouseEvent* event)
{
    auto const index = indexAt(event->position().toPoint());
    auto const pressed = currentIndex();
    QListView::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton && index.isValid() && index == pressed) Q_EMIT opened(index.row());
}

TableList::TableList(QString const& accessibleName, QList<TableColumn> const& columns, int rowHeight,
                     QWidget* parent)
    : QWidget(parent), m_delegate(new TableDelegate(columns, rowHeight, this)), m_view(new TableView(this))
{
    m_view->setAccessibleName(accessibleName);
    m_view->setModel(&m_model);
    m_view->setItemDelegate(m_delegate);
    setFocusProxy(m_view);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, headerHeight, 1, footRoom);
    column->addWidget(m_view);
    connect(m_view, &TableView::opened, this, [this](int row) { Q_EMIT rowOpened(m_model.row(row).id); });
}

void TableList::setRows(QList<TableRow> const& rows)
{
    auto const current = m_view->currentIndex();
    auto const id = current.isValid() ? m_model.row(current.row()).id : QString();
    m_model.setRows(rows);
    auto const at = std::find_if(rows.begin(), rows.end(), [&id](auto const& row) { return row.id == id; });
    auto const row = at == rows.end() ? 0 : static_cast<int>(at - rows.begin());
    if (!rows.isEmpty()) m_view->setCurrentIndex(m_model.index(row, 0));
    setMaximumHeight(headerHeight + static_cast<int>(rows.size()) * m_delegate->rowHeight() + footRoom);
    update();
}

QString TableList::currentId() const
{
    auto const current = m_view->currentIndex();
    return current.isValid() ? m_model.row(current.row()).id : QString();
}

void TableList::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    auto const& c = Theme::colours();
    paint::box(painter, rect(), size::panelRadius, c.panel, c.line);
    if (m_model.rowCount() == 0) return;
    auto const where = titlePlaces();
    for (int i = 0; i < where.size(); ++i) {
        auto const& column = m_delegate->columns().at(i);
        titleText(column, where.at(i).width())
            .draw(painter, where.at(i), Qt::AlignVCenter | (column.right ? Qt::AlignRight : Qt::AlignLeft));
    }
}

QList<QRectF> TableList::titlePlaces() const
{
    QRectF const head(m_view->x(), 4, m_view->viewport()->width(), headerHeight - 4);
    return m_delegate->places(head, !m_model.row(0).icon.isEmpty());
}

bool TableList::textFits() const
{
    if (m_model.rowCount() == 0) return true;
    auto const where = titlePlaces();
    for (int i = 0; i < where.size(); ++i)
        if (!titleText(m_delegate->columns().at(i), where.at(i).width()).fits()) return false;
    return true;
}

} // namespace bywalec::ui
