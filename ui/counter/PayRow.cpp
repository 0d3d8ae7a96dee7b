// Softly coloured like a sentence to say: an offer, not a step that has to be taken.
#include "ui/counter/PayRow.h"

#include "ui/theme/Icons.h"

#include <QKeyEvent>
#include <QPainter>

namespace bywalec::ui {

AmountField::AmountField(QString const& accessibleName, int px, QWidget* parent) : Field(parent)
{
    setProperty("counter", true);
    setFont(Theme::font(px, 600));
    setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    setAccessibleName(accessibleName);
    setMaxLength(12);
    setInputMethodHints(Qt::ImhFormattedNumbersOnly);
}

void AmountField::keyPressEvent(QKeyEvent* event)
{
    auto const typed = event->text();
    auto const command = event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    auto const character = typed.size() == 1 && typed.at(0).isPrint() && !command;
    auto const ours = character && (typed.at(0).isDigit() || QStringLiteral(",.- ").contains(typed.at(0)) ||
                                    typed.at(0).isSpace());
    if (character && !ours)
        event->ignore();
    else
        Field::keyPressEvent(event);
}

PayRow::PayRow(QWidget* parent)
    : QWidget(parent),
      m_available(new TextLabel(type::strong, &Colours::ink)),
      m_most(new TextLabel(type::second, &Colours::muted)),
      m_unit(new TextLabel(type::base, &Colours::muted)),
      m_field(new AmountField(tr("How much to pay with it"), 20, this)),
      m_all(new KeyButton(QString(), tr("All"), QStringLiteral("F8")))
{
    setFixedHeight(size::button);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(50, 4, 4, 4);
    row->setSpacing(10);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    m_available->setSmallestPx(13);
    m_most->setSmallestPx(12);
    words->addWidget(m_available);
    words->addWidget(m_most);
    row->addLayout(words, 1);
    m_field->setFixedSize(116, size::target);
    m_unit->setSmallestPx(12);
    m_all->setFixedHeight(size::target);
    m_all->setAccessibleName(tr("Pay as much as possible, F8"));
    row->addWidget(m_field);
    row->addWidget(m_unit);
    row->addWidget(m_all);
    connect(m_field, &QLineEdit::textChanged, this,
            [this](QString const& text) { Q_EMIT edited(text.trimmed()); });
    connect(m_field, &QLineEdit::returnPressed, this, &PayRow::entered);
    connect(m_all, &QPushButton::clicked, this, &PayRow::payMost);
}

void PayRow::render(PayState const& state, bool fresh)
{
    m_state = state;
    m_available->setBody(state.available);
    m_most->setRole(state.problem.isEmpty() ? &Colours::muted : &Colours::badText);
    m_most->setBody(state.problem.isEmpty() ? state.mostLabel : state.problem);
    m_unit->setRuns(state.unit, state.worth);
    m_all->setEnabled(!state.most.isEmpty());
    if (!fresh) return;
    QSignalBlocker const quiet(m_field); // an empty field is what a new purchase starts from
    m_field->clear();
}

bool PayRow::payMost()
{
    if (m_state.most.isEmpty()) return false;
    m_field->setText(m_state.most);
    return true;
}

void PayRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    auto const& c = Theme::colours();
    paint::box(painter, rect(), size::controlRadius, c.accentSoft, {}, 0);
    auto const icon = m_state.icon.isEmpty() ? QStringLiteral("coins") : m_state.icon;
    icons::paint(painter, icon, {16, height() / 2.0 - 11, 22, 22}, c.accent);
}

} // namespace bywalec::ui
