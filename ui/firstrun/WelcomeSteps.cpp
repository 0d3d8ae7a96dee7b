// Languages are named in themselves: whoever can't read this one must find theirs.
#include "ui/firstrun/WelcomeSteps.h"

#include "ui/firstrun/DiscLine.h"
#include "ui/firstrun/Tiles.h"
#include "ui/office/FieldGrid.h"
#include "ui/office/OfficeButton.h"
#include "ui/theme/Paint.h"
#include "ui/theme/TextLabel.h"

#include <array>
#include <QBoxLayout>

namespace bywalec::ui {

namespace {
struct TradeTile {
    Trade trade;
    char const* id;
    char const* icon;
};
constexpr std::array<TradeTile, 5> trades{{{Trade::Cafe, "cafe", "cup"},
                                           {Trade::Bakery, "bakery", "bread"},
                                           {Trade::Salon, "salon", "scissors"},
                                           {Trade::PetShop, "pets", "paw"},
                                           {Trade::Other, "other", "bag"}}};

QString tradeName(Trade trade)
{
    switch (trade) {
    case Trade::Cafe:
        return ShopStep::tr("Café");
    case Trade::Bakery:
        return ShopStep::tr("Bakery");
    case Trade::Salon:
        return ShopStep::tr("Salon");
    case Trade::PetShop:
        return ShopStep::tr("Pets");
    case Trade::Other:
        break;
    }
    return ShopStep::tr("Something else");
}

QList<Tile> tradeTiles()
{
    QList<Tile> result;
    for (auto const& one : trades)
        result << Tile{QString::fromLatin1(one.id), QString::fromLatin1(one.icon), tradeName(one.trade), {}};
    return result;
}
} // namespace

LanguageStep::LanguageStep(QWidget* parent)
    : QWidget(parent),
      m_languages(new TileRow(
          tr("Language"),
          {{QStringLiteral("pl"), {}, QStringLiteral("Polski"), QStringLiteral("Dzień dobry!")},
           {QStringLiteral("en"), {}, QStringLiteral("English"), QStringLiteral("Good morning!")}},
          TileRow::Size::Large)),
      m_sample(new OfficeButton(QStringLiteral("play"), tr("Show me with sample data"))),
      m_sampleNote(new TextLabel(type::second, &Colours::muted))
{
    m_sample->setFixedHeight(size::target);
    m_sampleNote->setBody(
        tr("A café with invented customers and visits. Your own shop can be made afterwards."));
    m_sampleNote->setMaxLines(2);
    auto* sample = new QHBoxLayout;
    sample->setSpacing(16);
    sample->addWidget(m_sample);
    sample->addWidget(m_sampleNote, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(28);
    column->addWidget(m_languages);
    column->addWidget(makeOutlook());
    column->addLayout(sample);
    column->addStretch(1);
    connect(m_languages, &TileRow::chosen, this, &LanguageStep::languageChosen);
    connect(m_languages, &TileRow::clicked, this, &LanguageStep::onward);
    connect(m_sample, &QPushButton::clicked, this, &LanguageStep::sampleWanted);
}

QWidget* LanguageStep::makeOutlook()
{
    auto* panel = new Panel;
    auto* row = new QHBoxLayout(panel);
    row->setContentsMargins(24, 20, 24, 20);
    row->setSpacing(20);
    row->addWidget(new DiscLine(QStringLiteral("bag"), tr("Your shop"), tr("how it is called")), 1);
    row->addWidget(new DiscLine(QStringLiteral("stamp"), tr("Programme"), tr("what customers collect")), 1);
    row->addWidget(new DiscLine(QStringLiteral("scan"), tr("A trial scan"), tr("camera or scanner")), 1);
    row->addWidget(new DiscLine(QStringLiteral("lock"), tr("Safety"), tr("the recovery key")), 1);
    return panel;
}

void LanguageStep::render(QString const& language, bool sampleOffered)
{
    m_sample->setVisible(sampleOffered);
    m_sampleNote->setVisible(sampleOffered);
    m_languages->choose(language);
}

QWidget* LanguageStep::firstStop() const
{
    return m_languages->chosenTile();
}

ShopStep::ShopStep(QWidget* parent)
    : QWidget(parent),
      m_name(new FieldGrid(1)),
      m_trades(new TileRow(tr("What kind of shop is it?"), tradeTiles(), TileRow::Size::Usual)),
      m_place(new FieldGrid(2))
{
    auto* question = new TextLabel(type::secondStrong, &Colours::ink);
    question->setBody(tr("What kind of shop is it?"));
    auto* hint = new TextLabel(type::note, &Colours::muted);
    hint->setBody(tr("It only chooses the examples of the next step."));
    auto* panel = new Panel;
    auto* inside = new QVBoxLayout(panel);
    inside->setContentsMargins(24, 22, 24, 22);
    inside->setSpacing(0);
    inside->addWidget(m_name);
    inside->addSpacing(20);
    inside->addWidget(question);
    inside->addSpacing(6);
    inside->addWidget(m_trades);
    inside->addSpacing(6);
    inside->addWidget(hint);
    inside->addSpacing(20);
    inside->addWidget(m_place);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(panel);
    column->addStretch(1);
    for (auto* grid : {m_name, m_place})
        connect(grid, &FieldGrid::fieldChanged, this, &ShopStep::fieldChanged);
    connect(m_trades, &TileRow::chosen, this, [this](QString const& id) {
        for (auto const& one : trades)
            if (id == QLatin1String(one.id)) Q_EMIT tradeChosen(one.trade);
    });
}

void ShopStep::render(ShopStepState const& state)
{
    m_name->render({state.name});
    m_place->render(state.place);
    for (auto const& one : trades)
        if (one.trade == state.trade) m_trades->choose(QString::fromLatin1(one.id));
    QList<QWidget*> order = m_name->stops();
    for (auto* tile : m_trades->tiles())
        order << tile;
    order << m_place->stops();
    for (int i = 1; i < order.size(); ++i)
        setTabOrder(order.at(i - 1), order.at(i));
}

QWidget* ShopStep::firstStop() const
{
    return m_name->fields().first()->control();
}

} // namespace bywalec::ui
