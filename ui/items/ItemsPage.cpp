// The list keeps its place while an item is written above it.
#include "ui/items/ItemsPage.h"

#include "ui/items/GridPreview.h"
#include "ui/items/ItemForm.h"
#include "ui/office/FieldGrid.h"
#include "ui/office/Notice.h"
#include "ui/office/PageHeader.h"
#include "ui/office/TableList.h"
#include "ui/theme/TextLabel.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QScrollArea>

namespace bywalec::ui {

namespace {
constexpr int rowHeight = 48;

TableRow tableRow(ItemRow const& row)
{
    auto const tone = row.active ? CellTone::Ink : CellTone::Muted;
    TableRow result;
    result.id = row.id;
    TableCell name;
    name.text = row.name;
    name.strong = row.active;
    name.tone = tone;
    TableCell group;
    group.text = row.group;
    group.tone = tone;
    TableCell price;
    price.text = row.price;
    price.tone = tone;
    TableCell key;
    key.text = row.key.toUpper();
    key.tone = tone;
    TableCell standing;
    standing.chip = true;
    standing.text = row.active ? ItemsPage::tr("on") : ItemsPage::tr("off");
    standing.tone = row.active ? CellTone::Good : CellTone::Muted;
    result.cells = {name, group, price, key, standing};
    return result;
}
} // namespace

ItemsPage::ItemsPage(QWidget* parent)
    : QWidget(parent),
      m_header(new PageHeader),
      m_form(new ItemForm),
      m_body(new QWidget),
      m_empty(new EmptyNote),
      m_hint(new TextLabel(type::note, &Colours::muted))
{
    m_header->setOverline(tr("What can be bought, for rules about items"));
    m_new = m_header->addButton(
        new OfficeButton(QStringLiteral("plus"), tr("New item"), OfficeButton::Look::Primary));
    m_table = new TableList(tr("Items"),
                            {{tr("item"), 0},
                             {tr("group"), 150, false, 96},
                             {tr("price"), 86, true, 68},
                             {tr("key"), 52, false, 42},
                             {tr("state"), 62, false, 56}},
                            rowHeight);
    m_empty->setContent(QStringLiteral("box"), tr("No item yet"),
                        tr("Add what you sell most. Rules like “double points on pastry” need it, and the "
                           "counter gets a button for each."));
    m_firstNew = new OfficeButton(QStringLiteral("plus"), tr("New item"), OfficeButton::Look::Primary);
    m_empty->addControl(m_firstNew);
    m_hint->setBody(tr("Enter changes an item, Space switches it off or on."));
    m_hint->setSmallestPx(12);
    for (auto* button : {m_new, m_firstNew})
        connect(button, &QPushButton::clicked, this, &ItemsPage::newItem);
    connect(m_table, &TableList::rowOpened, this, &ItemsPage::itemOpened);
    connect(m_form, &ItemForm::fieldChanged, this, &ItemsPage::fieldChanged);
    connect(m_form, &ItemForm::save, this, &ItemsPage::save);
    connect(m_form, &ItemForm::cancel, this, &ItemsPage::cancel);
    connect(m_form, &ItemForm::switched, this, [this] { Q_EMIT itemSwitched(m_editing); });

    auto* left = new QVBoxLayout;
    left->setSpacing(0);
    left->addWidget(m_table, 1000);
    left->addSpacing(size::between);
    left->addWidget(m_hint);
    left->addStretch(1);
    auto* body = new QHBoxLayout(m_body);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(size::officeGap);
    body->addLayout(left, 640);
    body->addWidget(makePreview(), 330);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(size::pageMargin, 0, size::pageMargin, size::margin);
    column->setSpacing(size::gap);
    column->addWidget(m_header);
    column->addWidget(m_form);
    column->addWidget(m_body, 1000);
    column->addWidget(m_empty, 1000);
    column->addStretch(1);
    render({});
}

Panel* ItemsPage::makePreview()
{
    auto* panel = new Panel;
    panel->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Expanding);
    auto* heading = new TextLabel(type::heading, &Colours::ink);
    heading->setBody(tr("The buttons at the counter"));
    heading->setSmallestPx(13);
    m_preview = new GridPreview;
    auto* scroller = new QScrollArea;
    scroller->setProperty("office", true);
    scroller->setFrameShape(QFrame::NoFrame);
    scroller->setWidgetResizable(true);
    scroller->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroller->setFocusPolicy(Qt::NoFocus);
    scroller->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored); // it never makes the page longer
    scroller->viewport()->setAutoFillBackground(false);
    auto* inside = new QWidget;
    auto* rows = new QVBoxLayout(inside);
    rows->setContentsMargins(0, 0, 10, 0);
    rows->addWidget(m_preview);
    rows->addStretch(1);
    scroller->setWidget(inside);
    inside->setAutoFillBackground(false);
    auto* column = new QVBoxLayout(panel);
    column->setContentsMargins(18, 14, 8, 14);
    column->setSpacing(10);
    column->addWidget(heading);
    column->addWidget(scroller, 1);
    return panel;
}

void ItemsPage::render(ItemsState const& state)
{
    auto const count = static_cast<int>(state.rows.size());
    m_header->setTitle(tr("Items"), tr("%1 of %2").arg(count).arg(state.most));
    QList<TableRow> rows;
    for (auto const& row : state.rows)
        rows << tableRow(row);
    m_table->setRows(rows);
    auto const editing = state.editor.has_value();
    auto const opens = editing && (!m_form->isVisibleTo(this) || m_editing != state.editor->id);
    auto const closes = !editing && m_form->isVisibleTo(this);
    auto const hadFocus = isAncestorOf(window()->focusWidget());
    m_editing = editing ? state.editor->id : QString();
    if (editing) m_form->render(*state.editor);
    m_preview->render(state.rows, m_editing);
    m_form->setVisible(editing);
    m_body->setVisible(count > 0);
    m_empty->setVisible(count == 0 && !editing);
    // One filled button: while an item is written, it is the form's.
    m_new->setVisible(count > 0 && !editing);
    m_new->setEnabled(count < state.most);
    if (!hadFocus) return;
    if (opens && !m_form->fields()->fields().isEmpty())
        m_form->fields()->fields().first()->control()->setFocus(Qt::OtherFocusReason);
    if (closes) (count > 0 ? static_cast<QWidget*>(m_table) : m_firstNew)->setFocus(Qt::OtherFocusReason);
}

void ItemsPage::keyPressEvent(QKeyEvent* event)
{
    auto const id = m_table->currentId();
    if (event->key() == Qt::Key_Space && m_table->view()->hasFocus() && !id.isEmpty())
        Q_EMIT itemSwitched(id);
    else
        QWidget::keyPressEvent(event);
}

} // namespace bywalec::ui
