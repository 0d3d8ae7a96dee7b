#include "app/desktop/Tour.h"

#include "app/desktop/TourStage.h"
#include "ui/firstrun/FirstRunController.h"
#include "ui/theme/Language.h"
#include "ui/theme/Theme.h"

#include <cstdio>
#include <QApplication>
#include <QFile>
#include <QFileInfo>

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

// By the keys that a new owner would press, through the whole of the first run.
void Tour::foundShop(TourStage& stage, QString const& language)
{
    auto words = Words::load(language.toStdString());
    if (!words) return;
    auto page = std::make_unique<ui::FirstRunWizard>();
    ui::FirstRunOptions options;
    options.camera = false; // frames are drawn for it: whether there is a device is the counter's matter
    options.systemZone = "Europe/Warsaw";
    auto& first = *new ui::FirstRunController(*page, *words, stage.clock, options, page.get());
    bool finished = false;
    QObject::connect(&first, &ui::FirstRunController::finished, &first, [&] { finished = true; });
    QObject::connect(&first, &ui::FirstRunController::founded, &first, [&](Founding const& founding) {
        auto const key = Business::found(stage.options(), founding);
        if (!key) return first.foundingFailed(key.error());
        first.shopIsFounded(QString::fromStdString(key->text()), stage.keyFile());
    });
    stage.setWindow(std::move(page));
    auto const at = [&](ui::FirstRunStep step) { return first.state().step == step; };
    auto const enter = [&] { stage.press(Qt::Key_Return); };
    stage.step(
        QStringLiteral("the first run asks for the language"), QStringLiteral("01-first-run-language"), [] {},
        [&] { return at(ui::FirstRunStep::Language); }, [&] { return first.state().language == language; });
    stage.step(
        QStringLiteral("Enter, and the shop's name"), QStringLiteral("02-first-run-shop"),
        [&] {
            enter();
            stage.type(QStringLiteral("Kawiarnia Pod Lipą"));
        },
        [&] { return first.state().shop.name.value == QStringLiteral("Kawiarnia Pod Lipą"); });
    stage.step(
        QStringLiteral("Enter: what customers collect is chosen already"),
        QStringLiteral("03-first-run-programme"), enter, [&] { return at(ui::FirstRunStep::Programme); },
        [&] { return first.state().programme.card.need == 5 && !first.state().programme.rule.isEmpty(); });
    stage.step(
        QStringLiteral("Enter: the shop's file and its keys are made"), {}, enter,
        [&] { return at(ui::FirstRunStep::Scan); }, [&] { return QFileInfo::exists(stage.keyFile()); });
    if (stage.failed()) return;
    stage.step(
        QStringLiteral("any code is held before the camera, to try it out"),
        QStringLiteral("04-first-run-scan"),
        [&] { first.camera()->injectFrame(cardScene("https://example.com/menu")); },
        [&] { return first.state().scan.read == ui::ScanRead::Other; });
    stage.step(
        QStringLiteral("and one is read with a scanner"), {}, [&] { stage.typeLikeScanner("5901234123457"); },
        [&] { return first.state().scan.text.contains(QStringLiteral("5901234123457")); },
        [&] { return at(ui::FirstRunStep::Scan); });
    stage.step(
        QStringLiteral("Enter: the recovery key, saved to a file"), QStringLiteral("05-first-run-key"),
        [&] {
            enter();
            first.saveKeyTo(stage.besideShop(QStringLiteral("key.txt")));
        },
        [&] { return at(ui::FirstRunStep::Safety) && !first.state().safety.keySaved.isEmpty(); },
        [&] {
            QFile saved(stage.besideShop(QStringLiteral("key.txt")));
            return saved.open(QIODevice::ReadOnly) &&
                   RecoveryKey::parse(saved.readAll().trimmed().toStdString()).has_value();
        });
    stage.step(
        QStringLiteral("Enter: the counter is ready"), QStringLiteral("06-ready-empty"),
        [&] {
            enter();
            if (finished) stage.open();
        },
        [&] { return finished && !stage.failed() && stage.shows(Mood::Ready); });
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
