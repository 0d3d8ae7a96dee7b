// The tour's picture for a till without a camera: a counter, and a card held before it.
#include "app/desktop/TourStage.h"

#include "core/cards/QrCode.h"

#include <QPainter>
#include <QPainterPath>

namespace bywalec {

namespace {
void paintRoom(QPainter& painter, QRect const& room)
{
    QLinearGradient wall(room.topLeft(), room.bottomRight());
    wall.setColorAt(0, QColor(0x8a7a66));
    wall.setColorAt(1, QColor(0x4c4238));
    painter.fillRect(room, wall);
    painter.setPen(Qt::NoPen);
    for (int row = 0; row < 3; ++row)
        for (int i = 0; i < 16; ++i) {
            static constexpr QRgb jars[] = {0xffb9a98e, 0xff9fb0a4, 0xffc7b7a0, 0xff8fa39b};
            painter.setBrush(QColor(jars[(i * 7 + row * 3) % 4]));
            painter.setOpacity(0.55);
            painter.drawRoundedRect(30 + i * 78 + row * 11, 70 + row * 120, 46, 62 + (i * 13 + row * 7) % 24,
                                    10, 10);
        }
    painter.setOpacity(1);
    painter.setBrush(QColor(0x3a332c));
    painter.drawRect(0, 560, room.width(), 160);
}

void paintCard(QPainter& painter, QrCode const& code)
{
    painter.setRenderHint(QPainter::Antialiasing);
    QTransform tilt;
    tilt.translate(690, 370);
    tilt.rotate(9, Qt::YAxis);
    tilt.rotate(-6);
    painter.setTransform(tilt);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0x0e3d38));
    painter.drawRoundedRect(-230, -290, 460, 580, 34, 34);
    painter.setBrush(Qt::white);
    painter.drawRoundedRect(-196, -200, 392, 392, 18, 18);
    painter.setRenderHint(QPainter::Antialiasing, false);
    double const unit = 330.0 / code.size();
    painter.setBrush(QColor(0x14181f));
    for (int y = 0; y < code.size(); ++y)
        for (int x = 0; x < code.size(); ++x)
            if (code.rows[std::size_t(y)][std::size_t(x)])
                painter.drawRect(QRectF(-165 + x * unit, -165 - 4 + y * unit, unit, unit));
}
} // namespace

QImage cardScene(std::string const& payload)
{
    QImage scene(1280, 720, QImage::Format_RGB32);
    QPainter painter(&scene);
    paintRoom(painter, scene.rect());
    if (auto const code = encodeQr(payload); code && !payload.empty()) paintCard(painter, *code);
    return scene;
}

} // namespace bywalec
