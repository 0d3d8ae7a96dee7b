// The colours are the card's own, the same in the light and in the dark, as on the customer's phone.
#include "ui/programmes/CardPreview.h"

#include "ui/theme/FittedText.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Paint.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <QPainter>

namespace bywalec::ui {

namespace {
constexpr double inset = 22;
constexpr std::array<double, 4> largestIn{48, 34, 27, 22}; ///< by number of rows
constexpr double smallestStamp = 26;
constexpr double rowGap = 5;
constexpr std::array<double, 10> turns{-11, 7, -4, 12, -8, 5, -13, 9, -6, 3};

/// One text, drawn if there is a painter; true if nothing had to be left out.
bool write(QPainter* painter, QRectF const& where, QString const& text, TextStyle style, QColor const& colour,
           int lines = 1, Qt::Alignment alignment = Qt::AlignVCenter)
{
    TextBlock block;
    block.body = text;
    block.style = style;
    block.bodyColour = colour;
    block.maxLines = lines;
    block.smallestPx = 12;
    FittedText const fitted(block, where.width());
    if (painter) fitted.draw(*painter, where, alignment);
    return fitted.fits();
}

QString rewardIcon(TemplateKind kind)
{
    switch (kind) {
    case TemplateKind::Tiers:
        return QStringLiteral("medal");
    case TemplateKind::Cashback:
        return QStringLiteral("coins");
    case TemplateKind::Charity:
        return QStringLiteral("heart");
    default:
        return QStringLiteral("gift");
    }
}

void emptyPlace(QPainter& painter, QPointF centre, double radius, int number)
{
    auto const& c = Theme::colours();
    QPen pen(c.cardEmpty, 2);
    pen.setCapStyle(Qt::FlatCap);
    pen.setDashPattern({1.9, 1.25});
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(centre, radius - 1, radius - 1);
    painter.setPen(c.cardMuted);
    painter.setFont(Theme::font(radius < 18 ? 12 : 14, 600));
    painter.drawText(QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius),
                     Qt::AlignCenter, QString::number(number));
}
} // namespace

CardPreview::CardPreview(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Expanding);
}

void CardPreview::render(CardPreviewState const& state)
{
    m_state = state;
    QStringList words{tr("The customer's card"), state.shop, state.figure, state.under};
    if (state.tier >= 0 && state.tier < state.tiers.size()) words << state.tiers.at(state.tier);
    words << state.reward << state.detail;
    words.removeAll(QString());
    setAccessibleName(words.join(QStringLiteral(", ")));
    update();
}

bool CardPreview::textFits() const
{
    return layOut(nullptr);
}

QSize CardPreview::sizeHint() const
{
    return {330, 215};
}

QSize CardPreview::minimumSizeHint() const
{
    return {200, 215};
}

double CardPreview::inner() const
{
    return width() - 2 * inset;
}

double CardPreview::drawStamps(QPainter* painter, double top) const
{
    auto const& c = Theme::colours();
    auto const need = std::max(1, m_state.need);
    auto const room = inner() + 6;
    int rows = 1;
    int perRow = need;
    double side = 0;
    // Rows are added until a number can be read inside its place.
    for (; rows <= static_cast<int>(largestIn.size()); ++rows) {
        perRow = (need + rows - 1) / rows;
        side = std::min(largestIn[static_cast<size_t>(rows - 1)], room / (perRow + (perRow - 1) * 0.14));
        if (side >= smallestStamp || rows == static_cast<int>(largestIn.size())) break;
    }
    auto const gap = perRow > 1 ? std::min((room - perRow * side) / (perRow - 1), 10.0) : 0.0;
    auto const height = rows > 1 ? rows * side + (rows - 1) * rowGap : largestIn[0];
    if (rows > 2) top -= 10;
    if (!painter) return rows > 2 ? height - 10 : height;
    auto const first = rows > 1 ? top + side / 2 : top + height / 2;
    for (int i = 0; i < need; ++i) {
        QPointF const at(inset + 1 + side / 2 + (i % perRow) * (side + gap),
                         first + (i / perRow) * (side + rowGap));
        if (i < m_state.have)
            paint::stamp(*painter, at, side / 2 + 1, m_state.icon,
                         {c.cardInk, paint::mix(c.cardInk, c.card, 0.85), c.card,
                          turns[static_cast<size_t>(i) % turns.size()]});
        else
            emptyPlace(*painter, at, side / 2, i + 1);
    }
    return rows > 2 ? height - 10 : height;
}

