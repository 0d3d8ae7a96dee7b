#include "ui/reports/GoalsPanel.h"

#include "core/programmes/Goals.h"
#include "ui/office/FieldGrid.h"
#include "ui/office/OfficeButton.h"
#include "ui/reports/SourceTitle.h"
#include "ui/theme/TextLabel.h"

#include <QBoxLayout>
#include <QKeyEvent>

namespace bywalec::ui {

namespace {
constexpr int columns = 3; ///< what, how much, until when
}

GoalRow::GoalRow(QWidget* parent)
    : QWidget(parent),
      m_text(new TextLabel(type::second, &Colours::ink)),
      m_close(new OfficeButton({}, tr("Close this goal"), OfficeButton::Look::Link))
{
    m_text->setMaxLines(2);
    m_text->setSmallestPx(11);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(m_text, 1);
    row->addWidget(m_close);
    connect(m_close, &QPushButton::clicked, this, [this] { Q_EMIT closed(m_id); });
}

void GoalRow::render(MondayGoal const& goal)
{
    m_id = goal.id;
    m_text->setRole(goal.warns ? &Colours::badText : &Colours::ink);
    m_text->setBody(goal.text);
    m_close->setAccessibleName(tr("Close this goal: %1").arg(goal.text));
}

GoalsPanel::GoalsPanel(QWidget* parent)
    : Panel(parent),
      m_layout(new QVBoxLayout(this)),
      m_new(new OfficeButton(QStringLiteral("plus"), tr("Set a goal"), OfficeButton::Look::Link)),
      m_cancel(new OfficeButton({}, tr("Cancel"))),
      m_save(new OfficeButton({}, tr("Save"), OfficeButton::Look::Primary)),
      m_none(new TextLabel(type::note, &Colours::muted)),
      m_fields(new FieldGrid(columns))
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto* title = new SourceTitle(Topic::Goals);
    title->setTitle(nameOf(Topic::Goals));
    connect(title, &SourceTitle::sourceWanted, this, &GoalsPanel::sourceWanted);
    m_cancel->setKey(QStringLiteral("Esc"));
    m_save->setKey(QStringLiteral("Enter"));
    m_none->setBody(tr("Up to three things to reach by a day; this page then tells how far they are."));
    m_none->setMaxLines(2);
    m_none->setSmallestPx(11);
    auto* head = new QHBoxLayout;
    head->setSpacing(size::between);
    head->addWidget(title);
    head->addStretch(1);
    for (auto* button : {m_new, m_cancel, m_save}) {
        button->setFixedHeight(size::officeSmall);
        head->addWidget(button);
    }
    head->addStrut(size::officeSmall); // the buttons come and go
    m_layout->setContentsMargins(16, 6, 16, 10);
    m_layout->setSpacing(4);
    m_layout->addLayout(head);
    m_layout->addWidget(m_none);
    m_layout->addWidget(m_fields);
    connect(m_fields, &FieldGrid::fieldChanged, this, &GoalsPanel::fieldChanged);
    connect(m_new, &QPushButton::clicked, this, &GoalsPanel::newGoal);
    connect(m_cancel, &QPushButton::clicked, this, &GoalsPanel::cancel);
    connect(m_save, &QPushButton::clicked, this, &GoalsPanel::save);
    arrange();
}

void GoalsPanel::render(QList<MondayGoal> const& goals)
{
    while (m_rows.size() < goals.size()) {
        auto* row = new GoalRow;
        connect(row, &GoalRow::closed, this, &GoalsPanel::closed);
        m_layout->insertWidget(m_layout->count() - 1, row);
        m_rows << row;
    }
    for (int i = 0; i < m_rows.size(); ++i) {
        if (i < goals.size()) m_rows.at(i)->render(goals.at(i));
        m_rows.at(i)->setVisible(i < goals.size());
    }
    m_goals = int(goals.size());
    arrange();
}

void GoalsPanel::renderForm(GoalFormState const& form)
{
    bool const opens = m_form.fields.isEmpty() && !form.fields.isEmpty();
    m_form = form;
    if (!form.fields.isEmpty()) m_fields->render(form.fields);
    arrange();
    if (opens && !m_fields->stops().isEmpty()) m_fields->stops().first()->setFocus(Qt::OtherFocusReason);
}

void GoalsPanel::arrange()
{
    bool const asks = !m_form.fields.isEmpty();
    m_fields->setVisible(asks);
    m_cancel->setVisible(asks);
    m_save->setVisible(asks);
    m_save->setEnabled(m_form.canSave);
    m_new->setVisible(!asks && std::size_t(m_goals) < mostGoals);
    m_none->setVisible(!asks && m_goals == 0);
    auto order = m_fields->stops();
    order << m_save << m_cancel;
    for (int i = 1; i < order.size(); ++i)
        setTabOrder(order.at(i - 1), order.at(i));
}

void GoalsPanel::keyPressEvent(QKeyEvent* event)
{
    auto const key = event->key();
    bool const asks = !m_form.fields.isEmpty();
    if (asks && key == Qt::Key_Escape)
        Q_EMIT cancel();
    else if (asks && (key == Qt::Key_Return || key == Qt::Key_Enter) && m_form.canSave)
        Q_EMIT save();
    else
        Panel::keyPressEvent(event);
}

} // namespace bywalec::ui
