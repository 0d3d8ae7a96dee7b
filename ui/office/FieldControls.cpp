// Qt's own controls in our dress: their keys, their accessibility, our edges.
#include "ui/office/FieldControls.h"

#include "ui/theme/FittedText.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Paint.h"

#include <cmath>
#include <QAbstractButton>
#include <QAbstractItemView>
#include <QFocusEvent>
#include <QFontMetricsF>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QWheelEvent>

namespace bywalec::ui {

namespace {
constexpr int stepWidth = 46;

/// − or + at an end of a stepper. Not in the tab order: the arrow keys do the same.
class StepButton : public QAbstractButton {
  public:
    StepButton(QString const& icon, QWidget* parent) : QAbstractButton(parent), m_icon(icon)
    {
        setFocusPolicy(Qt::NoFocus);
        setCursor(Qt::PointingHandCursor);
        setAttribute(Qt::WA_Hover);
        setAutoRepeat(true);
    }

  protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        auto const& c = Theme::colours();
        if (isEnabled() && (isDown() || underMouse()))
            paint::box(painter, QRectF(rect()).adjusted(3, 3, -3, -3), size::controlRadius - 3, c.sunk,
                       Qt::transparent, 0);
        icons::paint(painter, m_icon, {width() / 2.0 - 9, height() / 2.0 - 9, 18, 18},
                     isEnabled() ? c.ink : paint::mix(c.muted, c.panel, 0.5));
    }

  private:
    QString m_icon;
};

void paintWrong(QPainter& painter, QRectF const& where)
{
    paint::box(painter, where, size::controlRadius, Qt::transparent, Theme::colours().badText, 2);
}
} // namespace

UnitLine::UnitLine(QWidget* parent) : QLineEdit(parent)
{
    setProperty("office", true);
    setFont(Theme::font(type::base));
    setFixedHeight(size::officeField);
    setMaxLength(200);
}

void UnitLine::setUnit(QString const& unit)
{
    m_unit = unit;
    auto const room = QFontMetricsF(Theme::font(type::base)).horizontalAdvance(unit);
    setTextMargins(0, 0, unit.isEmpty() ? 0 : static_cast<int>(std::ceil(room)) + 6, 0);
}

void UnitLine::setWrong(bool wrong)
{
    m_wrong = wrong;
    update();
}

void UnitLine::paintEvent(QPaintEvent* event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    painter.setFont(Theme::font(type::base));
    painter.setPen(Theme::colours().muted);
    painter.drawText(rect().adjusted(16, 0, -15, 0), Qt::AlignVCenter | Qt::AlignRight, m_unit);
    if (m_wrong && !hasFocus()) paintWrong(painter, rect());
}

Stepper::Stepper(QWidget* parent)
    : QWidget(parent),
      m_number(new QSpinBox(this)),
      m_less(new StepButton(QStringLiteral("minus"), this)),
      m_more(new StepButton(QStringLiteral("plus"), this))
{
    setFixedHeight(size::officeField);
    m_number->setProperty("bare", true);
    m_number->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_number->setAlignment(Qt::AlignCenter);
    m_number->setFrame(false);
    m_number->setFont(Theme::font(18, 600));
    m_number->installEventFilter(this);
    setFocusProxy(m_number);
    connect(m_number, &QSpinBox::valueChanged, this, [this](int value) {
        showEnds();
        Q_EMIT valueEdited(value);
    });
    auto step = [this](int by) {
        m_number->setFocus(Qt::MouseFocusReason);
        m_number->setValue(m_number->value() + by);
    };
    connect(m_less, &QAbstractButton::clicked, this, [step] { step(-1); });
    connect(m_more, &QAbstractButton::clicked, this, [step] { step(1); });
}

void Stepper::setRange(int least, int most)
{
    QSignalBlocker const quiet(m_number);
    m_number->setRange(least, most);
    showEnds();
}

void Stepper::setValue(int value)
{
    QSignalBlocker const quiet(m_number);
    m_number->setValue(value);
    showEnds();
}

void Stepper::setWrong(bool wrong)
{
    m_wrong = wrong;
    update();
}

void Stepper::setNames(QString const& label)
{
    m_number->setAccessibleName(label);
    m_less->setAccessibleName(tr("%1: less").arg(label));
    m_more->setAccessibleName(tr("%1: more").arg(label));
}

void Stepper::showEnds()
{
    m_less->setEnabled(isEnabled() && m_number->value() > m_number->minimum());
    m_more->setEnabled(isEnabled() && m_number->value() < m_number->maximum());
}

void Stepper::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_less->setGeometry(0, 0, stepWidth, height());
    m_more->setGeometry(width() - stepWidth, 0, stepWidth, height());
    m_number->setGeometry(stepWidth + 1, 2, width() - 2 * stepWidth - 2, height() - 4);
}

void Stepper::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    auto const& c = Theme::colours();
    auto const focused = m_number->hasFocus();
    paint::box(painter, rect(), size::controlRadius, c.panel, focused ? c.primaryEdge : c.line2,
               focused ? 2 : 1);
    painter.fillRect(stepWidth, 1, 1, height() - 2, c.line);
    painter.fillRect(width() - stepWidth - 1, 1, 1, height() - 2, c.line);
    if (focused) paint::box(painter, rect(), size::controlRadius, Qt::transparent, c.primaryEdge, 2);
    if (m_wrong && !focused) paintWrong(painter, rect());
}

bool Stepper::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) update();
    // A page that is scrolled must not change the numbers under the pointer.
    if (event->type() == QEvent::Wheel && !m_number->hasFocus()) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

ChoiceBox::ChoiceBox(QWidget* parent) : QComboBox(parent)
{
    setFont(Theme::font(type::base));
    setFixedHeight(size::officeField);
    setItemDelegate(new QStyledItemDelegate(this)); // the combo's own would ignore the rows' height
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setFocusPolicy(Qt::StrongFocus);
}

namespace {
constexpr int choiceLeft = 15;
constexpr int choiceRight = 36;

FittedText choiceText(QString const& words, int width, QColor const& colour)
{
    auto const room = double(width - choiceLeft - choiceRight);
    TextBlock block;
    block.body = words;
    block.bodyColour = colour;
    if (FittedText line(block, room); line.fits()) return line;
    // Rather two lines than unreadably small.
    block.style = type::second;
    block.maxLines = 2;
    block.smallestPx = 12;
    return {block, room};
}
} // namespace

bool ChoiceBox::textFits() const
{
    return choiceText(currentText(), width(), {}).fits();
}

void ChoiceBox::setWrong(bool wrong)
{
    m_wrong = wrong;
    update();
}

void ChoiceBox::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    auto const& c = Theme::colours();
    paint::box(painter, rect(), size::controlRadius, c.panel, hasFocus() ? c.primaryEdge : c.line2,
               hasFocus() ? 2 : 1);
    if (m_wrong && !hasFocus()) paintWrong(painter, rect());
    choiceText(currentText(), width(), isEnabled() ? c.ink : c.muted)
        .draw(painter, QRectF(rect()).adjusted(choiceLeft, 0, -choiceRight, 0), Qt::AlignVCenter);
    icons::paint(painter, QStringLiteral("chevron-down"), {width() - 30.0, height() / 2.0 - 9, 18, 18},
                 Theme::colours().muted);
}

void ChoiceBox::wheelEvent(QWheelEvent* event)
{
    if (hasFocus())
        QComboBox::wheelEvent(event);
    else
        event->ignore();
}

} // namespace bywalec::ui
