// The focus stays in the field while the arrows move through the rows here.
#include "ui/counter/SearchPanelView.h"

#include "ui/theme/Icons.h"

#include <algorithm>
#include <QPainter>

namespace bywalec::ui {

namespace {
FittedText line(QString const& text, TextStyle style, double width, QColor const& colour)
{
    TextBlock block;
    block.body = text;
    block.style = style;
    block.bodyColour = colour;
    return {block, width};
}
} // namespace

void HitModel::setHits(QList<SearchHit> const& hits)
{
    beginResetModel();
    m_hits = hits;
    endResetModel();
}

int HitModel::rowCount(QModelIndex const& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_hits.size());
}

QVariant HitModel::data(QModelIndex const& index, int role) const
{
    if (!index.isValid()) return {};
    auto const& hit = m_hits.at(index.row());
    if (role == Qt::DisplayRole) return hit.name;
    if (role == Qt::ToolTipRole || role == Qt::AccessibleDescriptionRole) return hit.detail;
    if (role == Qt::AccessibleTextRole) return QStringLiteral("%1, %2").arg(hit.name, hit.detail);
    return {};
}

QSize HitDelegate::sizeHint(QStyleOptionViewItem const&, QModelIndex const&) const
{
    return {100, rowHeight};
}

void HitDelegate::paint(QPainter* painter, QStyleOptionViewItem const& option, QModelIndex const& index) const
{
    auto const& hit = static_cast<HitModel const*>(index.model())->hits().at(index.row());
    auto const& c = Theme::colours();
    QRectF const row(option.rect);
    auto const current = bool(option.state & QStyle::State_Selected);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (current)
        paint::box(*painter, row.adjusted(0, 1, 0, -1), size::controlRadius, c.accentSoft, c.accent, 2);
    QRectF const disc(row.left() + 14, row.center().y() - 18, 36, 36);
    painter->setPen(Qt::NoPen);
    painter->setBrush(current ? c.panel : c.sunk);
    painter->drawEllipse(disc);
    icons::paint(*painter, QStringLiteral("user"), disc.adjusted(8, 8, -8, -8), current ? c.accent : c.muted);
    auto const cap = current ? paint::capWidth(QStringLiteral("Enter"), false) + 16 : 0.0;
    auto const width = row.width() - 66 - 16 - cap;
    line(hit.name, type::fact, width, c.ink)
        .draw(*painter, {row.left() + 66, row.top() + 8, width, 24}, Qt::AlignVCenter);
    line(hit.detail, type::second, width, current ? c.ink : c.muted)
        .draw(*painter, {row.left() + 66, row.top() + 32, width, 20}, Qt::AlignVCenter);
    if (current) paint::keyCap(*painter, row.adjusted(0, 0, -16, 0), QStringLiteral("Enter"), false, false);
    painter->restore();
}

SearchPanelView::SearchPanelView(QWidget* parent)
    : PanelView(parent),
      m_heading(new TextLabel(type::large, &Colours::muted)),
      m_list(new QListView),
      m_message(new TextLabel(type::sentence, &Colours::muted))
{
    auto* layout = panel::column(this);
    layout->addSpacing(3);
    m_heading->setBody(tr("Find the customer"));
    m_heading->setRole(&Colours::ink);
    layout->addWidget(m_heading);
    layout->addSpacing(14);
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new HitDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setAccessibleName(tr("Customers found"));
    layout->addWidget(m_list, 1);
    m_message->setMaxLines(4);
    m_message->setAlignment(Qt::AlignTop);
    m_message->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    layout->addWidget(m_message, 1);
    layout->addSpacing(8);
    layout->addWidget(new Hairline);
    layout->addSpacing(16);
    auto* foot = new QHBoxLayout;
    auto* how = new TextLabel(type::base, &Colours::muted);
    how->setBody(tr("Arrows ↑ ↓ choose, Enter opens."));
    foot->addWidget(how, 1);
    foot->addWidget(panel::closeButton(this, tr("Close")));
    layout->addLayout(foot);
    layout->addSpacing(3);
    connect(m_list, &QListView::clicked, this, [this](QModelIndex const& index) {
        Q_EMIT hitChosen(m_model.hits().at(index.row()).customerId);
    });
}

void SearchPanelView::render(SearchPanel const& state)
{
    if (state.hits != m_model.hits()) {
        m_model.setHits(state.hits);
        if (!state.hits.isEmpty()) m_list->setCurrentIndex(m_model.index(0));
    }
    m_list->setVisible(!state.hits.isEmpty());
    m_message->setVisible(state.hits.isEmpty());
    m_message->setBody(state.message);
}

void SearchPanelView::step(int by)
{
    auto const count = m_model.rowCount();
    if (count == 0) return;
    m_list->setCurrentIndex(m_model.index(std::clamp(m_list->currentIndex().row() + by, 0, count - 1)));
}

void SearchPanelView::chooseCurrent()
{
    auto const index = m_list->currentIndex();
    if (index.isValid()) Q_EMIT hitChosen(m_model.hits().at(index.row()).customerId);
}

} // namespace bywalec::ui
