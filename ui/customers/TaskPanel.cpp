// It stands where the history begins, so that the account is still seen while it is corrected.
#include "ui/customers/TaskPanel.h"

#include "ui/customers/CustomerFinder.h"
#include "ui/office/FieldGrid.h"
#include "ui/office/OfficeButton.h"
#include "ui/theme/TextLabel.h"

#include <QBoxLayout>
#include <QKeyEvent>

namespace bywalec::ui {

namespace {
constexpr int columns = 10; ///< the states say by their spans who takes how many
constexpr int finderHeight = 320;
} // namespace

TaskPanel::TaskPanel(QWidget* parent)
    : Panel(parent),
      m_title(new TextLabel(type::heading, &Colours::ink)),
      m_outlook(new TextLabel(type::second, &Colours::muted)),
      m_fields(new FieldGrid(columns)),
      m_finder(new CustomerFinder(tr("Who recommended the shop"),
                                  tr("name, last digits of the phone or card number"))),
      m_cancel(new OfficeButton({}, tr("Cancel"))),
      m_save(new OfficeButton({}, tr("Save"), OfficeButton::Look::Primary))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_title->setSmallestPx(13);
    m_outlook->setSmallestPx(12);
    m_outlook->setMaxLines(2);
    m_cancel->setKey(QStringLiteral("Esc"));
    m_save->setKey(QStringLiteral("Enter"));
    m_finder->setMaximumHeight(finderHeight);
    auto* head = new QHBoxLayout;
    head->setSpacing(size::between);
    head->addWidget(m_title);
    head->addSpacing(8);
    head->addWidget(m_outlook, 1);
    head->addWidget(m_cancel);
    head->addWidget(m_save);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(18, 12, 18, 12);
    column->setSpacing(10);
    column->addLayout(head);
    column->addWidget(m_fields);
    column->addWidget(m_finder);
    connect(m_fields, &FieldGrid::fieldChanged, this, &TaskPanel::fieldChanged);
    connect(m_finder, &CustomerFinder::searched, this, &TaskPanel::referrerSearched);
    connect(m_finder, &CustomerFinder::chosen, this, &TaskPanel::referrerChosen);
    connect(m_cancel, &QPushButton::clicked, this, &TaskPanel::cancel);
    connect(m_save, &QPushButton::clicked, this, &TaskPanel::save);
}

void TaskPanel::render(CustomerProfile const& profile)
{
    auto const correcting = profile.task == CustomerTask::Correct;
    auto const referring = profile.task == CustomerTask::Refer;
    if (referring && m_task != CustomerTask::Refer) m_finder->clear();
    m_task = profile.task;
    m_canSave = correcting && profile.correction.canSave;
    m_title->setBody(referring ? tr("Recommendation") : tr("Correct the account"));
    m_outlook->setBody(correcting ? profile.correction.outlook : QString());
    m_fields->setVisible(correcting);
    m_finder->setVisible(referring);
    m_save->setVisible(correcting);
    m_save->setEnabled(m_canSave);
    if (correcting) m_fields->render(profile.correction.fields);
    if (referring) m_finder->render(profile.referrers);
    auto order = m_fields->stops();
    order << m_save << m_cancel;
    for (int i = 1; i < order.size(); ++i)
        setTabOrder(order.at(i - 1), order.at(i));
}

QWidget* TaskPanel::firstStop() const
{
    if (m_task == CustomerTask::Refer) return m_finder->field();
    auto* amount = m_fields->field(QStringLiteral("amount"));
    return amount ? amount->control() : nullptr;
}

void TaskPanel::keyPressEvent(QKeyEvent* event)
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
