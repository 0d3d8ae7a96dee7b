#include "ui/customers/ProfileHead.h"

#include "ui/office/PageHeader.h"
#include "ui/office/Picture.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Paint.h"
#include "ui/theme/TextLabel.h"

#include <QBoxLayout>
#include <QPainter>

namespace bywalec::ui {

namespace {
constexpr int discSide = 56;
constexpr int textLeft = discSide + 16;
} // namespace

ProfileHead::ProfileHead(QWidget* parent)
    : QWidget(parent),
      m_header(new PageHeader),
      m_correct(new OfficeButton(QStringLiteral("pencil"), tr("Correct the account"))),
      m_row(new QHBoxLayout)
{
    setFixedHeight(PageHeader::height + 30);
    m_header->setBack(tr("Customers"));
    m_header->addButton(m_correct);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(textLeft, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_header);
    column->addLayout(m_row);
    connect(m_header, &PageHeader::wentBack, this, &ProfileHead::left);
    connect(m_correct, &QPushButton::clicked, this, &ProfileHead::correctionWanted);
}

void ProfileHead::render(CustomerHead const& head, bool canCorrect)
{
    m_correct->setVisible(canCorrect);
    if (head == m_head && m_facts) return;
    m_head = head;
    m_header->setTitle(head.name);
    if (m_facts) m_facts->deleteLater();
    m_facts = new QWidget;
    auto* row = new QHBoxLayout(m_facts);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    for (auto const& fact : head.facts) {
        auto* words = new TextLabel(type::second, &Colours::muted);
        words->setSmallestPx(12);
        words->setBody(fact.text);
        row->addWidget(new Picture(fact.icon));
        row->addWidget(words);
        row->addSpacing(14);
    }
    row->addStretch(1);
    m_row->addWidget(m_facts, 1);
    update();
}

void ProfileHead::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    auto const& c = Theme::colours();
    QRectF const disc(0, size::margin, discSide, discSide);
    paint::box(painter, disc, discSide / 2.0, c.okDisc, Qt::transparent, 0);
    if (m_head.initials.isEmpty())
        return icons::paint(painter, QStringLiteral("user"), disc.adjusted(16, 16, -16, -16), c.onOk);
    painter.setPen(c.onOk);
    painter.setFont(Theme::font(type::title));
    painter.drawText(disc, Qt::AlignCenter, m_head.initials);
}

} // namespace bywalec::ui
