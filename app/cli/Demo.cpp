// demo: a shop with years of made-up visits, for trying things out and for measuring.
#include "core/exchange/Demo.h"
#include "app/cli/Commands.h"
#include "app/cli/Progress.h"
#include "app/cli/Views.h"
#include "core/visits/Visits.h"

#include <filesystem>

namespace bywalec::cli {

namespace {

/// Stands still in the past, so that what is written there has its own time.
class PastClock final : public Clock {
  public:
    explicit PastClock(UtcTime now) : m_now(now) {}
    UtcTime now() override { return m_now; }
    std::chrono::microseconds elapsed() override { return {}; }

  private:
    UtcTime m_now;
};

std::string found(Session& session, BusinessOptions const& options)
{
    Founding founding;
    founding.name = "Kawiarnia Pod Lipą";
    StampTerms coffee;
    coffee.name = "Kawa";
    coffee.needed = 10;
    coffee.reward.name = "kawa";
    coffee.reward.costMinor = 450;
    founding.programme = coffee;
    return session.must(Business::found(options, founding)).text();
}

int run(Session& session, DemoPlan const& plan)
{
    auto const now = session.clock().now();
    PastClock past(demoFounding(plan, now));
    auto options = session.businessOptions();
    std::string recoveryKey;
    std::unique_ptr<Business> own;
    if (!std::filesystem::exists(session.shopFile())) {
        options.clock = &past;
        recoveryKey = found(session, options);
        own = session.must(Business::open(options));
    }
    auto& business = own ? *own : session.openWriter(Keys::Needed);
    if (!business.sealKey()) throw session.fail(makeError(ErrorKind::MissingKey), "cli.keys.needed");
    Progress progress(100'000);
    auto const done =
        makeDemo(business.journal(), business.zone(), plan, now, progress.hook(), progress.token());
    if (!done && done.error().kind == ErrorKind::Refused)
        throw session.fail(done.error(), "cli.demo.not_empty");
    session.must(Result<void>(done));
    auto const text = session.words().say("cli.demo.done", {{"count", plan.visits}});
    return session.answer({{"customers", plan.customers},
                           {"visits", plan.visits},
                           {"years", plan.years},
                           {"seed", plan.seed},
                           {"recovery_key", idJson(recoveryKey)},
                           {"message", text}},
                          text);
}

} // namespace

void addDemo(Command app, Chosen& chosen)
{
    auto command =
        app.addCommand("demo", "A café with years of made-up visits; makes the shop's file if there is none");
    auto plan = std::make_shared<DemoPlan>();
    command.addOption("--customers", plan->customers, "How many").within(0, 1'000'000).showDefault();
    command.addOption("--visits", plan->visits, "How many, those without a card included")
        .within(0, 20'000'000)
        .showDefault();
    command.addOption("--years", plan->years, "Up to yesterday").within(1, 20).showDefault();
    command.addOption("--seed", plan->seed, "The same gives the same café").showDefault();
    command.runs([&chosen, plan] { chosen = [plan](Session& session) { return run(session, *plan); }; });
}

} // namespace bywalec::cli
