#include "ui/settings/SlipPaper.h"

#include "core/cards/QrCode.h"
#include "ui/theme/Theme.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPdfWriter>

namespace bywalec::ui {

namespace {
constexpr double mmPerInch = 25.4;
constexpr int pdfDots = 600;
/// Fonts know whole pixels, so words are drawn large and scaled down.
constexpr double finer = 20;

void words(QPainter& painter, QRectF const& room, double mm, int weight, QString const& text)
{
    painter.save();
    painter.translate(room.topLeft());
    painter.scale(1 / finer, 1 / finer);
    auto px = int(mm * finer);
    QRectF const large(0, 0, room.width() * finer, room.height() * finer);
    auto const flags = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;
    for (; px > int(finer); --px) {
        auto const needed = QFontMetricsF(Theme::font(px, weight)).boundingRect(large, flags, text);
        if (needed.height() <= large.height() && needed.width() <= large.width()) break;
    }
    painter.setFont(Theme::font(px, weight));
    painter.drawText(large, flags, text);
    painter.restore();
}
} // namespace

SlipPaper::SlipPaper(std::vector<Slip> slips, QString shop, QString what)
    : m_slips(std::move(slips)), m_shop(std::move(shop)), m_what(std::move(what))
{
}

void SlipPaper::draw(QPainter& painter) const
{
    for (std::size_t i = 0; i < m_slips.size() && i < SlipGrid::perSheet; ++i) {
        painter.save();
        painter.translate(double(i % SlipGrid::columns) * SlipGrid::slipWidth,
                          double(i / SlipGrid::columns) * SlipGrid::slipHeight);
        drawSlip(painter, m_slips[i]);
        painter.restore();
    }
}

void SlipPaper::drawSlip(QPainter& painter, Slip const& slip) const
{
    constexpr double margin = SlipGrid::margin;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(QColor(0xbb, 0xbb, 0xbb), 0.2, Qt::DashLine));
    painter.drawRect(QRectF(0, 0, SlipGrid::slipWidth, SlipGrid::slipHeight));
    painter.setPen(Qt::black);
    if (auto const code = encodeQr(slip.payload)) {
        auto const module = SlipGrid::codeSide / (code->size() + 2 * QrCode::quietZone);
        for (int y = 0; y < code->size(); ++y)
            for (int x = 0; x < code->size(); ++x)
                if (code->rows[std::size_t(y)][std::size_t(x)])
                    painter.fillRect(QRectF(margin + (x + QrCode::quietZone) * module,
                                            margin + (y + QrCode::quietZone) * module, module, module),
                                     Qt::black);
    }
    auto const left = margin * 1.5 + SlipGrid::codeSide;
    auto const width = SlipGrid::slipWidth - left - margin;
    words(painter, {left, 7, width, 10}, 4, 600, m_shop);
    words(painter, {left, 17.5, width, 8}, 2.8, 400, m_what);
    words(painter, {left, 27, width, 5}, 3.2, 600, QString::fromStdString(slip.number));
}

bool SlipPaper::print(QPagedPaintDevice& device, int dotsPerInch) const
{
    QPainter painter;
    if (!painter.begin(&device)) return false;
    painter.scale(dotsPerInch / mmPerInch, dotsPerInch / mmPerInch);
    draw(painter);
    return painter.end();
}

bool SlipPaper::writePdf(QIODevice& device) const
{
    QPdfWriter writer(&device);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF());
    writer.setTitle(m_shop);
    writer.setCreator(QStringLiteral("Bywalec"));
    writer.setResolution(pdfDots);
    return print(writer, pdfDots);
}

} // namespace bywalec::ui
