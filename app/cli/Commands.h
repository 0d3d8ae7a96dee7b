// Every command, each in a file of its own: it adds its options and says what runs.
#pragma once

#include "app/cli/Commandline.h"

#include <functional>

namespace bywalec::cli {

class Session;

/// The command that was asked for; gives the exit code.
using Chosen = std::function<int(Session&)>;

void addInit(Command app, Chosen& chosen);
void addRecover(Command app, Chosen& chosen);
void addRecoveryKey(Command app, Chosen& chosen);
void addEnrol(Command app, Chosen& chosen);
void addScan(Command app, Chosen& chosen);
void addGuest(Command app, Chosen& chosen);
void addRedeem(Command app, Chosen& chosen);
void addUndo(Command app, Chosen& chosen);
void addCard(Command app, Chosen& chosen);
void addCustomer(Command app, Chosen& chosen);
void addVisit(Command app, Chosen& chosen);
void addRefund(Command app, Chosen& chosen);
void addAdjust(Command app, Chosen& chosen);
void addClaim(Command app, Chosen& chosen);
void addProgramme(Command app, Chosen& chosen);
void addOffer(Command app, Chosen& chosen);
void addItem(Command app, Chosen& chosen);
void addRules(Command app, Chosen& chosen);
void addGoal(Command app, Chosen& chosen);
void addCharity(Command app, Chosen& chosen);
void addSuggestion(Command app, Chosen& chosen);
void addDecode(Command app, Chosen& chosen);
void addSimulate(Command app, Chosen& chosen);
void addVerify(Command app, Chosen& chosen);
void addPredict(Command app, Chosen& chosen);
void addMetrics(Command app, Chosen& chosen);
void addSegments(Command app, Chosen& chosen);
void addCohorts(Command app, Chosen& chosen);
void addReport(Command app, Chosen& chosen);
void addImport(Command app, Chosen& chosen);
void addExport(Command app, Chosen& chosen);
void addDemo(Command app, Chosen& chosen);

} // namespace bywalec::cli
