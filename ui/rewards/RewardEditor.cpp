#include "ui/rewards/RewardEditor.h"

#include "ui/office/OfficeButton.h"
#include "ui/theme/TextLabel.h"

#include <QBoxLayout>

namespace bywalec::ui {

namespace {
constexpr int columns = 4;
}

RewardEditor::RewardEditor(QWidget* parent)
    : RewardEditor(new OfficeButton(QStringLiteral("stamp"), tr("Its programme")), parent)
{
}

RewardEditor::RewardEditor(OfficeButton* programme, QWidget* parent)
    : FormPanel(columns, programme, parent), m_note(new TextLabel(type::note, &Colours::muted))
{
    m_note->setSmallestPx(12);
    m_note->setMaxLines(2);
    column()->addWidget(m_note);
    connect(programme, &QPushButton::clicked, this, &RewardEditor::programmeWanted);
}

void RewardEditor::render(RewardEditorState const& state)
{
    setTitle(tr("Change the reward: %1").arg(state.name));
    m_note->setBody(
        state.problem.isEmpty()
            ? tr("Each reward is given once. Those that wait already keep what they were earned with; the "
                 "change holds for new ones.")
            : state.problem);
    m_note->setRole(state.problem.isEmpty() ? &Colours::muted : &Colours::badText);
    setCanSave(state.canSave);
    renderFields(state.fields);
}

} // namespace bywalec::ui
