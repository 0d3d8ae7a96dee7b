// Choosing moves on to the field; the field's Enter sends.
#include "ui/counter/RemarkPanelView.h"

#include "ui/theme/Icons.h"

#include <QKeyEvent>
#include <QPainter>

namespace bywalec::ui {

namespace {
FittedText choiceText(QString const& text, double width, QColor const& colour)
{
    TextBlock block;
    block.body = text;
    block.style = type::title;
    block.bodyColour = colour;
    block.smallestPx = 16;
    return {block, width};
}
} // namespace

bool ChoiceButton::textFits() const
{
    return choiceText(text(), width() - 40, {}).fits();
}

void ChoiceButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    auto const& c = Theme::colours();
    auto const chosen = isChecked();
    paintFrame(painter, chosen ? c.accent : c.line2, chosen ? 3 : 1);
    if (chosen)
        paint::box(painter, QRectF(rect()).adjusted(3, 3, -3, -3), size::controlRadius - 3, c.accentSoft, {},
                   0);
    icons::paint(painter, chosen ? QStringLiteral("check") : iconName(), {20, 20, 32, 32},
                 chosen ? c.accent : c.ink);
    choiceText(text(), width() - 40, c.ink)
        .draw(painter, QRectF(20, height() - 52, width() - 40, 32), Qt::AlignVCenter);
    paint::keyCap(painter, QRectF(0, 19, width() - 20, 34), key(), true, false);
}

RemarkPanelView::RemarkPanelView(QWidget* parent)
    : PanelView(parent),
      m_heading(new TextLabel(type::large, &Colours::muted)),
      m_field(panel::field(tr("What the customer said"), 20, this)),
      m_enter(panel::enterButton(tr("Save"), this))
{
    auto* layout = panel::column(this);
    m_heading->setLead(&Colours::ink, 700);
    m_heading->setSeparator(QString(QChar(0x2002)));
    layout->addSpacing(3);
    layout->addWidget(m_heading);
    layout->addSpacing(20);
    auto* row = new QHBoxLayout;
    row->setSpacing(size::gap);
    struct Choice {
        QString icon, text;
    };
    int number = 0;
    for (auto const& choice :
         {Choice{QStringLiteral("message"), tr("Complaint")}, Choice{QStringLiteral("bulb"), tr("Idea")},
          Choice{QStringLiteral("heart"), tr("Thank-you")}}) {
        auto* button = new ChoiceButton(choice.icon, choice.text, QString::number(++number));
        button->setCheckable(true);
        button->setFixedHeight(120);
        connect(button, &QPushButton::clicked, this, [this, index = number - 1] { choose(index); });
        m_choices << button;
        row->addWidget(button, 1);
    }
    layout->addLayout(row);
    layout->addSpacing(24);
    auto* label = new TextLabel(type::second, &Colours::muted);
    label->setRuns(tr("In the customer's words"), tr("(may stay empty)"));
    layout->addWidget(label);
    layout->addSpacing(5);
    layout->addWidget(m_field);
    layout->addStretch();
    auto* foot = new QHBoxLayout;
    foot->setSpacing(size::between);
    auto* close = panel::closeButton(this, tr("Close"));
    close->setFixedHeight(size::button);
    foot->addWidget(m_enter, 1);
    foot->addWidget(close);
    layout->addLayout(foot);
    connect(m_enter, &QPushButton::clicked, this, &RemarkPanelView::enter);
    connect(m_field, &QLineEdit::returnPressed, this, &RemarkPanelView::enter);
}

void RemarkPanelView::render(RemarkPanel const& state, bool fresh)
{
    m_heading->setRuns(tr("Customer's remark"), state.about);
    if (!fresh) return;
    m_field->clear();
    m_chosen = -1;
    for (auto* choice : m_choices)
        choice->setChecked(false);
    m_enter->setEnabled(false);
    m_choices.first()->setFocus(Qt::OtherFocusReason);
}

void RemarkPanelView::choose(int index)
{
    m_chosen = index;
    for (int i = 0; i < m_choices.size(); ++i)
        m_choices.at(i)->setChecked(i == index);
    m_enter->setEnabled(true);
    m_field->setFocus(Qt::OtherFocusReason);
}

void RemarkPanelView::enter()
{
    if (m_chosen < 0) {
        m_choices.first()->setFocus(Qt::OtherFocusReason);
        return;
    }
    Q_EMIT entered(static_cast<RemarkKind>(m_chosen), m_field->text().simplified());
}

void RemarkPanelView::keyPressEvent(QKeyEvent* event)
{
    auto const index = event->key() - Qt::Key_1;
    if (index >= 0 && index < m_choices.size() && !m_field->hasFocus())
        choose(index);
    else
        PanelView::keyPressEvent(event);
}

} // namespace bywalec::ui
