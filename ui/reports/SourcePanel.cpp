// Opens in place, under the head of the page; Esc closes it.
#include "ui/reports/SourcePanel.h"

#include "ui/office/OfficeButton.h"
#include "ui/office/TableList.h"
#include "ui/theme/TextLabel.h"

#include <QBoxLayout>
#include <QKeyEvent>

namespace bywalec::ui {

namespace {
constexpr int tableHeight = 236;
constexpr int rowHeight = 34;
} // namespace

SourcePanel::SourcePanel(QWidget* parent)
    : Panel(parent),
      m_title(new TextLabel(type::railStrong, &Colours::ink)),
      m_definition(new TextLabel(type::second, &Colours::ink)),
      m_sources(new TextLabel(type::note, &Colours::muted)),
      m_count(new TextLabel(type::noteStrong, &Colours::ink)),
      m_rows(new TableList(tr("The rows behind this number"),
                           {{tr("Day"), 190, false, 150}, {tr("Customer"), 0}, {tr("Value"), 140, true, 110}},
                           rowHeight)),
      m_close(new OfficeButton(QStringLiteral("x"), tr("Close"), OfficeButton::Look::Link))
{
    for (auto* label : {m_definition, m_sources}) {
        label->setMaxLines(label == m_sources ? 8 : 4);
        label->setAlignment(Qt::AlignTop);
        label->setSmallestPx(12);
    }
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_close);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 6, 10, 14);
    column->setSpacing(2);
    column->addLayout(head);
    column->addWidget(m_definition);
    column->addWidget(m_sources);
    column->addWidget(m_count);
    column->addWidget(m_rows);
    m_rows->setFixedHeight(tableHeight);
    renderRows({});
    connect(m_close, &QPushButton::clicked, this, &SourcePanel::closed);
}

void SourcePanel::render(QString const& title, QString const& definition, QStringList const& sources)
{
    m_title->setBody(title);
    m_definition->setBody(definition);
    m_definition->setVisible(!definition.isEmpty());
    m_sources->setBody(sources.join(QLatin1Char(' ')));
    m_sources->setVisible(!sources.isEmpty());
}

void SourcePanel::renderRows(MondayRows const& rows)
{
    QList<TableRow> table;
    for (auto const& row : rows.rows) {
        TableRow line;
        line.id = QString::number(table.size());
        for (auto const& text : {row.day, row.who, row.value}) {
            TableCell cell;
            cell.text = text;
            line.cells << cell;
        }
        table << line;
    }
    m_rows->setRows(table);
    m_rows->setVisible(!table.isEmpty());
    m_count->setBody(rows.count);
    m_count->setVisible(!rows.count.isEmpty());
}

void SourcePanel::takeFocus()
{
    m_close->setFocus(Qt::OtherFocusReason);
}

void SourcePanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT closed();
        return;
    }
    Panel::keyPressEvent(event);
}

} // namespace bywalec::ui
