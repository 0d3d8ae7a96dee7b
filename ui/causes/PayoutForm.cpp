#include "ui/causes/PayoutForm.h"

#include "ui/office/FieldGrid.h"
#include "ui/office/OfficeButton.h"
#include "ui/theme/TextLabel.h"

#include <QBoxLayout>
#include <QKeyEvent>

namespace bywalec::ui {

namespace {
constexpr int columns = 4; ///< amount, day, and the proof in two
}

PayoutForm::PayoutForm(QWidget* parent)
    : Panel(parent),
      m_title(new TextLabel(type::heading, &Colours::ink)),
      m_sentence(new TextLabel(type::second, &Colours::muted)),
      m_fields(new FieldGrid(columns)),
      m_takeBack(new OfficeButton(QStringLiteral("undo"), tr("Take back"))),
      m_cancel(new OfficeButton({}, tr("Cancel"))),
      m_save(new OfficeButton({}, tr("Save"), OfficeButton::Look::Primary))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_title->setSmallestPx(13);
    m_sentence->setSmallestPx(12);
    m_sentence->setMaxLines(3);
    m_cancel->setKey(QStringLiteral("Esc"));
    m_save->setKey(QStringLiteral("Enter"));
    auto* head = new QHBoxLayout;
    head->setSpacing(size::between);
    head->addWidget(m_title, 1);
    for (auto* button : {m_takeBack, m_cancel, m_save})
        head->addWidget(button);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(18, 12, 18, 12);
    column->setSpacing(10);
    column->addLayout(head);
    column->addWidget(m_sentence);
    column->addWidget(m_fields);
    connect(m_fields, &FieldGrid::fieldChanged, this, &PayoutForm::fieldChanged);
    connect(m_takeBack, &QPushButton::clicked, this, &PayoutForm::takeBack);
    connect(m_cancel, &QPushButton::clicked, this, &PayoutForm::cancel);
    connect(m_save, &QPushButton::clicked, this, &PayoutForm::save);
}

void PayoutForm::render(PayoutState const& state)
{
    m_title->setBody(state.title);
    m_sentence->setBody(state.sentence);
    m_fields->render(state.fields);
    m_fields->setVisible(!state.written);
    m_save->setVisible(!state.written);
    m_takeBack->setVisible(state.written);
    m_takeBack->setEnabled(state.canSave);
    m_canSave = state.canSave && !state.written;
    m_save->setEnabled(m_canSave);
    auto order = m_fields->stops();
    order << m_save << m_cancel << m_takeBack;
    for (int i = 1; i < order.size(); ++i)
        setTabOrder(order.at(i - 1), order.at(i));
}

QWidget* PayoutForm::firstStop() const
{
    auto const stops = m_fields->stops();
    return m_takeBack->isVisibleTo(this) || stops.isEmpty() ? static_cast<QWidget*>(m_cancel) : stops.first();
}

void PayoutForm::keyPressEvent(QKeyEvent* event)
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
