// The list's height is a whole number of rows and leaves room for the large undo, so it never moves.
#include "ui/counter/RecentList.h"

#include "ui/counter/KeyButton.h"
#include "ui/counter/UndoButton.h"
#include "ui/theme/Icons.h"
#include "ui/theme/TextLabel.h"

#include <algorithm>
#include <QKeyEvent>
#include <QPainter>

namespace bywalec::ui {

namespace {
constexpr int inset = 13;
constexpr int headHeight = 41;
constexpr int mostRows = 6;
constexpr int timeRight = 52;
constexpr int widestNarrow = 280; ///< a list less wide than this gives up what it can

FittedText line(QString const& text, TextStyle style, double width, QColor const& colour)
{
    TextBlock block;
    block.body = text;
    block.style = style;
    block.bodyColour = colour;
    block.smallestPx = style.px - 2;
    return {block, width};
}

constexpr double timeWidth = 42;

/// Where the parts of a row stand; a narrow row gives up the disc and lets the second line run under the
/// time.
struct RowPlaces {
    bool narrow;
    double textLeft, whoWidth, whatWidth;
};

RowPlaces placesIn(int rowWidth, bool hasTime)
{
    auto const narrow = rowWidth < widestNarrow;
    auto const left = narrow ? 38.0 : 56.0;
    auto const right = narrow ? 44.0 : double(timeRight);
    auto const time = hasTime ? timeWidth + 4 : 0.0;
    auto const who = rowWidth - left - right - time;
    return {narrow, left, who, narrow ? rowWidth - left - right : who};
}

QColor iconColour(RecentRow const& row)
{
    auto const& c = Theme::colours();
    if (row.undone) return c.muted;
    if (row.icon == QStringLiteral("gift") || row.icon == QStringLiteral("triangle")) return c.rewardText;
    if (row.icon == QStringLiteral("bag")) return c.muted;
    return c.accent;
}
} // namespace

void RecentModel::setRows(QList<RecentRow> const& rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int RecentModel::rowCount(QModelIndex const& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant RecentModel::data(QModelIndex const& index, int role) const
{
    if (!index.isValid()) return {};
    auto const& row = m_rows.at(index.row());
    if (role == Qt::DisplayRole) return row.who;
    if (role == Qt::AccessibleTextRole || role == Qt::AccessibleDescriptionRole)
        return QStringLiteral("%1, %2, %3%4")
            .arg(row.who, row.what, row.time,
                 row.undone    ? tr(", undone")
                 : row.canUndo ? tr(", Enter undoes it")
                               : QString());
    return {};
}

QRect RecentDelegate::undoPlace(QRect const& row)
{
    return {row.right() + 1 - size::target, row.top(), size::target, row.height()};
}

bool RecentDelegate::textFits(RecentRow const& row, int width)
{
    auto const places = placesIn(width, !row.time.isEmpty());
    return line(row.who, type::strong, places.whoWidth, {}).fits() &&
           line(row.what, type::second, places.whatWidth, {}).fits();
}

QSize RecentDelegate::sizeHint(QStyleOptionViewItem const&, QModelIndex const&) const
{
    return {100, rowHeight};
}

void RecentDelegate::paint(QPainter* painter, QStyleOptionViewItem const& option,
                           QModelIndex const& index) const
{
    auto const& row = static_cast<RecentModel const*>(index.model())->row(index.row());
    auto const& c = Theme::colours();
    QRectF const place(option.rect);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (row.current) paint::box(*painter, place, size::controlRadius, c.accentSoft, {}, 0);
    if ((option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_Selected))
        paint::box(*painter, place, size::controlRadius, Qt::transparent, c.primaryEdge, 2);

    auto const places = placesIn(option.rect.width(), !row.time.isEmpty());
    QRectF const disc(place.left() + (places.narrow ? 3 : 12), place.center().y() - 16, 32, 32);
    painter->setPen(Qt::NoPen);
    painter->setBrush(row.current || places.narrow ? QColor(Qt::transparent) : c.sunk);
    painter->drawEllipse(disc);
    icons::paint(*painter, row.icon, {disc.left() + 7, disc.top() + 7, 18, 18}, iconColour(row));

    auto const left = place.left() + places.textLeft;
    auto const who = line(row.who, type::strong, places.whoWidth, row.undone ? c.muted : c.ink);
    auto const what = line(row.what, type::second, places.whatWidth, c.muted);
    who.draw(*painter, {left, place.top() + 5, places.whoWidth, 22}, Qt::AlignVCenter);
    what.draw(*painter, {left, place.top() + 26, places.whatWidth, 20}, Qt::AlignVCenter);
    if (row.undone) {
        painter->setPen(QPen(c.muted, 1.5));
        painter->drawLine(QPointF(left, place.top() + 17), QPointF(left + who.width(), place.top() + 17));
        painter->drawLine(QPointF(left, place.top() + 37), QPointF(left + what.width(), place.top() + 37));
    }
    auto const timeLeft = left + places.whoWidth + 4;
    auto const timePlace = places.narrow ? QRectF(timeLeft, place.top() + 5, timeWidth, 22)
                                         : QRectF(timeLeft, place.top(), timeWidth, place.height());
    line(row.time, type::second, timeWidth, c.muted)
        .draw(*painter, timePlace, Qt::AlignVCenter | Qt::AlignRight);
    if (row.canUndo && !row.undone)
        icons::paint(*painter, QStringLiteral("undo"), {place.right() - 31, place.center().y() - 9, 18, 18},
                     c.muted);
    painter->restore();
}

RecentView::RecentView(QWidget* parent) : QListView(parent)
{
    setItemDelegate(new RecentDelegate(this));
    setUniformItemSizes(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::TabFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerItem);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    viewport()->setAutoFillBackground(false);
    setAccessibleName(tr("Recent actions"));
}

bool RecentView::textFits() const
{
    auto const* model = static_cast<RecentModel const*>(this->model());
    for (int i = 0; i < model->rowCount(); ++i)
        if (!RecentDelegate::textFits(model->row(i), viewport()->width())) return false;
    return true;
}

void RecentView::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Delete:
        if (currentIndex().isValid()) Q_EMIT undoWanted(currentIndex().row());
        return;
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Home:
    case Qt::Key_End:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        QListView::keyPressEvent(event);
        return;
    default:
        event->ignore();
    }
}

void RecentView::mouseReleaseEvent(QMouseEvent* event)
{
    QListView::mouseReleaseEvent(event);
    auto const index = indexAt(event->pos());
    if (index.isValid() && RecentDelegate::undoPlace(visualRect(index)).contains(event->pos()))
        Q_EMIT undoWanted(index.row());
}

RecentList::RecentList(QWidget* parent)
    : Panel(parent),
      m_title(new TextLabel(type::strong, &Colours::ink, this)),
      m_count(new TextLabel(type::second, &Colours::muted, this)),
      m_view(new RecentView(this)),
      m_undo(new UndoButton(this)),
      m_refund(new KeyButton(QStringLiteral("refund"), {}, QStringLiteral("Shift+F9"), this))
{
    m_refund->setFixedHeight(size::target);
    m_refund->hide();
    connect(m_refund, &QPushButton::clicked, this, &RecentList::askRefund);
    m_title->setBody(tr("Recent"));
    m_count->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_view->setModel(&m_model);
    connect(m_view, &RecentView::undoWanted, this, [this](int index) {
        auto const& row = m_model.row(index);
        if (row.canUndo && !row.undone) Q_EMIT undoChosen(row.actionId);
    });
    connect(m_undo, &QPushButton::clicked, this, &RecentList::undoLastPressed);
    connect(m_undo, &UndoButton::heightChanged, this, &RecentList::place);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &RecentList::nameRefund);
}

