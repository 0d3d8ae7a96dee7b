// Rows are packed onto as few pages as the height allows; a group that goes on has its heading again.
#include "ui/counter/ItemGrid.h"

#include "ui/counter/TextLine.h"

#include <algorithm>
#include <QPainter>

namespace bywalec::ui {

namespace {
constexpr int rowHeight = size::button;
constexpr int headingHeight = 20;
constexpr int rowGap = 6;
constexpr int pagerWidth = 112;
constexpr int narrowestItem = 170;
constexpr int groupGap = 4;
} // namespace

ItemGrid::ItemGrid(QWidget* parent)
    : QWidget(parent),
      m_back(new KeyButton(QStringLiteral("chevron-up"), {}, QStringLiteral("PgUp"), this)),
      m_forth(new KeyButton(QStringLiteral("chevron-down"), {}, QStringLiteral("PgDn"), this)),
      m_minus(new KeyButton(QStringLiteral("minus"), {}, QString(QChar(0x232B)), this))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_back->setAccessibleName(tr("Earlier items, PgUp"));
    m_forth->setAccessibleName(tr("Further items, PgDn"));
    for (auto* button : {m_back, m_forth, m_minus})
        button->setFixedSize(pagerWidth, size::target);
    connect(m_back, &QPushButton::clicked, this, [this] { turn(-1); });
    connect(m_forth, &QPushButton::clicked, this, [this] { turn(1); });
    connect(m_minus, &QPushButton::clicked, this, &ItemGrid::takeBack);
}

void ItemGrid::render(QList<ItemState> const& items, bool fresh)
{
    while (m_buttons.size() < items.size()) {
        auto* button = new ItemButton(this);
        auto const index = static_cast<int>(m_buttons.size());
        connect(button, &ItemButton::pressedBy, this, [this, index](int by) { press(index, by); });
        m_buttons << button;
    }
    auto const same = m_items.size() == items.size() &&
                      std::equal(items.begin(), items.end(), m_items.begin(),
                                 [](auto const& one, auto const& other) { return one.group == other.group; });
    m_items = items;
    for (qsizetype i = 0; i < items.size(); ++i)
        m_buttons.at(i)->render(items.at(i));
    if (fresh) {
        m_page = 0;
        m_last = -1;
    }
    if (!same || fresh) layOut();
    auto const last = lastPressed();
    m_minus->setEnabled(last >= 0);
    m_minus->setAccessibleName(last >= 0 ? tr("One less: %1, Backspace").arg(m_items.at(last).name)
                                         : tr("One less, Backspace"));
}

QRect ItemGrid::area() const
{
    return rect().adjusted(0, 0, -pagerWidth - size::between, 0);
}

int ItemGrid::columns() const
{
    return std::max(1, (area().width() + size::between) / (narrowestItem + size::between));
}

void ItemGrid::layOut()
{
    m_headings.clear();
    m_pageOf.fill(0, m_items.size());
    auto const across = columns();
    auto const step = (area().width() + size::between) / across;
    int page = 0, y = 0, column = 0;
    QString group;
    for (int i = 0; i < m_items.size(); ++i) {
        auto const starts = i == 0 || m_items.at(i).group != group;
        group = m_items.at(i).group;
        if (starts || column == across) {
            if (i > 0) y += rowHeight + (starts ? groupGap : rowGap);
            column = 0;
            auto heading = starts && !group.isEmpty() ? headingHeight : 0;
            if (y > 0 && y + heading + rowHeight > height()) {
                ++page;
                y = 0;
                heading = group.isEmpty() ? 0 : headingHeight;
            }
            if (heading > 0) m_headings << Heading{page, {0, y, area().width(), headingHeight - 2}, group};
            y += heading;
        }
        m_buttons.at(i)->setGeometry(column * step, y, step - size::between, rowHeight);
        m_pageOf[i] = page;
        ++column;
    }
    m_pages = page + 1;
    m_page = std::clamp(m_page, 0, page);
    showPage();
}

void ItemGrid::showPage()
{
    for (int i = 0; i < m_buttons.size(); ++i)
        m_buttons.at(i)->setVisible(i < m_items.size() && m_pageOf.at(i) == m_page);
    placePager();
    update();
}

