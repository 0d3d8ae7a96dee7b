// The focus may stay in the field: the arrows that a line edit leaves alone move through the rows.
#include "ui/customers/CustomerList.h"

#include "ui/customers/CustomerTableView.h"
#include "ui/office/ChipRow.h"
#include "ui/office/FormField.h"
#include "ui/theme/Paint.h"
#include "ui/theme/TextLabel.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

namespace bywalec::ui {

namespace {
constexpr int footRoom = 8;

FieldState searchField()
{
    FieldState state;
    state.id = QStringLiteral("search");
    state.label = CustomerList::tr("Find a customer");
    state.hint = CustomerList::tr("name, last digits of the phone or card number");
    return state;
}
} // namespace

CustomerList::CustomerList(QWidget* parent)
    : QWidget(parent),
      m_field(new FormField(searchField())),
      m_segments(new ChipRow),
      m_heading(new TextLabel(type::heading, &Colours::ink)),
      m_message(new TextLabel(type::second, &Colours::muted)),
      m_panel(new Panel),
      m_table(new CustomerTableView)
{
    m_heading->setSmallestPx(13);
    m_message->setMaxLines(3);
    m_message->setSmallestPx(12);
    static_cast<QLineEdit*>(m_field->control())->setMaxLength(80);
    auto* inside = new QVBoxLayout(m_panel);
    inside->setContentsMargins(1, 1, 1, footRoom);
    inside->addWidget(m_table);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(size::between);
    column->addWidget(m_field);
    column->addWidget(m_segments);
    column->addWidget(m_heading);
    column->addWidget(m_message);
    column->addWidget(m_panel, 1000);
    column->addStretch(1);
    connect(m_field, &FormField::edited, this,
            [this](QString const&, QString const& text) { Q_EMIT searched(text); });
    connect(m_segments, &ChipRow::chosenEdited, this, &CustomerList::segmentsChosen);
    connect(m_table, &CustomerTableView::sortWanted, this, &CustomerList::sortWanted);
    connect(m_table, &CustomerTableView::opened, this, &CustomerList::opened);
    setTabOrder(m_field->control(), m_segments);
    setTabOrder(m_segments, m_table->header());
    setTabOrder(m_table->header(), m_table);
    render({});
}

QWidget* CustomerList::field() const
{
    return m_field->control();
}

// Chips are made anew when a figure on them changed; whoever stands on one goes on standing there.
void CustomerList::renderSegments(CustomerListState const& state)
{
    if (state.segments != m_shown) {
        QString focused;
        for (auto const* chip : m_segments->chips())
            if (chip->hasFocus()) focused = chip->id();
        m_shown = state.segments;
        m_segments->setChoices(state.segments);
        m_segments->setNames(tr("Group"), {});
        for (auto* chip : m_segments->chips())
            if (chip->id() == focused) chip->setFocus(Qt::OtherFocusReason);
        QWidget* before = m_field->control();
        for (auto* chip : m_segments->chips()) {
            setTabOrder(before, chip);
            before = chip;
        }
        setTabOrder(before, m_table->header());
    }
    m_segments->setChosen(state.chosen);
    m_segments->setVisible(!state.segments.isEmpty());
}

void CustomerList::render(CustomerListState const& state)
{
    renderSegments(state);
    m_heading->setBody(state.heading);
    m_heading->setVisible(!state.isEmpty());
    m_message->setBody(state.message);
    m_message->setVisible(state.isEmpty() && !state.message.isEmpty());
    m_table->render(state);
    auto const rows = std::min<std::size_t>(state.isEmpty() ? 0 : state.shown->size(), 1000);
    m_panel->setMaximumHeight(CustomerTableView::headerHeight + int(rows) * CustomerTableView::rowHeight +
                              footRoom + 1);
    m_panel->setVisible(!state.isEmpty());
}

void CustomerList::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Down:
        return m_table->step(1);
    case Qt::Key_Up:
        return m_table->step(-1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return m_table->openCurrent();
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace bywalec::ui
