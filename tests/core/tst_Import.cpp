// Bringing in what another system knew: each line is in or set aside with its reason, and all of it can be
// taken back.
#include "core/customers/References.h"
#include "core/exchange/Import.h"
#include "core/feedback/Answers.h"
#include "core/journal/Subjects.h"
#include "tests/support/Catch.h"
#include "tests/support/TestJournal.h"
#include "tests/support/TestShop.h"

#include <fstream>
#include <set>

using namespace bywalec;
using namespace std::chrono_literals;
using test::must;
using test::TestShop;

namespace {

/// A shop, and files that are brought into it.
struct Office {
    ImportPlace place() { return {shop.business().zone(), shop.business().sealKey(), shop.clock.now(), {}}; }
    ImportOptions options(ImportKind kind, std::string const& text)
    {
        auto const file = shop.folder.path(std::string(name(kind)) + ".csv");
        std::ofstream(file, std::ios::binary | std::ios::trunc) << text;
        ImportOptions out;
        out.kind = kind;
        out.file = file;
        return out;
    }
    ImportHooks hooks()
    {
        aside.clear();
        ImportHooks out;
        out.aside = [this](SetAside const& each) { aside.push_back(each); };
        return out;
    }
    ImportReport bring(ImportKind kind, std::string const& text)
    {
        return must(importFile(shop.business().journal(), place(), options(kind, text), hooks()));
    }
    ImportReport rehearse(ImportKind kind, std::string const& text)
    {
        auto const wanted = options(kind, text);
        auto const told = hooks();
        return must(shop.business().database().read(
            [&](Transaction& tx) { return tryImport(tx, place(), wanted, told); }));
    }
    std::int64_t number(char const* sql)
    {
        return must(shop.business().database().read([&](Transaction& tx) -> Result<std::int64_t> {
            auto row = tx.query(sql);
            return row.step() ? row.integer(0) : 0;
        }));
    }
    CustomerId called(std::string const& reference)
    {
        return must(shop.business().database().read(
            [&](Transaction& tx) -> Result<CustomerId> { return customerOf(tx, reference); }));
    }
    std::string reasonOf(std::int64_t line) const
    {
        for (auto const& each : aside)
            if (each.line == line) return each.problem.code;
        return {};
    }

    TestShop shop;
    std::vector<SetAside> aside;
};

char const visits[] = "id,customer,ts_utc,amount_minor,refund_minor,status,was_member\n"
                      "1,C01,2025-11-03T08:00:00Z,2000,0,counted,1\n"
                      "2,C01,2025-11-05T23:30:00Z,1500,500,counted,1\n"
                      "3,C02,2025-11-06T09:00:00Z,4000,4000,counted,1\n"
                      "4,C02,2025-11-07T09:00:00Z,900,0,voided,1\n"
                      "5,,2025-11-07T10:00:00Z,700,0,counted,0\n"
                      "6,,2025-11-07T11:00:00Z,,0,counted,1\n";

char const standing[] = "SELECT count(*) FROM visit WHERE voided = 0 AND refunded = 0";

} // namespace

TEST_CASE("Visits of the past are visits: with their days, refunds, those that were voided and those without "
          "a card")
{
    Office office;
    auto const report = office.bring(ImportKind::Visits, visits);
    CHECK(report.counts == ImportCounts{6, 6, 0, 0, 2});
    CHECK(office.aside.empty());
    CHECK(office.number(standing) == 4);
    CHECK(office.number("SELECT sum(amount_minor) - sum(refunded_minor) FROM visit WHERE voided = 0") ==
          3700);
    CHECK(office.number("SELECT local_day FROM visit WHERE amount_minor = 1500") ==
          LocalDay::parse("2025-11-06")->number);
    CHECK(office.number("SELECT minute FROM visit WHERE amount_minor = 1500") == 30);
    CHECK(office.number("SELECT count(*) FROM visit WHERE customer = 0") == 2);
    auto const view = office.shop.view(office.called("C01"));
    CHECK(view.habit.visits == 2);
    CHECK(office.shop.verify().projections);
    CHECK(office.shop.verify().chain);
}

