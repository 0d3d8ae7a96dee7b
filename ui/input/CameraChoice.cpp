// Rules of choice learnt from unplugging cameras under Qt 6.4.
#include "ui/input/CameraChoice.h"

#include <algorithm>
#include <cmath>

namespace bywalec::ui {

QByteArray CameraChoice::pick(QList<QByteArray> const& listed) const
{
    for (auto id = listed.crbegin(); id != listed.crend(); ++id)
        if (!m_dead.contains(*id)) return *id;
    return {};
}

void CameraChoice::forgetUnlisted(QList<QByteArray> const& listed)
{
    m_dead.intersect(QSet<QByteArray>(listed.cbegin(), listed.cend()));
}

QCameraFormat pickFormat(QList<QCameraFormat> const& offered)
{
    // A distance: size first, then rate; another coding than MJPG costs as much as a size twice too large,
    // because USB carries 720p uncompressed at 10 frames/s only.
    auto const distance = [](QCameraFormat const& format) {
        double const pixels = double(format.resolution().width()) * format.resolution().height();
        if (pixels <= 0) return 1e9;
        double const size = std::abs(std::log2(pixels / (1280.0 * 720.0)));
        double const rate = std::abs(std::log2(std::max(1.0F, format.maxFrameRate()) / 30.0F));
        double const coding = format.pixelFormat() == QVideoFrameFormat::Format_Jpeg ? 0.0 : 1.0;
        return size + rate + coding;
    };
    QCameraFormat best;
    double bestDistance = 1e8;
    for (QCameraFormat const& format : offered)
        if (double const d = distance(format); d < bestDistance) {
            bestDistance = d;
            best = format;
        }
    return best;
}

} // namespace bywalec::ui
