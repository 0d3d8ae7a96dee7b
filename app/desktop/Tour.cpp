#include "app/desktop/Tour.h"

#include "app/desktop/TourStage.h"
#include "ui/shell/FirstRun.h"
#include "ui/theme/Language.h"
#include "ui/theme/Theme.h"

#include <cstdio>
#include <QApplication>
#include <QLineEdit>
#include <QPushButton>

namespace bywalec {

using namespace std::chrono_literals;
using ui::Mood;

int Tour::run()
{
    bool verified = true;
    for (auto const& language : {QStringLiteral("pl"), QStringLiteral("en")})
        verified = runIn(language) && verified;
    std::printf(verified ? "every step verified; pictures in %s\n"
                         : "the tour found something wrong; pictures in %s\n",
                qUtf8Printable(m_folder));
    return verified ? 0 : 1;
}

bool Tour::runIn(QString const& language)
{
    QDir const pictures(m_folder + QStringLiteral("/") + language);
    if (!pictures.mkpath(QStringLiteral("."))) {
        std::printf("can't make the folder %s\n", qUtf8Printable(pictures.path()));
        return false;
    }
    m_cards.clear();
    ui::Theme::install(*qApp, ui::Scheme::Light);
    ui::installLanguage(*qApp, language);
    TourStage stage(pictures, language);
    stage.note(
        QStringLiteral("the keys of this shop are kept in a file beside it, which goes with the tour"));
    stage.note(
        stage.steersCamera() ? QStringLiteral("a camera device is there, and shows the cards")
        : stage.hasCameraDevice()
            ? QStringLiteral("a camera device is there; the cards' frames are drawn")
            : QStringLiteral("no camera device: drawn frames of the cards go through the same reader"));
    foundShop(stage, language);
    if (stage.failed()) return false;
    liveAWhile(stage);
    enrol(stage);
    collect(stage);
    reward(stage);
    beside(stage);
    problems(stage);
    fullDisk(stage);
    unplug(stage);
    reopen(stage);
    otherLooks(stage, language);
    askForAmount(stage);
    if (!stage.failed()) everyKind(stage, language);
    stage.close();
    return !stage.failed();
}

void Tour::foundShop(TourStage& stage, QString const& language)
{
    auto page = std::make_unique<ui::FirstRun>();
    auto* form = page.get();
    bool founded = false;
    QObject::connect(form, &ui::FirstRun::founded, form, [&](Founding founding) {
        founding.language = language.toStdString();
        auto const key = Business::found(stage.options(), founding);
        founded = key.has_value();
        if (key) form->showRecoveryKey(QString::fromStdString(key->text()), {});
    });
    stage.setWindow(std::move(page));
    stage.step(
        QStringLiteral("first run asks three things"), QStringLiteral("01-first-run"),
        [&] { form->findChild<QLineEdit*>()->setText(QStringLiteral("Kawiarnia Pod Lipą")); },
        [&] { return form->isVisible(); });
    stage.step(
        QStringLiteral("the shop's file, its keys and the recovery key are made"),
        QStringLiteral("02-recovery-key"), [&] { stage.press(Qt::Key_Return); }, [&] { return founded; });
    stage.step(
        QStringLiteral("the counter is ready"), QStringLiteral("03-ready-empty"), [&] { stage.open(); },
        [&] { return !stage.failed() && stage.shows(Mood::Ready); });
}

std::string Tour::card(std::string const& name) const
{
    for (auto const& card : m_cards)
        if (card.name == name) return card.payload;
    return {};
}

// Four weeks of the regulars, so that the screens have something to tell.
void Tour::liveAWhile(TourStage& stage)
{
    struct Regular {
        char const* name;
        int everyDays;
        int visits;
        char const* note;
    };
    static constexpr Regular regulars[] = {{"Anna", 5, 7, "Mleko owsiane, własny kubek"},
                                           {"Piotr", 3, 4, "Podwójne espresso, bez cukru"},
                                           {"Ewa", 7, 2, ""},
                                           {"Marek", 4, 6, ""},
                                           {"Zofia", 9, 1, ""},
                                           {"Halina", 6, 3, ""}};
    int visits = 0;
    bool fine = true;
    auto const enrolAll = [&] {
        for (auto const& regular : regulars) {
            auto const made = stage.atCore([](Business& business) { return business.counter().issueCard(); });
            EnrolRequest request;
            request.card = made ? made->token.id : CardId();
            request.profile.name = regular.name;
            request.profile.phone = "600 100 " + std::to_string(200 + 11 * m_cards.size());
            request.profile.preference = regular.note;
            request.withVisit = false;
            fine = fine && made && stage.atCore([&](Business& business) {
                auto outcome = business.counter().enrol(request);
                if (outcome.customer) business.refreshDirectory(outcome.customer->id);
                return outcome.customer.has_value();
            });
            m_cards.push_back({regular.name, made ? made->payload : std::string()});
        }
    };
    // Day by day, as it happened: the journal's time never runs back.
    auto const live = [&] {
        enrolAll();
        for (int daysLeft = TourClock::daysBefore; daysLeft > 0; --daysLeft) {
            for (std::size_t i = 0; fine && i < m_cards.size(); ++i) {
                auto const& regular = regulars[i];
                if (daysLeft % regular.everyDays != 0 || daysLeft > regular.everyDays * regular.visits)
                    continue;
                ScanRequest scan;
                scan.typed = m_cards[i].payload;
                stage.atCore([&](Business& business) {
                    auto const outcome = business.counter().scan(scan);
                    if (outcome.state != ScanState::Reward) return outcome.state;
                    auto const& customer = *outcome.customer;
                    return business.counter()
                        .redeem(customer.id, waitingReward(customer)->id, EventId())
                        .state;
                });
                stage.clock.pass(7min);
                ++visits;
            }
            stage.clock.toNextDay();
        }
    };
    stage.step(
        QStringLiteral("six regulars come for five weeks"), {}, live, [] { return true; },
        [&] { return fine && visits == 23; });
}

} // namespace bywalec
