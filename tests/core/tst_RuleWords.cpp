// Rules as sentences, in Polish as agreed and in English.
#include "core/words/RuleWords.h"
#include "tests/support/Catch.h"

using namespace bywalec;

namespace {

Words catalogue(std::string_view language)
{
    auto words = Words::load(language);
    INFO((words ? std::string() : words.error().detail));
    REQUIRE(words);
    return *words;
}

Currency currencyOf(Words const& words)
{
    return *Currency::parse(words.language() == "pl" ? "PLN" : "EUR");
}

/// The sentences one a line, with plain spaces.
std::string plain(std::string text)
{
    std::string const noBreak = "\u00A0";
    for (auto at = text.find(noBreak); at != text.npos; at = text.find(noBreak, at))
        text.replace(at, noBreak.size(), " ");
    return text;
}

std::string told(ProgrammeTerms const& terms, std::string_view language = "pl")
{
    auto const words = catalogue(language);
    std::string out;
    for (auto const& sentence : ruleSentence(words, terms, currencyOf(words)))
        out += (out.empty() ? "" : "\n") + sentence;
    return plain(out);
}

RewardTerms reward(std::string name, RewardKind kind = RewardKind::Product)
{
    RewardTerms out;
    out.name = std::move(name);
    out.kind = kind;
    return out;
}

StampTerms stamps()
{
    StampTerms terms;
    terms.name = "Kawa";
    terms.reward = reward("kawa");
    return terms;
}

PointTerms points()
{
    PointTerms terms;
    terms.name = "Punkty";
    return terms;
}

} // namespace

TEST_CASE("A stamp card is told in the two sentences that were agreed")
{
    auto terms = stamps();
    terms.minimumMinor = 1200;
    terms.reward.validDays = 90;
    CHECK(told(terms) == "Za każdy zakup od 12 zł dostajesz pieczątkę.\n"
                         "5 pieczątek to kawa gratis, do odebrania w 90 dni.");
    CHECK(told(terms, "en") == "Every purchase of €12 or more gets you a stamp.\n"
                               "5 stamps earn you a free kawa, to collect within 90 days.");
}

TEST_CASE("What a stamp is for, what it adds up to and how long it counts are all said")
{
    auto terms = stamps();
    terms.welcome = 2;
    terms.needed = 3;
    terms.reward.minimumMinor = 2050;
    terms.reward.validDays = 1;
    terms.validDays = 365;
    CHECK(told(terms) ==
          "Za każdy zakup dostajesz pieczątkę, a na powitanie jeszcze 2.\n"
          "3 pieczątki to kawa gratis, do odebrania najpóźniej następnego dnia, przy zakupie od "
          "20,50 zł.\n"
          "Pieczątka jest ważna 365 dni.");
    terms = stamps();
    terms.needed = 1;
    terms.basis = EarnBasis::Item;
    CHECK(told(terms) == "Za każdy produkt dostajesz pieczątkę.\n1 pieczątka to kawa gratis.");
    terms.group = "lody";
    terms.minimumMinor = 500;
    CHECK(
        told(terms).starts_with("Przy zakupie od 5 zł za każdy produkt z grupy „lody” dostajesz pieczątkę."));
    terms.basis = EarnBasis::Amount;
    terms.minimumMinor = 0;
    terms.perMinor = 1000;
    CHECK(told(terms).starts_with("Za każde wydane 10 zł dostajesz pieczątkę."));
}

TEST_CASE("Each kind of reward is called what it is")
{
    auto terms = stamps();
    auto const said = [&](RewardTerms const& given) {
        terms.reward = given;
        auto const all = told(terms);
        return all.substr(all.find('\n') + 1);
    };
    CHECK(said(reward("masaż", RewardKind::Service)) == "5 pieczątek to masaż gratis.");
    CHECK(said(reward("degustacja", RewardKind::Experience)) == "5 pieczątek to degustacja.");
    CHECK(said(reward("Stały gość", RewardKind::Badge)) == "5 pieczątek to odznaka „Stały gość”.");
    auto discount = reward("rabat", RewardKind::Discount);
    discount.discountMinor = 1000;
    discount.validDays = 30;
    CHECK(said(discount) == "5 pieczątek to rabat 10 zł, do wykorzystania w 30 dni.");
    discount.discountMinor = 0;
    discount.discountPercent = 15;
    CHECK(said(discount) == "5 pieczątek to rabat 15 %, do wykorzystania w 30 dni.");
}

