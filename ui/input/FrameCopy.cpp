// The pixel formats that cameras really send, read plane by plane: Qt's own conversion goes through a GPU.
#include "ui/input/FrameCopy.h"

#include <algorithm>
#include <cstring>
#include <QVideoFrameFormat>

namespace bywalec::ui {

namespace {

/// Where a mapped frame keeps its luma and its colour differences.
struct Layout {
    int lumaOffset = 0;
    int lumaStep = 1;
    int uPlane = -1; ///< -1: no colour
    int vPlane = -1;
    int uOffset = 0;
    int vOffset = 0;
    int chromaStep = 1;
    int halfRows = 1; ///< chroma rows are y >> halfRows
};

/// False for a format whose luma can't be read in place.
bool layoutOf(QVideoFrameFormat::PixelFormat format, Layout& layout)
{
    switch (format) {
    case QVideoFrameFormat::Format_Y8:
        layout = {};
        return true;
    case QVideoFrameFormat::Format_YUV420P:
        layout = {0, 1, 1, 2, 0, 0, 1, 1};
        return true;
    case QVideoFrameFormat::Format_YV12:
        layout = {0, 1, 2, 1, 0, 0, 1, 1};
        return true;
    case QVideoFrameFormat::Format_YUV422P:
        layout = {0, 1, 1, 2, 0, 0, 1, 0};
        return true;
    case QVideoFrameFormat::Format_NV12:
        layout = {0, 1, 1, 1, 0, 1, 2, 1};
        return true;
    case QVideoFrameFormat::Format_NV21:
        layout = {0, 1, 1, 1, 1, 0, 2, 1};
        return true;
    case QVideoFrameFormat::Format_YUYV:
        layout = {0, 2, 0, 0, 1, 3, 4, 0};
        return true;
    case QVideoFrameFormat::Format_UYVY:
        layout = {1, 2, 0, 0, 0, 2, 4, 0};
        return true;
    default:
        return false;
    }
}

/// Keeps a frame mapped for as long as it is read.
class Mapped {
  public:
    explicit Mapped(QVideoFrame& frame) : m_frame(frame), m_ok(frame.map(QVideoFrame::ReadOnly)) {}
    ~Mapped()
    {
        if (m_ok) m_frame.unmap();
    }
    Mapped(Mapped const&) = delete;
    Mapped& operator=(Mapped const&) = delete;
    bool ok() const { return m_ok; }

  private:
    QVideoFrame& m_frame;
    bool m_ok;
};

void copyRows(std::uint8_t const* from, qsizetype stride, int width, int height, int step, GrayBuffer& into)
{
    // Alternating formats are copied whole, one memcpy a row: the reader steps over the chroma.
    auto const row = static_cast<size_t>(width) * static_cast<size_t>(step) - static_cast<size_t>(step - 1);
    auto const pitch = static_cast<size_t>(width) * static_cast<size_t>(step);
    into.bytes.resize(pitch * static_cast<size_t>(height));
    for (int y = 0; y < height; ++y)
        std::memcpy(into.bytes.data() + pitch * static_cast<size_t>(y), from + stride * y, row);
    into.view = {into.bytes.data(), width, height, static_cast<std::ptrdiff_t>(pitch), step};
}

QRgb toRgb(int y, int u, int v)
{
    // BT.601, limited range, in 1/256.
    int const c = 298 * (y - 16);
    int const d = u - 128;
    int const e = v - 128;
    auto const byte = [](int value) { return std::clamp(value >> 8, 0, 255); };
    return qRgb(byte(c + 409 * e + 128), byte(c - 100 * d - 208 * e + 128), byte(c + 516 * d + 128));
}

} // namespace

bool copyLuma(QVideoFrame& frame, GrayBuffer& into)
{
    Layout layout;
    if (!layoutOf(frame.pixelFormat(), layout)) {
        QImage const image = frame.toImage();
        return !image.isNull() && copyLuma(image, into);
    }
    Mapped const mapped(frame);
    if (!mapped.ok() || frame.width() <= 0 || frame.height() <= 0 || !frame.bits(0)) return false;
    qsizetype const stride = frame.bytesPerLine(0);
    auto const needed = stride * (frame.height() - 1) + qsizetype{frame.width()} * layout.lumaStep;
    if (frame.mappedBytes(0) < needed) return false;
    copyRows(frame.bits(0) + layout.lumaOffset, stride, frame.width(), frame.height(), layout.lumaStep, into);
    return true;
}

bool copyLuma(QImage const& image, GrayBuffer& into)
{
    if (image.isNull()) return false;
    QImage const gray = image.convertToFormat(QImage::Format_Grayscale8);
    copyRows(gray.constBits(), gray.bytesPerLine(), gray.width(), gray.height(), 1, into);
    return true;
}

QImage previewOf(QVideoFrame& frame, int maxWidth)
{
    Layout layout;
    if (!layoutOf(frame.pixelFormat(), layout)) return previewOf(frame.toImage(), maxWidth);
    Mapped const mapped(frame);
    if (!mapped.ok() || frame.width() <= 0 || !frame.bits(0)) return {};
    // Every n-th pixel of every n-th row: for a moving picture of a few centimetres that is good enough.
    int const step = std::max(1, (frame.width() + maxWidth - 1) / maxWidth);
    QImage preview(frame.width() / step, frame.height() / step, QImage::Format_RGB32);
    bool const colour = layout.uPlane >= 0 && frame.bits(layout.uPlane) && frame.bits(layout.vPlane);
    for (int y = 0; y < preview.height(); ++y) {
        auto* out = reinterpret_cast<QRgb*>(preview.scanLine(y));
        int const row = y * step;
        auto const* luma = frame.bits(0) + qsizetype{row} * frame.bytesPerLine(0) + layout.lumaOffset;
        uchar const* u = nullptr;
        uchar const* v = nullptr;
        if (colour) {
            qsizetype const chromaRow = row >> layout.halfRows;
            u = frame.bits(layout.uPlane) + chromaRow * frame.bytesPerLine(layout.uPlane) + layout.uOffset;
            v = frame.bits(layout.vPlane) + chromaRow * frame.bytesPerLine(layout.vPlane) + layout.vOffset;
        }
        for (int x = 0; x < preview.width(); ++x) {
            int const column = x * step;
            int const grey = luma[column * layout.lumaStep];
            int const chroma = (column >> 1) * layout.chromaStep;
            out[x] = colour ? toRgb(grey, u[chroma], v[chroma]) : qRgb(grey, grey, grey);
        }
    }
    return preview;
}

QImage previewOf(QImage const& image, int maxWidth)
{
    if (image.isNull()) return {};
    return image.width() > maxWidth ? image.scaledToWidth(maxWidth).convertToFormat(QImage::Format_RGB32)
                                    : image.convertToFormat(QImage::Format_RGB32);
}

} // namespace bywalec::ui
