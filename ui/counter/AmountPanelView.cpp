// The text goes out as typed: what a comma means is the controller's to know.
#include "ui/counter/AmountPanelView.h"

namespace bywalec::ui {

AmountPanelView::AmountPanelView(QWidget* parent)
    : PanelView(parent),
      m_name(new TextLabel(type::name, &Colours::ink)),
      m_question(new TextLabel(type::sentence, &Colours::muted)),
      m_field(panel::field(tr("Amount"), 48, this)),
      m_currency(new TextLabel(type::name, &Colours::muted)),
      m_hint(new TextLabel(type::base, &Colours::muted)),
      m_problem(new TextLabel(type::strong, &Colours::badText))
{
    auto* layout = panel::column(this);
    m_name->setSmallestPx(24);
    layout->addWidget(m_name);
    layout->addStretch();
    layout->addWidget(m_question);
    layout->addSpacing(8);
    auto* row = new QHBoxLayout;
    row->setSpacing(16);
    m_field->setFont(Theme::font(48, 600));
    m_field->setAlignment(Qt::AlignRight);
    m_field->setFixedWidth(360);
    m_field->setMaxLength(12);
    m_field->setInputMethodHints(Qt::ImhFormattedNumbersOnly);
    row->addWidget(m_field);
    row->addWidget(m_currency, 1);
    layout->addLayout(row);
    layout->addSpacing(12);
    m_hint->setMaxLines(2);
    layout->addWidget(m_hint);
    layout->addSpacing(4);
    m_problem->setMaxLines(2);
    layout->addWidget(m_problem);
    layout->addStretch();
    auto* foot = new QHBoxLayout;
    foot->setSpacing(size::between);
    auto* enter = panel::enterButton(tr("Add"), this);
    auto* close = panel::closeButton(this, tr("Add nothing"));
    close->setFixedHeight(size::button);
    foot->addWidget(enter, 1);
    foot->addWidget(close);
    layout->addLayout(foot);
    auto enterNow = [this] { Q_EMIT entered(m_field->text().trimmed()); };
    connect(enter, &QPushButton::clicked, this, enterNow);
    connect(m_field, &QLineEdit::returnPressed, this, enterNow);
}

void AmountPanelView::render(AmountPanel const& state, bool fresh)
{
    m_name->setBody(state.name);
    m_question->setBody(state.question);
    m_currency->setBody(state.currency);
    m_hint->setBody(state.hint);
    m_problem->setBody(state.problem);
    if (!fresh) return;
    m_field->clear();
    m_field->setFocus(Qt::OtherFocusReason);
}

} // namespace bywalec::ui
