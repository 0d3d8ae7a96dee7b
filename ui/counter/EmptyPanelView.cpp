// The stamps and the sentence stand in the middle; the strip at the foot takes nothing from them.
#include "ui/counter/EmptyPanelView.h"

#include "ui/counter/StampRow.h"
#include "ui/counter/Strip.h"

namespace bywalec::ui {

EmptyPanelView::EmptyPanelView(QWidget* parent)
    : PanelView(parent),
      m_stamps(new EmptyStamps(this)),
      m_sentence(new TextLabel({20, 30, 400}, &Colours::muted)),
      m_strip(new Strip(QStringLiteral("check"))),
      m_attach(new KeyButton(QStringLiteral("user-plus"), tr("New card"), QStringLiteral("Shift+F4"))),
      m_claim(new KeyButton(QStringLiteral("qr"), tr("Code for later"), QStringLiteral("Shift+F6")))
{
    auto* layout = panel::column(this);
    m_attach->setFixedHeight(size::target);
    m_claim->setFixedHeight(size::target);
    m_strip->addControl(m_attach);
    m_strip->addControl(m_claim);
    connect(m_claim, &QPushButton::clicked, this, &EmptyPanelView::claimAsked);
    connect(m_attach, &QPushButton::clicked, this, [this] { Q_EMIT intent(Intent::AttachGuest); });
    m_sentence->setMaxLines(3);
    m_sentence->setAlignment(Qt::AlignHCenter);
    m_sentence->setFixedSize(480, 60);
    auto policy = m_strip->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_strip->setSizePolicy(policy);

    layout->addSpacing(size::button - 8); // about as much above as the strip takes below
    layout->addStretch();
    layout->addWidget(m_stamps);
    layout->addSpacing(28);
    layout->addWidget(m_sentence, 0, Qt::AlignHCenter);
    layout->addStretch();
    layout->addWidget(m_strip);
}

void EmptyPanelView::render(EmptyPanel const& state, QString const& ribbon, QString const& attachOffer,
                            bool claimOffered)
{
    m_stamps->setCount(state.needed);
    m_sentence->setBody(state.sentence);
    auto const offering = !attachOffer.isEmpty();
    m_strip->setText({}, offering ? attachOffer : ribbon);
    m_attach->setVisible(offering);
    m_claim->setVisible(offering && claimOffered);
    // Two buttons leave the words little room on a small screen.
    m_attach->setIconShown(!claimOffered);
    m_claim->setIconShown(false);
    m_strip->setVisible(offering || !ribbon.isEmpty());
}

} // namespace bywalec::ui
