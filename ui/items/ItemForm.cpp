// It stands where the list begins, so that the list is still seen while one of its lines is written.
#include "ui/items/ItemForm.h"

#include "ui/office/FieldGrid.h"
#include "ui/office/OfficeButton.h"
#include "ui/theme/TextLabel.h"

#include <QBoxLayout>
#include <QKeyEvent>

namespace bywalec::ui {

namespace {
constexpr int columns = 8; ///< name 3, group 2, price 2, key 1: the states say so by their spans
}

ItemForm::ItemForm(QWidget* parent)
    : Panel(parent),
      m_title(new TextLabel(type::heading, &Colours::ink)),
      m_fields(new FieldGrid(columns)),
      m_switch(new OfficeButton({}, {})),
      m_cancel(new OfficeButton({}, tr("Cancel"))),
      m_save(new OfficeButton({}, tr("Save"), OfficeButton::Look::Primary))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_title->setSmallestPx(13);
    m_cancel->setKey(QStringLiteral("Esc"));
    m_save->setKey(QStringLiteral("Enter"));
    auto* head = new QHBoxLayout;
    head->setSpacing(size::between);
    head->addWidget(m_title, 1);
    for (auto* button : {m_switch, m_cancel, m_save})
        head->addWidget(button);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(18, 12, 18, 12);
    column->setSpacing(10);
    column->addLayout(head);
    column->addWidget(m_fields);
    connect(m_fields, &FieldGrid::fieldChanged, this, &ItemForm::fieldChanged);
    connect(m_switch, &QPushButton::clicked, this, &ItemForm::switched);
    connect(m_cancel, &QPushButton::clicked, this, &ItemForm::cancel);
    connect(m_save, &QPushButton::clicked, this, &ItemForm::save);
}

void ItemForm::render(ItemEditorState const& state)
{
    auto const fresh = state.id.isEmpty();
    m_title->setBody(fresh ? tr("New item") : tr("Change an item"));
    auto fields = state.fields;
    constexpr int spans[]{3, 2, 2, 1};
    for (int i = 0; i < fields.size() && i < 4; ++i)
        fields[i].span = spans[i];
    m_fields->render(fields);
    m_switch->setVisible(!fresh);
    m_switch->setText(state.active ? tr("Switch off") : tr("Switch on"));
    m_switch->setAccessibleName(m_switch->text());
    m_switch->updateGeometry();
    m_canSave = state.canSave;
    m_save->setEnabled(state.canSave);
    auto order = m_fields->stops();
    order << m_save << m_cancel << m_switch;
    for (int i = 1; i < order.size(); ++i)
        setTabOrder(order.at(i - 1), order.at(i));
}

void ItemForm::keyPressEvent(QKeyEvent* event)
{
    auto const key = event->key();
    if (key == Qt::Key_Escape)
        Q_EMIT cancel();
    else if ((key == Qt::Key_Return || key == Qt::Key_Enter) && m_canSave)
        Q_EMIT save();
    else
        QWidget::keyPressEvent(event);
}

} // namespace bywalec::ui
