// A field that no longer fits into its row starts the next one.
#include "ui/office/FieldGrid.h"

#include <algorithm>
#include <QGridLayout>

namespace bywalec::ui {

FieldGrid::FieldGrid(int columns, QWidget* parent)
    : QWidget(parent), m_grid(new QGridLayout(this)), m_columns(columns)
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(14);
    m_grid->setVerticalSpacing(14);
    for (int i = 0; i < columns; ++i)
        m_grid->setColumnStretch(i, 1);
}

bool FieldGrid::asksTheSame(QList<FieldState> const& states) const
{
    return states.size() == m_fields.size() &&
           std::equal(states.begin(), states.end(), m_fields.begin(), [](auto const& state, auto* field) {
               auto const& shown = field->state();
               return state.id == shown.id && state.kind == shown.kind && state.span == shown.span;
           });
}

void FieldGrid::render(QList<FieldState> const& states)
{
    if (asksTheSame(states)) {
        for (int i = 0; i < states.size(); ++i)
            m_fields.at(i)->render(states.at(i));
        return;
    }
    for (auto* old : m_fields) {
        m_grid->removeWidget(old);
        old->hide();
        old->deleteLater(); // later: the key press that led here may still be on its way through it
    }
    m_fields.clear();
    int row = 0;
    int column = 0;
    for (auto const& state : states) {
        auto const span = std::clamp(state.span, 1, m_columns);
        if (column + span > m_columns) {
            ++row;
            column = 0;
        }
        auto* field = new FormField(state);
        connect(field, &FormField::edited, this, &FieldGrid::fieldChanged);
        m_grid->addWidget(field, row, column, 1, span, Qt::AlignTop);
        m_fields << field;
        column += span;
    }
}

FormField* FieldGrid::field(QString const& id) const
{
    auto const at =
        std::find_if(m_fields.begin(), m_fields.end(), [&id](auto* one) { return one->state().id == id; });
    return at == m_fields.end() ? nullptr : *at;
}

QList<QWidget*> FieldGrid::stops() const
{
    QList<QWidget*> result;
    for (auto* field : m_fields)
        result << field->stops();
    return result;
}

bool anyWrong(QList<FieldState> const& states)
{
    return std::any_of(states.begin(), states.end(), [](auto const& one) { return !one.error.isEmpty(); });
}

} // namespace bywalec::ui
