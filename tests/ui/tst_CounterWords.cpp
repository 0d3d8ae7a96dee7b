// Words of the real programme: both languages, both schemes, both sizes, with names as long as they may be.
#include "tests/ui/CounterRig.h"
#include "ui/counter/NoteView.h"

#include <QAbstractScrollArea>
#include <QLineEdit>

using namespace bywalec;
using namespace bywalec::test;

namespace {
std::string const longName =
    "Maria Magdalena Wiśniewska-Brzęczyszczykiewicz z Chrząszczyżewa"; // 63: cut to 60
std::string const longShop = "Kawiarnia i Cukiernia Pod Starą Lipą, Rynek Główny 12 w Krakowie";
std::string const longReward = "duża kawa z mlekiem owsianym i kawałek szarlotki na ciepło";

struct Look {
    std::string language;
    Scheme scheme;
    QSize size;
    bool isLong;
};

/// `longWords`: names and rewards are as long as they may be, so they are shortened; sentences never are.
void lookAt(CounterRig& rig, char const* what, bool longWords = false)
{
    INFO(what);
    QCoreApplication::processEvents();
    for (auto const& word : rig.words()) {
        INFO(qPrintable(word));
        CHECK_FALSE(word.contains(QChar(0x27E6)));
        CHECK_FALSE(word.contains(QLatin1Char('{')));
    }
    for (auto* part : visibleParts(rig.screen())) {
        auto const fits = part->property("textFits");
        INFO(qPrintable(describe(part)));
        bool const shortened = longWords && (!qobject_cast<Banner*>(part) ||
                                             rig.banner().contains(QString::fromStdString(longReward)));
        if (fits.isValid() && !shortened) CHECK(fits.toBool());
        auto const scrolled = qobject_cast<QAbstractScrollArea*>(part->parentWidget()) != nullptr;
        if (!scrolled) CHECK(part->parentWidget()->rect().contains(part->geometry()));
    }
}

void walkStamps(CounterRig& rig, std::string const& name, Card const& anna)
{
    auto const look = [&rig, isLong = name == longName](CounterRig&, char const* what) {
        lookAt(rig, what, isLong);
    };
    auto const nobody = rig.enrol("");
    rig.visits(anna, 3);
    look(rig, "ready");
    rig.scan(anna);
    look(rig, "stamped");
    rig.scan(anna);
    look(rig, "duplicate");
    rig.key(Qt::Key_F2);
    REQUIRE(rig.state().banner.mood == Mood::Reward);
    look(rig, "reward");
    rig.key(Qt::Key_F7);
    look(rig, "kept for later");
    rig.pass(std::chrono::hours(1));
    rig.scan(anna);
    REQUIRE(rig.state().banner.mood == Mood::Reward);
    look(rig, "reward and a stamp");
    rig.key(Qt::Key_F8);
    look(rig, "given");
    rig.key(Qt::Key_F9);
    look(rig, "redemption undone");
    rig.key(Qt::Key_F9);
    look(rig, "stamp undone");
    rig.scan(nobody);
    look(rig, "stamped without a name");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_4);
    REQUIRE(rig.until([&] { return rig.state().recent.rows.first().what.contains(QLatin1Char('4')); }));
    look(rig, "four stamps");
    rig.key(Qt::Key_Escape);
    look(rig, "ribbon");
}

void walkForms(CounterRig& rig, std::string const& name)
{
    auto const look = [&rig, isLong = name == longName](CounterRig&, char const* what) {
        lookAt(rig, what, isLong);
    };
    rig.key(Qt::Key_F5);
    look(rig, "remark");
    rig.key(Qt::Key_2);
    rig.key(Qt::Key_Return);
    look(rig, "remark saved");
    rig.key(Qt::Key_F6);
    look(rig, "guest");
    rig.key(Qt::Key_Escape);
    look(rig, "guest offer");
    rig.key(Qt::Key_F4, Qt::ShiftModifier);
    look(rig, "enrol");
    rig.type(QStringLiteral("Ola"));
    rig.key(Qt::Key_Tab);
    rig.type(QStringLiteral("1"));
    rig.key(Qt::Key_Return);
    look(rig, "bad phone");
    rig.key(Qt::Key_Escape);
    look(rig, "left");
    rig.scan(rig.freeCard());
    look(rig, "printed card");
    rig.type(QString::fromStdString(name));
    rig.key(Qt::Key_Return);
    look(rig, "enrolled");
    rig.key(Qt::Key_F9);
    look(rig, "enrolment undone");
}