TEST_CASE("A file that is brought in twice counts once, and says of each line that it is there")
{
    Office office;
    office.bring(ImportKind::Visits, visits);
    auto const before = office.shop.dump();
    auto const again = office.bring(ImportKind::Visits, visits);
    CHECK(again.counts.duplicates == 6);
    CHECK(again.import.isNull());
    CHECK(office.reasonOf(2) == "duplicate_id");
    CHECK(office.shop.dump() == before);

    std::string const noIds =
        "klient;data i godzina;kwota\nC01;9.11.2025 8:00;12,50\nC01;9.11.2025 8:00;12,50\n";
    CHECK(office.bring(ImportKind::Visits, noIds).counts.added == 2); // two equal lines are two coffees
    CHECK(office.bring(ImportKind::Visits, noIds).counts.duplicates == 2);
}

TEST_CASE("A dry run says what the import then does, and writes nothing")
{
    Office office;
    std::string const text =
        std::string(visits) + "1,C09,2025-11-08T08:00:00Z,1,0,counted,1\nx,C03,never,1,0,,\n";
    auto const before = office.shop.dump();
    auto const dry = office.rehearse(ImportKind::Visits, text);
    auto const told = office.aside.size();
    CHECK(office.shop.dump() == before);
    auto const real = office.bring(ImportKind::Visits, text);
    CHECK(dry.counts == real.counts);
    CHECK(dry.reasons == real.reasons);
    CHECK(office.aside.size() == told);
    CHECK(dry.preview.size() == 8);
    CHECK(dry.preview[6].problem->code == "duplicate_id");
    CHECK(dry.preview[6].problem->line == 2);
    CHECK(office.called("C09").isNull()); // a line that isn't brought in makes no customer
}

TEST_CASE("Undoing an import takes all of it back, and the file can be brought in again")
{
    Office office;
    auto const first = office.bring(ImportKind::Visits, visits);
    auto const undone = must(undoImport(office.shop.business().journal(), first.import));
    CHECK(undone.kept == 0);
    CHECK(office.number(standing) == 0);
    CHECK(office.number("SELECT count(*) FROM customer WHERE gone = 0") == 0);
    CHECK(office.called("C01").isNull());
    CHECK(must(undoImport(office.shop.business().journal(), first.import)).again);
    CHECK(undoImport(office.shop.business().journal(), EventId()).error().kind == ErrorKind::NotFound);

    auto const second = office.bring(ImportKind::Visits, visits);
    CHECK(second.counts == first.counts);
    CHECK(office.number(standing) == 4);
    CHECK(office.shop.verify().projections);
    auto const list =
        must(office.shop.business().database().read([&](Transaction& tx) -> Result<std::vector<ImportEntry>> {
            return importsOf(tx, office.shop.business().sealKey());
        }));
    REQUIRE(list.size() == 2);
    CHECK(list[0].id == second.import);
    CHECK_FALSE(list[0].undone);
    CHECK(list[1].undone);
    CHECK(list[0].file == "visits.csv");
}

TEST_CASE("Who has got a card since stays when the import that brought them is undone")
{
    Office office;
    auto const report = office.bring(ImportKind::Customers, "id,name\nC01,Anna\nC02,Jan\n");
    auto const anna = office.called("C01");
    must(office.shop.counter().replaceCard(anna));
    CHECK(must(undoImport(office.shop.business().journal(), report.import)).kept == 1);
    CHECK(office.called("C01") == anna);
    CHECK(office.called("C02").isNull());
    CHECK(office.number("SELECT count(*) FROM customer WHERE gone = 0") == 1);
}

