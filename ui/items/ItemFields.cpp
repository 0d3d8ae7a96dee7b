#include "ui/items/ItemFields.h"

#include "core/programmes/TermsJson.h"
#include "core/words/RuleWords.h"
#include "ui/office/FieldGrid.h"
#include "ui/office/ShopGroups.h"

namespace bywalec::ui {

namespace {
QString said(std::string const& text)
{
    return QString::fromStdString(text);
}

Item const* holderOf(std::string const& key, Item const& but, Rules const& rules)
{
    auto const wanted = said(key).toLower();
    for (auto const& item : rules.items)
        if (item.id != but.id && item.active && !wanted.isEmpty() && said(item.key).toLower() == wanted)
            return &item;
    return nullptr;
}
} // namespace

bool ItemAnswers::isWrong() const
{
    return anyWrong(fields);
}

ItemAnswers readItem(Item const& base, Answers const& answers, ItemContext const& context)
{
    ItemAnswers form;
    form.item = base;
    auto& item = form.item;
    FormReader const ask(context.words, context.currency, answers);
    auto const groups = groupsOf(context.running);
    auto const hint =
        groups.isEmpty() ? ItemAnswers::tr("for rules") : groups.mid(0, 3).join(QStringLiteral(", "));
    form.fields
        << ask.text(
               {QStringLiteral("name"), ItemAnswers::tr("Item"), ItemAnswers::tr("as on the button"), {}},
               item.name)
        << ask.text({QStringLiteral("group"), ItemAnswers::tr("Group"), hint, {}}, item.group)
        << ask.money({QStringLiteral("price_minor"),
                      ItemAnswers::tr("Price"),
                      ItemAnswers::tr("of one; may be empty"),
                      {}},
                     item.priceMinor)
        << ask.text({QStringLiteral("key"), ItemAnswers::tr("Key"), ItemAnswers::tr("one character"), {}},
                    item.key);
    if (form.isWrong()) return form;
    if (auto const checked = checkItem(item); !checked)
        blame({&form.fields}, context.words, checked.error().detail);
    else if (auto const* other = item.active ? holderOf(item.key, item, context.running) : nullptr)
        form.fields.last().error = ItemAnswers::tr("taken by: %1").arg(said(other->name));
    return form;
}

} // namespace bywalec::ui