void walkRefusals(CounterRig& rig, std::string const& name, Card const& anna)
{
    auto const look = [&rig, isLong = name == longName](CounterRig&, char const* what) {
        lookAt(rig, what, isLong);
    };
    rig.key(Qt::Key_F3);
    look(rig, "search");
    rig.type(QStringLiteral("600"));
    look(rig, "hits");
    rig.type(QStringLiteral("zzz"));
    look(rig, "no hits");
    rig.key(Qt::Key_Escape);
    rig.scan(rig.unknownCard());
    look(rig, "unknown");
    rig.scan("5901234123457");
    look(rig, "not ours");
    rig.block(anna);
    rig.scan(anna);
    REQUIRE(rig.state().banner.mood == Mood::Blocked);
    look(rig, "blocked");
    rig.key(Qt::Key_F4);
    look(rig, "replaced");
    rig.key(Qt::Key_Escape);
    rig.limitDisk(true);
    for (int i = 0; i < 200 && rig.state().banner.mood != Mood::NotSaved; ++i)
        rig.key(Qt::Key_F6);
    look(rig, "not saved");
    rig.limitDisk(false);
}

void walk(CounterRig& rig, std::string const& name)
{
    auto const anna = rig.enrol(name, "600 100 200");
    walkStamps(rig, name, anna);
    walkForms(rig, name);
    walkRefusals(rig, name, anna);
}
} // namespace

TEST_CASE("Every state speaks without a gap, fits, and shows no raw key", "[clipping]")
{
    auto const [language, scheme, size, isLong] =
        GENERATE(as<Look>(), Look{"pl", Scheme::Light, {1280, 800}, false},
                 Look{"pl", Scheme::Dark, {1024, 768}, true}, Look{"en", Scheme::Dark, {1280, 800}, true},
                 Look{"en", Scheme::Light, {1024, 768}, false});
    INFO(language << " " << size.width() << (isLong ? " long names" : ""));
    Theme::install(*qApp, scheme);
    RigSetup setup;
    setup.language = language;
    setup.size = size;
    if (isLong) {
        setup.shop = longShop;
        setup.terms.reward.name = longReward;
    }
    {
        CounterRig rig(setup);
        walk(rig, isLong ? longName : "Anna Kowalska");
    }
    Theme::install(*qApp, Scheme::Light);
    installLanguage(*qApp, QStringLiteral("en"));
}

TEST_CASE("AMOUNT speaks both languages", "[clipping]")
{
    RigSetup setup;
    setup.language = GENERATE(as<std::string>(), "pl", "en");
    setup.size = {1024, 768};
    setup.terms.minimumMinor = 1500;
    {
        CounterRig rig(setup);
        auto const anna = rig.enrol("Anna Kowalska");
        rig.scan(anna);
        lookAt(rig, "amount");
        rig.key(Qt::Key_Return);
        lookAt(rig, "no amount");
        rig.type(QStringLiteral("abc"));
        rig.key(Qt::Key_Return);
        lookAt(rig, "not a number");
        qobject_cast<QLineEdit*>(QApplication::focusWidget())->clear();
        rig.type(QStringLiteral("99999999"));
        rig.key(Qt::Key_Return);
        lookAt(rig, "too large");
        rig.key(Qt::Key_Escape);
        lookAt(rig, "left");
    }
    installLanguage(*qApp, QStringLiteral("en"));
}
