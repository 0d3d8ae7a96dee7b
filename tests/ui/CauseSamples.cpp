// The good causes' page: two pots, a payout being noted, one that has no proof, one that may be taken back.
#include "tests/ui/OfficePageSamples.h"
#include "tests/ui/SampleFields.h"

namespace bywalec::test {
using namespace ui;

namespace {

PayoutState payout(Words const& t)
{
    PayoutState state;
    state.id = QStringLiteral("shelter");
    state.title = t("Zapisz wypłatę: Schronisko na Paluchu", "Note a payout: Animal shelter");
    state.sentence = t("W puli jest 184,20~zł.", "The pot holds 184.20~zł.");
    state.fields = {field("amount", FieldKind::Amount, t("Kwota", "Amount"), t("150,00", "150.00"),
                          t("najwyżej 184,20~zł", "at most 184.20~zł"), zl(t)),
                    field("day", FieldKind::Text, t("Dzień", "Day"), QStringLiteral("10.11.2025"),
                          t("kiedy przekazano", "when it was passed on")),
                    field("proof", FieldKind::Text, t("Potwierdzenie", "Proof"),
                          t("przelew 118/2025", "transfer 118/2025"),
                          t("numer przelewu albo pokwitowania", "number of the transfer or receipt"))};
    state.fields[2].span = 2;
    state.canSave = true;
    return state;
}

PageSample page(char const* name, Words const& t)
{
    PageSample sample;
    sample.name = QString::fromLatin1(name);
    sample.page = QStringLiteral("causes");
    sample.causes.pots = {{QStringLiteral("shelter"), t("Schronisko na Paluchu", "Animal shelter"),
                           t("Grosz dla innych", "A penny for others"), t("384,20~zł", "384.20~zł"),
                           t("200,00~zł", "200.00~zł"), t("184,20~zł", "184.20~zł"), false},
                          {QStringLiteral("hospice"), t("Hospicjum", "Hospice"),
                           t("Grosz dla innych", "A penny for others"), t("96,00~zł", "96.00~zł"),
                           t("96,00~zł", "96.00~zł"), t("0,00~zł", "0.00~zł"), true}};
    sample.causes.payouts = {{QStringLiteral("p2"), t("Hospicjum", "Hospice"),
                              t("3 listopada 2025", "3 November 2025"), t("96,00~zł", "96.00~zł"),
                              t("przelew 117/2025", "transfer 117/2025")},
                             {QStringLiteral("p1"), t("Schronisko na Paluchu", "Animal shelter"),
                              t("1 października 2025", "1 October 2025"), t("200,00~zł", "200.00~zł"),
                              t("pokwitowanie 7", "receipt 7")}};
    sample.causes.totals = {t("480,20~zł", "480.20~zł"), t("296,00~zł", "296.00~zł"),
                            t("184,20~zł", "184.20~zł")};
    return sample;
}

} // namespace

QList<PageSample> causeSamples(Language language)
{
    Words const t(language);
    auto const all = page("causes", t);
    auto pay = page("causes-pay", t);
    pay.causes.payout = payout(t);
    auto wrong = page("causes-wrong", t);
    wrong.causes.payout = payout(t);
    wrong.causes.payout->canSave = false;
    wrong.causes.payout->fields[0].value = t("200,00", "200.00");
    wrong.causes.payout->fields[0].error = t("W puli jest tylko 184,20~zł.", "The pot holds only 184.20~zł.");
    wrong.causes.payout->fields[2].value.clear();
    wrong.causes.payout->fields[2].error = t("Podaj, jak to potwierdzić.", "Say how it can be proved.");
    auto written = page("causes-written", t);
    PayoutState back;
    back.id = QStringLiteral("p1");
    back.title = t("Wypłata: Schronisko na Paluchu, 200,00~zł", "Payout: Animal shelter, 200.00~zł");
    back.sentence =
        t("1 października 2025, potwierdzenie: pokwitowanie 7. Po cofnięciu pieniądze wracają do puli.",
          "1 October 2025, proof: receipt 7. Taken back, the money is in the pot again.");
    back.written = back.canSave = true;
    written.causes.payout = back;
    PageSample none;
    none.name = QStringLiteral("causes-none");
    none.page = QStringLiteral("causes");
    return {all, pay, wrong, written, none};
}

} // namespace bywalec::test
