// The owner makes, changes, prices and ends programmes in the real window, and the counter runs them.
#include "tests/ui/OfficeHands.h"

#include <QAbstractItemView>

using namespace bywalec;
using namespace bywalec::test;

TEST_CASE("The owner makes a points programme by keys alone, and the next card that is scanned earns points")
{
    OfficeHands owner;
    auto const anna = owner.enrol("Anna");
    owner.tabToButton(ProgrammesPage::tr("New programme"));
    owner.key(Qt::Key_Return);
    REQUIRE(owner.programmes().editor);
    owner.key(Qt::Key_Backtab, Qt::ShiftModifier);
    owner.key(Qt::Key_Right); // stamps → points
    CHECK(owner.editor().kind == TemplateKind::Points);
    CHECK(owner.editor().canLaunch);
    owner.tabToField(QStringLiteral("Nagroda"));
    owner.retype(QStringLiteral("kubek"));
    owner.tabToField(QStringLiteral("Cena nagrody"));
    owner.retype(QStringLiteral("120"));
    CHECK(plain(owner.editor().rule) ==
          QStringLiteral("Za każde wydane 1 zł dostajesz 1 punkt.\n120 punktów to kubek gratis."));
    owner.tabToButton(QStringLiteral("Uruchom program"));
    owner.key(Qt::Key_Return);

    CHECK_FALSE(owner.programmes().editor);
    REQUIRE(owner.programmes().rows.size() == 2);
    auto const& row = owner.programmes().rows.at(1);
    CHECK(row.standing == ProgrammeStanding::Running);
    CHECK(row.kind == TemplateKind::Points);
    CHECK(plain(row.version) == QStringLiteral("wersja 1"));
    auto const definitions = owner.definitions();
    REQUIRE(definitions.programmes.size() == 2);
    CHECK(std::get<PointTerms>(definitions.programmes[1].newest().terms).catalogue.at(0).price == 120);
    CHECK(currentRules(definitions).programmes.size() == 2);

    owner.scan(anna);
    CHECK_FALSE(owner.window().showsOffice());
    owner.type(QStringLiteral("18,50")); // the counter asks for the amount now
    owner.key(Qt::Key_Return);
    auto const earned = owner.view(anna.customer).programmes;
    REQUIRE(earned.size() == 2);
    CHECK(earned[1].standing.balance == 18);
    CHECK(owner.have(anna) == 1);
}

TEST_CASE("A programme that runs is changed by its next version, and what waits is said in the list")
{
    OfficeHands owner;
    auto const id = owner.programmes().rows.at(0).id;
    visible<QAbstractItemView>(owner.office())->setFocus();
    owner.key(Qt::Key_Down);
    owner.key(Qt::Key_Return);
    CHECK(owner.editor().kindFixed);
    CHECK(owner.editor().launchText.isEmpty());
    CHECK_FALSE(owner.editor().canDiscard);
    CHECK(owner.editor().canEnd);
    owner.fill("needed", QStringLiteral("7"));
    CHECK(plain(owner.editor().launchText) == QStringLiteral("Uruchom wersję 2"));
    owner.key(Qt::Key_Escape);
    CHECK_FALSE(owner.programmes().editor);
    CHECK(owner.programmes().rows.at(0).draftWaits);
    CHECK(owner.definitions().programmes[0].newestVersion == 1);
    owner.office().programmes().open(id);
    CHECK(owner.field("needed").value == QStringLiteral("7"));
    owner.click(QStringLiteral("Uruchom wersję\u00A02"));
    auto const definitions = owner.definitions();
    REQUIRE(definitions.programmes.size() == 1);
    CHECK(definitions.programmes[0].newestVersion == 2);
    CHECK(std::get<StampTerms>(definitions.programmes[0].newest().terms).needed == 7);
    CHECK(std::get<StampTerms>(definitions.programmes[0].versions[0].definition.terms).needed == 5);
    CHECK_FALSE(owner.programmes().rows.at(0).draftWaits);
    CHECK(owner.verifyClosed().holds());
}

