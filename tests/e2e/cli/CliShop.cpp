#include "tests/e2e/cli/CliShop.h"

#include <fstream>
#include <stdexcept>

namespace bywalec::test {

Answer asAnswer(Finished const& finished)
{
    return {finished.status, nlohmann::json::parse(finished.out, nullptr, false), finished.err};
}

std::string contentOf(std::string const& file)
{
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

static Answer mustBeDone(Answer answer)
{
    if (answer.status != 0) throw std::runtime_error(answer.json.dump() + answer.err);
    return answer;
}

CliShop::CliShop(Args const& initOptions)
{
    Args args{"init", "--name", "Kawiarnia Pod Lipą"};
    args.insert(args.end(), initOptions.begin(), initOptions.end());
    recoveryKey = mustBeDone(ask(args)).text("recovery_key");
}

Args CliShop::command(Args const& args) const
{
    Args all{BYWALEC_BIN_DIR "/bywalec-cli"};
    all.insert(all.end(), args.begin(), args.end());
    all.insert(all.end(), {"--shop", file()});
    return all;
}

Answer CliShop::ask(Args args, ProcessSetup const& setup) const
{
    args.push_back("--json");
    return asAnswer(run(command(args), setup));
}

Finished CliShop::tell(Args const& args, ProcessSetup const& setup) const
{
    return run(command(args), setup);
}

Answer CliShop::scan(Args const& more) const
{
    Args args{"scan", "--payload", payload, "--again"};
    args.insert(args.end(), more.begin(), more.end());
    return ask(args);
}

Answer CliShop::visit(Args const& more) const
{
    Args args{"visit", "--customer", customerId, "--told"};
    args.insert(args.end(), more.begin(), more.end());
    return ask(args);
}

Answer CliShop::customer() const
{
    return customer(customerId);
}

Answer CliShop::customer(std::string const& id) const
{
    return mustBeDone(ask({"customer", "--id", id}));
}

std::string CliShop::written(std::string const& leaf, std::string const& text) const
{
    auto const path = folder.path(leaf);
    std::ofstream(path, std::ios::trunc | std::ios::binary) << text;
    return path;
}

std::string CliShop::define(std::string const& what, std::string const& json, Args const& more) const
{
    Args args{what, "define", written(what + ".json", json)};
    args.insert(args.end(), more.begin(), more.end());
    return mustBeDone(ask(args)).text(what.c_str());
}

nlohmann::json CliShop::account(std::string const& customer, std::string const& programme) const
{
    auto const answer = this->customer(customer);
    for (auto const& each : answer.json.at("programmes"))
        if (each.at("id") == programme) return each;
    return nullptr;
}

bool CliShop::verifies() const
{
    auto const answer = ask({"verify"});
    return answer.status == 0 && answer.json.value("holds", false);
}

void CliShop::enrol(std::string const& name)
{
    auto const answer = mustBeDone(ask({"enrol", "--name", name}));
    payload = answer.text("payload");
    customerId = answer.text("customer");
}

std::set<std::string> CliShop::visitIds() const
{
    auto database = Database::open(file(), Database::Mode::ReadOnly);
    if (!database) throw std::runtime_error(database.error().detail);
    auto ids = database->read([](Transaction& tx) -> Result<std::set<std::string>> {
        auto rows = tx.query("SELECT id FROM event WHERE kind = 'visit.recorded'");
        std::set<std::string> found;
        while (rows.step())
            found.insert(rows.id<EventId>(0).text());
        return found;
    });
    if (!ids) throw std::runtime_error(ids.error().detail);
    return *ids;
}

} // namespace bywalec::test
