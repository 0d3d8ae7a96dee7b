#include "ui/office/FormPanel.h"

#include "ui/office/FieldGrid.h"
#include "ui/office/OfficeButton.h"
#include "ui/theme/TextLabel.h"

#include <QBoxLayout>
#include <QKeyEvent>

namespace bywalec::ui {

FormPanel::FormPanel(int columns, OfficeButton* other, QWidget* parent)
    : Panel(parent),
      m_title(new TextLabel(type::heading, &Colours::ink)),
      m_fields(new FieldGrid(columns)),
      m_other(other),
      m_cancel(new OfficeButton({}, tr("Cancel"))),
      m_save(new OfficeButton({}, tr("Save"), OfficeButton::Look::Primary))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_title->setSmallestPx(13);
    m_cancel->setKey(QStringLiteral("Esc"));
    m_save->setKey(QStringLiteral("Enter"));
    auto* head = new QHBoxLayout;
    head->setSpacing(size::between);
    head->addWidget(m_title, 1);
    for (auto* button : {m_other, m_cancel, m_save})
        head->addWidget(button);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(18, 12, 18, 12);
    column->setSpacing(10);
    column->addLayout(head);
    column->addWidget(m_fields);
    connect(m_fields, &FieldGrid::fieldChanged, this, &FormPanel::fieldChanged);
    connect(m_cancel, &QPushButton::clicked, this, &FormPanel::cancel);
    connect(m_save, &QPushButton::clicked, this, &FormPanel::save);
}

QBoxLayout* FormPanel::column() const
{
    return static_cast<QBoxLayout*>(layout());
}

void FormPanel::setTitle(QString const& title)
{
    m_title->setBody(title);
}

void FormPanel::setCanSave(bool can)
{
    m_canSave = can;
    m_save->setEnabled(can);
}

void FormPanel::renderFields(QList<FieldState> const& fields)
{
    m_fields->render(fields);
    auto order = m_fields->stops();
    order << m_save << m_cancel << m_other;
    for (int i = 1; i < order.size(); ++i)
        setTabOrder(order.at(i - 1), order.at(i));
}

void FormPanel::keyPressEvent(QKeyEvent* event)
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
