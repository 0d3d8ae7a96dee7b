// Every command, each in a file of its own: it adds its options and says what runs.
#pragma once

#include <functional>

namespace CLI {
class App;
}

namespace bywalec::cli {

class Session;

/// The command that was asked for; gives the exit code.
using Chosen = std::function<int(Session&)>;

void addInit(CLI::App& app, Chosen& chosen);
void addRecover(CLI::App& app, Chosen& chosen);
void addEnrol(CLI::App& app, Chosen& chosen);
void addScan(CLI::App& app, Chosen& chosen);
void addGuest(CLI::App& app, Chosen& chosen);
void addRedeem(CLI::App& app, Chosen& chosen);
void addUndo(CLI::App& app, Chosen& chosen);
void addCard(CLI::App& app, Chosen& chosen);
void addCustomer(CLI::App& app, Chosen& chosen);
void addVisit(CLI::App& app, Chosen& chosen);
void addRefund(CLI::App& app, Chosen& chosen);
void addAdjust(CLI::App& app, Chosen& chosen);
void addClaim(CLI::App& app, Chosen& chosen);
void addProgramme(CLI::App& app, Chosen& chosen);
void addOffer(CLI::App& app, Chosen& chosen);
void addItem(CLI::App& app, Chosen& chosen);
void addRules(CLI::App& app, Chosen& chosen);
void addCharity(CLI::App& app, Chosen& chosen);
void addSuggestion(CLI::App& app, Chosen& chosen);
void addDecode(CLI::App& app, Chosen& chosen);
void addSimulate(CLI::App& app, Chosen& chosen);
void addImport(CLI::App& app, Chosen& chosen);
void addExport(CLI::App& app, Chosen& chosen);
void addDemo(CLI::App& app, Chosen& chosen);
void addVerify(CLI::App& app, Chosen& chosen);

} // namespace bywalec::cli
