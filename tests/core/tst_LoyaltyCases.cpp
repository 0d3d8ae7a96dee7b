// The loyalty rules against worked cases: tests/data/loyalty, worked out by hand from docs/programmes.md.
#include "tests/support/LoyaltyRun.h"

#include "tests/support/Catch.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <set>

using namespace bywalec;
using namespace bywalec;
using namespace bywalec::test;

static std::vector<std::filesystem::path> caseFiles()
{
    std::vector<std::filesystem::path> files;
    for (auto const& entry : std::filesystem::directory_iterator(BYWALEC_SOURCE_DIR "/tests/data/loyalty"))
        if (entry.path().extension() == ".json") files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    return files;
}

static Json read(std::filesystem::path const& path)
{
    std::ifstream file(path);
    return Json::parse(file);
}

TEST_CASE("What the rules decide is what was worked out by hand")
{
    for (auto const& path : caseFiles()) {
        auto const file = read(path);
        for (auto const& worked : file.at("cases")) {
            DYNAMIC_SECTION(path.stem().string() << ": " << worked.at("name").get<std::string>())
            {
                auto const differences = LoyaltyRun(file, worked).differences();
                INFO(path.stem().string() << ": " << worked.at("name").get<std::string>() << "\n"
                                          << differences);
                CHECK(differences.empty());
            }
        }
    }
}

TEST_CASE("There are enough worked cases, each with a name and something that it expects")
{
    static std::set<std::string> const expecting{"entries",  "rewards", "balance", "open",   "tier",
                                                 "progress", "expired", "lots",    "soon",   "refused",
                                                 "suggest",  "paid",    "most",    "waiting"};
    std::set<std::string> names;
    std::size_t cases = 0;
    for (auto const& path : caseFiles()) {
        auto const file = read(path);
        for (auto const& worked : file.at("cases")) {
            ++cases;
            names.insert(worked.at("name").get<std::string>());
            bool expects = false;
            for (auto const& step : worked.at("steps"))
                for (auto const& [key, value] : step.items())
                    expects = expects || expecting.contains(key);
            INFO(worked.at("name").get<std::string>());
            CHECK(expects);
        }
    }
    CHECK(cases >= 120);
    CHECK(names.size() == cases);
}
