// Both kinds of figures are laid out by hand; where they are narrow, they are higher instead.
#include "ui/reports/MondayTile.h"

#include "ui/reports/Sparkline.h"
#include "ui/theme/Paint.h"

#include <cmath>
#include <QKeyEvent>
#include <QPainter>

namespace bywalec::ui {

namespace {
constexpr int narrowTile = 176;
constexpr int narrowGauge = 172;
constexpr double pad = 15;

void makePressable(QAbstractButton& button)
{
    button.setFocusPolicy(Qt::StrongFocus);
    button.setCursor(Qt::PointingHandCursor);
    button.setAttribute(Qt::WA_Hover);
    button.setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
}

bool pressedBy(QKeyEvent const& event)
{
    return event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
}

QString spokenComparison(MondayComparison const& comparison)
{
    return comparison.percent.isEmpty() ? comparison.text
                                        : QStringLiteral("%1 (%2)").arg(comparison.text, comparison.percent);
}
} // namespace

MondayTileButton::MondayTileButton(QWidget* parent) : QAbstractButton(parent)
{
    makePressable(*this);
    setMinimumHeight(108);
    connect(this, &QAbstractButton::clicked, this, [this] { Q_EMIT sourceWanted(m_tile.topic); });
}

void MondayTileButton::render(MondayTile const& tile)
{
    m_tile = tile;
    QStringList words{QStringLiteral("%1: %2").arg(tile.label, tile.value)};
    for (auto const& comparison : {tile.before, tile.lastYear})
        if (!comparison.text.isEmpty()) words << spokenComparison(comparison);
    setAccessibleName(words.join(QStringLiteral(", ")));
    setAccessibleDescription(tr("Press to read where this number comes from."));
    update();
}

bool MondayTileButton::isNarrow() const
{
    return width() < narrowTile;
}

TextSheet MondayTileButton::sheet() const
{
    auto const& c = Theme::colours();
    TextSheet sheet;
    auto const inner = width() - 2 * pad;
    sheet.put({pad, 12, inner, 18}, m_tile.label, {type::note, c.muted});
    sheet.put({pad, 29, inner, 34}, m_tile.value,
              {type::headline, c.ink, Qt::AlignLeft | Qt::AlignVCenter, 1, 12});
    double y = 65;
    for (auto const& comparison : {m_tile.before, m_tile.lastYear}) {
        auto const percent =
            comparison.percent.isEmpty() ? 0.0 : widthOf(comparison.percent, type::axisStrong) + 2;
        TextLook const look{type::axisStrong, comparison.better ? c.accent : c.badText,
                            isNarrow() ? Qt::AlignLeft | Qt::AlignVCenter
                                       : Qt::AlignRight | Qt::AlignVCenter};
        auto const room = isNarrow() || percent <= 0 ? inner : inner - percent - 5;
        sheet.put({pad, y, room, 16}, comparison.text,
                  {type::axis, c.muted, Qt::AlignLeft | Qt::AlignVCenter, 1, 8});
        if (isNarrow()) y += 15;
        if (percent > 0)
            sheet.put({width() - pad - (isNarrow() ? inner : percent), y, isNarrow() ? inner : percent, 16},
                      comparison.percent, look);
        y += isNarrow() && percent <= 0 ? 3 : 16;
    }
    return sheet;
}

void MondayTileButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    auto const& c = Theme::colours();
    auto const fill = underMouse() ? paint::mix(c.panel, c.ink, 0.03) : c.panel;
    paint::box(painter, rect(), size::panelRadius, fill, hasFocus() ? c.primaryEdge : c.line,
               hasFocus() ? 2 : 1);
    sheet().draw(painter);
}

void MondayTileButton::resizeEvent(QResizeEvent* event)
{
    QAbstractButton::resizeEvent(event);
    setMinimumHeight(isNarrow() ? 138 : 108);
}

void MondayTileButton::keyPressEvent(QKeyEvent* event)
{
    if (pressedBy(*event)) return click();
    QAbstractButton::keyPressEvent(event);
}

GaugeButton::GaugeButton(QWidget* parent) : QAbstractButton(parent)
{
    makePressable(*this);
    setMinimumHeight(78);
    connect(this, &QAbstractButton::clicked, this, [this] { Q_EMIT sourceWanted(m_gauge.topic); });
}

void GaugeButton::render(MondayGauge const& gauge)
{
    m_gauge = gauge;
    QStringList words{QStringLiteral("%1: %2").arg(gauge.label, gauge.value), gauge.detail, gauge.alarm};
    words.removeAll(QString());
    setAccessibleName(words.join(QStringLiteral(", ")));
    setAccessibleDescription(tr("Press to read where this number comes from."));
    update();
}

bool GaugeButton::isNarrow() const
{
    return width() < narrowGauge;
}

TextSheet GaugeButton::sheet() const
{
    auto const& c = Theme::colours();
    TextSheet sheet;
    auto const inner = width() - 2 * pad;
    auto const warns = !m_gauge.alarm.isEmpty();
    sheet.put({pad, 8, inner, 18}, m_gauge.label, {type::note, c.muted});
    auto const room = isNarrow() ? inner - 52 : inner - 84;
    sheet.put({pad, 27, room, 28}, m_gauge.value,
              {type::title, warns ? c.badText : c.ink, Qt::AlignLeft | Qt::AlignVCenter, 1, 13});
    auto const top = Qt::AlignLeft | (isNarrow() ? Qt::AlignTop : Qt::AlignVCenter);
    sheet.put({pad, isNarrow() ? 55.0 : 51.0, inner, isNarrow() ? 48.0 : 25.0},
              warns ? m_gauge.alarm : m_gauge.detail,
              {type::axis, warns ? c.badText : c.muted, top, isNarrow() ? 3 : 2, 9});
    return sheet;
}

void GaugeButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    auto const& c = Theme::colours();
    if (underMouse() || hasFocus())
        paint::box(painter, QRectF(rect()).adjusted(3, 3, -3, -3), size::controlRadius,
                   underMouse() ? paint::mix(c.panel, c.ink, 0.03) : c.panel,
                   hasFocus() ? c.primaryEdge : QColor(Qt::transparent), hasFocus() ? 2 : 0);
    sheet().draw(painter);
    auto const wide = isNarrow() ? 40.0 : 76.0;
    QRectF const course(width() - pad - wide - 5, 34, wide, 16);
    drawSparkline(painter, course, m_gauge.series, paint::mix(c.line2, c.muted, 0.3),
                  m_gauge.alarm.isEmpty() ? c.accent : c.badText);
}

void GaugeButton::resizeEvent(QResizeEvent* event)
{
    QAbstractButton::resizeEvent(event);
    setMinimumHeight(isNarrow() ? 108 : 78);
}

void GaugeButton::keyPressEvent(QKeyEvent* event)
{
    if (pressedBy(*event)) return click();
    QAbstractButton::keyPressEvent(event);
}

} // namespace bywalec::ui
