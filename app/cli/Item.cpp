// item list, define, close: what the shop sells, as far as a rule has to know it.
#include "app/cli/Commands.h"
#include "app/cli/Definition.h"
#include "app/cli/Views.h"

namespace bywalec::cli {

static Json itemJson(Item const& item)
{
    return {{"id", item.id.text()},    {"name", item.name},
            {"version", item.version}, {"group", idJson(item.group)},
            {"key", idJson(item.key)}, {"price_minor", maybeJson(item.priceMinor)},
            {"active", item.active}};
}

static std::string itemLine(Words const& words, Item const& item, Currency currency)
{
    auto const price = item.priceMinor ? words.money({*item.priceMinor, currency}) : std::string();
    std::string line = item.name;
    for (auto const& part : {item.group, price})
        if (!part.empty()) line += ", " + part;
    return joined({line, item.active ? std::string() : words.say("cli.item.not_sold"),
                   words.say("cli.definition.id", {{"id", item.id.text()}})});
}

static int list(Session& session)
{
    auto reading = session.openReader(Keys::Ignored);
    auto const definitions = session.must(
        reading.database.read([](Transaction& tx) -> Result<Definitions> { return readDefinitions(tx); }));
    Json items = Json::array();
    std::vector<std::string> lines;
    for (auto const& each : definitions.items) {
        items.push_back(itemJson(each.newest()));
        lines.push_back(itemLine(session.words(), each.newest(), reading.shop.currency));
    }
    if (lines.empty()) lines.push_back(session.words().say("cli.item.none"));
    return session.answer({{"items", items}}, lined(lines));
}

static int define(Session& session, DefineArguments const& arguments)
{
    auto& business = session.openWriter(Keys::Optional); // first: it knows the language
    auto const item = itemFromJson(readJsonFile(session, arguments.file));
    if (!item) throw failDefinition(session, item.error());
    DefinedAnswer answer{"item", {}, 1, item->name, toJson(*item), {}, {}, false};
    session.must(business.journal().write([&](Append& append) -> Result<void> {
        auto const definitions = readDefinitions(append.tx());
        auto const now = defineNext<Item>(append, definitions.items, *item, arguments, "item",
                                          [&](Item const& next) { return defineItem(definitions, next); });
        if (!now) return now.error();
        answer.id = now->definition.id.text();
        answer.version = now->definition.version;
        answer.retried = now->retried;
        return {};
    }));
    return answerDefined(session, answer);
}

static int close(Session& session, std::string const& text)
{
    auto& business = session.openWriter(Keys::Optional);
    Item item;
    bool again = false;
    session.must(business.journal().write([&](Append& append) -> Result<void> {
        auto const items = readDefinitions(append.tx()).items;
        auto const found = pick(items, text, "item");
        if (!found) return found.error();
        item = (*found)->newest();
        again = !runs(**found);
        if (again) return {};
        item.active = false;
        item.version = (*found)->newestVersion + 1;
        auto written = append.append(itemDefined(item));
        if (!written) return written.error();
        return {};
    }));
    return answerClosed(session, "item", item.id.text(), item.name, again);
}

void addItem(Command app, Chosen& chosen)
{
    auto command = app.addCommand("item", "List, define or close what is sold");
    command.needsCommand();
    command.addCommand("list", "Everything that was ever sold; reads only").runs([&chosen] {
        chosen = list;
    });

    auto defining = command.addCommand("define", "Something new to sell, or its next version");
    auto what = std::make_shared<DefineArguments>();
    addDefine(defining, *what);
    defining.runs([&chosen, what] { chosen = [what](Session& session) { return define(session, *what); }; });

    auto closing = command.addCommand("close", "It isn't sold any more");
    auto which = std::make_shared<std::string>();
    closing.addOption("item", *which, "Its id or its name").typeName("ID").required();
    closing.runs([&chosen, which] { chosen = [which](Session& session) { return close(session, *which); }; });
}

} // namespace bywalec::cli
