// customer: what somebody has, and the why of every entry. Reads only, beside whoever writes.
#include "app/cli/Commands.h"
#include "app/cli/Finding.h"
#include "app/cli/Views.h"
#include "core/journal/Subjects.h"

#include <CLI/CLI.hpp>

namespace bywalec::cli {

namespace {

struct Arguments {
    std::string id;
    std::string payload;
    std::string number;
    std::string find;
};

struct Account {
    CustomerView view;
    std::vector<CardRow> cards;
    std::vector<LedgerLine> lines;
    bool smsConsent = false;
    bool emailConsent = false;
};

} // namespace

static Account accountOf(Transaction& tx, Reading const& reading, CustomerId customer, LocalDay today)
{
    Account account;
    account.view = customerView(tx, customer, today, reading.sealKey());
    auto const subject = findSubject(tx, customer.raw()).value_or(0);
    account.cards = cardsOf(tx, subject);
    account.lines = ledgerOf(tx, subject);
    account.smsConsent = hasConsent(tx, subject, Channel::Sms);
    account.emailConsent = hasConsent(tx, subject, Channel::Email);
    return account;
}

static std::string sentenceOf(Words const& words, Zone const& zone, LedgerLine const& line)
{
    auto const local = zone.local(line.time);
    return words.say(line.live ? "cli.customer.entry" : "cli.customer.entry_voided",
                     {{"date", words.date(local.day)},
                      {"time", words.minuteOfDay(local.minute)},
                      {"reason", words.reason(line.reason, line.delta)}});
}

static Json entryJson(Words const& words, Zone const& zone, LedgerLine const& line)
{
    auto const local = zone.local(line.time);
    Json args = Json::object();
    for (auto const& [name, value] : line.reason.args)
        std::visit([&, &key = name](auto const& v) { args[key] = v; }, value);
    return {{"event", line.event.text()},
            {"kind", line.kind},
            {"day", local.day.text()},
            {"time", words.minuteOfDay(local.minute)},
            {"unit", line.unit},
            {"delta", line.delta},
            {"live", line.live},
            {"programme", line.programme.text()},
            {"version", line.version},
            {"reason", {{"code", line.reason.code}, {"args", args}}},
            {"why", words.reason(line.reason, line.delta)}};
}

static Json accountJson(Words const& words, Reading const& reading, Account const& account)
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
        if (line.live && line.unit == stampUnit) balance += line.delta;
        document["entries"].push_back(entryJson(words, reading.zone, line));
    }
    document["balance"] = balance;
    return document;
}

static std::string accountText(Words const& words, Reading const& reading, Account const& account)
{
    auto const& profile = account.view.profile;
    auto const name = profile.name.empty() ? words.say("customer.anonymous") : profile.name;
    std::string text = joined({name, progressSentence(words, account.view)});
    std::vector<OpenReward> open;
    for (auto const& programme : account.view.programmes)
        open.insert(open.end(), programme.open.begin(), programme.open.end());
    text += "\n" + words.say("cli.customer.rewards_waiting",
                             {{"count", std::int64_t(open.size())},
                              {"reward", open.empty() ? std::string() : open.front().name}});
    for (auto const& value : {profile.phone, profile.email, profile.birthday, profile.preference})
        if (!value.empty()) text += "\n" + value;
    if (account.lines.empty()) text += "\n" + words.say("cli.customer.no_entries");
    for (auto const& line : account.lines)
        text += "\n" + sentenceOf(words, reading.zone, line);
    return text;
}

static int severalFit(Session& session, std::vector<DirectoryHit> const& hits)
{
    auto const message = session.words().say("cli.find.several");
    Json document{{"error", {{"kind", "several"}, {"message", message}, {"detail", ""}}},
                  {"matches", Json::array()}};
    std::string text;
    for (auto const& hit : hits) {
        document["matches"].push_back({{"customer", hit.customer.text()},
                                       {"name", idJson(hit.name)},
                                       {"phone_tail", idJson(hit.phoneTail)},
                                       {"card_number", idJson(hit.cardNumber)}});
        text += (text.empty() ? "" : "\n") + hit.customer.text() + "\t" + escaped(hit.name) + "\t" +
                hit.phoneTail + "\t" + hit.cardNumber;
    }
    session.notice(message);
    return session.answer(document, text, refused);
}

static int run(Session& session, Arguments const& arguments)
{
    int const given = !arguments.id.empty() + !arguments.payload.empty() + !arguments.number.empty() +
                      !arguments.find.empty();
    if (given != 1)
        throw session.failUsage("cli.usage.one_of",
                                {{"options", std::string("--id, --payload, --number, --find")}});
    // Digits find cards without keys; names are closed without them.
    bool const byName = arguments.find.find_first_not_of("0123456789 -") != std::string::npos;
    auto reading = session.openReader(byName ? Keys::Needed : Keys::Optional);
    CustomerId found;
    if (!arguments.find.empty()) {
        Directory directory;
        session.must(directory.load(reading.database, reading.sealKey()));
        auto const hits = directory.search(arguments.find, 20);
        if (hits.empty()) throw session.fail(makeError(ErrorKind::NotFound), "cli.find.none");
        if (hits.size() > 1) return severalFit(session, hits);
        found = hits.front().customer;
    }
    auto const account = session.must(reading.database.read([&](Transaction& tx) -> Result<Account> {
        if (!arguments.id.empty()) found = customerById(session, tx, arguments.id);
        if (!arguments.payload.empty())
            found = holderOf(session, tx, cardByPayload(session, tx, arguments.payload));
        if (!arguments.number.empty())
            found = holderOf(session, tx, cardByNumber(session, tx, arguments.number));
        return accountOf(tx, reading, found, reading.today(session.clock()));
    }));
    auto const& words = session.words();
    return session.answer(session.json() ? accountJson(words, reading, account) : Json(),
                          accountText(words, reading, account));
}

void addCustomer(CLI::App& app, Chosen& chosen)
{
    auto* command = app.add_subcommand("customer", "What somebody has, and why: every entry; reads only");
    auto arguments = std::make_shared<Arguments>();
    command->add_option("--id", arguments->id, "The customer's id")->type_name("ID");
    command->add_option("--payload", arguments->payload, "The text of the customer's card");
    command->add_option("--number", arguments->number, "The ten digits under the card's code");
    command->add_option("--find", arguments->find, "Beginnings of names, the phone's last digits");
    command->callback([&chosen, arguments] {
        chosen = [arguments](Session& session) { return run(session, *arguments); };
    });
}

} // namespace bywalec::cli
