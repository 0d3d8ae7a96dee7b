// Columns of one width, whatever stands in them.
#include "ui/office/FigureRow.h"

#include "ui/theme/TextLabel.h"

#include <QBoxLayout>

namespace bywalec::ui {

FigureRow::FigureRow(int count, QWidget* parent) : Panel(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred); // a note may need two lines
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(21, 14, 21, 14);
    row->setSpacing(16);
    for (int i = 0; i < count; ++i) {
        Part const part{new TextLabel(type::note, &Colours::muted),
                        new TextLabel(type::headline, &Colours::ink),
                        new TextLabel(type::note, &Colours::muted)};
        part.value->setSmallestPx(16);
        part.note->setAlignment(Qt::AlignTop);
        part.note->setMaxLines(2);
        auto* column = new QVBoxLayout;
        column->setSpacing(0);
        for (auto* label : {part.label, part.value, part.note}) {
            if (label != part.value) label->setSmallestPx(12);
            auto policy = label->sizePolicy();
            policy.setHorizontalPolicy(QSizePolicy::Ignored);
            label->setSizePolicy(policy);
            column->addWidget(label);
        }
        row->addLayout(column, 1);
        m_parts << part;
    }
}

void FigureRow::render(QList<Figure> const& figures)
{
    for (int i = 0; i < m_parts.size(); ++i) {
        auto const figure = i < figures.size() ? figures.at(i) : Figure();
        auto const& part = m_parts.at(i);
        part.label->setBody(figure.label);
        part.value->setBody(figure.value);
        part.value->setRole(figure.warns ? &Colours::noteText : &Colours::ink);
        part.note->setBody(figure.note);
    }
}

} // namespace bywalec::ui
