// predict: the models of docs/prediction.md on the shop's own visits, or on a ready table. Reads only.
#include "app/cli/Commands.h"
#include "app/cli/Session.h"
#include "app/cli/Views.h"
#include "core/journal/Subjects.h"
#include "core/reports/BackTest.h"
#include "core/reports/BgNbd.h"
#include "core/reports/ParetoNbd.h"
#include "core/reports/SummaryTable.h"

#include <cstdio>
#include <fstream>
#include <sstream>

namespace bywalec::cli {

using namespace predict;

namespace {

struct Arguments {
    std::string summary;
    std::string model = "mbg";
    double weeks = 4;
    bool anyway = false;
};

/// Whom to predict: of a table, or of the shop.
struct Subjects {
    std::vector<PurchaseSummary> customers;
    std::vector<std::string> ids;
    bool ownVisits = false; ///< then amounts are minor units, and the gate decides
    LocalDay asOf;
    Gate gate;
};

struct Parameter {
    char const* name;
    double value;
};

/// What `predict fit` tells of any model.
struct FitReport {
    std::vector<Parameter> parameters;
    double logLikelihood = 0;
    double gradient = 0;
    int evaluations = 0;
};

} // namespace

static std::string readTableFile(Session& session, std::string const& file)
{
    std::ifstream in(file, std::ios::binary);
    std::ostringstream text;
    text << in.rdbuf();
    if (!in) throw session.fail(makeError(ErrorKind::NotFound, file));
    return text.str();
}

static Failure failTable(Session& session, TableFault const& fault, std::string const& file)
{
    using Kind = TableFault::Kind;
    char const* key = fault.kind == Kind::Empty          ? "cli.predict.table.empty"
                      : fault.kind == Kind::NoColumn     ? "cli.predict.table.no_column"
                      : fault.kind == Kind::TooFewFields ? "cli.predict.table.too_few_fields"
                      : fault.kind == Kind::NotANumber   ? "cli.predict.table.not_a_number"
                                                         : "cli.predict.table.out_of_range";
    auto const line = std::to_string(fault.line); // a line's number takes no thousands separator
    auto const detail = "line " + line + (fault.column.empty() ? "" : ", " + fault.column);
    return session.fail(makeError(ErrorKind::InvalidInput, detail), key,
                        {{"line", line}, {"column", fault.column}, {"file", escaped(file)}});
}

static Subjects readTable(Session& session, std::string const& file)
{
    auto table = parseSummaryTable(readTableFile(session, file));
    if (!table) throw failTable(session, table.error(), file);
    Subjects subjects;
    subjects.customers = std::move(table->customers);
    subjects.ids = std::move(table->ids);
    return subjects;
}

static Subjects readShop(Session& session, bool gated)
{
    auto reading = session.openReader(Keys::Ignored);
    Subjects subjects;
    subjects.ownVisits = true;
    subjects.asOf = reading.today(session.clock());
    session.must(reading.database.read([&](Transaction& tx) -> Result<void> {
        auto const history = readPurchaseHistory(tx, subjects.asOf);
        if (!history) return history.error();
        subjects.customers = summarise(*history, subjects.asOf);
        for (std::size_t i = 0; i < history->size(); ++i)
            subjects.ids.push_back(CustomerId(subjectId(tx, history->customer(i))).text());
        if (!gated) return {};
        auto const gate = backTest(*history, subjects.asOf);
        if (!gate) return gate.error();
        subjects.gate = *gate;
        return {};
    }));
    if (subjects.customers.empty())
        throw session.fail(makeError(ErrorKind::NotFound, "no visits"), "cli.predict.no_visits");
    return subjects;
}

static Failure failFit(Session& session, Error const& error)
{
    return error.kind == ErrorKind::Refused ? session.fail(error, "cli.predict.no_fit") : session.fail(error);
}

template<class Fit>
static FitReport reportOf(Session& session, Result<Fit> const& fitted, std::vector<Parameter> parameters)
{
    if (!fitted) throw failFit(session, fitted.error());
    return {std::move(parameters), fitted->logLikelihood, fitted->gradient, fitted->evaluations};
}

template<class Model>
static FitReport fitBetaGeometric(Session& session, CountTable const& table)
{
    auto const fitted = Model::fit(table);
    auto const at = fitted ? fitted->parameters : Model();
    return reportOf(session, fitted, {{"r", at.r}, {"alpha", at.alpha}, {"a", at.a}, {"b", at.b}});
}

static FitReport fitModel(Session& session, std::string const& model,
                          std::vector<PurchaseSummary> const& customers)
{
    if (model == "gg") {
        auto const fitted = GammaGamma::fit(customers);
        auto const at = fitted ? fitted->parameters : GammaGamma();
        return reportOf(session, fitted, {{"p", at.p}, {"q", at.q}, {"gamma", at.gamma}});
    }
    CountTable const table(customers);
    if (model == "bg") return fitBetaGeometric<BgNbd>(session, table);
    if (model == "mbg") return fitBetaGeometric<MbgNbd>(session, table);
    auto const fitted = ParetoNbd::fit(table);
    auto const at = fitted ? fitted->parameters : ParetoNbd();
    return reportOf(session, fitted, {{"r", at.r}, {"alpha", at.alpha}, {"s", at.s}, {"beta", at.beta}});
}

static std::string number(double value, int digits)
{
    char text[64];
    std::snprintf(text, sizeof text, "%.*f", digits, value);
    return text;
}

static int runFit(Session& session, Arguments const& arguments)
{
    auto const subjects =
        arguments.summary.empty() ? readShop(session, false) : readTable(session, arguments.summary);
    auto const start = session.clock().elapsed();
    auto const report = fitModel(session, arguments.model, subjects.customers);
    auto const tookMs = double((session.clock().elapsed() - start).count()) / 1000.0;
    auto const used =
        std::count_if(subjects.customers.begin(), subjects.customers.end(), [&](PurchaseSummary const& one) {
            return arguments.model != "gg" || (one.monetaryCount > 0 && one.monetary > 0);
        });
    Json parameters = Json::object();
    std::string text = "model\t" + arguments.model;
    for (auto const& parameter : report.parameters) {
        parameters[parameter.name] = parameter.value;
        text += std::string("\n") + parameter.name + "\t" + number(parameter.value, 4);
    }
    Json const document{
        {"model", arguments.model},   {"parameters", parameters}, {"log_likelihood", report.logLikelihood},
        {"customers", used},          {"milliseconds", tookMs},   {"evaluations", report.evaluations},
        {"gradient", report.gradient}};
    text += "\nlog_likelihood\t" + number(report.logLikelihood, 2) + "\ncustomers\t" + std::to_string(used) +
            "\nmilliseconds\t" + number(tookMs, 2);
    return session.answer(document, text);
}

static Json gateJson(Gate const& gate)
{
    return {{"shown", gate.shown()},
            {"verdict", name(gate.verdict)},
            {"repeat_customers", gate.repeatCustomers},
            {"history_days", gate.historyDays},
            {"tested_customers", gate.customers},
            {"model_error", gate.customers > 0 ? Json(gate.modelError) : Json()},
            {"rule_error", gate.customers > 0 ? Json(gate.ruleError) : Json()},
            {"detail", gate.detail}};
}

static void passGate(Session& session, Gate const& gate)
{
    if (gate.shown()) return;
    session.onFailure({{"gate", gateJson(gate)}});
    throw session.fail(makeError(ErrorKind::Refused, name(gate.verdict)),
                       std::string("cli.predict.gate.") + name(gate.verdict));
}

static int runCustomers(Session& session, Arguments const& arguments)
{
    auto const subjects =
        arguments.summary.empty() ? readShop(session, true) : readTable(session, arguments.summary);
    if (subjects.ownVisits && !arguments.anyway) passGate(session, subjects.gate);
    auto const fitted = fitShop(subjects.customers);
    if (!fitted) throw failFit(session, fitted.error());
    auto const& model = fitted->visits.parameters;
    char const* spendName = subjects.ownVisits ? "expected_spend_minor" : "expected_spend";
    char const* valueName = subjects.ownVisits ? "clv_minor" : "clv";
    Json rows = Json::array();
    auto text = std::string("id\texpected_visits\tp_active\t") + spendName + "\t" + valueName;
    for (std::size_t i = 0; i < subjects.customers.size(); ++i) {
        auto const& one = subjects.customers[i];
        auto const visits = model.visits(one, arguments.weeks).mean;
        auto const active = model.pActive(one);
        auto const spend = fitted->spendOf(one);
        auto const value = fitted->knowsMoney() ? lifetimeValue(model, one, spend) : -1;
        auto const money = [&](double amount) { return fitted->knowsMoney() ? Json(amount) : Json(); };
        if (session.json()) {
            rows.push_back({{"id", subjects.ids[i]},
                            {"frequency", one.frequency},
                            {"recency", one.recency},
                            {"T", one.age},
                            {"expected_visits", visits},
                            {"p_active", active},
                            {spendName, money(spend)},
                            {valueName, money(value)}});
            continue;
        }
        auto const moneyText = [&](double amount) { return fitted->knowsMoney() ? number(amount, 2) : "-"; };
        text += "\n" + escaped(subjects.ids[i]) + "\t" + number(visits, 4) + "\t" + number(active, 4) + "\t" +
                moneyText(spend) + "\t" + moneyText(value);
    }
    Json const document{
        {"weeks", arguments.weeks},
        {"as_of", subjects.ownVisits ? Json(subjects.asOf.text()) : Json()},
        {"gate", subjects.ownVisits ? gateJson(subjects.gate) : Json()},
        {"parameters", {{"r", model.r}, {"alpha", model.alpha}, {"a", model.a}, {"b", model.b}}},
        {"customers", std::move(rows)}};
    return session.answer(document, text);
}

static void addSummary(Command command, Arguments& arguments)
{
    command
        .addOption("--summary", arguments.summary,
                   "A table instead of the shop's visits: columns frequency, recency, T in weeks, perhaps "
                   "monetary_value and id; commas, semicolons or tabs")
        .typeName("FILE");
}

void addPredict(Command app, Chosen& chosen)
{
    auto command = app.addCommand(
        "predict", "How often customers will come, and what they will spend; docs/prediction.md; reads only");
    command.needsCommand();
    auto fit = command.addCommand("fit", "The parameters of a model, and how well it fits");
    auto toFit = std::make_shared<Arguments>();
    fit.addOption("--model", toFit->model, "MBG/NBD, BG/NBD, Pareto/NBD or Gamma-Gamma")
        .oneOf({"mbg", "bg", "pareto", "gg"})
        .showDefault();
    addSummary(fit, *toFit);
    fit.runs([&chosen, toFit] { chosen = [toFit](Session& session) { return runFit(session, *toFit); }; });

    auto customers = command.addCommand(
        "customers",
        "For each customer: expected visits, P(active), expected spend, discounted value of 12 months");
    auto whom = std::make_shared<Arguments>();
    customers.addOption("--weeks", whom->weeks, "How far to look for visits")
        .within(0.0, 520.0)
        .showDefault();
    customers.addFlag("--anyway", whom->anyway,
                      "Also when the back-test on the shop's own last 60 days says no; for support");
    addSummary(customers, *whom);
    customers.runs(
        [&chosen, whom] { chosen = [whom](Session& session) { return runCustomers(session, *whom); }; });
}

} // namespace bywalec::cli
