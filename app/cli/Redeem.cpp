// redeem: gives a reward that waits; the oldest one unless another is named.
#include "app/cli/Commands.h"
#include "app/cli/Finding.h"
#include "app/cli/Views.h"
#include "core/journal/EventStore.h"

#include <CLI/CLI.hpp>

namespace bywalec::cli {

namespace {

struct Arguments {
    std::string customer;
    std::string payload;
    std::string reward;
    std::string operation;
};

} // namespace

static OpenReward const* findOpen(CustomerView const& view, RewardId reward)
{
    for (auto const& programme : view.programmes)
        for (auto const& open : programme.open)
            if (reward.isNull() || open.id == reward) return &open;
    return nullptr;
}

// A blocked card opens no rewards: whoever found it must not drink the coffee.
static CustomerId customerFor(Session& session, Transaction& tx, Arguments const& arguments)
{
    if (!arguments.customer.empty()) return customerById(session, tx, arguments.customer);
    auto const card = cardByPayload(session, tx, arguments.payload);
    if (card.blocked) throw session.fail(makeError(ErrorKind::Refused), "banner.blocked.title");
    return holderOf(session, tx, card);
}

static Failure nothingWaits(Session& session, CustomerView const& view)
{
    auto const& words = session.words();
    auto sentence = words.say("reward.none.title");
    if (!view.programmes.empty()) {
        auto const& progress = view.programmes.front().progress;
        sentence = joined(
            {sentence, words.say("reward.none.sentence", {{"have", std::int64_t(progress.have)},
                                                          {"needed", std::int64_t(progress.needed)}})});
    }
    return Failure(name(ErrorKind::NotFound), sentence, std::string(), refused);
}

static int run(Session& session, Arguments const& arguments)
{
    if (arguments.customer.empty() == arguments.payload.empty())
        throw session.failUsage("cli.usage.one_of", {{"options", std::string("--customer, --payload")}});
    RewardId reward;
    if (!arguments.reward.empty()) {
        auto const parsed = RewardId::parse(arguments.reward);
        if (!parsed) throw session.failUsage("cli.usage.bad_value", {{"option", std::string("--reward")}});
        reward = *parsed;
    }
    auto& business = session.openWriter(Keys::Optional);
    auto const operation = operationId(arguments.operation);
    auto const today = business.zone().local(session.clock().now()).day;
    bool retried = false;
    std::string rewardName;
    auto const customer = session.must(business.database().read([&](Transaction& tx) -> Result<CustomerId> {
        auto const found = customerFor(session, tx, arguments);
        auto const view = customerView(tx, found, today, business.sealKey());
        if (!view.programmes.empty()) rewardName = view.programmes.front().programme.terms.reward;
        if (auto const earlier = operation.isNull() ? std::nullopt : findEvent(tx, operation)) {
            retried = true;
            if (reward.isNull()) reward = earlier->body().id<RewardId>("reward").value_or(reward);
        } else if (auto const* open = findOpen(view, reward)) {
            reward = open->id;
            rewardName = open->name;
        } else {
            throw nothingWaits(session, view);
        }
        return found;
    }));
    auto const outcome = business.counter().redeem(customer, reward, operation);
    if (outcome.state == ScanState::NotSaved) throw session.fail(outcome.error);
    auto const& words = session.words();
    auto const& view = *outcome.customer;
    auto const& progress = view.programmes.front().progress;
    auto const message = joined(
        {retried ? words.say("cli.same_operation") : std::string(),
         words.say("reward.given.title", {{"reward", rewardName}}),
         sayNamed(words, "reward.given.sentence", view.profile.name,
                  {{"have", std::int64_t(progress.have)}, {"needed", std::int64_t(progress.needed)}})});
    Json document{{"state", "redeemed"},
                  {"reward", {{"id", reward.text()}, {"name", rewardName}}},
                  {"action", outcome.visit.text()}};
    putCustomer(document, outcome.customer);
    document["message"] = message;
    document["commit_ms"] = outcome.commitMs;
    document["retried"] = retried;
    return session.answer(document, message);
}

void addRedeem(CLI::App& app, Chosen& chosen)
{
    auto* command = app.add_subcommand("redeem", "Give a reward that waits");
    auto arguments = std::make_shared<Arguments>();
    command->add_option("--customer", arguments->customer, "Whose reward")->type_name("ID");
    command->add_option("--payload", arguments->payload, "The text of the customer's card");
    command->add_option("--reward", arguments->reward, "Which; the oldest by default")->type_name("ID");
    command->add_option("--operation", arguments->operation,
                        "Names this redemption: a retry with the same name gives nothing more");
    command->callback([&chosen, arguments] {
        chosen = [arguments](Session& session) { return run(session, *arguments); };
    });
}

} // namespace bywalec::cli
