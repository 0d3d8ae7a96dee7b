// Qt reads the backend's name from the environment, once.
#include "ui/input/MediaBackend.h"

#include <QByteArray>
#include <QtGlobal>

namespace bywalec::ui {

void chooseMediaBackend()
{
#ifdef Q_OS_LINUX
    if (!qEnvironmentVariableIsSet("QT_MEDIA_BACKEND"))
        qputenv("QT_MEDIA_BACKEND", QByteArrayLiteral("gstreamer"));
#endif
}

} // namespace bywalec::ui
