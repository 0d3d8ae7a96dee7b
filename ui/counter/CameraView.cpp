// Frames are scaled while painting: the feed decides how often that happens.
#include "ui/counter/CameraView.h"

#include "ui/theme/FittedText.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Paint.h"

#include <algorithm>
#include <QPainter>
#include <QPainterPath>

namespace bywalec::ui {

namespace {
constexpr int labelInset = 10;
constexpr int labelHeight = 26;

FittedText labelText(QString const& label, double width)
{
    TextBlock block;
    block.body = label;
    block.style = {13, 18, 600};
    block.bodyColour = Theme::colours().cameraLabelInk;
    block.smallestPx = 11;
    return {block, width};
}
} // namespace

CameraView::CameraView(QWidget* parent) : QWidget(parent)
{
    setAccessibleName(tr("Camera"));
}

void CameraView::render(CameraMood mood, QString const& label, Mood outcome)
{
    m_mood = mood;
    m_label = label;
    m_outcome = outcome;
    if (mood == CameraMood::Off) m_frame = {};
    setAccessibleName(label.isEmpty() ? tr("Camera") : label);
    update();
}

void CameraView::setPreview(QImage const& frame)
{
    m_frame = frame;
    update();
}

bool CameraView::textFits() const
{
    return m_label.isEmpty() || labelText(m_label, width() - 2 * labelInset - 36).fits();
}

QColor CameraView::markColour() const
{
    auto const& c = Theme::colours();
    if (m_mood != CameraMood::Read) return c.cameraLabelInk;
    switch (m_outcome) {
    case Mood::Stamped:
        return paint::mix(c.okBar, c.onOk, 0.15);
    case Mood::Reward:
    case Mood::Duplicate:
        return paint::mix(c.rewardRing, c.onOk, 0.15);
    case Mood::Unknown:
    case Mood::NotOurs:
    case Mood::Blocked:
    case Mood::NotSaved:
        return QColor(0xff, 0x9d, 0xb4);
    case Mood::Ready:
    case Mood::Amount:
        break;
    }
    return c.cameraLabelInk;
}

void CameraView::paintPicture(QPainter& painter) const
{
    painter.save();
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    // A mirror is what people expect of a picture of themselves; the decoder gets the frame as it came.
    painter.setTransform(QTransform(-1, 0, 0, 1, width(), 0), true);
    auto const scale = std::max(double(width()) / m_frame.width(), double(height()) / m_frame.height());
    QSizeF const source(width() / scale, height() / scale);
    QRectF const part((m_frame.width() - source.width()) / 2, (m_frame.height() - source.height()) / 2,
                      source.width(), source.height());
    painter.drawImage(QRectF(rect()), m_frame, part);
    painter.restore();
    painter.fillRect(rect(), Theme::colours().cameraVeil);
}

void CameraView::paintPlaceholder(QPainter& painter) const
{
    auto const& c = Theme::colours();
    auto const ground = Theme::scheme() == Scheme::Dark ? c.sunk : c.ink;
    QLinearGradient fill(0, 0, 0, height());
    fill.setColorAt(0, paint::mix(ground, c.cameraLabelInk, 0.16));
    fill.setColorAt(1, paint::mix(ground, c.cameraLabelInk, 0.06));
    painter.fillRect(rect(), fill);
    auto const name = m_mood == CameraMood::Off ? QStringLiteral("camera-off") : QStringLiteral("camera");
    icons::paint(painter, name, {width() / 2.0 - 24, height() / 2.0 - 24, 48, 48},
                 paint::mix(ground, c.cameraLabelInk, 0.6));
}

void CameraView::paintCorners(QPainter& painter, QColor const& colour) const
{
    constexpr double side = 108;
    constexpr double arm = 26;
    constexpr double radius = 8;
    QRectF const frame(width() / 2.0 - side / 2, height() / 2.0 - side / 2 + 2, side, side);
    painter.save();
    painter.setPen(QPen(colour, 4, Qt::SolidLine, Qt::RoundCap));
    painter.setBrush(Qt::NoBrush);
    for (int corner = 0; corner < 4; ++corner) {
        painter.save();
        painter.translate(frame.center());
        painter.rotate(90 * corner);
        QPainterPath path({-side / 2, -side / 2 + arm});
        path.lineTo(-side / 2, -side / 2 + radius);
        path.quadTo(-side / 2, -side / 2, -side / 2 + radius, -side / 2);
        path.lineTo(-side / 2 + arm, -side / 2);
        painter.drawPath(path);
        painter.restore();
    }
    painter.restore();
}

void CameraView::paintLabel(QPainter& painter, QColor const& dot) const
{
    if (m_label.isEmpty()) return;
    auto const text = labelText(m_label, width() - 2 * labelInset - 36);
    QRectF const place(labelInset, height() - labelInset - labelHeight, text.width() + 36, labelHeight);
    paint::box(painter, place, 8, Theme::colours().cameraLabel, {}, 0);
    painter.setPen(Qt::NoPen);
    painter.setBrush(dot);
    painter.drawEllipse(QPointF(place.left() + 14, place.center().y()), 4, 4);
    text.draw(painter, place.adjusted(26, 0, 0, 0), Qt::AlignVCenter);
}

void CameraView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath clip;
    clip.addRoundedRect(rect(), size::panelRadius, size::panelRadius);
    painter.setClipPath(clip);
    auto const live = !m_frame.isNull() && m_mood != CameraMood::Off;
    live ? paintPicture(painter) : paintPlaceholder(painter);
    auto const colour = markColour();
    if (live) paintCorners(painter, colour);
    paintLabel(painter, colour);
}

} // namespace bywalec::ui
