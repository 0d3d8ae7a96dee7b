// What the tour does at the counter, one chapter a function.
#include "app/desktop/Tour.h"
#include "app/desktop/TourStage.h"
#include "core/journal/Projection.h"
#include "core/Verify.h"
#include "ui/theme/Language.h"
#include "ui/theme/Theme.h"

#include <QApplication>

namespace bywalec {

using namespace std::chrono_literals;
using ui::Mood;

void Tour::enrol(TourStage& stage)
{
    stage.step(
        QStringLiteral("F4: a new card is on the disk and on the screen"), QStringLiteral("07-enrol"),
        [&] { stage.press(Qt::Key_F4); }, [&] { return stage.panel<ui::EnrolPanel>() != nullptr; },
        [&] { return !stage.panel<ui::EnrolPanel>()->modules.isEmpty(); });
    if (stage.failed()) return;
    stage.step(
        QStringLiteral("name, Enter: enrolled with the first stamp"), QStringLiteral("08-enrolled"),
        [&] {
            stage.type(QStringLiteral("Ola"));
            stage.press(Qt::Key_Return);
        },
        [&] { return stage.shows(Mood::Stamped); },
        [&] { return stage.panel<ui::CustomerPanel>()->stamps.filled == 1; });
    stage.step(
        QStringLiteral("F9: the enrolment is taken back whole"), QStringLiteral("09-enrolment-undone"),
        [&] { stage.press(Qt::Key_F9); },
        [&] { return stage.shows(Mood::Ready) && stage.state().recent.rows.value(0).undone; });
    stage.step(
        QStringLiteral("F4, Esc: a card without data stays valid"), QStringLiteral("10-card-left"),
        [&] {
            stage.press(Qt::Key_F4);
            stage.waitFor([&] { return stage.panel<ui::EnrolPanel>() != nullptr; });
            stage.press(Qt::Key_Escape);
        },
        [&] { return stage.shows(Mood::Ready) && !stage.panel<ui::EnrolPanel>(); });
    auto const printed = stage.atCore([](Business& business) { return business.counter().issueCard(); });
    if (!printed) return;
    stage.step(
        QStringLiteral("a printed card that nobody holds offers enrolment"),
        QStringLiteral("11-printed-card"), [&] { stage.hold(printed->payload); },
        [&] { return stage.panel<ui::EnrolPanel>() != nullptr; },
        [&] { return stage.panel<ui::EnrolPanel>()->printedCard; });
    stage.press(Qt::Key_Escape);
    stage.takeAway();
    stage.waitFor([&] { return stage.state().banner.drainMs == 0 && stage.shows(Mood::Ready); });
}

void Tour::collect(TourStage& stage)
{
    auto const filled = [&] {
        return stage.panel<ui::CustomerPanel>() ? stage.panel<ui::CustomerPanel>()->stamps.filled : -1;
    };
    stage.press(Qt::Key_Escape);
    stage.step(
        QStringLiteral("ready"), QStringLiteral("12-ready"), [] {}, [&] { return stage.shows(Mood::Ready); });
    stage.step(
        QStringLiteral("Anna's card before the camera: a stamp"), QStringLiteral("13-stamped"),
        [&] { stage.hold(card("Anna")); }, [&] { return stage.shows(Mood::Stamped); },
        [&] { return filled() == 3; });
    stage.takeAway();
    stage.step(
        QStringLiteral("after four seconds the counter is ready by itself"), QStringLiteral("14-ribbon"),
        [] {}, [&] { return stage.shows(Mood::Ready); },
        [&] { return !stage.state().recent.ribbon.isEmpty(); });
    stage.step(
        QStringLiteral("the same card again: a duplicate, nothing added"), QStringLiteral("15-duplicate"),
        [&] { stage.hold(card("Anna")); }, [&] { return stage.shows(Mood::Duplicate); },
        [&] { return filled() == 3; });
    stage.step(
        QStringLiteral("F2: added anyway"), QStringLiteral("16-added-anyway"),
        [&] { stage.press(Qt::Key_F2); }, [&] { return stage.shows(Mood::Stamped); },
        [&] { return filled() == 4; });
    stage.takeAway();
    stage.step(
        QStringLiteral("F9: exactly that stamp is taken back"), QStringLiteral("17-undone"),
        [&] { stage.press(Qt::Key_F9); },
        [&] { return stage.shows(Mood::Ready) && stage.panel<ui::CustomerPanel>(); },
        [&] { return filled() == 3; });
    stage.step(
        QStringLiteral("a USB scanner types Zofia's card"), QStringLiteral("18-scanner"),
        [&] { stage.typeLikeScanner(card("Zofia")); },
        [&] { return stage.shows(Mood::Stamped) && filled() == 2; });
    stage.step(
        QStringLiteral("the digit 3: three stamps for this visit"), QStringLiteral("19-three-stamps"),
        [&] { stage.press(Qt::Key_3); }, [&] { return stage.shows(Mood::Stamped) && filled() == 4; });
    stage.clock.pass(1h);
}

void Tour::reward(TourStage& stage)
{
    stage.step(
        QStringLiteral("Piotr's fifth stamp: a reward"), QStringLiteral("20-reward"),
        [&] { stage.hold(card("Piotr")); }, [&] { return stage.shows(Mood::Reward); },
        [&] { return stage.panel<ui::CustomerPanel>()->stamps.rewardReady; });
    stage.takeAway();
    stage.step(
        QStringLiteral("F7: kept for later"), QStringLiteral("21-later"), [&] { stage.press(Qt::Key_F7); },
        [&] { return stage.shows(Mood::Ready); });
    stage.clock.pass(48h);
    stage.step(
        QStringLiteral("two days on, it waits: the next scan shows it"), QStringLiteral("22-reward-waits"),
        [&] { stage.hold(card("Piotr")); }, [&] { return stage.shows(Mood::Reward); });
    stage.takeAway();
    stage.step(
        QStringLiteral("F8: given, the card starts anew"), QStringLiteral("23-given"),
        [&] { stage.press(Qt::Key_F8); }, [&] { return stage.shows(Mood::Stamped); },
        [&] { return stage.panel<ui::CustomerPanel>()->stamps.filled == 1; });
    stage.step(
        QStringLiteral("F9: the giving is taken back, the reward waits again"),
        QStringLiteral("24-giving-undone"), [&] { stage.press(Qt::Key_F9); },
        [&] { return stage.shows(Mood::Ready) && stage.panel<ui::CustomerPanel>(); },
        [&] { return stage.panel<ui::CustomerPanel>()->stamps.rewardReady; });
}

void Tour::beside(TourStage& stage)
{
    stage.press(Qt::Key_Escape);
    stage.step(
        QStringLiteral("F6: a purchase without a card, in one key"), QStringLiteral("25-guest"),
        [&] { stage.press(Qt::Key_F6); }, [&] { return stage.shows(Mood::Stamped); },
        [&] { return !stage.state().attachOffer.isEmpty(); });
    stage.step(
        QStringLiteral("F3: found by a name with a slip and without diacritics"), QStringLiteral("26-search"),
        [&] {
            stage.press(Qt::Key_F3);
            stage.type(QStringLiteral("halnia"));
        },
        [&] { return stage.panel<ui::SearchPanel>() && stage.panel<ui::SearchPanel>()->hits.size() == 1; });
    stage.step(
        QStringLiteral("Enter: the stamp goes to whoever was found"), QStringLiteral("27-found"),
        [&] { stage.press(Qt::Key_Return); }, [&] { return stage.shows(Mood::Stamped); });
    stage.step(
        QStringLiteral("F5: a remark in five seconds"), QStringLiteral("28-remark"),
        [&] { stage.press(Qt::Key_F5); }, [&] { return stage.panel<ui::RemarkPanel>() != nullptr; });
    stage.press(Qt::Key_Escape);
    stage.waitFor([&] { return stage.shows(Mood::Ready); });
}

void Tour::problems(TourStage& stage)
{
    auto const unknown = stage.atCore([&stage](Business& business) -> std::string {
        auto const options = stage.options();
        auto const keyring =
            business.database().read([&](Transaction& tx) { return keysOf(tx, options.vaults); });
        if (!keyring) return {};
        CardKeys keys;
        for (auto const& [epoch, key] : keyring->cards)
            keys.add(epoch, key);
        SystemRandom random;
        return payload(mint(keys, random), {});
    });
    auto const before = stage.atCore([&](Business& b) {
        return b.database().read([&](Transaction& tx) -> Result<int> {
            return visitsOn(tx, b.zone().local(stage.clock.now()).day);
        });
    });
    auto const nothingAdded = [&] {
        auto const now = stage.atCore([&](Business& b) {
            return b.database().read([&](Transaction& tx) -> Result<int> {
                return visitsOn(tx, b.zone().local(stage.clock.now()).day);
            });
        });
        return before && now && *before == *now;
    };
    stage.step(
        QStringLiteral("a card that was never issued: unknown"), QStringLiteral("29-unknown"),
        [&] { stage.hold(unknown); }, [&] { return stage.shows(Mood::Unknown); }, nothingAdded);
    stage.takeAway();
    auto forged = card("Anna");
    forged.back() = forged.back() == 'Z' ? 'Y' : 'Z';
    stage.step(
        QStringLiteral("a forged card: not ours"), QStringLiteral("30-forged"), [&] { stage.hold(forged); },
        [&] { return stage.shows(Mood::NotOurs); }, nothingAdded);
    stage.takeAway();
    auto const marek = parseToken(card("Marek"));
    stage.atCore([&](Business& business) { return business.counter().blockCard(marek->id).has_value(); });
    stage.step(
        QStringLiteral("a blocked card"), QStringLiteral("31-blocked"), [&] { stage.hold(card("Marek")); },
        [&] { return stage.shows(Mood::Blocked); }, nothingAdded);
    stage.takeAway();
    stage.step(
        QStringLiteral("F4: its holder gets a new card, the balance stays"), QStringLiteral("32-replaced"),
        [&] { stage.press(Qt::Key_F4); }, [&] { return stage.panel<ui::EnrolPanel>() != nullptr; });
    stage.step(
        QStringLiteral("Esc: done"), {}, [&] { stage.press(Qt::Key_Escape); },
        [&] { return stage.shows(Mood::Ready) && !stage.panel<ui::EnrolPanel>(); });
}

void Tour::fullDisk(TourStage& stage)
{
    stage.clock.pass(1h);
    // Cards until nothing fits any more: then the disk is as full as it gets.
    stage.atCore([](Business& business) {
        auto& database = business.database();
        bool room = database.checkpoint().has_value() && database.limitGrowth(0).has_value();
        for (int i = 0; room && i < 5000; ++i)
            room = business.counter().issueCard().has_value();
        return room;
    });
    stage.step(
        QStringLiteral("a full disk: not saved, and said so"), QStringLiteral("33-not-saved"),
        [&] { stage.hold(card("Ewa")); }, [&] { return stage.shows(Mood::NotSaved); });
    stage.atCore([](Business& business) { return business.database().limitGrowth(-1).has_value(); });
    stage.takeAway();
    stage.step(
        QStringLiteral("when there is room, the same card is stamped"), QStringLiteral("34-saved-again"),
        [&] { stage.hold(card("Ewa")); },
        [&] { return stage.shows(Mood::Stamped) || stage.shows(Mood::Reward); });
    stage.takeAway();
}

void Tour::unplug(TourStage& stage)
{
    if (!stage.steersCamera()) {
        stage.step(
            QStringLiteral("no camera: the band says so, the scanner goes on"),
            QStringLiteral("35-no-camera"), [&] { stage.pretendCamera(false); },
            [&] { return !stage.state().band.isEmpty(); });
        stage.pretendCamera(true);
    } else {
        stage.step(
            QStringLiteral("the camera is unplugged: the band says so"), QStringLiteral("35-no-camera"),
            [&] { stage.steerCamera({QStringLiteral("unplug")}); },
            [&] { return !stage.state().band.isEmpty(); });
        stage.clock.pass(1h);
        stage.hold(card("Ewa"));
        stage.step(
            QStringLiteral("plugged in again: it reads the next card"), QStringLiteral("36-replugged"),
            [&] { stage.steerCamera({QStringLiteral("plug")}); },
            [&] { return stage.shows(Mood::Stamped) && stage.state().band.isEmpty(); });
        stage.takeAway();
    }
    stage.step(
        QStringLiteral("no sound device: the band says so"), QStringLiteral("37-no-sound"),
        [&] { stage.counter().controller().soundIs(false, true); },
        [&] { return !stage.state().band.isEmpty(); });
    stage.counter().controller().soundIs(true, true);
}

void Tour::reopen(TourStage& stage)
{
    auto const dumpOf = [](Business& business) {
        return business.database().read([&](Transaction& tx) -> Result<std::string> {
            return canonicalDump(tx, business.journal().projectors());
        });
    };
    auto const before = stage.atCore(dumpOf);
    stage.close();
    stage.step(
        QStringLiteral("closed and opened again: everything is there"), QStringLiteral("38-reopened"),
        [&] { stage.open(); },
        [&] { return stage.shows(Mood::Ready) && !stage.state().recent.rows.isEmpty(); },
        [&] {
            auto const after = stage.atCore(dumpOf);
            return before && after && *before == *after;
        });
    stage.step(
        QStringLiteral("integrity, chain, and projections equal to a rebuild"), {}, [] {},
        [] { return true; },
        [&] {
            auto const report = stage.atCore([](Business& business) { return verify(business.database()); });
            return report && report->holds();
        });
}

void Tour::otherLooks(TourStage& stage, QString const& language)
{
    auto const photograph = [&](QString const& suffix) {
        stage.clock.pass(1h);
        stage.step(
            QStringLiteral("Halina, %1").arg(suffix), QStringLiteral("39-stamped-") + suffix,
            [&] { stage.hold(card("Halina")); },
            [&] { return stage.shows(Mood::Stamped) || stage.shows(Mood::Reward); });
        stage.takeAway();
        stage.press(Qt::Key_Escape);
        stage.step(
            QStringLiteral("ready, %1").arg(suffix), QStringLiteral("40-ready-") + suffix, [] {},
            [&] { return stage.shows(Mood::Ready); });
        stage.step(
            QStringLiteral("enrol, %1").arg(suffix), QStringLiteral("41-enrol-") + suffix,
            [&] { stage.press(Qt::Key_F4); }, [&] { return stage.panel<ui::EnrolPanel>() != nullptr; });
        stage.press(Qt::Key_Escape);
        stage.waitFor([&] { return stage.shows(Mood::Ready); });
    };
    stage.close();
    ui::Theme::install(*qApp, ui::Scheme::Dark);
    ui::installLanguage(*qApp, language);
    stage.open();
    if (stage.failed()) return;
    photograph(QStringLiteral("dark"));
    stage.close();
    ui::Theme::install(*qApp, ui::Scheme::Light);
    stage.open();
    if (stage.failed()) return;
    stage.window().resize(1024, 768);
    photograph(QStringLiteral("1024"));
}

// A new version of the programme asks for a minimum purchase: the counter then needs the amount.
void Tour::askForAmount(TourStage& stage)
{
    stage.window().resize(1280, 800);
    stage.atCore([](Business& business) {
        return business.journal()
            .write([](Append& append) -> Result<void> {
                auto programme = currentRules(append.tx()).programmes.front();
                ++programme.version;
                std::get<StampTerms>(programme.terms).minimumMinor = 1500;
                auto done = append.append(programmeDefined(programme));
                if (!done) return done.error();
                return {};
            })
            .has_value();
    });
    stage.clock.pass(24h);
    stage.step(
        QStringLiteral("a programme with a minimum purchase asks for the amount"),
        QStringLiteral("42-amount"), [&] { stage.hold(card("Zofia")); },
        [&] { return stage.panel<ui::AmountPanel>() != nullptr; });
    stage.step(
        QStringLiteral("18,50, Enter: the stamp"), QStringLiteral("43-amount-given"),
        [&] {
            stage.type(QStringLiteral("18,50"));
            stage.press(Qt::Key_Return);
        },
        [&] { return stage.shows(Mood::Stamped) || stage.shows(Mood::Reward); });
}

} // namespace bywalec
