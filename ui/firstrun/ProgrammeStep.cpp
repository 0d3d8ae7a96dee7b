// The programmes' own tiles and card; only the hints know the trade.
#include "ui/firstrun/ProgrammeStep.h"

#include "ui/office/FieldGrid.h"
#include "ui/office/Notice.h"
#include "ui/office/Picture.h"
#include "ui/programmes/CardPreview.h"
#include "ui/programmes/TemplateTiles.h"
#include "ui/theme/Paint.h"
#include "ui/theme/TextLabel.h"

#include <QBoxLayout>

namespace bywalec::ui {

QString usualReward(Trade trade)
{
    switch (trade) {
    case Trade::Cafe:
        return ProgrammeStep::tr("coffee");
    case Trade::Bakery:
        return ProgrammeStep::tr("bread roll");
    case Trade::Salon:
        return ProgrammeStep::tr("haircut");
    case Trade::PetShop:
        return ProgrammeStep::tr("bag of treats");
    case Trade::Other:
        break;
    }
    return ProgrammeStep::tr("small gift");
}

QList<TemplateTile> tilesFor(Trade trade)
{
    auto const stamps = [trade] {
        switch (trade) {
        case Trade::Cafe:
            return ProgrammeStep::tr("every sixth coffee");
        case Trade::Bakery:
            return ProgrammeStep::tr("a bread roll for you");
        case Trade::Salon:
            return ProgrammeStep::tr("the sixth haircut");
        case Trade::PetShop:
            return ProgrammeStep::tr("treats for the dog");
        case Trade::Other:
            break;
        }
        return QString();
    };
    auto const cause = trade == Trade::PetShop  ? ProgrammeStep::tr("for the shelter")
                       : trade == Trade::Bakery ? ProgrammeStep::tr("bread for others")
                                                : QString();
    auto const tiers = trade == Trade::Salon ? ProgrammeStep::tr("first to choose a date") : QString();
    return {{TemplateKind::Stamps, {}, stamps()},
            {TemplateKind::Tiers, {}, tiers},
            {TemplateKind::Charity, {}, cause}};
}

ProgrammeStep::ProgrammeStep(QWidget* parent)
    : QWidget(parent),
      m_tiles(new TemplateTiles),
      m_fields(new FieldGrid(2)),
      m_rule(new TextLabel(type::rule, &Colours::ink)),
      m_card(new CardPreview)
{
    m_rule->setMaxLines(4);
    m_rule->setSmallestPx(14);
    auto* rule = new QHBoxLayout;
    rule->setSpacing(12);
    rule->addWidget(new Picture(QStringLiteral("message")), 0, Qt::AlignTop);
    rule->addWidget(m_rule, 1);
    auto* panel = new Panel;
    auto* inside = new QVBoxLayout(panel);
    inside->setContentsMargins(21, 18, 21, 18);
    inside->setSpacing(14);
    inside->addWidget(m_fields);
    inside->addStretch(1);
    inside->addWidget(new Line);
    inside->addLayout(rule);
    inside->addStretch(1);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(size::officeGap);
    middle->addWidget(panel, 600);
    middle->addWidget(m_card, 330);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(size::gap);
    column->addWidget(m_tiles);
    column->addLayout(middle);
    column->addStretch(1);
    connect(m_tiles, &TemplateTiles::chosen, this, &ProgrammeStep::templateChosen);
    connect(m_fields, &FieldGrid::fieldChanged, this, &ProgrammeStep::fieldChanged);
}

void ProgrammeStep::render(ProgrammeStepState const& state, Trade trade)
{
    m_tiles->render(tilesFor(trade), state.kind, false);
    m_fields->render(state.fields);
    m_rule->setBody(state.rule);
    m_card->render(state.card);
    QList<QWidget*> order;
    for (auto* tile : m_tiles->findChildren<TemplateButton*>())
        order << tile;
    order << m_fields->stops();
    for (int i = 1; i < order.size(); ++i)
        setTabOrder(order.at(i - 1), order.at(i));
}

QWidget* ProgrammeStep::firstStop() const
{
    for (auto* tile : m_tiles->findChildren<TemplateButton*>())
        if (tile->isChecked()) return tile;
    return m_fields;
}

} // namespace bywalec::ui