TEST_CASE(
    "Customers come with sealed names, are known by number, phone or e-mail, and keep what they had saved up")
{
    Office office;
    office.shop.enrol("Ewa", "600 100 200");
    auto const report = office.bring(
        ImportKind::Customers, "nr klienta;imię;nazwisko;telefon;email;data urodzenia;uwagi;saldo\n"
                               "K1;Łucja;Ząbek;501 502 503;lucja@example.com;14.02.1961;mleko owsiane;12\n"
                               "K2;Ewa;;+48 600-100-200;;;;\n"
                               "K3;Jan;;;LUCJA@example.com;;;\n"
                               "K1;Ktoś;;;;;;\n"
                               "K4;Bez;Niczego;;;;;\n");
    CHECK(report.counts == ImportCounts{5, 2, 3, 0, 2});
    CHECK(office.reasonOf(3) == "duplicate_phone");
    CHECK(office.reasonOf(4) == "duplicate_email");
    CHECK(office.aside[1].problem.line == 2);
    CHECK(office.reasonOf(5) == "duplicate_id");
    CHECK(office.called("K2") != CustomerId()); // Ewa, from before, is found by her old number from now on
    CHECK(office.called("K3") == office.called("K1"));
    auto const view = office.shop.view(office.called("K1"));
    CHECK(view.profile.name == "Łucja Ząbek");
    CHECK(view.profile.birthday == "02-14");
    CHECK(view.profile.preference == "mleko owsiane");
    CHECK(test::openOf(view).size() == 2); // twelve stamps, five a coffee
    CHECK(test::cardOf(view).have == 2);
    for (auto const* secret : {"Ząbek", "501 502 503", "lucja@example.com"}) {
        std::filesystem::remove(office.shop.folder.path("customers.csv"));
        CHECK_FALSE(office.shop.filesContain(secret));
    }
    must(undoImport(office.shop.business().journal(), report.import));
    CHECK(office.shop.verify().projections);
    CHECK(office.number("SELECT count(*) FROM reward WHERE earned > 0") == 0);
}

TEST_CASE("A phone number in the place of a customer's number finds them and isn't kept in the open")
{
    Office office;
    office.shop.enrol("Ewa", "600 100 200");
    auto const report = office.bring(ImportKind::Visits, "klient;data;kwota\n600100200;2025-11-03;10\n"
                                                         "501-502-503;2025-11-04;10\n");
    CHECK(report.counts == ImportCounts{2, 2, 0, 0, 1});
    CHECK(office.number("SELECT count(*) FROM customer_reference") == 0);
    std::filesystem::remove(office.shop.folder.path("visits.csv"));
    CHECK_FALSE(office.shop.filesContain("501-502-503"));
}

TEST_CASE("Answers are kept by customer and question, and what isn't on the scale is set aside")
{
    Office office;
    auto const report = office.bring(ImportKind::Answers, "customer,day,score,question\nC01,2025-11-05,10,\n"
                                                          ",2025-11-06,0,nps\n,2025-11-06,0,nps\n"
                                                          "C01,2025-11-07,0,experience\nC01,2025-11-07,11,\n"
                                                          "C01,2025-11-07,7.5,\nC01,2027-01-01,5,\n");
    CHECK(report.counts == ImportCounts{7, 3, 0, 4, 1});
    CHECK(office.reasonOf(5) == "score");
    CHECK(office.reasonOf(8) == "future");
    auto const answers =
        must(office.shop.business().database().read([](Transaction& tx) -> Result<std::vector<SurveyAnswer>> {
            return answersBetween(tx, Question::Recommend, LocalDay{0}, LocalDay{30000});
        }));
    REQUIRE(answers.size() == 3);
    CHECK(answers[0].score == 10);
    CHECK(answers[0].customer != 0);
    CHECK(answers[1].customer == 0);
}