int RecentList::refundRow() const
{
    auto const chosen = m_view->currentIndex();
    if (chosen.isValid() && m_model.row(chosen.row()).canRefund) return chosen.row();
    for (int i = 0; i < m_model.rowCount(); ++i)
        if (m_model.row(i).canRefund) return i;
    return -1;
}

void RecentList::askRefund()
{
    auto const index = m_refunds ? refundRow() : -1;
    if (index >= 0) Q_EMIT refundAsked(m_model.row(index).actionId);
}

void RecentList::nameRefund()
{
    auto const index = refundRow();
    m_refund->setEnabled(index >= 0);
    // A small screen has room for the name alone; the screen reader hears which visit in any case.
    auto const narrow = width() - 2 * inset < widestNarrow;
    auto text = tr("Refund"), spoken = text;
    if (index >= 0) {
        auto const& row = m_model.row(index);
        spoken = tr("Refund: %1, %2").arg(row.who, row.time);
        text = narrow ? tr("Refund: %1").arg(row.who) : spoken;
    }
    m_refund->setContent(QStringLiteral("refund"), text, QStringLiteral("Shift+F9"));
    m_refund->setAccessibleName(QStringLiteral("%1, Shift+F9").arg(spoken));
    m_refund->setIconShown(!narrow);
}

void RecentList::render(RecentState const& state, bool restart)
{
    m_count->setBody(state.todayCount);
    // By id, not by place: a row that comes in above must not put Enter on another action.
    auto const index = m_view->currentIndex();
    auto const current = index.isValid() ? m_model.row(index.row()).actionId : QString();
    m_model.setRows(state.rows);
    for (int i = 0; i < state.rows.size() && !current.isEmpty(); ++i)
        if (state.rows.at(i).actionId == current) m_view->setCurrentIndex(m_model.index(i));
    if (restart || state.undoWhat != m_undoWhat || state.undoLargeMs != m_undoLargeMs) {
        m_undoWhat = state.undoWhat;
        m_undoLargeMs = state.undoLargeMs;
        m_undo->show(state.undoWhat, state.undoLargeMs);
    }
    m_refunds = state.refunds;
    m_refund->setVisible(m_refunds);
    place();
}

void RecentList::resizeEvent(QResizeEvent* event)
{
    Panel::resizeEvent(event);
    place();
}

void RecentList::place()
{
    auto const inner = width() - 2 * inset;
    auto const countWidth = std::min(m_count->sizeHint().width(), inner - 24 - 90);
    m_count->setGeometry(width() - inset - 12 - countWidth, 14, countWidth, 20);
    m_title->setGeometry(inset + 12, 13, inner - 24 - countWidth - 8, 22);
    auto const refund = m_refunds ? size::target + size::between : 0;
    auto const room = height() - headHeight - inset - UndoButton::largeHeight - 8 - refund;
    auto const rows = std::clamp(room / RecentDelegate::rowHeight, 1, mostRows);
    m_view->setGeometry(inset, headHeight, inner, rows * RecentDelegate::rowHeight);
    m_undo->setGeometry(inset, height() - inset - m_undo->height(), inner, m_undo->height());
    // Over the large undo, so that it stays where it is when undo grows.
    auto const largeTop = height() - inset - UndoButton::largeHeight;
    nameRefund();
    m_refund->setGeometry(inset, largeTop - size::between - size::target, inner, size::target);
}

} // namespace bywalec::ui