void ItemGrid::placePager()
{
    auto const left = width() - pagerWidth;
    auto const several = m_pages > 1;
    m_back->setVisible(several);
    m_forth->setVisible(several);
    m_back->setEnabled(m_page > 0);
    m_forth->setEnabled(m_page + 1 < m_pages);
    m_back->move(left, 0);
    m_forth->move(left, size::target + size::between);
    m_minus->move(left, std::max(several ? 2 * (size::target + size::between) : 0, height() - size::target));
}

void ItemGrid::turn(int by)
{
    auto const page = std::clamp(m_page + by, 0, m_pages - 1);
    if (page == m_page) return;
    // The focus goes along, to the first of the new page: a hidden button would give it away.
    auto const focused =
        std::any_of(m_buttons.begin(), m_buttons.end(), [](auto* b) { return b->hasFocus(); });
    m_page = page;
    auto const first = static_cast<int>(m_pageOf.indexOf(page));
    if (focused && first >= 0) {
        m_buttons.at(first)->show();
        m_buttons.at(first)->setFocus(Qt::OtherFocusReason);
    }
    showPage();
}

int ItemGrid::indexOf(QString const& key) const
{
    for (int i = 0; i < m_items.size(); ++i)
        if (!m_items.at(i).key.isEmpty() && m_items.at(i).key.compare(key, Qt::CaseInsensitive) == 0)
            return i;
    return -1;
}

void ItemGrid::press(int index, int by)
{
    if (index < 0 || index >= m_items.size()) return;
    if (m_pageOf.at(index) != m_page) turn(m_pageOf.at(index) - m_page);
    if (by < 0 && m_items.at(index).quantity <= 0) return;
    if (by > 0) m_last = index;
    Q_EMIT itemPressed(index, by);
}

int ItemGrid::lastPressed() const
{
    if (m_last >= 0 && m_last < m_items.size() && m_items.at(m_last).quantity > 0) return m_last;
    for (auto i = static_cast<int>(m_items.size()) - 1; i >= 0; --i)
        if (m_items.at(i).quantity > 0) return i;
    return -1;
}

void ItemGrid::takeBack()
{
    press(lastPressed(), -1);
}

bool ItemGrid::moveFocus(int key)
{
    auto const at = static_cast<int>(
        std::find_if(m_buttons.begin(), m_buttons.end(), [](auto* b) { return b->hasFocus(); }) -
        m_buttons.begin());
    if (at >= m_items.size()) {
        auto const first = static_cast<int>(m_pageOf.indexOf(m_page));
        if (key != Qt::Key_Down || first < 0) return false;
        m_buttons.at(first)->setFocus(Qt::TabFocusReason);
        return true;
    }
    auto const sideways = key == Qt::Key_Left ? -1 : key == Qt::Key_Right ? 1 : 0;
    auto target = at + sideways;
    if (sideways == 0) {
        // The nearest in the next row that way, on this page.
        auto const from = m_buttons.at(at)->geometry().center();
        int best = -1, bestDistance = 0;
        for (int i = 0; i < m_items.size(); ++i) {
            auto const to = m_buttons.at(i)->geometry().center();
            auto const down = key == Qt::Key_Down ? to.y() - from.y() : from.y() - to.y();
            if (m_pageOf.at(i) != m_page || down <= 0) continue;
            auto const distance = down * 10 + std::abs(to.x() - from.x());
            if (best < 0 || distance < bestDistance) {
                best = i;
                bestDistance = distance;
            }
        }
        if (best < 0) return false;
        target = best;
    }
    if (target < 0 || target >= m_items.size()) return true;
    if (m_pageOf.at(target) != m_page) turn(m_pageOf.at(target) - m_page);
    m_buttons.at(target)->setFocus(Qt::TabFocusReason);
    return true;
}

void ItemGrid::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    layOut();
}

void ItemGrid::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    auto const& c = Theme::colours();
    for (auto const& heading : m_headings)
        if (heading.page == m_page)
            textLine(heading.text, type::secondStrong, heading.place.width(), c.muted)
                .draw(painter, heading.place, Qt::AlignVCenter);
    if (m_pages < 2) return;
    QRectF const between(width() - pagerWidth, 2 * size::target + size::between + 2, pagerWidth,
                         m_minus->y() - 2 * size::target - size::between - 4);
    if (between.height() < 20) return;
    painter.setFont(Theme::font(type::second));
    painter.setPen(c.muted);
    painter.drawText(between, Qt::AlignHCenter | Qt::AlignTop,
                     QStringLiteral("%1 / %2").arg(m_page + 1).arg(m_pages));
}

} // namespace bywalec::ui
