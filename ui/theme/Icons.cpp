// Icons from the resources, with currentColor replaced and the result cached as pixmaps.
#include "ui/theme/Icons.h"

#include <QFile>
#include <QLoggingCategory>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace bywalec::ui::icons {
namespace {

QString path(QString const& name)
{
    return QStringLiteral(":/icons/%1.svg").arg(name);
}

QByteArray coloured(QString const& name, QColor const& colour)
{
    QFile file(path(name));
    if (!file.open(QIODevice::ReadOnly)) {
        qWarning("no icon named '%s'", qPrintable(name));
        return {};
    }
    return file.readAll().replace("currentColor", colour.name().toLatin1());
}

} // namespace

bool exists(QString const& name)
{
    return QFile::exists(path(name));
}

QPixmap pixmap(QString const& name, int side, QColor const& colour, double devicePixelRatio)
{
    auto const key =
        QStringLiteral("icon/%1/%2/%3/%4").arg(name).arg(side).arg(colour.name()).arg(devicePixelRatio);
    QPixmap result;
    if (QPixmapCache::find(key, &result)) return result;
    auto const pixels = qRound(side * devicePixelRatio);
    result = QPixmap(pixels, pixels);
    result.fill(Qt::transparent);
    QSvgRenderer renderer(coloured(name, colour));
    QPainter painter(&result);
    renderer.render(&painter);
    painter.end();
    result.setDevicePixelRatio(devicePixelRatio);
    QPixmapCache::insert(key, result);
    return result;
}

void draw(QPainter& painter, QString const& name, QRectF const& where, QColor const& colour)
{
    QSvgRenderer renderer(coloured(name, colour));
    renderer.render(&painter, where);
}

void paint(QPainter& painter, QString const& name, QRectF const& where, QColor const& colour)
{
    if (name.isEmpty()) return;
    painter.drawPixmap(where.topLeft(),
                       pixmap(name, qRound(where.width()), colour, painter.device()->devicePixelRatioF()));
}

} // namespace bywalec::ui::icons
