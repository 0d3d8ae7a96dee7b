// Everything but the step at hand is the same in all of them, as it would be on the way.
#include "tests/ui/FirstRunSamples.h"

#include "tests/ui/SampleFields.h"

namespace bywalec::test {
using namespace ui;

namespace {

FirstRunState start(Words const& t, FirstRunStep step, Language language)
{
    FirstRunState s;
    s.step = step;
    s.language = language == Language::Polish ? QStringLiteral("pl") : QStringLiteral("en");
    auto const shop = t("Kawiarnia Pod Lipą", "Linden Tree Café");
    s.shop.name = field("name", FieldKind::Text, t("Nazwa lokalu", "Name of the shop"),
                        step == FirstRunStep::Shop ? QString() : shop,
                        t("na przykład: Kawiarnia Pod Lipą", "for example: Linden Tree Café"));
    s.shop.place = {
        choice("zone", t("Strefa czasowa", "Time zone"), "Europe/Warsaw",
               {{QStringLiteral("Europe/Warsaw"), t("Polska (Warszawa)", "Poland (Warsaw)")},
                {QStringLiteral("Europe/London"), t("Wielka Brytania (Londyn)", "United Kingdom (London)")}},
               t("teraz jest tam 13:27", "it is 13:27 there now")),
        choice("currency", t("Waluta", "Currency"), "PLN",
               {{QStringLiteral("PLN"), t("złoty (zł)", "złoty (zł)")},
                {QStringLiteral("EUR"), t("euro (€)", "euro (€)")}},
               t("kwoty wyglądają tak: 12,50~zł", "amounts look like this: 12.50~zł"))};
    s.programme.fields = {field("reward", FieldKind::Text, t("Co gratis?", "What is free?"),
                                t("kawa", "coffee"),
                                t("tak to nazwie karta klienta", "as the card will say")),
                          number("stamps", t("Po ilu pieczątkach?", "After how many stamps?"), 5, 2, 20,
                                 t("od 2 do 20", "from 2 to 20"))};
    s.programme.rule = t("Za każdy zakup dostajesz pieczątkę.\n5 pieczątek to kawa gratis.",
                         "Every purchase earns a stamp.\n5 stamps make a free coffee.");
    auto& card = s.programme.card;
    card.shop = shop;
    card.have = 2;
    card.need = 5;
    card.reward = t("Nagroda: kawa", "Reward: coffee");
    card.detail = t("2~z~5 pieczątek, brakuje 3", "2 of 5 stamps, 3 to go");
    s.scan.camera = CameraMood::Ready;
    s.scan.cameraLabel = t("Kamera gotowa", "Camera ready");
    s.safety.key =
        QStringLiteral("4f1a-9c02-77de-b350-0ac4-e1f6-2b9d-8853-61ee-f00d-c47a-1d29-93b8-5e04-aa71-"
                       "cf3d-27e9");
    return s;
}

} // namespace

QList<std::pair<QString, FirstRunState>> firstRunSamples(Language language)
{
    Words const t(language);
    auto at = [&](FirstRunStep step) { return start(t, step, language); };
    auto sampled = at(FirstRunStep::Language);
    sampled.sampleOffered = true;
    auto nameless = at(FirstRunStep::Shop);
    nameless.shop.name.error =
        t("Wpisz nazwę lokalu albo pomiń ten krok.", "Type what the shop is called, or skip this.");
    nameless.shop.trade = Trade::Other;
    auto pets = at(FirstRunStep::Programme);
    pets.shop.trade = Trade::PetShop;
    pets.programme.kind = pets.programme.card.kind = TemplateKind::Charity;
    pets.programme.fields = {
        field("share", FieldKind::Amount, t("Część zakupu", "Share of the purchase"), QStringLiteral("1"),
              t("z~pieniędzy lokalu", "of the shop's money"), QStringLiteral("%")),
        field("cause", FieldKind::Text, t("Cel", "Cause"), t("schronisko Azyl", "Azyl shelter"), {})};
    pets.programme.rule = t("1~% każdego zakupu przekazujemy schronisku Azyl.",
                            "We give 1% of every purchase to the Azyl shelter.");
    pets.programme.card.figure = t("18,60~zł", "18.60~zł");
    pets.programme.card.under = t("zebrane z~Twoich zakupów", "raised by your purchases");
    pets.programme.card.reward = t("Cel: schronisko Azyl", "Cause: Azyl shelter");
    pets.programme.card.detail.clear();
    auto read = at(FirstRunStep::Scan);
    read.scan.camera = CameraMood::Read;
    read.scan.cameraLabel = t("Odczytano", "Read");
    read.scan.read = ScanRead::Other;
    read.scan.text = t("Kamera: kod QR, 48 znaków", "Camera: a QR code of 48 characters");
    auto blind = at(FirstRunStep::Scan);
    blind.scan.camera = CameraMood::Off;
    blind.scan.cameraLabel = t("Brak kamery. Użyj czytnika.", "No camera. Use the scanner.");
    auto saved = at(FirstRunStep::Safety);
    saved.safety.keySaved = t("Zapisano w~pliku bywalec-klucz.txt", "Saved in bywalec-key.txt");
    auto inFile = at(FirstRunStep::Safety);
    inFile.founded = true;
    inFile.safety.keptIn =
        t("Klucze są w~pliku, który możesz czytać tylko ty: "
          "/srv/kasa/lokal/shop.bywalec.key",
          "The keys are in a file that only you can read: /srv/till/cafe/shop.bywalec.key");
    auto backups = at(FirstRunStep::Safety);
    backups.safety.folder = t("Dokumenty/Bywalec/kopie", "Documents/Bywalec/backups");
    backups.safety.folderNote = t("wolne 120~GB", "120~GB free");
    auto failed = backups;
    failed.safety.keyProblem = t("Nie zapisano: brak miejsca na dysku. Wybierz inne miejsce.",
                                 "Not saved: the disk is full. Choose another place.");
    failed.safety.folderNote.clear();
    failed.safety.folderProblem = t("W~tym folderze nie można pisać.", "This folder can't be written to.");
    failed.problem = t("Nie założono lokalu: brak miejsca na dysku. Zwolnij miejsce i~naciśnij Enter.",
                       "The shop was not made: the disk is full. Free some space and press Enter.");
    return {{QStringLiteral("first-language"), at(FirstRunStep::Language)},
            {QStringLiteral("first-language-sample"), sampled},
            {QStringLiteral("first-shop"), at(FirstRunStep::Shop)},
            {QStringLiteral("first-shop-nameless"), nameless},
            {QStringLiteral("first-programme"), at(FirstRunStep::Programme)},
            {QStringLiteral("first-programme-pets"), pets},
            {QStringLiteral("first-scan"), at(FirstRunStep::Scan)},
            {QStringLiteral("first-scan-read"), read},
            {QStringLiteral("first-scan-blind"), blind},
            {QStringLiteral("first-safety"), at(FirstRunStep::Safety)},
            {QStringLiteral("first-safety-saved"), saved},
            {QStringLiteral("first-safety-file"), inFile},
            {QStringLiteral("first-safety-backups"), backups},
            {QStringLiteral("first-safety-failed"), failed}};
}

FirstRunState firstRunSample(QString const& name, Language language)
{
    for (auto const& [id, state] : firstRunSamples(language))
        if (id == name) return state;
    qFatal("no such sample");
}

} // namespace bywalec::test
