// Chip and field share one place of 72 px, so nothing around them moves.
#include "ui/counter/NoteView.h"

#include "ui/theme/Icons.h"
#include "ui/theme/Paint.h"
#include "ui/theme/TextLabel.h"

#include <algorithm>
#include <cmath>
#include <QFontMetricsF>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>

namespace bywalec::ui {

namespace {
constexpr int noteHeight = 72;
constexpr int mostWidth = 400;
constexpr int textLeft = 53;
constexpr int textRight = 60;

FittedText noteText(QString const& note, double width, QColor const& colour)
{
    TextBlock block;
    block.body = note;
    block.style = type::fact;
    block.bodyColour = colour;
    block.maxLines = 2;
    block.smallestPx = 15;
    return {block, width};
}
} // namespace

NoteChip::NoteChip(QWidget* parent) : QPushButton(parent)
{
    setFocusPolicy(Qt::TabFocus);
    setFixedHeight(noteHeight);
}

void NoteChip::setNote(QString const& note, bool editable)
{
    m_note = note;
    m_editable = editable;
    setEnabled(editable);
    setFocusPolicy(editable ? Qt::TabFocus : Qt::NoFocus);
    setCursor(editable ? Qt::PointingHandCursor : Qt::ArrowCursor);
    setText(note.isEmpty() ? tr("Add a preference") : note);
    setAccessibleName(note.isEmpty() ? text() : tr("Preference: %1").arg(note));
    update();
}

QSize NoteChip::sizeHint() const
{
    auto const advance = QFontMetricsF(Theme::font(type::fact)).horizontalAdvance(text());
    return {std::min(mostWidth, static_cast<int>(std::ceil(advance)) + textLeft + textRight + 2), noteHeight};
}

bool NoteChip::textFits() const
{
    return noteText(text(), width() - textLeft - textRight, {}).fits();
}

void NoteChip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    auto const& c = Theme::colours();
    auto const empty = m_note.isEmpty();
    auto const ink = empty ? c.muted : c.noteText;
    auto const fill = empty ? c.panel : c.note;
    paint::box(painter, rect(), size::controlRadius,
               underMouse() && m_editable ? paint::mix(fill, ink, 0.05) : fill, empty ? c.line2 : c.noteEdge);
    if (hasFocus()) paint::box(painter, rect(), size::controlRadius, Qt::transparent, c.primaryEdge, 2);
    auto const middle = height() / 2.0;
    icons::paint(painter, empty ? QStringLiteral("plus") : QStringLiteral("pin"), {18, middle - 11, 22, 22},
                 ink);
    auto const width = this->width() - textLeft - textRight;
    noteText(text(), width, ink).draw(painter, QRectF(textLeft, 0, width, height()), Qt::AlignVCenter);
    if (m_editable && !empty)
        icons::paint(painter, QStringLiteral("pencil"), {this->width() - 38.0, middle - 8, 17, 17}, ink);
}

void NoteChip::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QPushButton::keyPressEvent(event);
}

NoteView::NoteView(QWidget* parent)
    : QWidget(parent),
      m_chip(new NoteChip(this)),
      m_field(new QLineEdit(this)),
      m_warning(new TextLabel(type::second, &Colours::muted, this))
{
    setFixedHeight(noteHeight);
    m_field->setProperty("counter", true);
    m_field->setFont(Theme::font(type::fact));
    m_field->setMaxLength(mostCharacters);
    m_field->setAccessibleName(tr("Preference, at most 60 characters"));
    m_field->installEventFilter(this);
    m_warning->setBody(tr("Nothing about health, please. Enter saves."));
    m_warning->setSmallestPx(12);
    m_field->hide();
    m_warning->hide();
    connect(m_chip, &QPushButton::clicked, this, &NoteView::edit);
    connect(m_field, &QLineEdit::returnPressed, this, [this] {
        auto const text = m_field->text().simplified();
        leave();
        Q_EMIT entered(text);
    });
}

void NoteView::render(QString const& customer, QString const& note, bool editable)
{
    if (isEditing() && customer != m_customer) leave();
    m_customer = customer;
    m_note = note;
    m_editable = editable;
    m_chip->setNote(note, editable);
    m_chip->setVisible(!isEditing() && (editable || !note.isEmpty()));
    updateGeometry();
    place();
}

bool NoteView::isEditing() const
{
    return !m_field->isHidden();
}

bool NoteView::leave()
{
    if (!isEditing()) return false;
    m_field->hide();
    m_warning->hide();
    m_chip->setVisible(m_editable || !m_note.isEmpty());
    updateGeometry();
    return true;
}

void NoteView::edit()
{
    m_field->setText(m_note);
    m_chip->hide();
    m_field->show();
    m_warning->show();
    m_field->setFocus(Qt::OtherFocusReason);
    m_field->selectAll();
    updateGeometry();
    place();
    Q_EMIT editingStarted();
}

QSize NoteView::sizeHint() const
{
    if (isEditing()) return {mostWidth, noteHeight};
    return m_chip->isHidden() ? QSize(0, noteHeight) : m_chip->sizeHint();
}

void NoteView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    place();
}

void NoteView::place()
{
    m_chip->setGeometry(rect());
    m_field->setGeometry(0, 0, width(), size::target);
    m_warning->setGeometry(2, size::target + 4, width() - 4, 20);
}

bool NoteView::eventFilter(QObject* watched, QEvent* event)
{
    // Esc belongs to the field while it is open; otherwise the window's shortcut would take it.
    auto const pressed = event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    if (watched == m_field && pressed && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        event->accept();
        if (event->type() == QEvent::KeyPress && leave()) Q_EMIT left();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace bywalec::ui
