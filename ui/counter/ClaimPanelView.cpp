// The same picture as a new card's, so that the customer knows what to do with it.
#include "ui/counter/ClaimPanelView.h"

#include "ui/counter/EnrolPanelView.h"
#include "ui/theme/Icons.h"

#include <QPainter>

namespace bywalec::ui {

namespace {
/// Drawn, so that it follows the scheme.
class Clock : public QLabel {
  public:
    using QLabel::QLabel;

  protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        icons::paint(painter, QStringLiteral("clock"), {0, (height() - 20) / 2.0, 20, 20},
                     Theme::colours().accent);
    }
};
} // namespace

ClaimPanelView::ClaimPanelView(QWidget* parent)
    : PanelView(parent),
      m_picture(new CardPicture(this)),
      m_words(new QWidget(this)),
      m_heading(new TextLabel(type::large, &Colours::ink)),
      m_explanation(new TextLabel(type::sentence, &Colours::muted)),
      m_gives(new TextLabel(type::fact, &Colours::ink)),
      m_validity(new TextLabel(type::fact, &Colours::ink)),
      m_clock(new Clock)
{
    auto* layout = new QVBoxLayout(m_words);
    layout->setContentsMargins(28, 27, 28, 17);
    layout->setSpacing(0);
    m_heading->setSmallestPx(18);
    m_explanation->setMaxLines(6);
    m_explanation->setSmallestPx(16);
    m_gives->setMaxLines(3);
    m_validity->setMaxLines(2);
    m_clock->setFixedSize(22, 24);
    layout->addWidget(m_heading);
    layout->addSpacing(12);
    layout->addWidget(m_explanation);
    layout->addSpacing(20);
    layout->addWidget(m_gives);
    layout->addSpacing(10);
    auto* valid = new QHBoxLayout;
    valid->setSpacing(8);
    valid->addWidget(m_clock, 0, Qt::AlignTop);
    valid->addWidget(m_validity, 1);
    layout->addLayout(valid);
    layout->addStretch();
    auto* close = panel::closeButton(this, tr("Close"));
    close->setFixedHeight(size::button);
    layout->addWidget(close);
}

void ClaimPanelView::render(ClaimPanel const& state)
{
    EnrolPanel card;
    card.shopName = state.shopName;
    card.modules = state.modules;
    card.cardNumber = state.number;
    card.note = state.note;
    m_picture->render(card);
    m_picture->setAccessibleName(tr("Code for a guest, number %1").arg(state.number));
    m_heading->setBody(state.heading);
    m_explanation->setBody(state.explanation);
    m_gives->setBody(state.gives);
    m_gives->setVisible(!state.gives.isEmpty());
    m_validity->setBody(state.validity);
}

void ClaimPanelView::resizeEvent(QResizeEvent* event)
{
    PanelView::resizeEvent(event);
    auto const picture = width() < 800 ? 344 : 452;
    m_picture->setGeometry(0, 0, picture, height());
    m_words->setGeometry(picture, 0, width() - picture, height());
}

} // namespace bywalec::ui