double CardPreview::drawFigure(QPainter* painter, double top, bool& fits) const
{
    auto const& c = Theme::colours();
    fits &= write(painter, {inset, top - 4, inner(), 34}, m_state.figure, type::headline, c.cardInk);
    if (m_state.under.isEmpty()) return 30;
    fits &= write(painter, {inset, top + 30, inner(), 18}, m_state.under, type::note, c.cardMuted);
    return 48;
}

double CardPreview::drawBar(QPainter* painter, double top) const
{
    if (!painter) return 12;
    auto const& c = Theme::colours();
    QRectF const bar(inset, top, inner(), 12);
    paint::box(*painter, bar, 6, Qt::transparent, c.cardEmpty, 1);
    auto const share = std::clamp(m_state.need > 0 ? double(m_state.have) / m_state.need : 0.0, 0.0, 1.0);
    QRectF const full(bar.left(), bar.top(), std::max(12.0, bar.width() * share), bar.height());
    paint::box(*painter, full, 6, share < 1 ? c.cardInk : c.cardGold, Qt::transparent, 0);
    return 12;
}

double CardPreview::drawTiers(QPainter* painter, double top, bool& fits) const
{
    auto const& c = Theme::colours();
    auto const count = static_cast<int>(m_state.tiers.size());
    if (count == 0) return 60;
    constexpr double gap = 6;
    auto const width = (inner() - (count - 1) * gap) / count;
    for (int i = 0; i < count; ++i) {
        auto const height = 14.0 + 28.0 * (i + 1) / count;
        QRectF const step(inset + i * (width + gap), top + 42 - height, width, height);
        auto const reached = i <= m_state.tier;
        if (painter)
            paint::box(*painter, step, 6, reached ? c.cardInk : QColor(Qt::transparent),
                       i == m_state.tier ? c.cardGold : c.cardEmpty,
                       i == m_state.tier ? 3
                       : reached         ? 0
                                         : 1);
        fits &= write(painter, {step.left(), top + 46, width, 18}, m_state.tiers.at(i),
                      i == m_state.tier ? type::noteStrong : type::note,
                      i == m_state.tier ? c.cardInk : c.cardMuted, 1, Qt::AlignHCenter | Qt::AlignVCenter);
    }
    return 64;
}

bool CardPreview::layOut(QPainter* painter) const
{
    auto const& c = Theme::colours();
    bool fits = true;
    if (painter) paint::mark(*painter, {inset + 1, 18.5, 23, 23}, c.cardInk, c.card);
    fits &= write(painter, {inset + 33, 18, inner() - 33, 24}, m_state.shop, type::railStrong, c.cardInk);
    double y = 64;
    switch (m_state.kind) {
    case TemplateKind::Stamps:
        y += drawStamps(painter, y);
        break;
    case TemplateKind::Points:
        y = 56;
        y += drawFigure(painter, y, fits);
        y += 6;
        y += drawBar(painter, y);
        break;
    case TemplateKind::Tiers:
        y = 56;
        y += drawTiers(painter, y, fits);
        break;
    case TemplateKind::Cashback:
    case TemplateKind::Charity:
    case TemplateKind::Occasion:
        y += drawFigure(painter, y, fits);
        break;
    }
    y += 18;
    if (!m_state.reward.isEmpty()) {
        if (painter) icons::paint(*painter, rewardIcon(m_state.kind), {inset, y + 2, 20, 20}, c.cardGold);
        fits &=
            write(painter, {inset + 29, y, inner() - 29, 24}, m_state.reward, type::railStrong, c.cardGold);
        y += 24;
    }
    fits &= write(painter, {inset, y, inner(), 36}, m_state.detail, type::note, c.cardMuted, 2, Qt::AlignTop);
    return fits && y + 18 <= height();
}

void CardPreview::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    auto const& c = Theme::colours();
    paint::box(painter, rect(), size::panelRadius, c.card, c.card, 0);
    layOut(&painter);
}

} // namespace bywalec::ui
