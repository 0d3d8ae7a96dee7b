#include "ui/rewards/RewardEditor.h"

#include "ui/office/FieldGrid.h"
#include "ui/office/OfficeButton.h"
#include "ui/theme/TextLabel.h"

#include <QBoxLayout>
#include <QKeyEvent>

namespace bywalec::ui {

namespace {
constexpr int columns = 4;
}

RewardEditor::RewardEditor(QWidget* parent)
    : Panel(parent),
      m_title(new TextLabel(type::heading, &Colours::ink)),
      m_note(new TextLabel(type::note, &Colours::muted)),
      m_fields(new FieldGrid(columns)),
      m_programme(new OfficeButton(QStringLiteral("stamp"), tr("Its programme"))),
      m_cancel(new OfficeButton({}, tr("Cancel"))),
      m_save(new OfficeButton({}, tr("Save"), OfficeButton::Look::Primary))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_title->setSmallestPx(13);
    m_note->setSmallestPx(12);
    m_note->setMaxLines(2);
    m_cancel->setKey(QStringLiteral("Esc"));
    m_save->setKey(QStringLiteral("Enter"));
    auto* head = new QHBoxLayout;
    head->setSpacing(size::between);
    head->addWidget(m_title, 1);
    for (auto* button : {m_programme, m_cancel, m_save})
        head->addWidget(button);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(18, 12, 18, 12);
    column->setSpacing(10);
    column->addLayout(head);
    column->addWidget(m_fields);
    column->addWidget(m_note);
    connect(m_fields, &FieldGrid::fieldChanged, this, &RewardEditor::fieldChanged);
    connect(m_programme, &QPushButton::clicked, this, &RewardEditor::programmeWanted);
    connect(m_cancel, &QPushButton::clicked, this, &RewardEditor::cancel);
    connect(m_save, &QPushButton::clicked, this, &RewardEditor::save);
}

void RewardEditor::render(RewardEditorState const& state)
{
    m_title->setBody(tr("Change the reward: %1").arg(state.name));
    m_note->setBody(
        state.problem.isEmpty()
            ? tr("Each reward is given once. Those that wait already keep what they were earned with; the "
                 "change holds for new ones.")
            : state.problem);
    m_note->setRole(state.problem.isEmpty() ? &Colours::muted : &Colours::badText);
    m_fields->render(state.fields);
    m_canSave = state.canSave;
    m_save->setEnabled(state.canSave);
    auto order = m_fields->stops();
    order << m_save << m_cancel << m_programme;
    for (int i = 1; i < order.size(); ++i)
        setTabOrder(order.at(i - 1), order.at(i));
}

void RewardEditor::keyPressEvent(QKeyEvent* event)
{
    auto const key = event->key();
    if (key == Qt::Key_Escape)
        Q_EMIT cancel();
    else if ((key == Qt::Key_Return || key == Qt::Key_Enter) && m_canSave)
        Q_EMIT save();
    else
        Panel::keyPressEvent(event);
}

} // namespace bywalec::ui
