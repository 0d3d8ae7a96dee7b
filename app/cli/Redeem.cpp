// redeem: gives a reward that waits, the oldest one unless another is named; or one that points buy.
#include "app/cli/Accounts.h"
#include "app/cli/Commands.h"
#include "app/cli/Finding.h"
#include "core/journal/Body.h"
#include "core/journal/EventStore.h"
#include "core/journal/Subjects.h"

namespace bywalec::cli {

namespace {

struct Arguments {
    Whom whom;
    std::string reward;
    int catalogue = 0; ///< 0 = a reward that waits
    std::string programme;
    std::optional<std::int64_t> billMinor;
    std::string operation;
};

/// What is given, found before anything is written.
struct Wanted {
    CustomerView view;
    RewardId reward; ///< one that waits
    ProgrammeId programme;
    std::string name;
    bool retried = false;
};

} // namespace

static OpenReward const* findOpen(CustomerView const& view, RewardId reward)
{
    for (auto const& programme : view.programmes)
        for (auto const& open : programme.standing.open)
            if (reward.isNull() || open.id == reward) return &open;
    return nullptr;
}

static Failure nothingWaits(Session& session, CustomerView const& view)
{
    auto const& words = session.words();
    auto sentence = words.say("reward.none.title");
    if (auto const* card = stampCardOf(view))
        sentence = joined({sentence, words.say("reward.none.sentence",
                                               {{"have", std::int64_t(card->progress->have)},
                                                {"needed", std::int64_t(card->progress->needed)}})});
    return Failure(name(ErrorKind::NotFound), sentence, std::string(), refused);
}

// The reward's name by the terms it was earned under, for a retry: it waits no more.
static std::string givenName(Transaction& tx, Recorded const& redemption)
{
    auto const body = redemption.body();
    auto const programme = body.id<ProgrammeId>("programme").value_or(ProgrammeId());
    auto const& entries = body.list("entries");
    auto const version = entries.empty() ? std::nullopt : Body(entries[0]).integer("version");
    auto const found =
        findProgramme(tx, findSubject(tx, programme.raw()).value_or(0), int(version.value_or(1)));
    if (!found) return {};
    if (auto const* terms = rewardOf(found->terms)) return terms->name;
    if (auto const* points = std::get_if<PointTerms>(&found->terms))
        for (auto const& row : points->catalogue)
            if (row.key == body.integer("catalogue")) return row.reward.name;
    return {};
}

static std::string catalogueName(CustomerView const& view, ProgrammeId programme, int key)
{
    for (auto const& each : view.programmes)
        if (auto const* points = std::get_if<PointTerms>(&each.programme.terms);
            points && each.programme.id == programme)
            for (auto const& row : points->catalogue)
                if (row.key == key) return row.reward.name;
    return {};
}

static Wanted look(Session& session, Business& business, Arguments const& arguments, CustomerId customer,
                   EventId operation)
{
    auto const today = business.zone().local(session.clock().now()).day;
    return session.must(business.database().read([&](Transaction& tx) -> Result<Wanted> {
        Wanted wanted{customerView(tx, customer, today, business.sealKey()), {}, {}, {}, false};
        if (!arguments.reward.empty()) wanted.reward = RewardId::parse(arguments.reward).value_or(RewardId());
        if (arguments.catalogue > 0) {
            wanted.programme = programmeByText(session, tx, arguments.programme);
            wanted.name = catalogueName(wanted.view, wanted.programme, arguments.catalogue);
        }
        if (auto const earlier = operation.isNull() ? std::nullopt : findEvent(tx, operation)) {
            wanted.retried = true;
            wanted.name = givenName(tx, *earlier);
            if (wanted.reward.isNull())
                wanted.reward = earlier->body().id<RewardId>("reward").value_or(wanted.reward);
        } else if (arguments.catalogue == 0) {
            // A named one that waits no more is the counter's to explain.
            auto const* open = findOpen(wanted.view, wanted.reward);
            if (!open && wanted.reward.isNull()) throw nothingWaits(session, wanted.view);
            if (open) wanted.reward = open->id;
            if (open) wanted.name = open->terms.name;
        }
        return wanted;
    }));
}

static std::string messageOf(Words const& words, Outcome const& outcome, Wanted const& wanted,
                             Currency currency)
{
    auto const& view = *outcome.customer;
    auto const repeated = wanted.retried ? words.say("cli.same_operation") : std::string();
    auto const title = words.say("reward.given.title", {{"reward", wanted.name}});
    auto const* card = stampCardOf(view);
    bool const fromCard =
        card && std::any_of(outcome.entries.begin(), outcome.entries.end(),
                            [&](NewEntry const& entry) { return entry.programme == card->programme.id; });
    if (fromCard)
        return joined({repeated, title,
                       sayNamed(words, "reward.given.sentence", view.profile.name,
                                {{"have", std::int64_t(card->progress->have)},
                                 {"needed", std::int64_t(card->progress->needed)}})});
    return joined({repeated, title, joined(reasonLines(words, outcome.entries, currency))});
}

static int run(Session& session, Arguments const& arguments)
{
    bool const buying = arguments.catalogue > 0;
    if (buying == arguments.programme.empty()) throw session.failUsage("cli.usage.catalogue");
    if (!arguments.reward.empty() && (buying || !RewardId::parse(arguments.reward)))
        throw session.failUsage("cli.usage.bad_value", {{"option", std::string("--reward")}});
    if (arguments.whom.given() != 1)
        throw session.failUsage("cli.usage.one_of", {{"options", std::string(whomOptions)}});
    auto& business = session.openWriter(keysFor(arguments.whom));
    auto const operation = operationId(arguments.operation);
    auto const customer = findWhom(session, business.database(), business.sealKey(), arguments.whom);
    auto const wanted = look(session, business, arguments, customer, operation);
    auto const outcome =
        buying ? business.counter().buy(customer, wanted.programme, arguments.catalogue, operation,
                                        arguments.billMinor)
               : business.counter().redeem(customer, wanted.reward, operation, arguments.billMinor);
    if (outcome.state == ScanState::NotSaved) throw session.fail(outcome.error);
    auto const currency = business.shop().currency;
    auto const message = messageOf(session.words(), outcome, wanted, currency);
    Json document{{"state", "redeemed"},
                  {"reward", {{"id", idJson(wanted.reward)}, {"name", wanted.name}}},
                  {"action", outcome.visit.text()}};
    putCustomer(document, outcome.customer);
    document["entries"] = entriesJson(session.words(), outcome.entries, currency);
    document["message"] = message;
    document["commit_ms"] = outcome.commitMs;
    document["retried"] = wanted.retried;
    return session.answer(document, message);
}

void addRedeem(Command app, Chosen& chosen)
{
    auto command = app.addCommand("redeem", "Give a reward that waits, or one that points buy");
    auto arguments = std::make_shared<Arguments>();
    addWhom(command, arguments->whom);
    command.addOption("--reward", arguments->reward, "Which of those that wait; the oldest by default")
        .typeName("ID");
    command.addOption("--catalogue", arguments->catalogue, "Which of the rewards that points buy")
        .typeName("KEY")
        .within(1, 99);
    command.addOption("--programme", arguments->programme, "Whose catalogue, by id or name").typeName("ID");
    command
        .addOption("--bill", arguments->billMinor,
                   "What is bought with it, in minor units; the customer's newest purchase of today by "
                   "default")
        .typeName("MINOR");
    command.addOption("--operation", arguments->operation,
                      "Names this redemption: a retry with the same name gives nothing more");
    command.runs([&chosen, arguments] {
        chosen = [arguments](Session& session) { return run(session, *arguments); };
    });
}

} // namespace bywalec::cli
