// The customer's card on the screen.
#include "ui/counter/EnrolPanelView.h"
#include "ui/theme/Icons.h"

#include <algorithm>
#include <QPainter>

namespace bywalec::ui {

namespace {
constexpr int quiet = 4; ///< modules of white around the code, as the standard asks
constexpr int headHeight = 68;
constexpr int footHeight = 102;

FittedText shopText(QString const& shop, double width)
{
    TextBlock block;
    block.body = shop;
    block.style = type::fact;
    block.bodyColour = Theme::colours().cardInk;
    return {block, width};
}

FittedText noteText(QString const& note, double width)
{
    TextBlock block;
    block.body = note;
    block.style = type::base;
    block.bodyColour = Theme::colours().cardMuted;
    block.smallestPx = 12;
    return {block, width};
}
} // namespace

CardPicture::CardPicture(QWidget* parent) : QWidget(parent) {}

void CardPicture::render(EnrolPanel const& state)
{
    m_state = state;
    setAccessibleName(tr("New card, number %1").arg(state.cardNumber));
    update();
}

int CardPicture::modulePx() const
{
    auto const modules = static_cast<int>(m_state.modules.size()) + 2 * quiet;
    auto const room = std::min(width() - 40, height() - headHeight - footHeight);
    return std::max(1, room / modules);
}

bool CardPicture::textFits() const
{
    return shopText(m_state.shopName, width() - 28 - 64).fits() &&
           noteText(m_state.note, width() - 56 - 30).fits();
}

void CardPicture::paintCode(QPainter& painter, QRect const& place) const
{
    auto const module = modulePx();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    auto const dark = Theme::table(Scheme::Light).ink;
    for (qsizetype y = 0; y < m_state.modules.size(); ++y)
        for (qsizetype x = 0; x < m_state.modules.at(y).size(); ++x)
            if (m_state.modules.at(y).at(x))
                painter.fillRect(place.left() + static_cast<int>(x + quiet) * module,
                                 place.top() + static_cast<int>(y + quiet) * module, module, module, dark);
    painter.restore();
}

void CardPicture::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    auto const& c = Theme::colours();
    paint::box(painter, rect(), size::panelRadius, c.card, {}, 0);
    paint::mark(painter, {28, 24, 26, 26}, c.cardInk, c.card);
    shopText(m_state.shopName, width() - 28 - 64)
        .draw(painter, QRectF(64, 24, width() - 92, 26), Qt::AlignVCenter);

    QRect place;
    if (m_state.printedCard || m_state.modules.isEmpty()) {
        auto const side = std::min(width() - 80, height() - headHeight - footHeight);
        place = QRect((width() - side) / 2, headHeight, side, side);
        icons::paint(painter, QStringLiteral("card"),
                     {place.center().x() - 60.0, place.center().y() - 60.0, 120, 120}, c.cardGold);
    } else {
        auto const side = modulePx() * (static_cast<int>(m_state.modules.size()) + 2 * quiet);
        place = QRect((width() - side) / 2, headHeight, side, side);
        paint::box(painter, place, size::controlRadius, Qt::white, {}, 0);
        paintCode(painter, place);
    }
    TextBlock number;
    number.lead = tr("Number");
    number.body = m_state.cardNumber;
    number.style = {20, 28, 600};
    number.leadWeight = 400;
    number.separator = QString(QChar(0x2002));
    number.leadColour = c.cardMuted;
    number.bodyColour = c.cardInk;
    FittedText(number, width() - 40)
        .draw(painter, QRectF(20, place.bottom() + 15, width() - 40, 28), Qt::AlignHCenter);
    if (m_state.note.isEmpty()) return;
    auto const note = noteText(m_state.note, width() - 56 - 30);
    auto const left = (width() - note.width() - 30) / 2;
    icons::paint(painter, QStringLiteral("monitor"), {left, height() - 40.0, 18, 18}, c.cardMuted);
    note.draw(painter, QRectF(left + 30, height() - 42, note.width() + 1, 22), Qt::AlignVCenter);
}

ConsentBox::ConsentBox(QString const& title, QWidget* parent) : QCheckBox(title, parent)
{
    setFixedHeight(size::target);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
    setAccessibleName(title);
}

void ConsentBox::setDetail(QString const& detail)
{
    m_detail = detail;
    setAccessibleDescription(detail);
    update();
}

bool ConsentBox::textFits() const
{
    return QFontMetricsF(Theme::font(type::strong)).horizontalAdvance(text()) <= width() - 42 &&
           QFontMetricsF(Theme::font(type::second)).horizontalAdvance(m_detail) <= width() - 42;
}

bool ConsentBox::hitButton(QPoint const& position) const
{
    return rect().contains(position); // the whole line, not only the style's idea of the box
}

void ConsentBox::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    auto const& c = Theme::colours();
    QRectF const box(0, (height() - 28) / 2.0, 28, 28);
    auto const ticked = isChecked();
    paint::box(painter, box, 7, ticked ? c.accent : c.panel,
               ticked        ? c.accent
               : isEnabled() ? c.line2
                             : c.line,
               2);
    if (ticked) icons::paint(painter, QStringLiteral("check"), box.adjusted(5, 5, -5, -5), c.panel);
    if (hasFocus()) paint::box(painter, box.adjusted(-1, -1, 1, 1), 8, Qt::transparent, c.primaryEdge, 2);
    auto const two = !m_detail.isEmpty();
    painter.setFont(Theme::font(type::strong));
    painter.setPen(isEnabled() ? c.ink : c.muted);
    painter.drawText(QRectF(42, two ? 3 : 0, width() - 42, two ? 22 : height()), Qt::AlignVCenter, text());
    painter.setFont(Theme::font(type::second));
    painter.setPen(c.muted);
    painter.drawText(QRectF(42, 25, width() - 42, 20), Qt::AlignVCenter, m_detail);
}

} // namespace bywalec::ui
