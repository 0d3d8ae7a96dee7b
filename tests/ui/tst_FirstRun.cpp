// The first run with its controller: what Enter and Skip do at each step, what is told, and what is made.
#include "core/cards/QrCode.h"
#include "tests/support/TestShop.h"
#include "tests/ui/OfficeTest.h"
#include "tests/ui/ScannerBurst.h"
#include "ui/firstrun/FirstRunController.h"
#include "ui/firstrun/Tiles.h"

#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>

using namespace bywalec;
using namespace bywalec::test;

namespace {

constexpr char cardText[] = "BYWALEC:0123456789ABCDEFGHJKMNPQRSTVWXYZ0";

/// The language that the widgets are made in.
struct Speaking {
    explicit Speaking(std::string const& language)
    {
        installLanguage(*qApp, QString::fromStdString(language));
    }
    ~Speaking() { installLanguage(*qApp, QStringLiteral("en")); }
};

/// The wizard and its controller; the test says what comes of the founding.
class Beginning {
  public:
    explicit Beginning(std::string const& language = "en") : speaking(language)
    {
        FirstRunOptions options;
        options.camera = false;
        controller = std::make_unique<FirstRunController>(wizard, *Words::load(language), clock, options);
        QObject::connect(controller.get(), &FirstRunController::founded, &wizard,
                         [this](Founding const& founding) { foundings.push_back(founding); });
        bringUp(wizard, {1280, 800});
    }

    FirstRunState const& state() const { return controller->state(); }
    void name(QString const& name)
    {
        press(Qt::Key_Return);
        typeText(QApplication::focusWidget(), name);
        press(Qt::Key_Return);
    }
    void found()
    {
        name(QStringLiteral("Linden"));
        press(Qt::Key_Return);
        REQUIRE(QTest::qWaitFor([this] { return !foundings.empty(); }));
        controller->shopIsFounded(QStringLiteral("4f1a-9c02"), {});
        REQUIRE(state().step == FirstRunStep::Scan);
    }
    void scan(std::string const& text) { m_keyMs = typeBurst(text, m_keyMs); }

    FakeClock clock;
    Speaking speaking;
    FirstRunWizard wizard;
    std::vector<Founding> foundings;
    std::unique_ptr<FirstRunController> controller;

  private:
    qint64 m_keyMs = 100'000;
};

} // namespace

TEST_CASE("without a name Enter says what to type, and Skip takes one")
{
    Beginning first;
    press(Qt::Key_Return);
    REQUIRE(first.state().step == FirstRunStep::Shop);
    CHECK(first.state().shop.name.error.isEmpty());
    press(Qt::Key_Return);
    CHECK(first.state().step == FirstRunStep::Shop);
    CHECK_FALSE(first.state().shop.name.error.isEmpty());
    typeText(QApplication::focusWidget(), QStringLiteral("L"));
    CHECK(first.state().shop.name.error.isEmpty());
    press(Qt::Key_Backspace);
    press(Qt::Key_F7);
    REQUIRE(first.state().step == FirstRunStep::Programme);
    CHECK(first.state().programme.card.shop == QStringLiteral("My shop"));
    press(Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return !first.foundings.empty(); }));
    CHECK(first.foundings.front().name == "My shop");
}

TEST_CASE("what was answered is what is founded: name, trade's reward, "
          "programme, place, language")
{
    Beginning first("pl");
    press(Qt::Key_Return);
    typeText(QApplication::focusWidget(), QStringLiteral("Salon Łucja"));
    press(Qt::Key_Tab);
    press(Qt::Key_Right);
    press(Qt::Key_Right);
    REQUIRE(first.state().shop.trade == Trade::Salon);
    press(Qt::Key_Return);
    press(Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return !first.foundings.empty(); }));
    auto const& founding = first.foundings.front();
    CHECK(founding.name == "Salon Łucja");
    CHECK(founding.language == "pl");
    CHECK(founding.zone == "Europe/Warsaw");
    CHECK(founding.currency == "PLN");
    REQUIRE(founding.programme);
    CHECK(std::get<StampTerms>(*founding.programme).reward.name == "strzyżenie");
    CHECK(first.foundings.size() == 1);
}

TEST_CASE("another language is spoken at once, by the rule's sentence too")
{
    Beginning first("pl");
    press(Qt::Key_Right);
    REQUIRE(first.state().language == QStringLiteral("en"));
    for (int i = 0; i < 3; ++i)
        QCoreApplication::processEvents();
    CHECK(buttonSaying(first.wizard, QStringLiteral("Next")));
    CHECK(first.state().programme.rule.startsWith(QStringLiteral("Every purchase")));
    CHECK(first.state().shop.name.label == QStringLiteral("Name of the shop"));
    first.name(QStringLiteral("Linden"));
    press(Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return !first.foundings.empty(); }));
    CHECK(first.foundings.front().language == "en");
}

TEST_CASE("an answer that can't be keeps the step, and Skip goes on without a "
          "programme")
{
    Beginning first;
    first.name(QStringLiteral("Linden"));
    REQUIRE(first.state().step == FirstRunStep::Programme);
    Q_EMIT first.wizard.fieldChanged(QStringLiteral("reward"), QString());
    CHECK_FALSE(first.state().programme.fields.first().error.isEmpty());
    press(Qt::Key_Return);
    QCoreApplication::processEvents();
    CHECK(first.foundings.empty());
    CHECK(first.state().step == FirstRunStep::Programme);
    press(Qt::Key_F7);
    REQUIRE(QTest::qWaitFor([&] { return !first.foundings.empty(); }));
    CHECK_FALSE(first.foundings.front().programme);
}

