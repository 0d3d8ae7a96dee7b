// Painted like the programmes' templates, in two sizes.
#include "ui/firstrun/Tiles.h"

#include "ui/theme/FittedText.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Paint.h"

#include <algorithm>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QPainter>

namespace bywalec::ui {

namespace {
constexpr int usualHeight = 68;
constexpr int largeHeight = 116;

FittedText line(QString const& text, TextStyle style, QColor const& colour, double width)
{
    TextBlock block;
    block.body = text;
    block.style = style;
    block.bodyColour = colour;
    block.smallestPx = 12;
    return {block, width};
}
} // namespace

TileButton::TileButton(Tile const& tile, bool large, QWidget* parent)
    : QAbstractButton(parent), m_tile(tile), m_large(large)
{
    setText(tile.title);
    setAccessibleName(tile.hint.isEmpty() ? tile.title : QStringLiteral("%1, %2").arg(tile.title, tile.hint));
    setCheckable(true);
    setFixedHeight(large ? largeHeight : usualHeight);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
}

QSize TileButton::sizeHint() const
{
    return {m_large ? 320 : 180, minimumHeight()};
}

double TileButton::textLeft() const
{
    if (m_tile.icon.isEmpty()) return m_large ? 28 : 16;
    return m_large ? 84 : 51;
}

double TileButton::textRoom() const
{
    return width() - textLeft() - (m_large ? 20 : 10);
}

bool TileButton::textFits() const
{
    auto const title = m_large ? type::large : type::railStrong;
    auto const hint = m_large ? type::base : type::note;
    return line(text(), title, {}, textRoom()).fits() && line(m_tile.hint, hint, {}, textRoom()).fits();
}

void TileButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    auto const& c = Theme::colours();
    auto const on = isChecked();
    auto fill = on ? c.accentSoft : c.panel;
    if (underMouse() && !on) fill = paint::mix(fill, c.ink, 0.03);
    paint::box(painter, rect(), size::panelRadius, fill, on ? c.accent : c.line2, on ? 2 : 1);
    if (hasFocus())
        paint::box(painter, QRectF(rect()).adjusted(3, 3, -3, -3), size::panelRadius - 3, Qt::transparent,
                   c.primaryEdge, 2);
    auto const side = m_large ? 32.0 : 22.0;
    if (!m_tile.icon.isEmpty())
        icons::paint(painter, m_tile.icon, {m_large ? 28.0 : 16.0, height() / 2.0 - side / 2, side, side},
                     on ? c.accent : c.muted);
    auto const title = line(text(), m_large ? type::large : type::railStrong, c.ink, textRoom());
    auto const hint = line(m_tile.hint, m_large ? type::base : type::note, c.muted, textRoom());
    auto const hintHeight = m_tile.hint.isEmpty() ? 0 : hint.height();
    auto const top = (height() - title.height() - hintHeight) / 2.0;
    title.draw(painter, {textLeft(), top, textRoom(), double(title.height())}, Qt::AlignVCenter);
    hint.draw(painter, {textLeft(), top + title.height(), textRoom(), double(hintHeight)}, Qt::AlignVCenter);
}

TileRow::TileRow(QString const& accessibleName, QList<Tile> const& tiles, Size wanted, QWidget* parent)
    : QWidget(parent)
{
    setAccessibleName(accessibleName);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(wanted == Size::Large ? size::margin : size::officeGap);
    for (auto const& tile : tiles) {
        auto* button = new TileButton(tile, wanted == Size::Large, this);
        button->installEventFilter(this);
        connect(button, &QAbstractButton::clicked, this, [this, button] {
            auto const id = button->id();
            choose(id);
            Q_EMIT chosen(id);
            Q_EMIT clicked(id);
        });
        row->addWidget(button, 1);
        m_tiles << button;
    }
    if (!tiles.isEmpty()) choose(tiles.first().id);
}

void TileRow::choose(QString const& id)
{
    auto const held = isAncestorOf(window()->focusWidget());
    for (auto* tile : m_tiles) {
        tile->setChecked(tile->id() == id);
        tile->setFocusPolicy(tile->id() == id ? Qt::StrongFocus : Qt::ClickFocus);
    }
    // What Enter takes is what has the focus.
    if (held && chosenTile() != window()->focusWidget()) chosenTile()->setFocus(Qt::OtherFocusReason);
}

TileButton* TileRow::chosenTile() const
{
    for (auto* tile : m_tiles)
        if (tile->isChecked()) return tile;
    return m_tiles.isEmpty() ? nullptr : m_tiles.first();
}

bool TileRow::eventFilter(QObject* watched, QEvent* event)
{
    auto* from = qobject_cast<TileButton*>(watched);
    if (!from || event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
    auto const* pressed = static_cast<QKeyEvent*>(event);
    auto const key = pressed->key();
    auto const by = pressed->modifiers() & Qt::AltModifier        ? 0
                    : key == Qt::Key_Left || key == Qt::Key_Up    ? -1
                    : key == Qt::Key_Right || key == Qt::Key_Down ? 1
                                                                  : 0;
    if (by == 0) return QWidget::eventFilter(watched, event);
    auto const last = static_cast<int>(m_tiles.size()) - 1;
    auto* next = m_tiles.at(std::clamp(static_cast<int>(m_tiles.indexOf(from)) + by, 0, last));
    if (next == from) return true;
    choose(next->id());
    next->setFocus(Qt::OtherFocusReason);
    Q_EMIT chosen(next->id());
    return true;
}

} // namespace bywalec::ui
