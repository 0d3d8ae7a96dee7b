// Like the counter's own: the name in the first line, price and key cap in the second.
#include "ui/items/GridPreview.h"

#include "ui/theme/FittedText.h"
#include "ui/theme/Paint.h"

#include <QPainter>

namespace bywalec::ui {

namespace {
constexpr int buttonHeight = 56;
constexpr int headingHeight = 24;
constexpr int gap = 6;
constexpr int groupGap = 8;
constexpr int narrowest = 128;

FittedText line(QString const& text, TextStyle style, QColor const& colour, double width)
{
    TextBlock block;
    block.body = text;
    block.style = style;
    block.bodyColour = colour;
    block.smallestPx = 11;
    return {block, width};
}
} // namespace

GridPreview::GridPreview(QWidget* parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void GridPreview::render(QList<ItemRow> const& items, QString const& editing)
{
    m_items.clear();
    QStringList words{tr("The buttons at the counter")};
    for (auto const& item : items) {
        if (!item.active) continue;
        m_items << item;
        words << item.name;
    }
    m_editing = editing;
    setAccessibleName(words.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

bool GridPreview::textFits() const
{
    return layOut(nullptr, width()).fits;
}

int GridPreview::heightForWidth(int width) const
{
    return layOut(nullptr, width).height;
}

GridPreview::Walk GridPreview::layOut(QPainter* painter, int width) const
{
    Walk walk;
    auto const across = std::max(1, (width + gap) / (narrowest + gap));
    auto const wide = (width - (across - 1.0) * gap) / across;
    int column = 0;
    int y = 0;
    QString group;
    for (int i = 0; i < m_items.size(); ++i) {
        auto const& item = m_items.at(i);
        auto const starts = i == 0 || item.group != group;
        group = item.group;
        if (starts || column == across) {
            if (i > 0) y += buttonHeight + (starts ? groupGap : gap);
            column = 0;
        }
        if (starts && !group.isEmpty()) {
            auto const heading = line(group, type::noteStrong, Theme::colours().muted, width);
            walk.fits &= heading.fits();
            if (painter) heading.draw(*painter, QRectF(0, y, width, headingHeight), Qt::AlignVCenter);
            y += headingHeight;
        }
        QRectF const where(column * (wide + gap), y, wide, buttonHeight);
        walk.fits &= drawButton(painter, where, item);
        ++column;
    }
    walk.height = m_items.isEmpty() ? 0 : y + buttonHeight;
    return walk;
}

bool GridPreview::drawButton(QPainter* painter, QRectF const& where, ItemRow const& item) const
{
    auto const& c = Theme::colours();
    auto const room = where.width() - 22;
    auto const cap = item.key.isEmpty() ? 0 : paint::capWidth(item.key.toUpper(), false) + 6;
    auto const name = line(item.name, type::secondStrong, c.ink, room);
    auto const price = line(item.price, type::note, c.muted, room - cap);
    if (painter) {
        auto const edited = !m_editing.isEmpty() && item.id == m_editing;
        paint::box(*painter, where, size::controlRadius, edited ? c.accentSoft : c.panel,
                   edited ? c.accent : c.line2, edited ? 2 : 1);
        name.draw(*painter, {where.left() + 11, where.top() + 5, room, 20}, Qt::AlignVCenter);
        price.draw(*painter, {where.left() + 11, where.top() + 30, room - cap, 18}, Qt::AlignVCenter);
        paint::keyCap(*painter, {where.left(), where.top() + 26, where.width() - 9, 26}, item.key.toUpper(),
                      false, false);
    }
    return name.fits() && price.fits();
}

void GridPreview::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    layOut(&painter, width());
}

} // namespace bywalec::ui
