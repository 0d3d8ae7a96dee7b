// customer: what somebody has, and the why of every entry. Reads only, beside whoever writes.
#include "app/cli/Accounts.h"
#include "app/cli/Commands.h"
#include "app/cli/Finding.h"
#include "app/cli/Views.h"
#include "core/journal/Subjects.h"

namespace bywalec::cli {

namespace {

/// Everything that is kept of somebody.
struct Kept {
    CustomerView view;
    std::vector<CardRow> cards;
    std::vector<LedgerLine> lines;
    bool smsConsent = false;
    bool emailConsent = false;
};

} // namespace

static Kept accountOf(Transaction& tx, Reading const& reading, CustomerId customer, LocalDay today)
{
    Kept account;
    account.view = customerView(tx, customer, today, reading.sealKey());
    auto const subject = findSubject(tx, customer.raw()).value_or(0);
    account.cards = cardsOf(tx, subject);
    account.lines = ledgerOf(tx, subject);
    account.smsConsent = hasConsent(tx, subject, Channel::Sms);
    account.emailConsent = hasConsent(tx, subject, Channel::Email);
    return account;
}

static std::string why(Words const& words, Reading const& reading, LedgerLine const& line)
{
    return words.reason(line.reason, line.delta, line.unit, reading.shop.currency);
}

static std::string sentenceOf(Words const& words, Reading const& reading, LedgerLine const& line)
{
    auto const local = reading.zone.local(line.time);
    return words.say(line.live ? "cli.customer.entry" : "cli.customer.entry_voided",
                     {{"date", words.date(local.day)},
                      {"time", words.minuteOfDay(local.minute)},
                      {"reason", why(words, reading, line)}});
}

static Json entryJson(Words const& words, Reading const& reading, LedgerLine const& line)
{
    auto const local = reading.zone.local(line.time);
    Json args = Json::object();
    for (auto const& [name, value] : line.reason.args)
        std::visit([&, &key = name](auto const& v) { args[key] = v; }, value);
    return {{"event", line.event.text()},
            {"kind", line.kind},
            {"day", local.day.text()},
            {"time", words.minuteOfDay(local.minute)},
            {"unit", name(line.unit)},
            {"delta", line.delta},
            {"live", line.live},
            {"programme", line.programme.text()},
            {"version", line.version},
            {"expires", dayJson(line.expires)},
            {"reason", {{"code", line.reason.code}, {"args", args}}},
            {"why", why(words, reading, line)}};
}

static Json accountJson(Words const& words, Reading const& reading, Kept const& account)
{
    auto const& profile = account.view.profile;
    Json document = Json::object();
    putCustomer(document, account.view);
    document["profile"] = {{"phone", idJson(profile.phone)},
                           {"email", idJson(profile.email)},
                           {"birthday", idJson(profile.birthday)},
                           {"note", idJson(profile.preference)}};
    document["keys"] = reading.keys.has_value();
    document["consents"] = {{"sms", account.smsConsent}, {"email", account.emailConsent}};
    document["cards"] = Json::array();
    for (auto const& card : account.cards)
        document["cards"].push_back(
            {{"card", card.id.text()}, {"number", card.number}, {"blocked", card.blocked}});
    document["visits"] = account.view.habit.visits;
    std::int64_t balance = 0;
    document["entries"] = Json::array();
    for (auto const& line : account.lines) {
        if (line.live && line.unit == Unit::Stamp) balance += line.delta;
        document["entries"].push_back(entryJson(words, reading, line));
    }
    document["balance"] = balance;
    return document;
}

static std::string accountText(Words const& words, Reading const& reading, Kept const& account)
{
    auto const& profile = account.view.profile;
    auto const name = profile.name.empty() ? words.say("customer.anonymous") : profile.name;
    std::vector<OpenReward> open;
    for (auto const& programme : account.view.programmes)
        open.insert(open.end(), programme.standing.open.begin(), programme.standing.open.end());
    std::string badges;
    for (auto const& badge : account.view.badges)
        badges += (badges.empty() ? "" : ", ") + badge;
    auto text = lined({name, lined(accountLines(words, account.view, reading.shop.currency)),
                       words.say("cli.customer.rewards_waiting",
                                 {{"count", std::int64_t(open.size())},
                                  {"reward", open.empty() ? std::string() : open.front().terms.name}}),
                       badges.empty() ? badges : words.say("cli.customer.badges", {{"badges", badges}})});
    for (auto const& value : {profile.phone, profile.email, profile.birthday, profile.preference})
        if (!value.empty()) text += "\n" + value;
    if (account.lines.empty()) text += "\n" + words.say("cli.customer.no_entries");
    for (auto const& line : account.lines)
        text += "\n" + sentenceOf(words, reading, line);
    return text;
}

static int run(Session& session, Whom const& whom)
{
    if (whom.given() != 1)
        throw session.failUsage("cli.usage.one_of", {{"options", std::string(whomOptions)}});
    auto reading = session.openReader(keysFor(whom));
    auto const found = findWhom(session, reading.database, reading.sealKey(), whom, false);
    auto const today = reading.today(session.clock());
    auto const account = session.must(reading.database.read(
        [&](Transaction& tx) -> Result<Kept> { return accountOf(tx, reading, found, today); }));
    auto const& words = session.words();
    return session.answer(session.json() ? accountJson(words, reading, account) : Json(),
                          accountText(words, reading, account));
}

void addCustomer(Command app, Chosen& chosen)
{
    auto command = app.addCommand("customer", "What somebody has, and why: every entry; reads only");
    auto whom = std::make_shared<Whom>();
    addWhom(command, *whom);
    command.runs([&chosen, whom] { chosen = [whom](Session& session) { return run(session, *whom); }; });
}

} // namespace bywalec::cli
