// What the sample café sells: a handful, all 48, none.
#include "tests/ui/OfficePageSamples.h"
#include "tests/ui/SampleFields.h"

namespace bywalec::test {
using namespace ui;

namespace {

ItemRow item(QString const& name, QString const& group, QString const& price, char const* key)
{
    ItemRow row;
    row.id = name;
    row.name = name;
    row.group = group;
    row.price = price;
    row.key = QString::fromLatin1(key);
    return row;
}

QList<ItemRow> rows(Words const& t)
{
    auto const coffee = t("kawa", "coffee");
    auto const pastry = t("wypieki", "pastry");
    auto const cold = t("napoje zimne", "cold drinks");
    QList<ItemRow> result{
        item(QStringLiteral("espresso"), coffee, t("8,00~zł", "8.00~zł"), "e"),
        item(t("kawa czarna", "black coffee"), coffee, t("10,00~zł", "10.00~zł"), "k"),
        item(QStringLiteral("cappuccino"), coffee, t("13,00~zł", "13.00~zł"), "c"),
        item(QStringLiteral("latte"), coffee, t("14,00~zł", "14.00~zł"), "l"),
        item(QStringLiteral("flat white"), coffee, t("14,00~zł", "14.00~zł"), ""),
        item(t("drożdżówka", "yeast bun"), pastry, t("8,00~zł", "8.00~zł"), "d"),
        item(t("rogalik maślany", "butter croissant"), pastry, t("7,50~zł", "7.50~zł"), "r"),
        item(t("ciasto dnia", "cake of the day"), pastry, t("15,00~zł", "15.00~zł"), ""),
        item(t("lemoniada", "lemonade"), cold, t("12,00~zł", "12.00~zł"), "m"),
        item(t("woda", "water"), cold, t("6,00~zł", "6.00~zł"), "w"),
        item(t("karta podarunkowa", "gift card"), {}, {}, "")};
    result[8].active = false;
    return result;
}

QList<ItemRow> full(Words const& t)
{
    auto result = rows(t).mid(0, 10);
    result[8].active = true;
    auto const extras = t("dodatki", "extras");
    auto const lunch = t("śniadania i~lunch", "breakfast and lunch");
    for (int i = 1; i <= 18; ++i)
        result << item(t("śniadanie %1", "breakfast %1").arg(i), lunch,
                       t("2%1,00~zł", "2%1.00~zł").arg(i % 10), "");
    for (int i = 1; i <= 20; ++i)
        result << item(t("syrop %1", "syrup %1").arg(i), extras, t("2,00~zł", "2.00~zł"), "");
    return result;
}

ItemEditorState form(Words const& t, QString const& id)
{
    ItemEditorState e;
    e.id = id;
    auto const fresh = id.isEmpty();
    e.fields = {field("name", FieldKind::Text, t("Nazwa", "Name"), id,
                      t("na przycisku i~w~raportach", "on the button")),
                field("group", FieldKind::Text, t("Grupa", "Group"),
                      fresh ? QString() : t("wypieki", "pastry"), t("kawa, wypieki…", "coffee, pastry…")),
                field("price", FieldKind::Amount, t("Cena", "Price"), fresh ? QString() : t("8,00", "8.00"),
                      t("puste: bez ceny", "empty: none"), zl(t)),
                field("key", FieldKind::Text, t("Klawisz", "Key"), fresh ? QString() : QStringLiteral("d"),
                      t("jeden znak", "one sign"))};
    return e;
}

} // namespace

QList<PageSample> itemSamples(Language language)
{
    Words const t(language);
    auto sample = [](char const* name, ItemsState const& state) {
        PageSample result;
        result.name = QString::fromLatin1(name);
        result.page = QStringLiteral("items");
        result.items = state;
        return result;
    };
    auto editing = form(t, t("drożdżówka", "yeast bun"));
    editing.fields[3].error = t("zajęty", "taken");
    editing.canSave = false;
    return {sample("items", {rows(t), 48, {}}),
            sample("items-none", {}),
            sample("items-first", {{}, 48, form(t, {})}),
            sample("items-new", {rows(t), 48, form(t, {})}),
            sample("items-change", {rows(t), 48, editing}),
            sample("items-full", {full(t), 48, {}})};
}

} // namespace bywalec::test
