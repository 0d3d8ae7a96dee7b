// The till may be at work meanwhile: the file is only read.
#include "app/desktop/ReportFile.h"

#include "core/reports/Outlook.h"
#include "core/shop/Shop.h"
#include "core/storage/Migrations.h"
#include "ui/reports/MondayPaper.h"
#include "ui/theme/Language.h"
#include "ui/theme/Theme.h"

#include <cstdio>
#include <QApplication>
#include <QSaveFile>

namespace bywalec {

namespace {

// The same as those of bywalec-cli.
constexpr int done = 0;
constexpr int refused = 1;
constexpr int wrongUsage = 2;
constexpr int storageFailed = 3;

struct Read {
    WeeklyReport report;
    std::string language;
};

int say(int status, char const* what, QString const& about)
{
    std::fprintf(stderr, "bywalec: %s: %s\n", what, qUtf8Printable(about));
    return status;
}

Result<Read> readReport(Database& database, std::vector<Vault*> const& vaults, Period const& period)
{
    return database.read([&](Transaction& tx) -> Result<Read> {
        auto const keys = keysOf(tx, vaults); // without them people are card numbers
        auto const shop = findShop(tx, ShopId());
        if (!shop) return makeError(ErrorKind::Corrupt, "the file names no shop");
        auto const zone = Zone::find(shop->zone);
        if (!zone) return zone.error();
        SystemClock clock;
        ReportRequest request;
        request.period = period;
        request.today = zone->local(clock.now()).day;
        if (keys) request.key = &keys->business;
        auto const basis = readOutlookBasis(tx, asOfDay(request));
        if (!basis) return basis.error();
        auto const outlook = outlookOf(*basis);
        if (!outlook) return outlook.error();
        request.outlook = &*outlook;
        auto report = weeklyReport(tx, request);
        if (!report) return report.error();
        return Read{std::move(*report), shop->language};
    });
}

std::optional<Words> wordsOf(QString const& asked, std::string const& shops)
{
    for (auto const& language : {asked.toStdString(), shops, std::string("en")}) {
        auto words = Words::load(language);
        if (!words) continue;
        ui::installLanguage(*qApp, QString::fromStdString(language));
        return *words;
    }
    return std::nullopt;
}

} // namespace

int writeReport(ApplicationOptions const& options, ReportFile const& wanted)
{
    auto const period = Period::parse(wanted.period.toStdString());
    if (!period)
        return say(wrongUsage, "not a week, month or quarter as 2025-W45, 2025-11, 2025-Q4", wanted.period);
    if (wanted.pdf.isEmpty()) return say(wrongUsage, "--report needs a file", QStringLiteral("--pdf FILE"));
    auto database = Database::open(options.file.toStdString(), Database::Mode::ReadOnly);
    if (!database) return say(refused, "can't open the shop", options.file);
    auto const schema = schemaOf(*database);
    if (!schema || *schema != latestSchema())
        return say(refused, "not a shop of this version; open it once with bywalec", options.file);
    KeychainVault keychain;
    FileVault keyFile(options.keyFile.toStdString());
    std::vector<Vault*> vaults;
    if (options.keychain) vaults.push_back(&keychain);
    vaults.push_back(&keyFile);
    auto const read = readReport(*database, vaults, *period);
    if (!read) return say(storageFailed, "can't read the shop", QString::fromStdString(read.error().detail));
    auto const words = wordsOf(options.language, read->language);
    if (!words) return say(storageFailed, "no catalogue of words", options.language);
    ui::Theme::install(*qApp, ui::Scheme::Light);
    auto const state = ui::mondayState(read->report, *words);
    QSaveFile target(wanted.pdf);
    auto const names = wanted.fullNames ? ui::PaperNames::Full : ui::PaperNames::Initials;
    if (!target.open(QIODevice::WriteOnly) || !ui::MondayPaper(state, names).writePdf(target) ||
        !target.commit())
        return say(storageFailed, "can't write", wanted.pdf);
    return done;
}

} // namespace bywalec