TEST_CASE("Points are told by what earns them and what they buy and pay")
{
    auto terms = points();
    CHECK(told(terms) == "Za każde wydane 1 zł dostajesz 1 punkt.");
    terms.group = "ciasto";
    terms.points = 2;
    terms.minimumMinor = 2000;
    terms.welcome = 1;
    terms.catalogue = {{1, 500, reward("obiad")}, {2, 120, reward("sernik")}};
    terms.payMinor = 5;
    terms.payPercent = 50;
    terms.validDays = 180;
    CHECK(told(terms) ==
          "Przy zakupie od 20 zł za każde wydane 1 zł na produkty z grupy „ciasto” dostajesz 2 punkty, "
          "a na powitanie jeszcze jeden.\n"
          "Za punkty wybierasz jedną z 2 nagród, najtańsza kosztuje 120 punktów: sernik gratis.\n"
          "Punktami płacisz do 50 % rachunku: punkt to 0,05 zł.\n"
          "Punkt jest ważny 180 dni.");
    terms = points();
    terms.basis = EarnBasis::Visit;
    terms.points = 10;
    terms.catalogue = {{1, 1, reward("sernik")}};
    terms.payMinor = 100;
    CHECK(told(terms) == "Za każdy zakup dostajesz 10 punktów.\n1 punkt to sernik gratis.\n"
                         "Punktami płacisz za zakupy: punkt to 1,00 zł.");
    terms.basis = EarnBasis::Item;
    CHECK(told(terms).starts_with("Za każdy produkt dostajesz 10 punktów."));
}

TEST_CASE("Tiers are told with their thresholds, what they bring and how long they stay")
{
    TierTerms terms;
    terms.levels = {{"Srebro", 50000, 100, ""}, {"Złoto", 150050, 125, "mleko roślinne bez dopłaty"}};
    terms.keepDays = 90;
    CHECK(told(terms) ==
          "Poziom zależy od sumy zakupów z ostatnich 365 dni: Srebro od 500 zł, Złoto od 1 500,50 zł.\n"
          "Poziom daje więcej punktów i premii: Złoto +25 %.\n"
          "Złoto daje: mleko roślinne bez dopłaty.\n"
          "Poziom zostaje co najmniej 90 dni dłużej.");
    terms.basis = TierBasis::Visits;
    terms.levels = {{"Złoto", 20, 100, ""}};
    terms.keepDays = 0;
    CHECK(told(terms) == "Poziom zależy od liczby wizyt w ostatnich 365 dniach: Złoto od 20.");
    terms.basis = TierBasis::Points;
    terms.window = TierWindow::CalendarYear;
    terms.keepDays = 1;
    CHECK(told(terms) == "Poziom zależy od punktów zebranych w roku kalendarzowym: Złoto od 20.\n"
                         "Poziom zostaje do końca następnego roku.");
}

TEST_CASE("Cashback and charity are told in shares of the purchase or in money")
{
    CashbackTerms cashback;
    cashback.basisPoints = 250;
    cashback.minimumMinor = 2000;
    cashback.validDays = 180;
    CHECK(told(cashback) == "Z każdego zakupu od 20 zł wraca do ciebie 2,5 % jako premia.\n"
                            "Premią płacisz do 50 % rachunku, jest ważna 180 dni.");
    CHECK(told(cashback, "en") == "2.5% of every purchase of €20 or more comes back to you as cashback.\n"
                                  "Cashback pays up to 50% of a bill and is valid for 180 days.");
    cashback.basisPoints = 5;
    cashback.payPercent = 100;
    cashback.minimumMinor.reset();
    cashback.validDays.reset();
    CHECK(told(cashback) == "Z każdego zakupu wraca do ciebie 0,05 % jako premia.\n"
                            "Premią płacisz za kolejne zakupy.");
    CharityTerms charity;
    charity.causes = {{"a", "Schronisko"}};
    CHECK(told(charity) == "Z każdego zakupu przekazujemy 1 % na cel: Schronisko.");
    charity.basisPoints = 0;
    charity.perVisitMinor = 50;
    charity.causes.push_back({"b", "Hospicjum"});
    CHECK(told(charity) ==
          "Za każdy zakup przekazujemy 0,50 zł na wybrany przez ciebie cel: Schronisko, Hospicjum.");
}

