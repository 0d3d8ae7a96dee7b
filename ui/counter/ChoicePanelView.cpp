// Choosing is not giving: a digit only points, so that a slip costs nothing.
#include "ui/counter/ChoicePanelView.h"

#include <algorithm>

namespace bywalec::ui {

namespace {
constexpr int most = 9;
constexpr int inOneColumn = 4;
} // namespace

ChoicePanelView::ChoicePanelView(QWidget* parent)
    : PanelView(parent),
      m_heading(new TextLabel(type::large, &Colours::muted)),
      m_balance(new TextLabel(type::title, &Colours::accentText)),
      m_problem(new TextLabel(type::strong, &Colours::badText)),
      m_grid(new QGridLayout),
      m_give(new BigActionButton({})),
      m_later(new BigActionButton(
          {Intent::Later, QStringLiteral("clock"), tr("Leave for later"), {}, QStringLiteral("F7"), false}))
{
    auto* layout = panel::column(this);
    layout->setContentsMargins(29, 17, 29, 17);
    auto* head = new QHBoxLayout;
    head->setSpacing(16);
    m_heading->setSeparator(QString(QChar(0x2002)));
    m_heading->setLead(&Colours::ink, 700);
    m_heading->setSmallestPx(16);
    m_balance->setSmallestPx(14);
    m_balance->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    head->addWidget(m_heading, 1);
    head->addWidget(m_balance);
    layout->addLayout(head);
    m_problem->setSmallestPx(13);
    layout->addWidget(m_problem);
    layout->addSpacing(10);
    m_grid->setHorizontalSpacing(size::between);
    m_grid->setVerticalSpacing(6);
    layout->addLayout(m_grid, 1000);
    layout->addStretch(1); // few choices stay at the top
    layout->addSpacing(10);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(size::gap);
    foot->addWidget(m_give, 122);
    foot->addWidget(m_later, 100);
    for (auto* button : {m_give, m_later})
        button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_give->setLargeTitle(true);
    layout->addLayout(foot);
    connect(m_give, &QPushButton::clicked, this, [this] { takeRedeem(); });
    connect(m_later, &QPushButton::clicked, this, [this] { Q_EMIT intent(Intent::Later); });
}

void ChoicePanelView::render(ChoicePanel const& state, bool fresh)
{
    m_heading->setRuns(state.name, state.heading);
    m_balance->setBody(state.balance);
    m_problem->setBody(state.problem);
    m_problem->setVisible(!state.problem.isEmpty());
    auto const choices = state.choices.mid(0, most);
    auto const changed = choices != m_choices;
    if (changed) {
        m_choices = choices;
        fill();
    }
    if (fresh) m_chosen = state.selected;
    if (fresh || changed) choose(m_chosen);
    if (fresh && parentWidget())
        parentWidget()->setFocus(Qt::OtherFocusReason); // digits and arrows choose at once
}

void ChoicePanelView::fill()
{
    // The buttons stay, so that the one with the focus keeps it.
    while (auto* item = m_grid->takeAt(0))
        delete item;
    auto const count = static_cast<int>(m_choices.size());
    m_perColumn = count <= inOneColumn ? std::max(1, count) : (count + 1) / 2;
    while (m_buttons.size() < count) {
        auto* button = new RewardButton(this);
        auto const index = static_cast<int>(m_buttons.size());
        button->setMinimumHeight(size::target);
        button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Expanding);
        connect(button, &QPushButton::clicked, this, [this, index] { choose(index); });
        m_buttons << button;
    }
    for (int i = 0; i < m_buttons.size(); ++i) {
        auto* button = m_buttons.at(i);
        button->setVisible(i < count);
        if (i >= count) continue;
        button->render(m_choices.at(i), i + 1);
        button->setMaximumHeight(count <= inOneColumn ? 72 : 60);
        m_grid->addWidget(button, i % m_perColumn, i / m_perColumn);
    }
    for (int column = 0; column < 2; ++column)
        m_grid->setColumnStretch(column, column == 0 || count > inOneColumn ? 1 : 0);
    for (auto* button : {m_give, m_later})
        button->setFixedHeight(count <= inOneColumn ? 104 : 72);
}

void ChoicePanelView::choose(int index)
{
    if (m_choices.isEmpty()) return;
    m_chosen = std::clamp(index, 0, static_cast<int>(m_choices.size()) - 1);
    auto const focused =
        std::any_of(m_buttons.begin(), m_buttons.end(), [](auto const* b) { return b->hasFocus(); });
    for (int i = 0; i < m_buttons.size(); ++i)
        m_buttons.at(i)->setChosen(i == m_chosen);
    if (focused) m_buttons.at(m_chosen)->setFocus(Qt::OtherFocusReason);
    auto const& choice = m_choices.at(m_chosen);
    auto const can = choice.reason.isEmpty();
    // A disabled button would hand the focus on to whatever comes next.
    if (!can && m_give->hasFocus() && parentWidget()) parentWidget()->setFocus(Qt::OtherFocusReason);
    m_give->setAction({Intent::Redeem, QStringLiteral("gift"), tr("Give: %1").arg(choice.name), choice.reason,
                       QStringLiteral("F8"), can});
    m_give->setEnabled(can);
}

bool ChoicePanelView::takeKey(int key, Qt::KeyboardModifiers)
{
    auto const last = static_cast<int>(m_choices.size()) - 1;
    switch (key) {
    case Qt::Key_Up:
        choose(m_chosen - 1);
        return true;
    case Qt::Key_Down:
        choose(m_chosen + 1);
        return true;
    case Qt::Key_Left:
        if (m_chosen - m_perColumn >= 0) choose(m_chosen - m_perColumn);
        return true;
    case Qt::Key_Right:
        if (m_perColumn <= last && m_chosen < m_perColumn) choose(m_chosen + m_perColumn);
        return true;
    case Qt::Key_Home:
        choose(0);
        return true;
    case Qt::Key_End:
        choose(last);
        return true;
    default:
        return false;
    }
}

bool ChoicePanelView::takeCharacter(QString const& character, Qt::KeyboardModifiers)
{
    auto const number = character.toInt();
    if (number >= 1 && number <= m_choices.size()) choose(number - 1);
    return true;
}

bool ChoicePanelView::takeRedeem()
{
    if (m_chosen < m_choices.size() && m_choices.at(m_chosen).reason.isEmpty()) Q_EMIT choiceChosen(m_chosen);
    return true;
}

} // namespace bywalec::ui
