// What the tour does with programmes of every kind: items, points, a choice, a refund, a guest's code.
#include "app/desktop/Tour.h"
#include "app/desktop/TourStage.h"
#include "ui/programmes/ProgrammeEditor.h"
#include "ui/programmes/ProgrammesController.h"
#include "ui/programmes/ProgrammesPage.h"
#include "ui/shell/Office.h"

namespace bywalec {

using namespace std::chrono_literals;
using ui::Mood;

namespace {

RewardTerms reward(char const* name, std::int64_t costMinor)
{
    RewardTerms terms;
    terms.name = name;
    terms.costMinor = costMinor;
    return terms;
}

PointTerms points(bool polish)
{
    PointTerms terms;
    terms.name = polish ? "Punkt za złotówkę" : "A point a złoty";
    terms.payMinor = 10;
    terms.payPercent = 50;
    terms.catalogue = {{1, 20, reward(polish ? "ciastko do kawy" : "a biscuit", 200)},
                       {2, 60, reward(polish ? "paczka ziaren 250 g" : "beans, 250 g", 2400)},
                       {3, 400, reward(polish ? "warsztaty latte art" : "latte art class", 6000)}};
    terms.catalogue[2].reward.kind = RewardKind::Experience;
    return terms;
}

TierTerms tiers(bool polish)
{
    TierTerms terms;
    terms.name = polish ? "Poziomy" : "Tiers";
    terms.levels = {{polish ? "Srebrny" : "Silver", 4000, 100, {}},
                    {polish ? "Złoty" : "Gold", 20000, 150, {}}};
    return terms;
}

CharityTerms charity(bool polish)
{
    CharityTerms terms;
    terms.name = polish ? "Dla schroniska" : "For the shelter";
    terms.basisPoints = 100;
    terms.causes = {{"schronisko", polish ? "Schronisko" : "Animal shelter"}};
    return terms;
}

OfferTerms doubleStamps(bool polish, LocalDay today)
{
    OfferTerms terms;
    terms.name = polish ? "podwójne pieczątki za wypieki" : "double stamps on bakery";
    terms.from = today;
    terms.until = LocalDay{today.number + 30};
    terms.groups = {polish ? "Wypieki" : "Bakery"};
    terms.percent = 200;
    terms.say = polish ? "Do kawy polecam drożdżówkę: podwójna pieczątka."
                       : "A brioche with the coffee gives a double stamp.";
    return terms;
}

std::vector<Item> menu(bool polish)
{
    struct Line {
        char const* polish;
        char const* english;
        char const* key;
        std::int64_t priceMinor;
        bool bakery;
    };
    static constexpr Line lines[] = {
        {"espresso", "espresso", "e", 800, false}, {"flat white", "flat white", "f", 1400, false},
        {"latte", "latte", "l", 1400, false},      {"herbata", "tea", "h", 1000, false},
        {"drożdżówka", "brioche", "d", 900, true}, {"sernik", "cheesecake", "s", 1750, true}};
    std::vector<Item> items;
    for (auto const& line : lines) {
        Item item;
        item.name = polish ? line.polish : line.english;
        item.group = line.bakery ? (polish ? "Wypieki" : "Bakery") : (polish ? "Kawa i herbata" : "Drinks");
        item.key = line.key;
        item.priceMinor = line.priceMinor;
        items.push_back(std::move(item));
    }
    return items;
}

/// What an owner might run beside the stamp card.
bool defineAll(Business& business, bool polish, LocalDay today)
{
    auto const written = business.journal().write([&](Append& append) -> Result<void> {
        std::vector<Draft> drafts;
        for (auto& terms :
             {ProgrammeTerms(points(polish)), ProgrammeTerms(tiers(polish)), ProgrammeTerms(charity(polish))})
            drafts.push_back(programmeDefined({ProgrammeId(append.newId().raw()), 1, terms}));
        for (auto item : menu(polish)) {
            item.id = ItemId(append.newId().raw());
            drafts.push_back(itemDefined(item));
        }
        drafts.push_back(offerDefined({OfferId(append.newId().raw()), 1, doubleStamps(polish, today)}));
        for (auto& draft : drafts)
            if (auto done = append.append(std::move(draft)); !done) return done.error();
        return {};
    });
    return written.has_value();
}

} // namespace

void Tour::everyKind(TourStage& stage, QString const& language)
{
    bool const polish = language == QStringLiteral("pl");
    stage.press(Qt::Key_Escape);
    stage.takeAway();
    stage.clock.pass(24h);
    auto const today = stage.atCore(
        [now = stage.clock.now()](Business& business) { return business.zone().local(now).day; });
    if (!stage.atCore([&](Business& business) { return defineAll(business, polish, today); })) return;
    buyItems(stage);
    payWithPoints(stage);
    chooseReward(stage);
    refund(stage);
    claim(stage);
    visitOffice(stage);
}

static int quantity(TourStage& stage, int index)
{
    auto const* panel = stage.panel<ui::AmountPanel>();
    return panel && index < panel->items.size() ? panel->items.at(index).quantity : 0;
}

static void pressItem(TourStage& stage, int key, int index)
{
    // A scanner's keys come faster than a hand's: one that follows too soon would not count.
    stage.waitFor([] { return false; }, 80);
    auto const before = quantity(stage, index);
    stage.press(key);
    stage.waitFor([&] { return quantity(stage, index) > before; });
}

void Tour::buyItems(TourStage& stage)
{
    stage.window().resize(1024, 768);
    stage.step(
        QStringLiteral("programmes of several kinds: the counter asks what was bought"),
        QStringLiteral("44-purchase"),
        [&] {
            stage.hold(card("Halina"));
            stage.waitFor([&] { return stage.panel<ui::AmountPanel>() != nullptr; });
            pressItem(stage, Qt::Key_F, 1);
            pressItem(stage, Qt::Key_F, 1);
            pressItem(stage, Qt::Key_D, 4);
        },
        [&] { return quantity(stage, 1) == 2 && quantity(stage, 4) == 1; });
    stage.takeAway();
    stage.step(
        QStringLiteral("Enter: stamps, points, a tier and a gift, and why"), QStringLiteral("45-every-kind"),
        [&] { stage.press(Qt::Key_Return); },
        [&] { return stage.shows(Mood::Stamped) || stage.shows(Mood::Reward); },
        [&] {
            auto const* panel = stage.panel<ui::CustomerPanel>();
            return panel && panel->programmes.size() == 3 && !panel->why.isEmpty();
        });
}

void Tour::payWithPoints(TourStage& stage)
{
    if (stage.failed()) return;
    stage.clock.pass(24h);
    stage.step(
        QStringLiteral("F8 in a purchase: a part is paid with points"), QStringLiteral("46-pay-with-points"),
        [&] {
            stage.hold(card("Halina"));
            stage.waitFor([&] { return stage.panel<ui::AmountPanel>() != nullptr; });
            pressItem(stage, Qt::Key_L, 2);
            pressItem(stage, Qt::Key_S, 5);
            stage.press(Qt::Key_F8);
        },
        [&] {
            auto const* panel = stage.panel<ui::AmountPanel>();
            return panel && !panel->toPay.isEmpty();
        });
    stage.takeAway();
    stage.step(
        QStringLiteral("Enter: the rest earns"), QStringLiteral("47-paid"),
        [&] { stage.press(Qt::Key_Return); },
        [&] { return stage.shows(Mood::Stamped) || stage.shows(Mood::Reward); });
}

void Tour::chooseReward(TourStage& stage)
{
    if (stage.failed()) return;
    stage.clock.pass(24h);
    stage.step(
        QStringLiteral("a large purchase fills the account"), QString(),
        [&] {
            stage.hold(card("Anna"));
            stage.waitFor([&] { return stage.panel<ui::AmountPanel>() != nullptr; });
            for (int i = 0; i < 4; ++i)
                pressItem(stage, Qt::Key_S, 5);
            stage.press(Qt::Key_Return);
        },
        [&] { return stage.shows(Mood::Stamped) || stage.shows(Mood::Reward); });
    stage.takeAway();
    stage.step(
        QStringLiteral("F8: several rewards to choose from"), QStringLiteral("48-choice"),
        [&] { stage.press(Qt::Key_F8); }, [&] { return stage.panel<ui::ChoicePanel>() != nullptr; });
    stage.step(
        QStringLiteral("F8 again: the chosen one is given"), QStringLiteral("49-chosen-given"),
        [&] { stage.press(Qt::Key_F8); },
        [&] {
            return stage.shows(Mood::Stamped) && !stage.panel<ui::ChoicePanel>() &&
                   stage.state().recent.rows.value(0).icon == QStringLiteral("gift");
        });
}

void Tour::refund(TourStage& stage)
{
    if (stage.failed()) return;
    stage.press(Qt::Key_Escape);
    stage.step(
        QStringLiteral("Shift+F9: what a refund would take back"), QStringLiteral("50-refund"),
        [&] { stage.press(Qt::Key_F9, Qt::ShiftModifier); },
        [&] { return stage.panel<ui::RefundPanel>() != nullptr; },
        [&] { return !stage.panel<ui::RefundPanel>()->lines.isEmpty(); });
    stage.step(
        QStringLiteral("Enter: refunded"), QStringLiteral("51-refunded"),
        [&] { stage.press(Qt::Key_Return); },
        [&] { return stage.shows(Mood::Stamped) && !stage.panel<ui::RefundPanel>(); });
    stage.step(
        QStringLiteral("F9: the refund is taken back"), QString(), [&] { stage.press(Qt::Key_F9); },
        [&] { return stage.state().recent.rows.value(0).undone; });
}

void Tour::claim(TourStage& stage)
{
    if (stage.failed()) return;
    stage.step(
        QStringLiteral("F6, Shift+F6: a code for the guest"), QStringLiteral("52-claim-code"),
        [&] {
            stage.press(Qt::Key_F6);
            stage.waitFor([&] { return stage.state().claimOffered; });
            stage.press(Qt::Key_F6, Qt::ShiftModifier);
        },
        [&] { return stage.panel<ui::ClaimPanel>() != nullptr; });
    auto const code = stage.atCore([](Business& business) {
        auto const guest = business.counter().guest(EventId(), 2300);
        return business.counter().issueClaim(guest.visit);
    });
    stage.press(Qt::Key_Escape);
    if (!code || stage.failed()) return;
    stage.clock.pass(24h);
    stage.step(
        QStringLiteral("the code comes back: whose card shall have it?"), QStringLiteral("53-claim"),
        [&] { stage.hold(code->payload); },
        [&] { return stage.state().banner.icon == QStringLiteral("ticket"); });
    stage.takeAway();
    stage.step(
        QStringLiteral("the card: the purchase is on its account"), QStringLiteral("54-claimed"),
        [&] { stage.hold(card("Ewa")); },
        [&] { return stage.shows(Mood::Stamped) || stage.shows(Mood::Reward); });
    stage.takeAway();
}

// F12: what the owner sees of all this.
void Tour::visitOffice(TourStage& stage)
{
    if (stage.failed()) return;
    stage.window().resize(1280, 800);
    auto& counter = stage.counter();
    auto const settled = [&] { return counter.showsOffice() && !counter.office().isBusy(); };
    stage.step(
        QStringLiteral("F12: the office opens on the Monday page"), QStringLiteral("55-office-monday"),
        [&] { stage.press(Qt::Key_F12); }, settled);
    if (stage.failed()) return;
    auto& office = counter.office();
    stage.step(
        QStringLiteral("the programmes, each in a sentence"), QStringLiteral("55-office-programmes"),
        [&] { office.showPage(QStringLiteral("programmes")); }, settled);
    stage.step(
        QStringLiteral("the programme editor, with its live card and its price"),
        QStringLiteral("56-programme-editor"),
        [&] {
            office.programmes().newProgramme();
            office.programmes().simulate();
        },
        [&] { return settled() && office.programmesPage().editor()->isVisible(); });
    stage.step(
        QStringLiteral("the offers"), QStringLiteral("57-offers"),
        [&] { office.showPage(QStringLiteral("offers")); }, settled);
    stage.step(
        QStringLiteral("the items"), QStringLiteral("58-items"),
        [&] { office.showPage(QStringLiteral("items")); }, settled);
    stage.step(
        QStringLiteral("the rewards"), QStringLiteral("59-rewards-page"),
        [&] { office.showPage(QStringLiteral("rewards")); }, settled);
    stage.step(
        QStringLiteral("F12 again: the counter"), QString(), [&] { stage.press(Qt::Key_F12); },
        [&] { return !counter.showsOffice(); });
}

} // namespace bywalec
