// Every page gets a scroller of its own: what doesn't fit a small screen stays within reach.
#include "ui/office/OfficeShell.h"

#include "ui/office/OfficeButton.h"
#include "ui/office/Rail.h"
#include "ui/theme/Paint.h"
#include "ui/theme/TextLabel.h"

#include <QBoxLayout>
#include <QPainter>
#include <QScrollArea>
#include <QStackedWidget>

namespace bywalec::ui {

namespace {

class Sign : public QWidget {
  public:
    explicit Sign(QWidget* parent) : QWidget(parent)
    {
        setFixedHeight(40);
        auto* layout = new QVBoxLayout(this);
        layout->setContentsMargins(50, 1, 8, 1);
        layout->setSpacing(0);
        m_name = new TextLabel(type::railStrong, &Colours::ink, this);
        m_name->setSmallestPx(12);
        auto* office = new TextLabel(type::note, &Colours::muted, this);
        office->setBody(OfficeShell::tr("owner's office"));
        layout->addWidget(m_name);
        layout->addWidget(office);
    }
    void setName(QString const& name) { m_name->setBody(name); }

  protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        auto const& c = Theme::colours();
        paint::mark(painter, {9, 4, 31, 31}, c.accent, c.sunk);
    }

  private:
    TextLabel* m_name;
};

} // namespace

OfficeShell::OfficeShell(QWidget* parent)
    : QWidget(parent), m_rail(new Rail), m_sign(new Sign(this)), m_content(new QStackedWidget)
{
    setAccessibleName(tr("Office"));
    m_counter = new OfficeButton(QStringLiteral("scan"), tr("Counter"));
    m_counter->setKey(QStringLiteral("F12"));
    m_counter->setWide(true);
    m_counter->setFixedHeight(size::officeField);
    connect(m_counter, &QPushButton::clicked, this, &OfficeShell::counterWanted);

    auto* left = new QWidget(this);
    left->setFixedWidth(size::rail);
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(12, 15, 13, 12);
    column->setSpacing(0);
    column->addWidget(m_sign);
    column->addSpacing(17);
    column->addWidget(m_rail);
    column->addStretch(1);
    column->addWidget(m_counter);

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(left);
    m_content->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    row->addWidget(m_content);
    connect(m_rail, &Rail::chosen, this, &OfficeShell::bring);
}

void OfficeShell::setShopName(QString const& name)
{
    static_cast<Sign*>(m_sign)->setName(name);
}

void OfficeShell::addPage(QString const& id, QString const& title, QString const& icon, QWidget* page)
{
    auto* scroller = new QScrollArea;
    scroller->setProperty("office", true);
    scroller->setFrameShape(QFrame::NoFrame);
    scroller->setWidgetResizable(true);
    scroller->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroller->setFocusPolicy(Qt::NoFocus);
    scroller->viewport()->setAutoFillBackground(false);
    scroller->setWidget(page);
    page->setAutoFillBackground(false);
    m_pages.insert(id, page);
    m_content->addWidget(scroller);
    m_rail->add(id, title, icon);
    // New widgets are last in the tab order: put the pages behind the rail, and the way out behind them all.
    for (QWidget* one : std::initializer_list<QWidget*>{m_content, m_counter}) {
        auto* home = one->parentWidget();
        one->setParent(nullptr);
        home->layout()->addWidget(one);
        one->show();
    }
}

void OfficeShell::addGap()
{
    m_rail->addGap();
}

void OfficeShell::setBadge(QString const& id, int count)
{
    if (auto* item = m_rail->item(id)) item->setBadge(count);
}

void OfficeShell::showPage(QString const& id)
{
    m_rail->choose(id);
}

QString OfficeShell::currentPage() const
{
    return m_rail->chosenId();
}

void OfficeShell::bring(QString const& id)
{
    auto* page = m_pages.value(id);
    if (!page) return;
    for (int i = 0; i < m_content->count(); ++i)
        if (m_content->widget(i)->isAncestorOf(page)) m_content->setCurrentIndex(i);
    setFocusProxy(m_rail->item(id));
    Q_EMIT pageShown(id);
}

void OfficeShell::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    auto const& c = Theme::colours();
    painter.fillRect(rect(), c.bg);
    painter.fillRect(0, 0, size::rail - 1, height(), c.sunk);
    painter.fillRect(size::rail - 1, 0, 1, height(), c.line);
}

} // namespace bywalec::ui
