// One paintEvent for all moods; a mood is a row of Look.
#include "ui/counter/Banner.h"

#include "ui/theme/FittedText.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Paint.h"

#include <QAccessible>
#include <QPainter>
#include <QPainterPath>

namespace bywalec::ui {

namespace {

enum class Border { None, Solid, Double, Dashed };

constexpr int textLeft = 169;
constexpr int textRight = 28;
constexpr int discSide = 112;
constexpr int discLeft = 28;
constexpr int barHeight = 6;
constexpr int titleGap = 6;

FittedText titleText(BannerState const& state, double width, QColor const& colour)
{
    TextBlock block;
    block.body = state.title;
    block.style = type::banner;
    block.bodyColour = colour;
    block.smallestPx = 28;
    return {block, width};
}

FittedText sentenceText(BannerState const& state, double width, QColor const& colour)
{
    TextBlock block;
    block.body = state.sentence;
    block.style = {20, 28, 500};
    block.bodyColour = colour;
    block.maxLines = 2;
    block.smallestPx = 20;
    FittedText asWritten(block, width);
    if (asWritten.fits()) return asWritten;
    // The line break was meant for the wide screen: let the words flow.
    block.body.replace(QLatin1Char('\n'), QLatin1Char(' '));
    block.smallestPx = 16;
    return {block, width};
}

} // namespace

struct Banner::Look {
    QColor fill, text, disc, ring;
    Border border;
    QColor edge;
    QString icon;
    bool faintStamp;
};

Banner::Look Banner::look(Mood mood)
{
    auto const& c = Theme::colours();
    auto bad = [&c](QString const& icon) {
        return Look{c.bad, c.onBad, c.badDisc, c.badEdge, Border::Solid, c.badEdge, icon, false};
    };
    switch (mood) {
    case Mood::Ready:
        return {c.ready, c.ink, c.readyDisc, c.readyRing, Border::None, c.readyRing, QStringLiteral("scan"),
                true};
    case Mood::Stamped:
        return {c.ok, c.onOk, c.okDisc, c.okRing, Border::None, c.ok, QStringLiteral("check"), true};
    case Mood::Amount:
        return {
            c.ready, c.ink, c.readyDisc, c.readyRing, Border::Solid, c.primaryEdge, QStringLiteral("coins"),
            true};
    case Mood::Reward:
        return {c.reward,       c.onReward, c.rewardDisc,           c.rewardRing,
                Border::Double, c.onReward, QStringLiteral("gift"), true};
    case Mood::Duplicate:
        return {c.duplicate,
                c.onDuplicate,
                c.duplicateDisc,
                c.duplicateDash,
                Border::Dashed,
                c.duplicateDash,
                QStringLiteral("triangle"),
                false};
    case Mood::Unknown:
        return bad(QStringLiteral("octagon-x"));
    case Mood::NotOurs:
        return bad(QStringLiteral("card"));
    case Mood::Blocked:
        return bad(QStringLiteral("lock"));
    case Mood::NotSaved:
        return bad(QStringLiteral("floppy"));
    }
    Q_UNREACHABLE();
}

QColor Banner::fill(Mood mood)
{
    return look(mood).fill;
}

Banner::Banner(QWidget* parent) : QWidget(parent)
{
    setMinimumHeight(discSide + 2 * 8);
    m_drain.setEndValue(0.0);
    connect(&m_drain, &QVariantAnimation::valueChanged, this, [this] { update(); });
}

void Banner::render(BannerState const& state, bool restart)
{
    auto const name = QStringLiteral("%1. %2").arg(state.title, state.sentence).simplified();
    m_state = state;
    if (name != accessibleName()) {
        setAccessibleName(name);
        QAccessibleEvent event(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
    if (restart || state.drainMs == 0) {
        m_drain.stop();
        auto const share = state.drainTotalMs > 0 ? double(state.drainMs) / state.drainTotalMs : 0.0;
        m_drain.setStartValue(share);
        m_drain.setDuration(state.drainMs);
        m_drain.setCurrentTime(0);
        if (state.drainMs > 0 && Theme::animations) m_drain.start();
    }
    update();
}

bool Banner::textFits() const
{
    auto const width = this->width() - textLeft - textRight;
    auto const title = titleText(m_state, width, {});
    auto const sentence = sentenceText(m_state, width, {});
    return title.fits() && sentence.fits() && title.height() + titleGap + sentence.height() <= height() - 16;
}

void Banner::paintBorder(QPainter& painter, Look const& look) const
{
    QRectF const all = rect();
    switch (look.border) {
    case Border::None:
        paint::box(painter, all, size::panelRadius, Qt::transparent, look.edge, 1);
        break;
    case Border::Solid:
        paint::box(painter, all, size::panelRadius, Qt::transparent, look.edge, 4);
        break;
    case Border::Double:
        paint::box(painter, all, size::panelRadius, Qt::transparent, look.edge, 3);
        paint::box(painter, all.adjusted(6, 6, -6, -6), size::panelRadius - 5, Qt::transparent, look.edge,
                   1.5);
        break;
    case Border::Dashed: {
        QPen pen(look.edge, 3);
        pen.setCapStyle(Qt::FlatCap);
        pen.setDashPattern({2, 1.35});
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(all.adjusted(1.5, 1.5, -1.5, -1.5), size::panelRadius - 1.5,
                                size::panelRadius - 1.5);
        break;
    }
    }
}

void Banner::paintBar(QPainter& painter) const
{
    if (m_state.drainMs <= 0) return;
    auto const& c = Theme::colours();
    QRectF const groove(0, height() - barHeight - 1, width(), barHeight);
    painter.fillRect(groove, c.okDisc);
    auto left = groove;
    left.setWidth(groove.width() * m_drain.currentValue().toDouble());
    painter.fillRect(left, c.okBar);
}

void Banner::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    auto const look = Banner::look(m_state.mood);
    paint::box(painter, rect(), size::panelRadius, look.fill, look.fill, 0);
    QPainterPath clip;
    clip.addRoundedRect(rect(), size::panelRadius, size::panelRadius);
    painter.setClipPath(clip);
    auto const middle = height() / 2.0;
    if (look.faintStamp) {
        // On a small screen it leaves more of its place to the words.
        QPointF const centre(width() - (width() < 800 ? 30.0 : 84.0), middle);
        painter.setPen(QPen(look.ring, 2));
        painter.setBrush(Qt::NoBrush);
        painter.save();
        painter.translate(centre);
        painter.rotate(-12);
        painter.drawPath(paint::scallop({0, 0}, 115));
        painter.drawEllipse(QPointF(0, 0), 95, 95);
        icons::draw(painter, QStringLiteral("cup"), {-53, -53, 106, 106}, look.ring);
        painter.restore();
    }
    paintBar(painter);
    painter.setClipping(false);
    paintBorder(painter, look);

    painter.setPen(Qt::NoPen);
    painter.setBrush(look.disc);
    painter.drawEllipse(QRectF(discLeft + 1, middle - discSide / 2.0, discSide, discSide));
    icons::paint(painter, m_state.icon.isEmpty() ? look.icon : m_state.icon,
                 {discLeft + 1 + 24.0, middle - 32, 64, 64}, look.text);

    auto const width = this->width() - textLeft - textRight;
    auto const title = titleText(m_state, width, look.text);
    auto const sentence = sentenceText(m_state, width, look.text);
    auto const top = middle - (title.height() + titleGap + sentence.height()) / 2.0;
    title.draw(painter, QRectF(textLeft, top, width, title.height()), Qt::AlignLeft);
    sentence.draw(painter, QRectF(textLeft, top + title.height() + titleGap, width, sentence.height()),
                  Qt::AlignLeft);
}

} // namespace bywalec::ui
