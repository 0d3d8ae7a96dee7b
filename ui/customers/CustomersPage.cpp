// Which of the two views is seen is the state's own word; the focus goes along for whoever came by keyboard.
#include "ui/customers/CustomersPage.h"

#include "ui/customers/CustomerList.h"
#include "ui/customers/CustomerTableView.h"
#include "ui/customers/HistoryView.h"
#include "ui/customers/ProfileHead.h"
#include "ui/customers/StandingPanel.h"
#include "ui/customers/TaskPanel.h"
#include "ui/office/FieldGrid.h"
#include "ui/office/Notice.h"
#include "ui/office/PageHeader.h"
#include "ui/theme/Theme.h"

#include <QBoxLayout>
#include <QKeyEvent>

namespace bywalec::ui {

namespace {
constexpr int narrow = 900;
constexpr int sideWide = 308;
constexpr int sideNarrow = 250;
} // namespace

CustomersPage::CustomersPage(QWidget* parent)
    : QWidget(parent),
      m_done(new Notice(Notice::Tone::Good, QStringLiteral("check"))),
      m_problem(new Notice(Notice::Tone::Bad, QStringLiteral("triangle")))
{
    m_search = makeSearch();
    m_profile = makeProfile();
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(size::pageMargin, 0, size::pageMargin, size::margin);
    whole->setSpacing(0);
    whole->addWidget(m_search);
    whole->addWidget(m_profile);
    render({});
}

QWidget* CustomersPage::makeSearch()
{
    auto* view = new QWidget;
    auto* header = new PageHeader;
    header->setOverline(tr("Whom the shop knows, and what they have"));
    header->setTitle(tr("Customers"));
    m_list = new CustomerList;
    auto* column = new QVBoxLayout(view);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(size::gap);
    column->addWidget(header);
    column->addWidget(m_list, 1);
    connect(m_list, &CustomerList::searched, this, &CustomersPage::searched);
    connect(m_list, &CustomerList::segmentsChosen, this, &CustomersPage::segmentsChosen);
    connect(m_list, &CustomerList::sortWanted, this, &CustomersPage::sortWanted);
    connect(m_list, &CustomerList::opened, this, &CustomersPage::customerOpened);
    return view;
}

QWidget* CustomersPage::makeProfile()
{
    auto* view = new QWidget;
    m_head = new ProfileHead;
    m_task = new TaskPanel;
    m_history = new HistoryView;
    m_standing = new StandingPanel;
    auto* body = new QHBoxLayout;
    body->setSpacing(size::officeGap);
    body->addWidget(m_history, 1);
    body->addWidget(m_standing);
    auto* column = new QVBoxLayout(view);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(size::gap);
    column->addWidget(m_head);
    column->addWidget(m_done);
    column->addWidget(m_problem);
    column->addWidget(m_task);
    column->addLayout(body, 1);
    connect(m_head, &ProfileHead::left, this, &CustomersPage::left);
    connect(m_head, &ProfileHead::correctionWanted, this, &CustomersPage::correctionWanted);
    connect(m_task, &TaskPanel::fieldChanged, this, &CustomersPage::fieldChanged);
    connect(m_task, &TaskPanel::save, this, &CustomersPage::saveCorrection);
    connect(m_task, &TaskPanel::cancel, this, &CustomersPage::cancel);
    connect(m_task, &TaskPanel::referrerSearched, this, &CustomersPage::referrerSearched);
    connect(m_task, &TaskPanel::referrerChosen, this, &CustomersPage::referrerChosen);
    connect(m_history, &HistoryView::undone, this, &CustomersPage::undone);
    connect(m_history, &HistoryView::olderWanted, this, &CustomersPage::olderWanted);
    connect(m_standing, &StandingPanel::referralWanted, this, &CustomersPage::referralWanted);
    connect(m_standing, &StandingPanel::referralTakenBack, this, &CustomersPage::referralTakenBack);
    connect(m_standing, &StandingPanel::causeChosen, this, &CustomersPage::causeChosen);
    return view;
}

void CustomersPage::render(CustomersState const& state)
{
    auto const open = state.profile.has_value();
    auto const shown = open ? state.profile->id : QString();
    auto const before = m_doing;
    auto const hadFocus = isAncestorOf(window()->focusWidget());
    auto const opened = open && shown != m_shown;
    auto const closed = !open && !m_shown.isEmpty();
    m_shown = shown;
    m_doing = open ? state.profile->task : CustomerTask::Nothing;
    m_list->render(state.list);
    if (open) {
        auto const& profile = *state.profile;
        m_head->render(profile.head, profile.canCorrect);
        m_head->correct()->setEnabled(profile.task != CustomerTask::Correct);
        m_task->render(profile);
        m_task->setVisible(profile.task != CustomerTask::Nothing);
        m_history->render(profile.history, profile.older);
        m_standing->render(profile);
    }
    m_done->setText(state.done);
    m_done->setVisible(!state.done.isEmpty());
    m_problem->setText(state.problem);
    m_problem->setVisible(!state.problem.isEmpty());
    m_search->setVisible(!open);
    m_profile->setVisible(open);
    orderTabs();
    if (hadFocus) moveFocus(state, opened, closed, before);
}

void CustomersPage::moveFocus(CustomersState const& state, bool opened, bool closed, CustomerTask before)
{
    QWidget* next = nullptr;
    if (closed)
        next = state.list.isEmpty() ? m_list->field() : m_list->table();
    else if (opened)
        next = m_history->scroller();
    else if (m_doing != before)
        next = m_doing == CustomerTask::Nothing ? m_history->scroller() : m_task->firstStop();
    else if (!isAncestorOf(window()->focusWidget()) && state.profile)
        next = m_history->scroller(); // its row's button has gone
    if (next) next->setFocus(Qt::OtherFocusReason);
}

// As one reads: the form, the history, then what stands beside it.
void CustomersPage::orderTabs()
{
    QList<QWidget*> order{m_head->correct()};
    order << m_task->fields()->stops() << m_history->stops() << m_standing->stops();
    for (int i = 1; i < order.size(); ++i)
        setTabOrder(order.at(i - 1), order.at(i));
}

void CustomersPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && !m_shown.isEmpty())
        Q_EMIT left();
    else
        QWidget::keyPressEvent(event);
}

void CustomersPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_standing->setFixedWidth(width() < narrow ? sideNarrow : sideWide);
}

} // namespace bywalec::ui
