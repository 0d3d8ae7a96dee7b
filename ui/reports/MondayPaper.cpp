// Devices for the sheet; what stands on it is in PaperSheet.
#undef QT_NO_KEYWORDS
#include <qcustomplot.h>

#include "ui/reports/MondayPaper.h"
#include "ui/reports/PaperSheet.h"

#include <QImage>
#include <QPdfWriter>

namespace bywalec::ui {

namespace {
constexpr int pdfScale = 10; ///< a tenth of a measure is as fine as any printer
constexpr int dotsAMeasure = 96;
} // namespace

bool MondayPaper::writePdf(QIODevice& device) const
{
    QPdfWriter writer(&device);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF());
    writer.setTitle(m_state.when);
    writer.setCreator(QStringLiteral("Bywalec"));
    writer.setResolution(dotsAMeasure * pdfScale);
    return print(writer, dotsAMeasure * pdfScale);
}

bool MondayPaper::print(QPagedPaintDevice& device, int dotsPerInch) const
{
    QCPPainter painter;
    if (!painter.begin(&device)) return false;
    painter.setModes(QCPPainter::pmVectorized | QCPPainter::pmNoCaching);
    auto const scale = dotsPerInch / double(dotsAMeasure);
    painter.scale(scale, scale);
    PaperSheet(m_state, m_names == PaperNames::Full).draw(painter);
    return painter.end();
}

QImage MondayPaper::picture(double scale) const
{
    QImage image((size * scale).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QCPPainter painter;
    painter.begin(&image);
    painter.setModes(QCPPainter::pmNoCaching);
    painter.scale(scale, scale);
    PaperSheet(m_state, m_names == PaperNames::Full).draw(painter);
    painter.end();
    return image;
}

QStringList MondayPaper::shortened() const
{
    return PaperSheet(m_state, m_names == PaperNames::Full).shortened();
}

} // namespace bywalec::ui
