// The office with its own words and forms, as it comes out of a shop file: nothing cut off, all within reach.
#include "tests/ui/OfficeHands.h"
#include "tests/ui/OfficeLooks.h"
#include "ui/items/ItemsController.h"
#include "ui/offers/OfferEditor.h"
#include "ui/offers/OffersController.h"

using namespace bywalec;
using namespace bywalec::test;

namespace {
/// Runs `look` in both languages and at both sizes, each time in a new shop.
template<class Look>
void everywhereAtWork(Look look)
{
    for (auto const* language : {"pl", "en"})
        for (auto const size : {QSize(1280, 800), QSize(1024, 768)}) {
            INFO(language << " " << size.width());
            RigSetup setup;
            setup.language = language;
            setup.size = size;
            OfficeHands owner(setup);
            look(owner);
        }
    installLanguage(*qApp, QStringLiteral("en"));
}

void checkLooks(OfficeHands& owner, char const* name)
{
    INFO(name);
    owner.settle();
    // For the eye: pictures of all of it go to this folder.
    if (auto const folder = qEnvironmentVariable("BYWALEC_LOOKS"); !folder.isEmpty())
        owner.window().grab().save(QStringLiteral("%1/%2-%3.png")
                                       .arg(folder, QString::fromLatin1(name))
                                       .arg(owner.window().width()));
    checkNothingCutOff(owner.office());
    checkControls(owner.office());
    CHECK(filledButtons(owner.office()) <= 1);
}

void openMore(OfficeHands& owner, QString const& words)
{
    auto* more = buttonSaying(owner.office(), words);
    REQUIRE(more);
    more->click();
}
} // namespace

TEST_CASE("Each template is whole on the screen, with its further settings and with what is wrong",
          "[clipping]")
{
    everywhereAtWork([](OfficeHands& owner) {
        checkLooks(owner, "list");
        owner.office().programmes().newProgramme();
        openMore(owner, ProgrammeEditor::tr("More settings"));
        for (auto const kind : {TemplateKind::Points, TemplateKind::Tiers, TemplateKind::Cashback,
                                TemplateKind::Charity, TemplateKind::Stamps}) {
            owner.office().programmes().chooseTemplate(kind);
            checkLooks(owner, qPrintable(QStringLiteral("template-%1").arg(int(kind))));
        }
        owner.fill("minimum_minor", QStringLiteral("dwanaście złotych"));
        owner.fill("reward.name", QString());
        checkLooks(owner, "wrong");
    });
}

TEST_CASE("A priced programme is whole on the screen", "[clipping]")
{
    everywhereAtWork([](OfficeHands& owner) {
        owner.visits(owner.enrol("Anna"), 12);
        owner.office().programmes().open(owner.programmes().rows.at(0).id);
        owner.fill("needed", QStringLiteral("3"));
        owner.office().programmes().simulate();
        owner.settle();
        checkLooks(owner, "priced");
    });
}

TEST_CASE("Offers, items and their forms are whole on the screen", "[clipping]")
{
    everywhereAtWork([](OfficeHands& owner) {
        auto& items = owner.office().items();
        items.newItem();
        for (auto const& [id, text] : {std::pair("name", "drożdżówka"), std::pair("group", "wypieki"),
                                       std::pair("price_minor", "8,50"), std::pair("key", "d")})
            items.changeField(QString::fromLatin1(id), QString::fromUtf8(text));
        owner.office().showPage(QStringLiteral("items"));
        checkLooks(owner, "item");
        items.save();
        checkLooks(owner, "items");
        auto& offers = owner.office().offers();
        owner.office().showPage(QStringLiteral("offers"));
        owner.settle();
        offers.newOffer();
        offers.changeField(QStringLiteral("group"), QStringLiteral("wypieki"));
        checkLooks(owner, "offer");
        openMore(owner, OfferEditor::tr("More settings"));
        checkLooks(owner, "offer-more");
        offers.launch();
        checkLooks(owner, "offers");
        owner.office().showPage(QStringLiteral("rewards"));
        checkLooks(owner, "rewards");
    });
}
