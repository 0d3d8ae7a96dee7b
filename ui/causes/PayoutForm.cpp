#include "ui/causes/PayoutForm.h"

#include "ui/office/FieldGrid.h"
#include "ui/office/OfficeButton.h"
#include "ui/theme/TextLabel.h"

#include <QBoxLayout>

namespace bywalec::ui {

namespace {
constexpr int columns = 4; ///< amount, day, and the proof in two
}

PayoutForm::PayoutForm(QWidget* parent)
    : PayoutForm(new OfficeButton(QStringLiteral("undo"), tr("Take back")), parent)
{
}

PayoutForm::PayoutForm(OfficeButton* takeBack, QWidget* parent)
    : FormPanel(columns, takeBack, parent),
      m_sentence(new TextLabel(type::second, &Colours::muted)),
      m_takeBack(takeBack)
{
    m_sentence->setSmallestPx(12);
    m_sentence->setMaxLines(3);
    column()->insertWidget(1, m_sentence);
    connect(m_takeBack, &QPushButton::clicked, this, &PayoutForm::takeBack);
}

void PayoutForm::render(PayoutState const& state)
{
    setTitle(state.title);
    m_sentence->setBody(state.sentence);
    fields()->setVisible(!state.written);
    saveButton()->setVisible(!state.written);
    m_takeBack->setVisible(state.written);
    m_takeBack->setEnabled(state.canSave);
    setCanSave(state.canSave && !state.written);
    renderFields(state.fields);
}

QWidget* PayoutForm::firstStop() const
{
    auto const stops = fields()->stops();
    return m_takeBack->isVisibleTo(this) || stops.isEmpty() ? static_cast<QWidget*>(cancelButton())
                                                            : stops.first();
}

} // namespace bywalec::ui
