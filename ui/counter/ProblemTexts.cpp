#include "ui/counter/ProblemTexts.h"

namespace bywalec::ui {

namespace {
std::string causeOf(Error const& error)
{
    switch (error.kind) {
    case ErrorKind::DiskFull:
        return "disk_full";
    case ErrorKind::ReadOnly:
        return "read_only";
    case ErrorKind::Io:
        return "io";
    case ErrorKind::Corrupt:
        return "corrupt";
    case ErrorKind::Busy:
        return "busy";
    case ErrorKind::Locked:
        return "locked";
    default:
        return "other";
    }
}

QString spaced(std::string const& number)
{
    return number.size() == 10
               ? text(number.substr(0, 4) + " " + number.substr(4, 3) + " " + number.substr(7))
               : QString();
}

ProblemPanel headed(TextContext const& context)
{
    ProblemPanel panel;
    panel.heading = text(context.words.say("what_now.heading"));
    return panel;
}

QList<BigAction> findOrNew(Words const& words)
{
    return {{Intent::Find, QStringLiteral("search"), text(words.say("action.find.title")),
             text(words.say("action.find.detail")), QStringLiteral("F3"), true},
            {Intent::NewCustomer, QStringLiteral("user-plus"), text(words.say("action.new_card.title")),
             text(words.say("action.new_card.detail")), QStringLiteral("F4")}};
}

Problem notSaved(TextContext const& context, Outcome const& outcome, std::optional<DiskSpace> const& space,
                 std::optional<int> checkedMinute)
{
    auto const& words = context.words;
    auto const cause = causeOf(outcome.error);
    Problem problem;
    problem.banner.mood = Mood::NotSaved;
    problem.banner.title = text(words.say("banner.not_saved." + cause + ".title"));
    problem.banner.sentence = text(words.say("banner.not_saved." + cause + ".sentence"));
    problem.panel = headed(context);
    auto const steps = "what_now.not_saved." + cause + ".step";
    for (char const number : {'1', '2', '3'}) {
        auto const key = steps + number;
        auto detail = words.say(key + ".detail",
                                {{"free", space ? words.dataSize(space->freeBytes) : std::string()},
                                 {"total", space ? words.dataSize(space->totalBytes) : std::string()}});
        if (cause == "disk_full" && number == '1' && !space) detail = words.say(key + ".detail_unknown");
        if (cause != "corrupt" && number == '3' && checkedMinute)
            detail = words.say("what_now.not_saved.checked", {{"time", words.minuteOfDay(*checkedMinute)}});
        problem.panel.steps << ProblemStep{text(words.say(key + ".title")), text(detail)};
    }
    problem.panel.footLabel = text(words.say("what_now.stays"));
    problem.panel.canCheckDisk = true;
    return problem;
}
} // namespace

Problem problemOf(TextContext const& context, Outcome const& outcome, std::optional<DiskSpace> const& space,
                  std::optional<int> checkedMinute)
{
    if (outcome.state == ScanState::NotSaved) return notSaved(context, outcome, space, checkedMinute);
    auto const& words = context.words;
    std::string which = "not_ours";
    Problem problem;
    problem.banner.mood = Mood::NotOurs;
    if (outcome.state == ScanState::Unknown) {
        which = "unknown";
        problem.banner.mood = Mood::Unknown;
    }
    if (outcome.state == ScanState::Blocked) {
        which = "blocked";
        problem.banner.mood = Mood::Blocked;
    }
    problem.banner.title = text(words.say("banner." + which + ".title"));
    problem.banner.sentence = text(words.say("banner." + which + ".sentence"));
    problem.panel = headed(context);
    problem.panel.explanation = text(words.say("what_now." + which + ".explanation"));
    problem.panel.actions = findOrNew(words);
    if (outcome.state == ScanState::Blocked && outcome.customer)
        problem.panel.actions[1] = {Intent::ReplaceCard, QStringLiteral("card"),
                                    text(words.say("action.replace_card.title")),
                                    text(words.say("action.replace_card.detail")), QStringLiteral("F4")};
    if (!outcome.cardNumber.empty()) {
        problem.panel.footLabel = text(words.say("what_now.card_number"));
        problem.panel.footValue = spaced(outcome.cardNumber);
    }
    return problem;
}

QString diskSentence(Words const& words, DiskSpace const& space, bool writable)
{
    if (writable)
        return text(words.say("disk_check.ok", {{"free", words.dataSize(space.freeBytes)},
                                                {"total", words.dataSize(space.totalBytes)}}));
    return text(words.say("disk_check.still_full", {{"free", words.dataSize(space.freeBytes)},
                                                    {"total", words.dataSize(space.totalBytes)}}));
}

Problem unreadable(TextContext const& context)
{
    Problem problem;
    problem.banner.mood = Mood::NotOurs;
    problem.banner.title = text(context.words.say("banner.unreadable.title"));
    problem.banner.sentence = text(context.words.say("banner.unreadable.sentence"));
    problem.panel = headed(context);
    problem.panel.actions = findOrNew(context.words);
    return problem;
}

} // namespace bywalec::ui
