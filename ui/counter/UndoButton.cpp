// The countdown is the button's own: the state only says how long from now.
#include "ui/counter/UndoButton.h"

#include "ui/theme/FittedText.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Paint.h"

#include <algorithm>
#include <QFontMetricsF>
#include <QPainter>

namespace bywalec::ui {

namespace {
constexpr int textLeft = 64;
constexpr int ringSide = 36;

FittedText whatText(QString const& what, double width)
{
    TextBlock block;
    block.body = what;
    block.style = type::second;
    block.bodyColour = Theme::colours().muted;
    block.maxLines = 2;
    block.smallestPx = 12;
    return {block, width};
}
} // namespace

UndoButton::UndoButton(QWidget* parent) : KeyButton(parent)
{
    setContent(QStringLiteral("undo"), tr("Undo the last"), QStringLiteral("F9"));
    m_timer.setInterval(250);
    connect(&m_timer, &QTimer::timeout, this, &UndoButton::tick);
}

void UndoButton::show(QString const& what, int largeMs)
{
    m_what = what;
    m_largeMs = largeMs;
    m_since.start();
    largeMs > 0 ? m_timer.start() : m_timer.stop();
    setEnabled(!what.isEmpty());
    setContent(QStringLiteral("undo"), largeMs > 0 ? tr("Undo") : tr("Undo the last"), QStringLiteral("F9"));
    setAccessibleDescription(what);
    setFixedHeight(largeMs > 0 ? largeHeight : size::button);
    Q_EMIT heightChanged();
}

int UndoButton::remainingMs() const
{
    if (m_largeMs <= 0) return 0;
    return std::max(0, m_largeMs - static_cast<int>(m_since.elapsed()));
}

void UndoButton::tick()
{
    if (remainingMs() == 0)
        show(m_what, 0);
    else
        update();
}

double UndoButton::textWidth() const
{
    return width() - textLeft - 16 - ringSide - 8;
}

bool UndoButton::textFits() const
{
    return m_largeMs > 0 ? whatText(m_what, textWidth()).fits() : KeyButton::textFits();
}

void UndoButton::paintRing(QPainter& painter, QRectF const& where) const
{
    auto const& c = Theme::colours();
    auto const share = std::clamp(remainingMs() / double(wholeMs), 0.0, 1.0);
    auto const ring = where.adjusted(3, 3, -3, -3);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(c.line, 3));
    painter.drawEllipse(ring);
    painter.setPen(QPen(c.accent, 3, Qt::SolidLine, Qt::RoundCap));
    painter.drawArc(ring, 90 * 16, -static_cast<int>(share * 360 * 16));
    painter.setPen(c.ink);
    painter.setFont(Theme::font(13, 600));
    painter.drawText(where, Qt::AlignCenter, QString::number((remainingMs() + 999) / 1000));
}

void UndoButton::paintEvent(QPaintEvent* event)
{
    if (m_largeMs <= 0) {
        KeyButton::paintEvent(event);
        return;
    }
    QPainter painter(this);
    auto const& c = Theme::colours();
    paintFrame(painter, c.ink, 2);
    icons::paint(painter, iconName(), {19, height() / 2.0 - 15, 30, 30}, textColour());
    auto const what = whatText(m_what, textWidth());
    auto const top = (height() - 32 - what.height()) / 2.0;
    auto const titleFont = Theme::font(type::large);
    auto const titleWidth = QFontMetricsF(titleFont).horizontalAdvance(text());
    painter.setFont(titleFont);
    painter.setPen(textColour());
    painter.drawText(QRectF(textLeft, top, titleWidth + 2, 32), Qt::AlignVCenter, text());
    paint::keyCap(painter, {textLeft, top + 3, titleWidth + 11 + paint::capWidth(key(), false), 26}, key(),
                  false, false);
    what.draw(painter, QRectF(textLeft, top + 32, textWidth(), what.height()), Qt::AlignLeft);
    paintRing(painter, QRectF(width() - 16.0 - ringSide, (height() - ringSide) / 2.0, ringSide, ringSide));
}

} // namespace bywalec::ui
