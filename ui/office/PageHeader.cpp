// The way back is as high as a target must be, so it reaches into the page's margin.
#include "ui/office/PageHeader.h"

#include "ui/theme/TextLabel.h"

#include <QBoxLayout>
#include <QPainter>

namespace bywalec::ui {

namespace {

/// Words that lead back, drawn low in a target that is as high as any other.
class BackLink : public OfficeButton {
  public:
    explicit BackLink(QWidget* parent) : OfficeButton({}, {}, Look::Link, parent) {}
    QSize sizeHint() const override { return OfficeButton::sizeHint() + QSize(22, 0); }

  protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        auto const& c = Theme::colours();
        QRect const words(0, 16, width(), 20);
        painter.setFont(Theme::font(type::note));
        painter.setPen(underMouse() ? c.ink : c.muted);
        painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft, text());
        if (!hasFocus()) return;
        painter.fillRect(0, 34, painter.fontMetrics().horizontalAdvance(text()), 2, c.primaryEdge);
    }
};

} // namespace

PageHeader::PageHeader(QWidget* parent)
    : QWidget(parent),
      m_overline(new TextLabel(type::note, &Colours::muted, this)),
      m_back(new BackLink(this)),
      m_title(new TextLabel(type::headline, &Colours::ink)),
      m_suffix(new TextLabel(type::base, &Colours::muted)),
      m_buttons(new QHBoxLayout)
{
    setFixedHeight(height);
    m_title->setSmallestPx(18);
    m_suffix->setSmallestPx(13);
    m_suffix->setContentsMargins(0, 5, 0, 0);
    m_overline->hide();
    m_back->hide();
    m_back->setCursor(Qt::PointingHandCursor);
    connect(m_back, &QPushButton::clicked, this, &PageHeader::wentBack);

    auto* title = new QHBoxLayout;
    title->setContentsMargins(0, 0, 0, 0);
    title->setSpacing(7);
    title->addWidget(m_title);
    title->addWidget(m_suffix);
    title->addStretch(1);
    auto* words = new QVBoxLayout;
    words->setContentsMargins(0, 34, 0, 0);
    words->setSpacing(0);
    words->addLayout(title);
    words->addStretch(1);
    m_buttons->setContentsMargins(16, 22, 0, 6);
    m_buttons->setSpacing(12);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addLayout(words, 1);
    row->addLayout(m_buttons);
}

void PageHeader::setOverline(QString const& text)
{
    m_overline->setBody(text);
    m_overline->setGeometry(0, 17, m_overline->sizeHint().width(), 18);
    m_overline->setVisible(!text.isEmpty());
    m_back->hide();
}

void PageHeader::setBack(QString const& text)
{
    m_back->setText(text);
    m_back->setAccessibleName(tr("Back: %1").arg(text));
    m_back->setGeometry(0, 0, m_back->sizeHint().width(), size::officeSmall);
    m_back->show();
    m_overline->hide();
}

void PageHeader::setTitle(QString const& title, QString const& suffix)
{
    m_title->setBody(title);
    m_suffix->setBody(suffix);
    m_suffix->setVisible(!suffix.isEmpty());
}

OfficeButton* PageHeader::addButton(OfficeButton* button)
{
    m_buttons->addWidget(button);
    return button;
}

} // namespace bywalec::ui
