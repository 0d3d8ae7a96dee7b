// Qt reads the backend's name from the environment, once.
#include "ui/input/MediaBackend.h"

#include <QByteArray>
#include <QDir>
#include <QLibraryInfo>
#include <QtGlobal>

namespace bywalec::ui {

void chooseMediaBackend()
{
#ifdef Q_OS_LINUX
    // Naming a backend that isn't installed leaves Qt with none at all.
    QDir const plugins(QLibraryInfo::path(QLibraryInfo::PluginsPath) + QStringLiteral("/multimedia"));
    bool const there = !plugins.entryList({QStringLiteral("libgstreamermediaplugin*")}).isEmpty();
    if (there && !qEnvironmentVariableIsSet("QT_MEDIA_BACKEND"))
        qputenv("QT_MEDIA_BACKEND", QByteArrayLiteral("gstreamer"));
#endif
}

} // namespace bywalec::ui
