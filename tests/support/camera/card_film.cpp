// card_film PAYLOAD FOLDER: a customer's card in front of a webcam, as numbered JPEG frames that loop
// smoothly. An empty payload gives the counter without a card. The same arguments give the same pictures.
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <numbers>
#include <QDir>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QPolygonF>
#include <qrcodegen.hpp>
#include <QTransform>

namespace {

constexpr int width = 1280;
constexpr int height = 720;
constexpr int frames = 60;        // two seconds at 30 frames/s
constexpr double cardWidth = 856; // CR80 in tenths of a millimetre
constexpr double cardHeight = 540;

void drawCard(QPainter& painter, QString const& payload)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0x0e, 0x3d, 0x38));
    painter.drawRoundedRect(QRectF(0, 0, cardWidth, cardHeight), 32, 32);
    painter.setBrush(QColor(0xff, 0xd5, 0x64));
    for (int i = 0; i < 5; ++i)
        painter.drawEllipse(QRectF(60 + 68 * (i % 3), 140 + 80 * (i / 3), 52, 52));

    auto const qr =
        qrcodegen::QrCode::encodeText(payload.toUtf8().constData(), qrcodegen::QrCode::Ecc::MEDIUM);
    int const modules = qr.getSize() + 8; // with the quiet zone
    double const module = 440.0 / modules;
    QPointF const corner(cardWidth - 490, 50);
    painter.setBrush(Qt::white);
    painter.drawRect(QRectF(corner, QSizeF(440, 440)));
    painter.setBrush(Qt::black);
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (int y = 0; y < qr.getSize(); ++y)
        for (int x = 0; x < qr.getSize(); ++x)
            if (qr.getModule(x, y))
                painter.drawRect(
                    QRectF(corner.x() + (x + 4) * module, corner.y() + (y + 4) * module, module, module));
}

// A hand never holds still: the card wanders, turns and leans, and is back where it was after the last frame.
QTransform poseAt(int frame)
{
    double const turn = 2 * std::numbers::pi * frame / frames;
    double const scale = 0.78 + 0.06 * std::sin(turn);
    double const angle = 0.16 * std::sin(turn + 1.0);
    double const lean = 0.07 * std::cos(turn); // the far edge is shorter by this share
    QPointF const middle(640 + 110 * std::sin(turn), 360 + 50 * std::sin(2 * turn));
    QPolygonF to;
    for (auto const& [x, y] : {std::pair{-0.5, -0.5}, {0.5, -0.5}, {0.5, 0.5}, {-0.5, 0.5}}) {
        double const shrink = 1 - lean * (y < 0 ? 1 : -1);
        double const px = x * cardWidth * scale * shrink;
        double const py = y * cardHeight * scale * (1 - std::abs(lean));
        to << middle + QPointF(px * std::cos(angle) - py * std::sin(angle),
                               px * std::sin(angle) + py * std::cos(angle));
    }
    QPolygonF const from{QPointF(0, 0), QPointF(cardWidth, 0), QPointF(cardWidth, cardHeight),
                         QPointF(0, cardHeight)};
    QTransform pose;
    QTransform::quadToQuad(from, to, pose);
    return pose;
}

// Sensor noise, nearly Gaussian with a deviation of 6 levels, and the falling light of a room.
void spoil(QImage& image, std::uint32_t seed)
{
    for (int y = 0; y < image.height(); ++y) {
        auto* line = reinterpret_cast<QRgb*>(image.scanLine(y));
        for (int x = 0; x < image.width(); ++x) {
            int sum = 0;
            for (int i = 0; i < 3; ++i) {
                seed = seed * 1664525U + 1013904223U;
                sum += static_cast<int>(seed >> 27);
            }
            int const light = 230 - 60 * x / image.width(); // of 256
            int const noise = (sum - 46) * 2 / 5;
            auto const level = [&](int v) { return std::min(255, std::max(0, (v * light) / 256 + noise)); };
            line[x] = qRgb(level(qRed(line[x])), level(qGreen(line[x])), level(qBlue(line[x])));
        }
    }
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 3) {
        std::fprintf(stderr, "usage: card_film PAYLOAD FOLDER\n");
        return 2;
    }
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication const app(argc, argv);
    QString const payload = QString::fromLocal8Bit(argv[1]);
    QDir const folder(QString::fromLocal8Bit(argv[2]));
    if (!folder.mkpath(QStringLiteral("."))) {
        std::fprintf(stderr, "card_film: cannot make the folder %s\n", argv[2]);
        return 1;
    }
    for (int frame = 0; frame < frames; ++frame) {
        QImage image(width, height, QImage::Format_RGB32);
        image.fill(QColor(0x9a, 0x8c, 0x78));
        if (!payload.isEmpty()) {
            QPainter painter(&image);
            painter.setRenderHints(QPainter::Antialiasing);
            painter.setTransform(poseAt(frame));
            drawCard(painter, payload);
        }
        spoil(image, static_cast<std::uint32_t>(frame) * 7919U + 1U);
        QString const path = folder.filePath(QStringLiteral("%1.jpg").arg(frame, 4, 10, QLatin1Char('0')));
        if (!image.save(path, "JPG", 80)) {
            std::fprintf(stderr, "card_film: cannot write %s\n", qPrintable(path));
            return 1;
        }
    }
    return 0;
}
