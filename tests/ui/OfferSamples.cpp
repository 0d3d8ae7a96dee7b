// Offers of the sample café: one that runs, one to come, one over, and three that are being written.
#include "tests/ui/OfficePageSamples.h"
#include "tests/ui/SampleFields.h"

namespace bywalec::test {
using namespace ui;

namespace {

QList<OfferRow> rows(Words const& t)
{
    OfferRow pastry;
    pastry.id = QStringLiteral("pastry");
    pastry.name = t("Podwójnie za wypieki", "Double for pastry");
    pastry.rule = t("Za wypieki dostajesz podwójne punkty, w~poniedziałki i~wtorki od 14 do 18.",
                    "Pastry earns double points, on Mondays and Tuesdays from 14 to 18.");
    pastry.when = t("3–30 listopada", "3–30 November");
    pastry.hours = t("pon., wt. 14–18", "Mon, Tue 14–18");
    pastry.counts = {87, 200, 312, 74};
    OfferRow latte;
    latte.id = QStringLiteral("latte");
    latte.name = t("Adwent z~piernikiem", "Gingerbread Advent");
    latte.rule = t("Piernik przy kawie daje 10 punktów więcej, raz dziennie.",
                   "Gingerbread with a coffee gives 10 points more, once a day.");
    latte.when = t("1–24 grudnia", "1–24 December");
    latte.standing = OfferStanding::Coming;
    OfferRow draft;
    draft.id = QStringLiteral("draft");
    draft.name = t("Spokojne poranki", "Quiet mornings");
    draft.rule =
        t("Przed dziewiątą wszystko liczy się półtora raza.", "Before nine everything counts one and "
                                                              "a half times.");
    draft.when = t("od 8 grudnia", "from 8 December");
    draft.standing = OfferStanding::Draft;
    OfferRow summer;
    summer.id = QStringLiteral("summer");
    summer.name = t("Lato z~lemoniadą", "Lemonade summer");
    summer.rule = t("Za lemoniadę dostajesz dwie pieczątki zamiast jednej.",
                    "A lemonade earns two stamps instead of one.");
    summer.when = t("1 lipca – 31 sierpnia", "1 July – 31 August");
    summer.standing = OfferStanding::Over;
    summer.counts = {1284, 0, 2105, 611};
    OfferRow first;
    first.id = QStringLiteral("first");
    first.name = t("Pierwszy raz ciasto", "First cake");
    first.rule = t("Kto kupi ciasto pierwszy raz, dostaje potrójne punkty.",
                   "Whoever buys cake for the first time gets triple points.");
    first.when = t("1–12 października", "1–12 October");
    first.standing = OfferStanding::Closed;
    first.counts = {19, 500, 240, 12};
    return {pastry, latte, draft, summer, first};
}

Choices groups(Words const& t)
{
    return {{QStringLiteral("all"), t("cały zakup", "the whole purchase")},
            {QStringLiteral("pastry"), t("wypieki", "pastry")},
            {QStringLiteral("coffee"), t("kawa", "coffee")},
            {QStringLiteral("cold"), t("napoje zimne", "cold drinks")}};
}

Choices weekdays(Words const& t)
{
    return {{QStringLiteral("mon"), t("pon.", "Mon")},  {QStringLiteral("tue"), t("wt.", "Tue")},
            {QStringLiteral("wed"), t("śr.", "Wed")},   {QStringLiteral("thu"), t("czw.", "Thu")},
            {QStringLiteral("fri"), t("pt.", "Fri")},   {QStringLiteral("sat"), t("sob.", "Sat")},
            {QStringLiteral("sun"), t("niedz.", "Sun")}};
}

Choices noYes(Words const& t, QString const& yes)
{
    return {{QStringLiteral("no"), t("bez znaczenia", "doesn't matter")}, {QStringLiteral("yes"), yes}};
}

QList<FieldState> more(Words const& t)
{
    auto days = field("weekdays", FieldKind::Several, t("W które dni", "On which days"),
                      QStringLiteral("mon,tue"), {});
    days.choices = weekdays(t);
    days.span = 2;
    auto with = field("groups", FieldKind::Several, t("Razem z", "Together with"), {},
                      t("w~tym samym zakupie", "in the same purchase"));
    with.choices = groups(t).mid(2);
    auto say = field("say", FieldKind::Text, t("Co mówi obsługa", "What the cashier says"),
                     t("Do kawy polecam dziś drożdżówkę: podwójne punkty.",
                       "With your coffee I'd suggest a bun today: double points."),
                     t("puste: stanowisko nic nie zaproponuje", "empty: the counter proposes nothing"));
    say.span = 3;
    return {days,
            with,
            field("from_time", FieldKind::Text, t("Od godziny", "From"), QStringLiteral("14:00"), {}),
            field("until_time", FieldKind::Text, t("Do godziny", "Until"), QStringLiteral("18:00"), {}),
            choice("usual", t("Przy tym, co zwykle", "With the usual"), "no",
                   noYes(t, t("tylko z~tym, co zwykle", "only with the usual item")), {}),
            choice("first", t("Pierwszy taki zakup", "First such purchase"), "no",
                   noYes(t, t("tylko za pierwszym razem", "only the first time")), {}),
            choice("tier", t("Poziom", "Tier"), "any",
                   {{QStringLiteral("any"), t("każdy", "any")},
                    {QStringLiteral("gold"), t("złoty i~wyżej", "gold and above")}},
                   {}),
            choice("segment", t("Dla kogo", "For whom"), "all",
                   {{QStringLiteral("all"), t("wszyscy klienci", "all customers")},
                    {QStringLiteral("risk"), t("dawno nie byli", "at risk")}},
                   {}),
            field("per_customer", FieldKind::Amount, t("Na klienta najwyżej", "Each customer at most"),
                  QStringLiteral("5"), t("puste: bez granicy", "empty: no limit"), t("razy", "times")),
            field("total", FieldKind::Amount, t("W sumie najwyżej", "In all at most"), QStringLiteral("200"),
                  t("puste: bez granicy", "empty: no limit"), t("razy", "times")),
            say};
}

OfferEditorState pastry(Words const& t)
{
    OfferEditorState e;
    e.id = QStringLiteral("pastry");
    e.name = t("Podwójnie za wypieki", "Double for pastry");
    e.standing = t("szkic", "draft");
    e.what = {field("percent", FieldKind::Amount, t("Tyle tego, co zwykle", "Of what is usual"),
                    QStringLiteral("200"), t("czyli podwójnie", "that is, double"), QStringLiteral("%")),
              field("extra", FieldKind::Amount, t("I raz na zakup", "And once a purchase"),
                    QStringLiteral("0"), t("punktów lub pieczątek", "points or stamps"),
                    t("więcej", "more"))};
    e.whose = {choice("group", t("Grupa towarów", "Group of items"), "pastry", groups(t),
                      t("14 towarów", "14 items")),
               choice("programme", t("W programie", "In"), "points",
                      {{QStringLiteral("all"), t("we wszystkich", "all programmes")},
                       {QStringLiteral("points"), t("Punkty za zakupy", "Points for purchases")}},
                      t("tu rosną punkty", "here points grow"))};
    e.when = {field("from", FieldKind::Text, t("Od", "From"), QStringLiteral("3.11.2025"),
                    t("poniedziałek, za 5 dni", "Monday, in 5 days")),
              field("until", FieldKind::Text, t("Do", "Until"), QStringLiteral("30.11.2025"),
                    t("niedziela, włącznie", "Sunday, included"))};
    e.more = more(t);
    e.rule = t("Za wypieki dostajesz podwójne punkty, w~poniedziałki i~wtorki od 14 do 18, do 30 listopada.",
               "Pastry earns double points, on Mondays and Tuesdays from 14 to 18, until 30 November.");
    e.say = t("Do kawy polecam dziś drożdżówkę: podwójne punkty.",
              "With your coffee I'd suggest a bun today: double points.");
    e.examples = {
        {t("kawa i~drożdżówka, 21~zł", "coffee and a bun, 21~zł"), t("21~pkt", "21~pts"),
         t("29~pkt", "29~pts")},
        {t("sama kawa, 13~zł", "just a coffee, 13~zł"), t("13~pkt", "13~pts"), t("13~pkt", "13~pts")}};
    e.week = {3, 14 * 60, 18 * 60, t("8 dni między 3 a~30 listopada", "8 days between 3 and 30 November")};
    e.footnote = t("Punkty z~promocji zostają klientom także po jej końcu. Zakończyć można w~każdej chwili.",
                   "What an offer has given stays when it ends. It can be ended at any time.");
    e.launchText = t("Uruchom promocję", "Launch the offer");
    return e;
}

OfferEditorState running(Words const& t)
{
    auto e = pastry(t);
    e.id = QStringLiteral("running");
    e.standing = t("działa do 30 listopada", "running until 30 November");
    e.counts = OfferCounts{87, 200, 312, 74};
    e.launchText = t("Zapisz zmiany", "Save the changes");
    e.canLaunch = false;
    e.canDiscard = false;
    e.canEnd = true;
    return e;
}

OfferEditorState overlapping(Words const& t)
{
    auto e = pastry(t);
    e.id = QStringLiteral("overlapping");
    e.name = t("Nowa promocja", "New offer");
    e.say.clear();
    e.more.last().value.clear();
    e.week = {96, 0, 1440, t("8 dni, od rana do wieczora", "8 days, from morning to evening")};
    e.warnings = {t("W te same dni działa „Adwent z~piernikiem”. Policzy się tylko lepsza z~nich.",
                    "“Gingerbread Advent” runs on the same days. Only the better one will count."),
                  t("Żaden włączony towar nie jest w~grupie „wypieki”: promocja nic nie doda.",
                    "No item that is switched on is in the group “pastry”: the offer adds nothing.")};
    return e;
}

OfferEditorState wrong(Words const& t)
{
    auto e = pastry(t);
    e.id = QStringLiteral("wrong");
    e.more[0].value.clear();
    e.more[0].error = t("Zaznacz co najmniej jeden dzień.", "Choose at least one day.");
    e.more[3].error = t("Później niż 14:00.", "Later than 14:00.");
    e.week.weekdays = 0;
    e.week.sentence = t("ani jednego dnia", "not a single day");
    e.examples.clear();
    e.canLaunch = false;
    return e;
}

} // namespace

QList<PageSample> offerSamples(Language language)
{
    Words const t(language);
    auto sample = [](char const* name, OffersState const& state) {
        PageSample result;
        result.name = QString::fromLatin1(name);
        result.page = QStringLiteral("offers");
        result.offers = state;
        return result;
    };
    auto editing = [&](OfferEditorState const& editor) { return OffersState{rows(t), {}, editor}; };
    GeneralRulesState adding;
    adding.meet = OffersMeet::AddUp;
    adding.ask = AskAmount::Always;
    adding.askNote = t("„Punkty za zakupy” liczą kwotę", "“Points for purchases” count the amount");
    adding.changed = true;
    auto mistaken = adding;
    mistaken.capPercent = QStringLiteral("50");
    mistaken.capError = t("Od 100 do 1000.", "From 100 to 1000.");
    mistaken.canSave = false;
    return {sample("offers", {rows(t), {}, {}}),
            sample("offers-none", {}),
            sample("offers-rules", {rows(t).mid(0, 3), adding, {}}),
            sample("offers-cap", {rows(t).mid(0, 2), mistaken, {}}),
            sample("offer", editing(pastry(t))),
            sample("offer-running", editing(running(t))),
            sample("offer-overlapping", editing(overlapping(t))),
            sample("offer-wrong", editing(wrong(t)))};
}

} // namespace bywalec::test
