// The focus may stay in the field: the arrows that a line edit leaves alone move through the rows.
#include "ui/customers/CustomerFinder.h"

#include "ui/office/TableList.h"
#include "ui/theme/TextLabel.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

namespace bywalec::ui {

namespace {
constexpr int rowHeight = 52;

QList<TableColumn> columns()
{
    return {{CustomerFinder::tr("customer"), 0},
            {CustomerFinder::tr("phone or card"), 130, false, 104},
            {CustomerFinder::tr("has"), 250, false, 170}};
}

TableRow tableRow(CustomerRow const& row)
{
    TableRow result;
    result.id = row.id;
    result.icon = QStringLiteral("user");
    TableCell name;
    name.text = row.name;
    name.strong = true;
    TableCell contact;
    contact.text = row.contact;
    contact.tone = CellTone::Muted;
    TableCell standing;
    standing.text = row.standing;
    result.cells = {name, contact, standing};
    return result;
}

FieldState fieldState(QString const& label, QString const& hint)
{
    FieldState state;
    state.id = QStringLiteral("search");
    state.label = label;
    state.hint = hint;
    return state;
}
} // namespace

CustomerFinder::CustomerFinder(QString const& label, QString const& hint, QWidget* parent)
    : QWidget(parent),
      m_field(new FormField(fieldState(label, hint))),
      m_heading(new TextLabel(type::heading, &Colours::ink)),
      m_table(new TableList(tr("Customers"), columns(), rowHeight)),
      m_message(new TextLabel(type::second, &Colours::muted))
{
    m_heading->setSmallestPx(13);
    m_message->setMaxLines(3);
    m_message->setSmallestPx(12);
    static_cast<QLineEdit*>(m_field->control())->setMaxLength(80);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(size::between);
    column->addWidget(m_field);
    column->addWidget(m_heading);
    column->addWidget(m_message);
    column->addWidget(m_table, 1000);
    column->addStretch(1);
    connect(m_field, &FormField::edited, this,
            [this](QString const&, QString const& text) { Q_EMIT searched(text); });
    connect(m_table, &TableList::rowOpened, this, &CustomerFinder::chosen);
    setTabOrder(m_field->control(), m_table->view());
    render({});
}

QWidget* CustomerFinder::field() const
{
    return m_field->control();
}

QString CustomerFinder::typed() const
{
    return m_field->value();
}

void CustomerFinder::clear()
{
    static_cast<QLineEdit*>(m_field->control())->clear();
}

void CustomerFinder::render(FinderState const& state)
{
    QList<TableRow> rows;
    for (auto const& row : state.rows)
        rows << tableRow(row);
    m_heading->setBody(state.heading);
    m_heading->setVisible(!rows.isEmpty() && !state.heading.isEmpty());
    m_message->setBody(state.message);
    m_message->setVisible(rows.isEmpty() && !state.message.isEmpty());
    m_table->setRows(rows);
    m_table->setVisible(!rows.isEmpty());
}

void CustomerFinder::keyPressEvent(QKeyEvent* event)
{
    auto* view = m_table->view();
    auto const row = view->currentIndex().row();
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Up: {
        auto const next = view->model()->index(row + (event->key() == Qt::Key_Down ? 1 : -1), 0);
        if (next.isValid()) view->setCurrentIndex(next);
        return;
    }
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (auto const id = m_table->currentId(); !id.isEmpty()) Q_EMIT chosen(id);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace bywalec::ui
