// The programme itself on an empty folder, from its first start to the first stamp, with every input counted.
#include "app/desktop/Application.h"
#include "core/Verify.h"
#include "tests/support/TestShop.h"
#include "tests/ui/ScannerBurst.h"
#include "tests/ui/ScreenTest.h"
#include "ui/input/LiveDecoder.h"

#include <cstdio>
#include <filesystem>
#include <QElapsedTimer>
#include <QFileInfo>

using namespace bywalec;
using namespace bywalec::test;

namespace {

/// A new owner's hands: each key, each text and each scan is one input.
class Hands {
  public:
    explicit Hands(ApplicationOptions const& options) : m_application(options)
    {
        m_application.start();
        REQUIRE(until([this] { return window() && window()->isActiveWindow(); }));
    }

    QWidget* window() { return m_application.window(); }
    FirstRunController* first() { return window()->findChild<FirstRunController*>(); }
    MainWindow* counter() { return qobject_cast<MainWindow*>(window()); }
    bool shows(Mood mood)
    {
        return counter()->controller().state().banner.mood == mood && !counter()->controller().isBusy();
    }
    template<class Panel>
    Panel const* panel()
    {
        return std::get_if<Panel>(&counter()->controller().state().panel);
    }

    void key(Qt::Key key)
    {
        ++inputs;
        REQUIRE(until([] { return QApplication::focusWidget() != nullptr; }));
        QTest::keyClick(QApplication::focusWidget(), key);
    }
    void type(QString const& text)
    {
        ++inputs;
        REQUIRE(QApplication::focusWidget());
        typeText(QApplication::focusWidget(), text);
    }
    void scan(std::string const& payload)
    {
        ++inputs;
        typeBurst(payload, 100'000);
    }
    /// What a phone's camera would read off this screen.
    std::string photograph()
    {
        auto const picture = window()->grab().toImage().convertToFormat(QImage::Format_Grayscale8);
        auto const read = liveDecoder()(
            {picture.constBits(), picture.width(), picture.height(), picture.bytesPerLine(), 1});
        return read.value_or(std::string());
    }
    static bool until(std::function<bool()> const& reached) { return QTest::qWaitFor(reached, 30'000); }

    int inputs = 0;

  private:
    Application m_application;
};

ApplicationOptions optionsIn(TempFolder const& folder, char const* leaf = "shop.bywalec")
{
    ApplicationOptions options;
    options.file = QString::fromStdString(folder.path(leaf));
    options.keyFile = options.file + QStringLiteral(".key");
    options.keychain = false;
    options.language = QStringLiteral("pl");
    options.shell.camera = options.shell.sound = false;
    return options;
}

} // namespace

TEST_CASE("from the first start to the first stamp it takes at most 12 inputs "
          "and 60 seconds")
{
    TempFolder folder;
    auto const options = optionsIn(folder);
    QElapsedTimer clock;
    clock.start();
    {
        Hands hands(options);
        REQUIRE(hands.first());
        auto const at = [&](FirstRunStep step) {
            return Hands::until([&] { return hands.first()->state().step == step; });
        };
        hands.key(Qt::Key_Return);
        REQUIRE(at(FirstRunStep::Shop));
        hands.type(QStringLiteral("Kawiarnia Pod Lipą"));
        hands.key(Qt::Key_Return);
        REQUIRE(at(FirstRunStep::Programme));
        hands.key(Qt::Key_Return);
        REQUIRE(at(FirstRunStep::Scan));
        CHECK(QFileInfo::exists(options.file));
        hands.key(Qt::Key_Return);
        REQUIRE(at(FirstRunStep::Safety));
        CHECK(RecoveryKey::parse(hands.first()->state().safety.key.toStdString()));
        CHECK(hands.first()->state().safety.keptIn.contains(options.keyFile));
        hands.key(Qt::Key_Return);
        REQUIRE(Hands::until([&] { return hands.counter() && hands.window()->isActiveWindow(); }));
        REQUIRE(Hands::until([&] { return hands.shows(Mood::Ready); }));

        hands.key(Qt::Key_F4);
        REQUIRE(Hands::until([&] { return hands.panel<EnrolPanel>() != nullptr; }));
        QCoreApplication::processEvents();
        auto const card = hands.photograph();
        CHECK(parseToken(card));
        hands.type(QStringLiteral("Ola"));
        hands.key(Qt::Key_Return);
        REQUIRE(Hands::until([&] { return hands.shows(Mood::Stamped); }));
        auto const seconds = double(clock.elapsed()) / 1000.0;
        std::printf("first start to first stamp: %d inputs, %.2f s\n", hands.inputs, seconds);
        CHECK(hands.inputs <= 12);
        CHECK(seconds <= 60);
        REQUIRE(hands.panel<CustomerPanel>());
        CHECK(hands.panel<CustomerPanel>()->stamps.filled == 1);
        CHECK(hands.panel<CustomerPanel>()->stamps.needed == 5);

        // The card that was photographed is this customer's: so soon it is a
        // duplicate, and nothing is added.
        hands.scan(card);
        REQUIRE(Hands::until([&] { return hands.shows(Mood::Duplicate); }));
        CHECK(hands.panel<CustomerPanel>()->stamps.filled == 1);
        CHECK(hands.inputs <= 12);
    }
    auto file = Database::open(options.file.toStdString(), Database::Mode::ReadOnly);
    REQUIRE(file);
    auto const report = verify(*file);
    REQUIRE(report);
    CHECK(report->holds());
}

TEST_CASE("with everything skipped there is a shop without a programme, and "
          "its counter opens")
{
    TempFolder folder;
    Hands hands(optionsIn(folder));
    for (auto const step : {FirstRunStep::Language, FirstRunStep::Shop, FirstRunStep::Programme,
                            FirstRunStep::Scan, FirstRunStep::Safety}) {
        REQUIRE(Hands::until([&] { return hands.first()->state().step == step; }));
        hands.key(Qt::Key_F7);
    }
    REQUIRE(Hands::until([&] { return hands.counter() != nullptr; }));
    REQUIRE(Hands::until([&] { return hands.shows(Mood::Ready); }));
    CHECK(hands.counter()->runner().business().shop().name == "Mój lokal");
}

TEST_CASE("a language chosen in the first run is the shop's, whatever the "
          "programme was started with")
{
    TempFolder folder;
    Hands hands(optionsIn(folder));
    hands.key(Qt::Key_Right);
    for (int i = 0; i < 5; ++i) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
        REQUIRE(Hands::until([&] { return static_cast<int>(hands.first()->state().step) == i; }));
        hands.key(Qt::Key_F7);
    }
    REQUIRE(Hands::until([&] { return hands.counter() != nullptr; }));
    CHECK(hands.counter()->runner().business().shop().language == "en");
    CHECK(languageLocale().language() == QLocale::English);
    CHECK(hands.counter()->runner().business().shop().name == "My shop");
}

TEST_CASE("a shop that can't be made is told in place, nothing is left of it, "
          "and Enter tries again")
{
    TempFolder folder;
    auto const options = optionsIn(folder, "not there/shop.bywalec");
    Hands hands(options);
    for (int i = 0; i < 3; ++i)
        hands.key(i == 1 ? Qt::Key_F7 : Qt::Key_Return);
    REQUIRE(Hands::until([&] { return !hands.first()->state().problem.isEmpty(); }));
    CHECK(hands.first()->state().step == FirstRunStep::Programme);
    CHECK_FALSE(hands.first()->state().founded);
    CHECK(std::filesystem::is_empty(folder.path()));
    std::filesystem::create_directory(folder.path() / "not there");
    hands.key(Qt::Key_Return);
    REQUIRE(Hands::until([&] { return hands.first()->state().step == FirstRunStep::Scan; }));
    CHECK(QFileInfo::exists(options.file));
    CHECK(hands.first()->state().problem.isEmpty());
}