TEST_CASE("A line that can't be is set aside with its reason, and every other line is brought in")
{
    Office office;
    auto options = office.options(ImportKind::Visits,
                                  "id,customer,local,amount,refund,status,was_member\n"
                                  "1,C01,2025-11-03 08:00,10,0,counted,1\n"          // 2
                                  "2,C01,0000-01-01 08:00,10,0,counted,1\n"          // 3
                                  "3,C01,9999-12-31 08:00,10,0,counted,1\n"          // 4
                                  "4,C01,2025-11-03 08:00,-5,0,counted,1\n"          // 5
                                  "5,C01,2025-11-03 08:00,99999999999,0,counted,1\n" // 6
                                  "6,C01,2025-11-03 08:00,10,11,counted,1\n"         // 7
                                  "7,C01,2025-11-03 08:00,10,0,perhaps,1\n"          // 8
                                  "8,C99,2025-11-03 08:00,10,0,counted,1\n"          // 9
                                  "1,C01,2025-11-03 08:00,10,0,counted,1\n"          // 10
                                  "9,C01,2025-11-03 08:00,much,0,counted,1\n"        // 11
                                  "10,C01,2025-11-03 08:00,10,0,counted,1,x,y\n"     // 12
                                  "11,\"C01,2025-11-03 08:00,10,0,counted,1\n"       // 13
                                  "12,C01,2025-11-03 08:00,10,0,counted,dunno\n"     // 14
                                  "13,C01\n"                                         // 15
                                  "14," +
                                      std::string(1 << 20, 'C') +
                                      ",2025-11-03 08:00,10,0,counted,1\n" // 16
                                      "15,C01,2025-11-04 08:00,,,,\n");    // 17
    office.bring(ImportKind::Customers, "id,name\nC01,Anna\n");
    options.knownOnly = true;
    auto const report =
        must(importFile(office.shop.business().journal(), office.place(), options, office.hooks()));
    CHECK(report.counts == ImportCounts{16, 2, 1, 13, 0});
    std::map<std::int64_t, std::string> const reasons{
        {3, "time"},         {4, "future"},           {5, "amount_negative"},  {6, "amount_huge"},
        {7, "refund_above"}, {8, "status"},           {9, "customer_unknown"}, {10, "duplicate_id"},
        {11, "amount"},      {12, "columns"},         {13, "quotes"},          {14, "member"},
        {15, "time"},        {16, "customer_unknown"}};
    for (auto const& [line, reason] : reasons) {
        INFO("line " << line);
        CHECK(office.reasonOf(line) == reason);
    }
    CHECK(office.aside.size() == reasons.size());
    CHECK(office.number(standing) == 2);
}

TEST_CASE(
    "Of fifty thousand lines, broken ones and two encodings among them, each is brought in or set aside")
{
    Office office;
    std::string text = "id;klient;data;kwota;uwagi\n";
    std::set<int> broken;
    for (int i = 0; i < 50'000; ++i) {
        auto const id = std::to_string(i);
        bool const bad = i % 97 == 0;
        if (bad) broken.insert(i);
        if (bad && i % 2)
            text += id + ";\"K;2025-11-03;10;x\n";
        else
            text += id + ";K" + std::to_string(i % 50) + ";" + (bad ? "2025-13-03" : "2025-11-03") +
                    ";12,50;" +
                    (i % 3 ? "Łódź"
                           : "\xA3\xF3"
                             "d\x9F") +
                    "\n";
    }
    auto const dry = office.rehearse(ImportKind::Visits, text);
    CHECK(dry.counts ==
          ImportCounts{50'000, 50'000 - std::int64_t(broken.size()), 0, std::int64_t(broken.size()), 50});
    CHECK(dry.encoding == "UTF-8, Windows-1250");
    for (auto const& each : office.aside)
        CHECK(broken.count(int(each.line) - 2) == 1);
}

TEST_CASE("An import that is stopped leaves the shop exactly as it was")
{
    Office office;
    office.shop.scan(office.shop.enrol("Anna"));
    auto const before = office.shop.dump();
    auto const events = office.number("SELECT count(*) FROM event");
    std::string text = "id,customer,day,amount\n";
    for (int i = 0; i < 2000; ++i)
        text += std::to_string(i) + ",K" + std::to_string(i) + ",2025-11-03,10\n";
    std::stop_source stop;
    auto hooks = office.hooks();
    hooks.stop = stop.get_token();
    hooks.progress = [&](std::int64_t, std::int64_t) { stop.request_stop(); };
    auto const stopped = importFile(office.shop.business().journal(), office.place(),
                                    office.options(ImportKind::Visits, text), hooks);
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().kind == ErrorKind::Cancelled);
    CHECK(office.shop.dump() == before);
    CHECK(office.number("SELECT count(*) FROM event") == events);
    CHECK(office.shop.verify().chain);
    CHECK(office.bring(ImportKind::Visits, text).counts.added == 2000);
}
