// A person's typing is never overwritten by the answer to it.
#include "ui/office/FormField.h"

#include "ui/office/ChipRow.h"
#include "ui/office/FieldControls.h"
#include "ui/theme/TextLabel.h"

#include <algorithm>
#include <QBoxLayout>

namespace bywalec::ui {

FormField::FormField(FieldState const& state, QWidget* parent)
    : QWidget(parent),
      m_state(state),
      m_layout(new QVBoxLayout(this)),
      m_label(new TextLabel(type::secondStrong, &Colours::ink)),
      m_hint(new TextLabel(type::note, &Colours::muted))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_label->setSmallestPx(12);
    m_hint->setSmallestPx(12);
    m_hint->setMaxLines(2);
    m_hint->setAlignment(Qt::AlignTop);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    m_layout->addWidget(m_label);
    m_layout->addSpacing(6);
    makeControl();
    m_layout->addSpacing(6);
    m_layout->addWidget(m_hint);
    if (!m_chips) setFocusProxy(control());
    showValue();
    render(state);
}

void FormField::makeControl()
{
    switch (m_state.kind) {
    case FieldKind::Number:
        m_stepper = new Stepper(this);
        m_layout->addWidget(m_stepper);
        connect(m_stepper, &Stepper::valueEdited, this, [this](int v) { tell(QString::number(v)); });
        break;
    case FieldKind::Choice:
        m_choice = new ChoiceBox(this);
        m_layout->addWidget(m_choice);
        connect(m_choice, &QComboBox::activated, this, [this] { tell(m_choice->currentData().toString()); });
        break;
    case FieldKind::Several:
        m_chips = new ChipRow(this);
        m_layout->addWidget(m_chips);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred); // chips may need more rows
        connect(m_chips, &ChipRow::chosenEdited, this,
                [this](QStringList const& ids) { tell(ids.join(QLatin1Char(','))); });
        break;
    case FieldKind::Text:
    case FieldKind::Amount:
        m_line = new UnitLine(this);
        m_layout->addWidget(m_line);
        connect(m_line, &QLineEdit::textEdited, this, &FormField::tell);
        break;
    }
}

void FormField::tell(QString const& value)
{
    m_state.value = value;
    Q_EMIT edited(m_state.id, value);
}

QWidget* FormField::control() const
{
    if (m_stepper) return m_stepper->number();
    if (m_choice) return m_choice;
    if (!m_chips) return m_line;
    for (auto* chip : m_chips->chips())
        if (chip->focusPolicy() == Qt::StrongFocus) return chip;
    return m_chips;
}

QList<QWidget*> FormField::stops() const
{
    if (!m_chips) return {control()};
    QList<QWidget*> result;
    for (auto* chip : m_chips->chips())
        result << chip;
    return result;
}

QString FormField::value() const
{
    if (m_stepper) return QString::number(m_stepper->value());
    if (m_choice) return m_choice->currentData().toString();
    if (m_chips) return m_chips->chosen().join(QLatin1Char(','));
    return m_line->text();
}

void FormField::showValue()
{
    if (m_stepper) {
        m_stepper->setRange(m_state.least, m_state.most);
        m_stepper->setValue(m_state.value.toInt());
    } else if (m_choice) {
        m_choice->clear();
        for (auto const& [id, words] : m_state.choices)
            m_choice->addItem(words, id);
        m_choice->setCurrentIndex(m_choice->findData(m_state.value));
    } else if (m_chips) {
        showChips();
    } else if (m_line->text() != m_state.value) {
        m_line->setText(m_state.value);
    }
}

// The chips stay while the choices do, and with them the focus.
void FormField::showChips()
{
    auto const& chips = m_chips->chips();
    auto const same = std::equal(
        chips.begin(), chips.end(), m_state.choices.begin(), m_state.choices.end(),
        [](auto* chip, auto const& one) { return chip->id() == one.first && chip->text() == one.second; });
    if (!same) m_chips->setChoices(m_state.choices);
    m_chips->setChosen(m_state.value.split(QLatin1Char(','), Qt::SkipEmptyParts));
}

void FormField::render(FieldState const& state)
{
    auto const typing = m_line && m_line->hasFocus() && m_line->isModified();
    auto const valueNew = state.value != value() || state.choices != m_state.choices ||
                          state.least != m_state.least || state.most != m_state.most;
    m_state = state;
    if (valueNew && !typing) showValue();
    m_label->setBody(state.label);
    m_hint->setRole(state.error.isEmpty() ? &Colours::muted : &Colours::badText);
    m_hint->setBody(state.error.isEmpty() ? state.hint : state.error);
    m_hint->setVisible(!state.error.isEmpty() || !state.hint.isEmpty());
    auto const wrong = !state.error.isEmpty();
    auto const named =
        state.unit.isEmpty() ? state.label : QStringLiteral("%1, %2").arg(state.label, state.unit);
    if (m_stepper) {
        m_stepper->setNames(named);
        m_stepper->setWrong(wrong);
    } else if (m_chips) {
        m_chips->setNames(named, wrong ? state.error : state.hint);
        m_chips->setWrong(wrong);
    } else {
        control()->setAccessibleName(named);
    }
    if (m_line) {
        m_line->setUnit(state.unit);
        m_line->setWrong(wrong);
    }
    if (m_choice) m_choice->setWrong(wrong);
    if (!m_chips) control()->setAccessibleDescription(wrong ? state.error : state.hint);
    setEnabled(state.enabled);
}

} // namespace bywalec::ui
