// The only place where ui's frames become core's.
#include "ui/input/LiveDecoder.h"

#include "core/cards/Scanner.h"

#include <memory>

namespace bywalec::ui {

Decode liveDecoder()
{
    auto scanner = std::make_shared<LiveScanner>();
    return [scanner](GrayFrameView view) {
        return scanner->scan({view.data, view.width, view.height, int(view.strideBytes), view.pixelStep});
    };
}

} // namespace bywalec::ui