TEST_CASE("A discarded draft leaves everything as it was")
{
    OfficeHands owner;
    owner.office().programmes().newProgramme();
    owner.fill("reward.name", QStringLiteral("sernik"));
    owner.office().programmes().leave();
    REQUIRE(owner.programmes().rows.size() == 2);
    CHECK(owner.programmes().rows.at(1).standing == ProgrammeStanding::Draft);
    owner.office().programmes().open(owner.programmes().rows.at(1).id);
    CHECK(owner.field("reward.name").value == QStringLiteral("sernik"));
    owner.click(ProgrammeEditor::tr("Discard draft"));
    CHECK(owner.programmes().rows.size() == 1);
    CHECK(owner.definitions().programmes.size() == 1);
    // One that nobody typed into isn't kept either.
    owner.office().programmes().newProgramme();
    owner.office().programmes().leave();
    CHECK(owner.programmes().rows.size() == 1);
}

TEST_CASE("An ended programme earns no more, stays in the list, and opens again with its next version")
{
    OfficeHands owner;
    auto const anna = owner.enrol("Anna");
    auto const id = owner.programmes().rows.at(0).id;
    owner.office().programmes().open(id);
    owner.click(ProgrammeEditor::tr("End the programme"));
    REQUIRE(owner.programmes().rows.size() == 1);
    CHECK(owner.programmes().rows.at(0).standing == ProgrammeStanding::Closed);
    CHECK(currentRules(owner.definitions()).programmes.empty());
    owner.office().programmes().open(id);
    CHECK_FALSE(owner.editor().canEnd);
    owner.click(QStringLiteral("Uruchom wersję\u00A02"));
    CHECK(owner.programmes().rows.at(0).standing == ProgrammeStanding::Running);
    owner.scan(anna);
    CHECK_FALSE(owner.window().showsOffice());
    CHECK(owner.have(anna) == 1);
}

TEST_CASE("Bad input shows its sentence at the field and launches nothing")
{
    OfficeHands owner;
    owner.tabToButton(ProgrammesPage::tr("New programme"));
    owner.key(Qt::Key_Return);
    owner.tabToField(QStringLiteral("Nagroda"));
    owner.retype(QString());
    CHECK(owner.sees(QStringLiteral("Sprawdź pole: nazwa nagrody.")));
    CHECK_FALSE(owner.editor().canLaunch);
    owner.type(QStringLiteral("kawa"));
    CHECK(owner.editor().canLaunch);
    owner.tabToField(QStringLiteral("Pieczątka za zakup od"));
    owner.retype(QStringLiteral("12 zł"));
    CHECK(owner.sees(QStringLiteral("Wpisz kwotę, na przykład 12,50.")));
    auto* button = buttonSaying(owner.office(), QStringLiteral("Uruchom program"));
    REQUIRE(button);
    CHECK_FALSE(button->isEnabled());
    owner.office().programmes().launch(); // as if the key were faster than the eye
    owner.settle();
    CHECK(owner.programmes().editor);
    CHECK(owner.definitions().programmes.size() == 1);
}

TEST_CASE("Launching twice defines one version")
{
    OfficeHands owner;
    owner.office().programmes().newProgramme();
    owner.office().programmes().launch();
    owner.office().programmes().launch();
    owner.settle();
    CHECK(owner.definitions().programmes.size() == 2);
}

TEST_CASE("What would be defined is refused by a full disk, and the draft stays with a sentence")
{
    OfficeHands owner;
    owner.office().programmes().newProgramme();
    owner.fill("reward.name", QStringLiteral("sernik"));
    owner.limitDisk(true);
    for (int i = 0; i < 40 && owner.programmes().editor && owner.editor().warnings.isEmpty(); ++i) {
        owner.fill("name", QStringLiteral("Karta na sernik ") + QString(40, QLatin1Char('x')));
        owner.office().programmes().launch();
        owner.settle();
        if (!owner.programmes().editor) {
            owner.office().programmes().newProgramme();
            owner.settle();
        }
    }
    REQUIRE(owner.programmes().editor);
    CHECK_FALSE(owner.editor().warnings.isEmpty());
    owner.limitDisk(false);
    owner.office().programmes().launch();
    owner.settle();
    CHECK_FALSE(owner.programmes().editor);
}

TEST_CASE("What overlaps is said before the launch")
{
    OfficeHands owner;
    owner.office().programmes().newProgramme();
    owner.fill("name", QString::fromStdString(TestShop::coffeeTerms().name));
    REQUIRE_FALSE(owner.editor().warnings.isEmpty());
    CHECK(owner.editor().warnings.first().contains(QStringLiteral("nazywa się tak samo")));
    CHECK(owner.editor().canLaunch);
}
