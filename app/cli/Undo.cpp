// undo: takes back one action of today, exactly.
#include "app/cli/Accounts.h"
#include "app/cli/Commands.h"
#include "app/cli/Finding.h"
#include "app/cli/Views.h"
#include "core/journal/Projector.h"

namespace bywalec::cli {

static char const* nameOf(ActionKind kind)
{
    switch (kind) {
    case ActionKind::Visit:
        return "visit";
    case ActionKind::Guest:
        return "guest";
    case ActionKind::Redemption:
        return "redemption";
    case ActionKind::Enrolment:
        return "enrolment";
    case ActionKind::Remark:
        return "remark";
    case ActionKind::Refund:
        return "refund";
    case ActionKind::Adjustment:
        return "adjustment";
    }
    return "visit";
}

static std::string messageOf(Words const& words, RecentAction const& action,
                             std::optional<CustomerView> const& now)
{
    switch (action.kind) {
    case ActionKind::Visit: {
        if (action.stamps == 0) return sayNamed(words, "cli.undo.visit", action.name);
        auto const title = action.stamps == 1 ? sayNamed(words, "undone.stamp.title", action.name)
                                              : sayNamed(words, "undone.stamps.title", action.name,
                                                         {{"count", std::int64_t(action.stamps)}});
        auto const* card = now ? stampCardOf(*now) : nullptr;
        if (!card) return title;
        return joined(
            {title, words.say("undone.stamp.sentence", {{"have", std::int64_t(card->progress->have)},
                                                        {"needed", std::int64_t(card->progress->needed)}})});
    }
    case ActionKind::Redemption:
        return joined({sayNamed(words, "undone.reward.title", action.name),
                       words.say("undone.reward.sentence", {{"reward", action.reward}})});
    case ActionKind::Enrolment:
        return joined(
            {sayNamed(words, "undone.enrolment.title", action.name), words.say("undone.enrolment.sentence")});
    case ActionKind::Guest:
        return joined({words.say("undone.guest.title"), words.say("undone.guest.sentence")});
    case ActionKind::Refund:
        return sayNamed(words, "cli.undo.refund", action.name);
    case ActionKind::Adjustment:
        return sayNamed(words, "cli.undo.adjustment", action.name);
    case ActionKind::Remark:
        break;
    }
    return joined({words.say("undone.remark.title"), words.say("undone.remark.sentence")});
}

static Failure failUndo(Session& session, Error const& error)
{
    auto const key = error.kind == ErrorKind::NotFound  ? "nothing_to_undo"
                     : error.kind == ErrorKind::Refused ? "undo_too_late"
                                                        : "";
    if (!*key) return session.fail(error);
    auto const& words = session.words();
    return Failure(
        name(error.kind),
        joined({words.say(std::string(key) + ".title"), words.say(std::string(key) + ".sentence")}),
        std::string(), refused);
}

static int run(Session& session, std::string const& text)
{
    EventId wanted;
    if (!text.empty()) wanted = eventIdOf(session, text, "--action");
    auto& business = session.openWriter(Keys::Optional);
    auto const before = business.database().read(
        [&](Transaction& tx) -> Result<bool> { return !wanted.isNull() && isVoided(tx, wanted); });
    bool const already = session.must(before);
    auto const undone = business.counter().undo(wanted);
    if (!undone) throw failUndo(session, undone.error());
    auto const today = business.zone().local(session.clock().now()).day;
    auto const now =
        session.must(business.database().read([&](Transaction& tx) -> Result<std::optional<CustomerView>> {
            if (undone->customer.isNull()) return std::optional<CustomerView>();
            return std::optional(customerView(tx, undone->customer, today, business.sealKey()));
        }));
    auto const& words = session.words();
    auto const message = already ? words.say("cli.undo.already") : messageOf(words, *undone, now);
    Json document{{"state", "undone"},
                  {"action",
                   {{"id", undone->id.text()},
                    {"kind", nameOf(undone->kind)},
                    {"stamps", undone->stamps},
                    {"entries", entriesJson(words, undone->entries, business.shop().currency)},
                    {"reward", idJson(undone->reward)}}}};
    putCustomer(document, now);
    document["message"] = message;
    document["retried"] = already;
    return session.answer(document, message);
}

void addUndo(Command app, Chosen& chosen)
{
    auto command = app.addCommand("undo", "Take back one action of today");
    auto action = std::make_shared<std::string>();
    command
        .addOption("--action", *action,
                   "A visit, redemption, refund, correction or enrolment; the newest that can be taken "
                   "back by default")
        .typeName("ID");
    command.runs(
        [&chosen, action] { chosen = [action](Session& session) { return run(session, *action); }; });
}

} // namespace bywalec::cli
