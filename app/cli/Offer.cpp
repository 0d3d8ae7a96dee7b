// offer list, define, close: temporary bonuses, how often they were said at the till, taken and used.
#include "app/cli/Commands.h"
#include "app/cli/Definition.h"
#include "app/cli/Views.h"
#include "core/ledger/Member.h"
#include "core/ledger/Suggestions.h"
#include "core/words/RuleWords.h"

namespace bywalec::cli {

namespace {

struct Listed {
    Defined<Offer> defined;
    SuggestionCount count;
    int uses = 0;
    bool now = false; ///< today, at this minute
};

struct Offers {
    Rules rules;
    std::vector<Listed> all;
};

} // namespace

// How often each was used: the shop's facts count that for offers with a limit only.
static std::vector<int> usesOf(Transaction& tx, std::vector<Defined<Offer>> const& offers, LocalDay today)
{
    Rules counted;
    for (auto const& each : offers) {
        counted.offers.push_back(each.newest());
        counted.offers.back().terms.total = std::numeric_limits<int>::max();
    }
    return shopFactsOf(tx, counted, today).offerUses;
}

static Offers readOffers(Transaction& tx, LocalTime const& now)
{
    auto const definitions = readDefinitions(tx);
    Offers offers{currentRules(definitions), {}};
    auto const uses = usesOf(tx, definitions.offers, now.day);
    for (std::size_t i = 0; i < definitions.offers.size(); ++i) {
        auto const& defined = definitions.offers[i];
        bool const runsNow = defined.isRunning() && isRunning(defined.newest().terms, now.day, now.minute);
        offers.all.push_back({defined, suggestionCount(tx, defined.newest().id), uses[i], runsNow});
    }
    return offers;
}

static int list(Session& session)
{
    auto reading = session.openReader(Keys::Ignored);
    auto const now = reading.zone.local(session.clock().now());
    auto const offers = session.must(
        reading.database.read([&](Transaction& tx) -> Result<Offers> { return readOffers(tx, now); }));
    auto const& words = session.words();
    Json json = Json::array();
    std::vector<std::string> lines;
    for (auto const& each : offers.all) {
        auto const& offer = each.defined.newest();
        auto const rule = offerSentence(words, offer.terms, offers.rules, reading.shop.currency);
        json.push_back({{"id", offer.id.text()},
                        {"name", offer.terms.name},
                        {"version", offer.version},
                        {"closed", each.defined.closed},
                        {"running_now", each.now},
                        {"rule", rule},
                        {"said", each.count.said},
                        {"taken", each.count.taken},
                        {"uses", each.uses},
                        {"terms", toJson(offer.terms)}});
        lines.push_back(
            joined({rule, each.defined.closed ? words.say("cli.definition.is_closed") : std::string(),
                    words.say("cli.offer.counts", {{"count", std::int64_t(each.uses)},
                                                   {"said", std::int64_t(each.count.said)},
                                                   {"taken", std::int64_t(each.count.taken)}}),
                    words.say("cli.definition.id", {{"id", offer.id.text()}})}));
    }
    if (lines.empty()) lines.push_back(words.say("cli.offer.none"));
    return session.answer({{"offers", json}}, lined(lines));
}

// An offer that is over before it begins is the slip that a bare field's name explains worst.
static Failure failOffer(Session& session, Error const& error, nlohmann::json const& json)
{
    auto const dayAt = [&](char const* field) {
        auto const found = json.is_object() ? json.find(field) : json.end();
        bool const text = found != json.end() && found->is_string();
        return text ? LocalDay::parse(found->get_ref<std::string const&>()) : std::nullopt;
    };
    auto const from = dayAt("from");
    auto const until = dayAt("until");
    if (error.detail != "until" || !from || !until) return failDefinition(session, error);
    return session.fail(error, "cli.offer.ends_before",
                        {{"from", session.words().date(*from)}, {"until", session.words().date(*until)}});
}

static int define(Session& session, DefineArguments const& arguments)
{
    auto& business = session.openWriter(Keys::Optional); // first: it knows the language
    auto const json = readJsonFile(session, arguments.file);
    auto const terms = offerTermsFromJson(json);
    if (!terms) throw failOffer(session, terms.error(), json);
    DefinedAnswer answer{"offer", {}, 1, terms->name, toJson(*terms), {}, {}, false};
    Rules rules;
    session.must(business.journal().write([&](Append& append) -> Result<void> {
        auto const definitions = readDefinitions(append.tx());
        rules = currentRules(definitions);
        auto const now =
            defineNext<Offer>(append, definitions.offers, {{}, 1, *terms}, arguments, "offer", offerDefined);
        if (!now) return now.error();
        answer.id = now->definition.id.text();
        answer.version = now->definition.version;
        answer.warnings = warningsFor(*terms, now->definition.id, rules);
        answer.retried = now->retried;
        return {};
    }));
    answer.rule = {offerSentence(session.words(), *terms, rules, business.shop().currency)};
    return answerDefined(session, answer);
}

static int close(Session& session, std::string const& text)
{
    auto& business = session.openWriter(Keys::Optional);
    Offer offer;
    bool again = false;
    session.must(business.journal().write([&](Append& append) -> Result<void> {
        auto const definitions = readDefinitions(append.tx());
        auto const found = pick(definitions.offers, text, "offer");
        if (!found) return found.error();
        offer = (*found)->newest();
        again = (*found)->closed;
        if (again) return {};
        auto written = append.append(offerClosed(offer.id, (*found)->newestVersion));
        if (!written) return written.error();
        return {};
    }));
    return answerClosed(session, "offer", offer.id.text(), offer.terms.name, again);
}

void addOffer(Command app, Chosen& chosen)
{
    auto command = app.addCommand("offer", "List, define or close offers");
    command.needsCommand();
    command.addCommand("list", "Every offer, how often it was used, said and taken; reads only")
        .runs([&chosen] { chosen = list; });

    auto defining = command.addCommand("define", "A new offer, or the next version of one");
    auto what = std::make_shared<DefineArguments>();
    addDefine(defining, *what);
    defining.runs([&chosen, what] { chosen = [what](Session& session) { return define(session, *what); }; });

    auto closing = command.addCommand("close", "An offer adds nothing to later visits");
    auto which = std::make_shared<std::string>();
    closing.addOption("offer", *which, "Its id or its name").typeName("ID").required();
    closing.runs([&chosen, which] { chosen = [which](Session& session) { return close(session, *which); }; });
}

} // namespace bywalec::cli