TEST_CASE("Every occasion says its moment, its gift and what has to be done")
{
    auto const said = [](OccasionKind kind, int n = 0, int before = 0, int after = 0) {
        OccasionTerms terms;
        terms.kind = kind;
        terms.n = n;
        terms.beforeDays = before;
        terms.afterDays = after;
        terms.reward = reward("ciastko");
        terms.weeklyBudgetMinor = 5000;
        terms.seed = "lipa";
        return told(terms);
    };
    std::string const gift = " dostajesz prezent: ciastko gratis.";
    CHECK(said(OccasionKind::Welcome) == "Przy pierwszej wizycie" + gift);
    CHECK(said(OccasionKind::Birthday) == "Na urodziny" + gift + "\nWystarczy przyjść w dniu urodzin.");
    CHECK(said(OccasionKind::Birthday, 0, 1) ==
          "Na urodziny" + gift + "\nWystarczy przyjść w dniu urodzin albo do 1 dnia wcześniej.");
    CHECK(said(OccasionKind::Birthday, 0, 0, 7) ==
          "Na urodziny" + gift + "\nWystarczy przyjść w dniu urodzin albo do 7 dni później.");
    CHECK(said(OccasionKind::Birthday, 0, 3, 7) ==
          "Na urodziny" + gift + "\nWystarczy przyjść od 3 dni przed urodzinami do 7 dni po nich.");
    CHECK(said(OccasionKind::Anniversary, 0, 3, 7) ==
          "Na rocznicę pierwszej wizyty" + gift +
              "\nWystarczy przyjść od 3 dni przed rocznicą do 7 dni po niej.");
    CHECK(said(OccasionKind::NthVisit, 10) == "Za 10. wizytę" + gift);
    CHECK(said(OccasionKind::Surprise, 30) ==
          "Średnio raz na 30 tygodni z wizytą czeka na ciebie niespodzianka: ciastko gratis.\n"
          "Wystarcza na nie 50 zł tygodniowo, a losowanie każdy może sprawdzić hasłem: lipa.");
    CHECK(said(OccasionKind::Streak, 4) == "Za każde 4 tygodnie z rzędu z wizytą" + gift);
    CHECK(
        said(OccasionKind::Referral) ==
        "Gdy osoba, której nas polecisz, przyjdzie drugi raz, każde z was dostaje prezent: ciastko gratis.");
    CHECK(said(OccasionKind::WinBack, 60) ==
          "Gdy nie było cię dłużej niż 60 dni, czeka na ciebie prezent: ciastko gratis.");
}

TEST_CASE("English ordinals follow the number")
{
    OccasionTerms terms;
    terms.kind = OccasionKind::NthVisit;
    terms.reward = reward("coffee");
    for (auto const& [n, ordinal] :
         {std::pair(2, "2nd"), {3, "3rd"}, {10, "10th"}, {21, "21st"}, {12, "12th"}}) {
        terms.n = n;
        CHECK(told(terms, "en") ==
              std::string("With your ") + ordinal + " visit you get a gift: a free coffee.");
    }
}

TEST_CASE("What an owner named is put in as it is, whatever is in it")
{
    auto terms = stamps();
    terms.reward.name = "{x} ' # z";
    CHECK(told(terms).find("{x} ' # z gratis") != std::string::npos);
}
