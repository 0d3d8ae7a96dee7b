// The view keeps no quantities: the state that comes back after a press has them.
#include "ui/counter/PurchasePanelView.h"

#include "ui/counter/ItemGrid.h"
#include "ui/counter/PayRow.h"

namespace bywalec::ui {

bool PurchasePanelView::wanted(AmountPanel const& state)
{
    return !state.items.isEmpty() || state.pay.has_value() || !state.amountShown;
}

PurchasePanelView::PurchasePanelView(QWidget* parent)
    : PanelView(parent),
      m_name(new TextLabel(type::large, &Colours::ink)),
      m_line(new TextLabel({18, 24, 400}, &Colours::muted)),
      m_field(new AmountField(tr("Amount"), 24, this)),
      m_currency(new TextLabel({20, 28, 600}, &Colours::muted)),
      m_items(new ItemGrid),
      m_pay(new PayRow)
{
    auto* layout = panel::column(this);
    layout->setContentsMargins(29, 17, 29, 17);
    layout->addLayout(makeHead());
    layout->addSpacing(10);
    layout->addWidget(m_items, 1);
    m_abovePay = new QSpacerItem(0, size::between, QSizePolicy::Minimum, QSizePolicy::Fixed);
    layout->addItem(m_abovePay);
    layout->addWidget(m_pay);
    m_belowPay = new QSpacerItem(0, 10, QSizePolicy::Minimum, QSizePolicy::Fixed);
    layout->addItem(m_belowPay);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(size::between);
    auto* enterNow = panel::enterButton(tr("Add"), this);
    auto* close = panel::closeButton(this, tr("Add nothing"));
    close->setFixedHeight(size::button);
    foot->addWidget(enterNow, 1);
    foot->addWidget(close);
    layout->addLayout(foot);
    connect(enterNow, &QPushButton::clicked, this, &PurchasePanelView::enter);
    connect(m_field, &QLineEdit::returnPressed, this, &PurchasePanelView::enter);
    connect(m_field, &QLineEdit::textChanged, this,
            [this](QString const& text) { Q_EMIT amountEdited(text.trimmed()); });
    connect(m_pay, &PayRow::entered, this, &PurchasePanelView::enter);
    connect(m_pay, &PayRow::edited, this, &PurchasePanelView::payEntered);
    connect(m_items, &ItemGrid::itemPressed, this, &PurchasePanelView::itemPressed);
    // What is typed comes before what is pressed: 48 buttons are a long way by Tab.
    setTabOrder(m_field, m_pay->field());
}

QLayout* PurchasePanelView::makeHead()
{
    auto* head = new QHBoxLayout;
    head->setSpacing(12);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    m_name->setSmallestPx(18);
    m_line->setSmallestPx(13);
    words->addWidget(m_name);
    words->addWidget(m_line);
    head->addLayout(words, 1);
    m_line->setSeparator(QStringLiteral(" · "));
    head->addWidget(m_field);
    head->addWidget(m_currency);
    return head;
}

void PurchasePanelView::resizeEvent(QResizeEvent* event)
{
    placeField();
    PanelView::resizeEvent(event);
}

void PurchasePanelView::placeField()
{
    auto const narrow = width() < 800;
    m_field->setFont(Theme::font(m_roomy ? 40 : 24, 600));
    m_field->setFixedHeight(m_roomy ? 84 : size::button);
    m_field->setFixedWidth(m_roomy ? (narrow ? 280 : 360) : (narrow ? 190 : 240));
}

void PurchasePanelView::sayLine(AmountPanel const& state)
{
    // One line says the most urgent of three things.
    if (!state.problem.isEmpty()) {
        m_line->setRole(&Colours::badText);
        m_line->setRuns({}, state.problem);
    } else if (!state.sum.isEmpty()) {
        m_line->setRole(&Colours::muted);
        auto const toPay = state.toPay.isEmpty() ? QString() : tr("to pay %1").arg(state.toPay);
        m_line->setRuns(tr("Together %1").arg(state.sum), toPay);
    } else {
        m_line->setRole(&Colours::muted);
        m_line->setRuns({}, state.toPay.isEmpty() ? state.hint : tr("to pay %1").arg(state.toPay));
    }
}

void PurchasePanelView::render(AmountPanel const& state, bool fresh)
{
    m_name->setBody(state.name);
    sayLine(state);
    m_field->setVisible(state.amountShown);
    m_field->setHint(state.question);
    m_currency->setVisible(state.amountShown);
    m_currency->setBody(state.currency);
    m_items->render(state.items, fresh);
    m_items->setVisible(!state.items.isEmpty());
    m_pay->setVisible(state.pay.has_value());
    if (state.pay) m_pay->render(*state.pay, fresh);
    m_roomy = state.items.isEmpty();
    placeField();
    m_abovePay->changeSize(0,
                           !state.pay ? 0
                           : m_roomy  ? 20
                                      : size::between,
                           QSizePolicy::Minimum, QSizePolicy::Fixed);
    m_belowPay->changeSize(0, 10, QSizePolicy::Minimum,
                           m_roomy ? QSizePolicy::MinimumExpanding : QSizePolicy::Fixed);
    layout()->invalidate();
    if (!fresh) return;
    QSignalBlocker const quiet(m_field);
    m_field->clear();
    if (state.amountShown && (state.amountRequired || state.items.isEmpty()))
        m_field->setFocus(Qt::OtherFocusReason);
    else if (parentWidget())
        parentWidget()->setFocus(Qt::OtherFocusReason); // keys press items at once
}

void PurchasePanelView::enter()
{
    Q_EMIT entered(m_field->isHidden() ? QString() : m_field->text().trimmed());
}

bool PurchasePanelView::takeKey(int key, Qt::KeyboardModifiers)
{
    auto const inField = m_field->hasFocus() || m_pay->field()->hasFocus();
    switch (key) {
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        m_items->turn(key == Qt::Key_PageUp ? -1 : 1);
        return true;
    case Qt::Key_Backspace:
        if (!inField) m_items->takeBack();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!inField) enter(); // a field has said so itself
        return true;
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        return m_items->isVisible() && m_items->moveFocus(key);
    default:
        return false;
    }
}

bool PurchasePanelView::takeCharacter(QString const& character, Qt::KeyboardModifiers modifiers)
{
    auto const index = m_items->isHidden() ? -1 : m_items->indexOf(character);
    if (index >= 0) m_items->press(index, modifiers & Qt::ShiftModifier ? -1 : 1);
    // Any other digit is not a number of stamps here.
    return true;
}

bool PurchasePanelView::takeRedeem()
{
    if (m_pay->isVisible()) m_pay->payMost();
    return true;
}

} // namespace bywalec::ui
