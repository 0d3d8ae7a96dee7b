#include "app/cli/Purchase.h"

#include "app/cli/Finding.h"
#include "core/base/Text.h"

#include <charconv>

namespace bywalec::cli {

void addPurchase(Command command, PurchaseOptions& options, Buyer buyer)
{
    command.addOption("--amount", options.amountMinor, "What the bill comes to, in minor units")
        .typeName("MINOR");
    command
        .addOption("--item", options.items,
                   "What was bought, how many of it, and what the line comes to; repeat it for each line")
        .typeName("NAME-or-ID[:QUANTITY[:MINOR]]")
        .oneValueEach();
    if (buyer == Buyer::Anybody) return;
    command
        .addOption("--pay", options.pay,
                   "So much of the bill is paid with the points or the credit of a programme")
        .typeName("PROGRAMME:MINOR")
        .oneValueEach();
    command.addFlag("--told", options.told, "The customer was asked: what isn't required isn't asked again");
}

static Failure badValue(Session& session, char const* option)
{
    return session.failUsage("cli.usage.bad_value", {{"option", std::string(option)}});
}

/// Takes ":NUMBER" from the end of the text; empty when none stands there.
static std::optional<std::int64_t> takeNumber(std::string& text)
{
    auto const colon = text.rfind(':');
    if (colon == text.npos || colon + 1 == text.size()) return std::nullopt;
    std::int64_t number = 0;
    auto const* end = text.data() + text.size();
    auto const read = std::from_chars(text.data() + colon + 1, end, number);
    if (read.ec != std::errc() || read.ptr != end) return std::nullopt;
    text.resize(colon);
    return number;
}

namespace {

enum class Lookup { None, One, Several };

} // namespace

static Lookup findItem(std::vector<Item> const& items, std::string const& text, ItemId& found)
{
    auto const id = ItemId::parse(text);
    int fit = 0;
    for (auto const& item : items) {
        if (!(id && item.id == *id) && foldForSearch(item.name) != foldForSearch(text)) continue;
        found = item.id;
        ++fit;
    }
    return fit == 0 ? Lookup::None : fit == 1 ? Lookup::One : Lookup::Several;
}

// A name may have a colon of its own, so the whole text is looked up first, then what stands before a number.
static BillLine lineOf(Session& session, std::vector<Item> const& items, std::string text)
{
    auto const asked = text;
    std::vector<std::int64_t> numbers;
    while (true) {
        BillLine line;
        auto const found = findItem(items, text, line.item);
        if (found == Lookup::Several)
            throw session.fail(makeError(ErrorKind::Refused), "cli.item.several", {{"name", text}});
        if (found == Lookup::One) {
            if (!numbers.empty() && numbers.back() != int(numbers.back())) throw badValue(session, "--item");
            if (!numbers.empty()) line.quantity = int(numbers.back());
            if (numbers.size() == 2) line.amountMinor = numbers.front();
            return line;
        }
        auto const number = numbers.size() < 2 ? takeNumber(text) : std::nullopt;
        if (!number) break;
        numbers.push_back(*number);
    }
    throw session.fail(makeError(ErrorKind::NotFound, "no such item"), "cli.item.unknown", {{"name", asked}});
}

std::vector<BillLine> linesOf(Session& session, Database& database, PurchaseOptions const& options)
{
    std::vector<BillLine> lines;
    if (options.items.empty()) return lines;
    auto const items = session.must(
        database.read([](Transaction& tx) -> Result<std::vector<Item>> { return currentRules(tx).items; }));
    for (auto const& each : options.items)
        lines.push_back(lineOf(session, items, each));
    return lines;
}

std::vector<PayPart> payOf(Session& session, Database& database, PurchaseOptions const& options)
{
    std::vector<PayPart> parts;
    for (auto text : options.pay) {
        auto const minor = takeNumber(text);
        if (!minor) throw badValue(session, "--pay");
        auto const programme = session.must(database.read(
            [&](Transaction& tx) -> Result<ProgrammeId> { return programmeByText(session, tx, text); }));
        parts.push_back({programme, *minor});
    }
    return parts;
}

Failure failPurchase(Session& session, Error const& error, PurchaseOptions const& options)
{
    bool const unknown =
        error.kind == ErrorKind::InvalidInput && error.detail == "amount" && !options.amountMinor;
    if (unknown && options.items.empty()) return session.fail(error, "cli.refusal.amount_to_pay");
    return session.fail(error);
}

} // namespace bywalec::cli