TEST_CASE("a founding that fails is told in place, and Enter tries again")
{
    Beginning first;
    first.name(QStringLiteral("Linden"));
    press(Qt::Key_Return);
    CHECK(first.state().busy);
    press(Qt::Key_Escape); // nothing leads away while it is being made
    CHECK(first.state().step == FirstRunStep::Programme);
    REQUIRE(QTest::qWaitFor([&] { return first.foundings.size() == 1; }));
    first.controller->foundingFailed(makeError(ErrorKind::DiskFull, "no room"));
    CHECK(first.state().step == FirstRunStep::Programme);
    CHECK_FALSE(first.state().busy);
    CHECK(first.state().problem.contains(QStringLiteral("Make space")));
    press(Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return first.foundings.size() == 2; }));
    first.controller->shopIsFounded(QStringLiteral("4f1a-9c02"), QStringLiteral("/shop/keys"));
    CHECK(first.state().step == FirstRunStep::Scan);
    CHECK(first.state().problem.isEmpty());
    CHECK(first.state().safety.keptIn.contains(QStringLiteral("/shop/keys")));
}

TEST_CASE("once founded, Esc leads from the key to the scan and no further back")
{
    Beginning first;
    first.found();
    press(Qt::Key_Escape);
    CHECK(first.state().step == FirstRunStep::Scan);
    press(Qt::Key_Return);
    REQUIRE(first.state().step == FirstRunStep::Safety);
    press(Qt::Key_Escape);
    CHECK(first.state().step == FirstRunStep::Scan);
    press(Qt::Key_F7);
    CHECK(first.state().safety.key == QStringLiteral("4f1a-9c02"));
    CHECK(first.foundings.size() == 1);
}

TEST_CASE("whatever a scanner reads is shown, and a card of Bywalec is called one")
{
    Beginning first;
    first.found();
    CHECK(first.state().scan.read == ScanRead::Nothing);
    first.scan("5901234123457");
    CHECK(first.state().step == FirstRunStep::Scan); // its Enter isn't a person's
    CHECK(first.state().scan.read == ScanRead::Other);
    CHECK(first.state().scan.text == QStringLiteral("Scanner: 5901234123457"));
    first.scan(cardText);
    CHECK(first.state().scan.read == ScanRead::Card);
    first.scan("https://example.com/0123456789abcdefghjkmnpqrstvwxyz0"); // long enough,
                                                                         // but no card
    CHECK(first.state().scan.read == ScanRead::Other);
}

TEST_CASE("whatever the camera reads is shown, and both stop when the step is left")
{
    Beginning first;
    first.found();
    auto const code = encodeQr(cardText);
    REQUIRE(code);
    auto const picture = toPicture(*code, 6);
    auto const frame = picture.frame();
    QImage image(640, 480, QImage::Format_Grayscale8);
    image.fill(200);
    for (int y = 0; y < frame.height; ++y)
        std::copy_n(frame.data + std::ptrdiff_t(y) * frame.strideBytes, frame.width,
                    image.scanLine(60 + y) + 100);
    REQUIRE(first.controller->camera());
    REQUIRE(first.controller->camera()->injectFrame(image));
    REQUIRE(QTest::qWaitFor([&] { return first.state().scan.read == ScanRead::Card; }));
    CHECK(first.state().scan.camera == CameraMood::Read);
    CHECK(first.state().scan.text.startsWith(QStringLiteral("Camera: ")));
    press(Qt::Key_Return);
    REQUIRE(first.state().step == FirstRunStep::Safety);
    CHECK_FALSE(first.controller->camera());
    auto const before = first.state().scan;
    QSignalSpy finished(first.controller.get(), &FirstRunController::finished);
    first.scan("5901234123457");
    CHECK(first.state().scan == before);
    CHECK(finished.size() == 1); // the Enter was nobody's but a person's
}

TEST_CASE("the step works without camera and scanner: it says so and Enter goes on")
{
    Beginning first;
    first.found();
    CHECK(first.state().scan.camera == CameraMood::Off);
    CHECK(first.state().scan.cameraLabel == QStringLiteral("No camera"));
    press(Qt::Key_Return);
    CHECK(first.state().step == FirstRunStep::Safety);
}

TEST_CASE("the recovery key is saved whole into a file that only its owner reads")
{
    TempFolder folder;
    Beginning first;
    first.found();
    press(Qt::Key_Return);
    auto const path = QString::fromStdString(folder.path("key.txt"));
    first.controller->saveKeyTo(path);
    CHECK(first.state().safety.keySaved.contains(QStringLiteral("key.txt")));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == "4f1a-9c02\n");
    auto const others = QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    CHECK_FALSE(QFileInfo(path).permissions() & others);
    first.controller->saveKeyTo(QString::fromStdString(folder.path("no such folder/key.txt")));
    CHECK(first.state().safety.keySaved.isEmpty());
    CHECK(first.state().safety.keyProblem.contains(QStringLiteral("Choose another place")));
}
