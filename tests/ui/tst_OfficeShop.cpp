// The page about the shop in the real window: a fresh recovery key, and a sheet of codes that the till takes.
#include "core/cards/Scanner.h"
#include "tests/ui/OfficeHands.h"
#include "ui/settings/SettingsController.h"
#include "ui/settings/SettingsPage.h"

#include <QFile>
#include <QImage>
#include <QPainter>
#include <QTemporaryDir>

using namespace bywalec;
using namespace bywalec::test;

namespace {

class Keeper : public OfficeHands {
  public:
    Keeper()
    {
        office().showPage(QStringLiteral("shop"));
        settle();
    }
    SettingsController& settings() { return office().settings(); }
    SettingsState const& state() { return office().settings().state(); }
    QByteArray saved(QString const& path)
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
};

} // namespace

TEST_CASE("the office makes a fresh recovery key, saves it, and shows it no longer once the page is left")
{
    Keeper owner;
    CHECK(owner.state().key.isEmpty());
    owner.click(SettingsPage::tr("Make a new key"));
    auto const first = owner.state().key;
    CHECK(RecoveryKey::parse(first.toStdString()));
    owner.click(SettingsPage::tr("Make a new key"));
    auto const second = owner.state().key;
    CHECK(second != first);
    QTemporaryDir folder;
    auto const path = folder.filePath(QStringLiteral("key.txt"));
    owner.settings().saveKeyTo(path);
    CHECK(owner.state().keyGood);
    CHECK(QString::fromUtf8(owner.saved(path)).trimmed() == second);
    owner.settings().saveKeyTo(folder.filePath(QStringLiteral("nowhere/key.txt")));
    CHECK_FALSE(owner.state().keyGood);
    owner.office().showPage(QStringLiteral("items"));
    owner.settle();
    CHECK(owner.state().key.isEmpty());
}

TEST_CASE("a sheet of codes is a PDF of one page, and what stands on it can be scanned")
{
    Keeper owner;
    QTemporaryDir folder;
    auto const path = folder.filePath(QStringLiteral("codes.pdf"));
    owner.settings().saveSlipsTo(path);
    owner.settle();
    CHECK(owner.state().slipGood);
    auto const pdf = owner.saved(path);
    CHECK(pdf.startsWith("%PDF"));
    CHECK(pdf.count("/Type /Page\n") == 1);
    owner.settings().saveSlipsTo(folder.filePath(QStringLiteral("nowhere/codes.pdf")));
    owner.settle();
    CHECK_FALSE(owner.state().slipGood);

    QString payload;
    owner.settings().makeSlips([&](SlipPaper const& paper) {
        QImage image(1260, 1782, QImage::Format_Grayscale8);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.scale(6, 6);
        paper.draw(painter);
        painter.end();
        auto const slip = image.copy(0, 0, 420, 222);
        std::vector<std::uint8_t> grey;
        for (int y = 0; y < slip.height(); ++y)
            grey.insert(grey.end(), slip.constScanLine(y), slip.constScanLine(y) + slip.width());
        GrayFrame const frame{grey.data(), slip.width(), slip.height(), slip.width()};
        if (auto const code = decodeQr(frame)) payload = QString::fromStdString(*code);
        return true;
    });
    owner.settle();
    CHECK(payload.startsWith(QStringLiteral("BYWALEC:")));
}

TEST_CASE("a printed slip held up after a guest is that purchase's code, and another card's till takes it")
{
    CounterRig till;
    auto const anna = till.enrol("Anna");
    auto const slips = till.ask([](Business& business) { return business.counter().blankSlips(2); });
    REQUIRE(slips);
    till.scan(slips->front().payload); // without a guest it says nothing
    CHECK(till.looks(Mood::Unknown));
    till.key(Qt::Key_F6);
    till.scan(slips->front().payload);
    CHECK(till.banner().contains(QStringLiteral("Kod dla gościa")));
    CHECK(till.banner().contains(QStringLiteral("karteczce")));
    till.key(Qt::Key_Escape);
    till.scan(slips->front().payload);
    till.scan(anna);
    CHECK(till.have(anna) == 1);
    CHECK(till.visitsToday() == 1);
}
