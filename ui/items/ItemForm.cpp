// It stands where the list begins, so that the list is still seen while one of its lines is written.
#include "ui/items/ItemForm.h"

#include "ui/office/OfficeButton.h"

namespace bywalec::ui {

namespace {
constexpr int columns = 8; ///< name 3, group 2, price 2, key 1: the states say so by their spans
}

ItemForm::ItemForm(QWidget* parent) : ItemForm(new OfficeButton({}, {}), parent) {}

ItemForm::ItemForm(OfficeButton* onOff, QWidget* parent) : FormPanel(columns, onOff, parent), m_switch(onOff)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(m_switch, &QPushButton::clicked, this, &ItemForm::switched);
}

void ItemForm::render(ItemEditorState const& state)
{
    auto const fresh = state.id.isEmpty();
    setTitle(fresh ? tr("New item") : tr("Change an item"));
    auto fields = state.fields;
    constexpr int spans[]{3, 2, 2, 1};
    for (int i = 0; i < fields.size() && i < 4; ++i)
        fields[i].span = spans[i];
    m_switch->setVisible(!fresh);
    m_switch->setText(state.active ? tr("Switch off") : tr("Switch on"));
    m_switch->setAccessibleName(m_switch->text());
    m_switch->updateGeometry();
    setCanSave(state.canSave);
    renderFields(fields);
}

} // namespace bywalec::ui
