// A refusal as a person and a script meet it: the status, the kind, and a plain sentence in both languages.
#pragma once

#include "tests/e2e/cli/CliShop.h"
#include "tests/support/Catch.h"

namespace bywalec::test {

inline bool contains(std::string const& text, std::string_view part)
{
    return text.find(part) != std::string::npos;
}

struct Expected {
    int status;
    std::string_view kind; ///< of `error`, or of `state` when there is none
    std::string_view polish;
    std::string_view english;
};

inline void checkRefusal(CliShop const& shop, Args const& args, Expected const& expected,
                         ProcessSetup const& setup = {})
{
    for (std::string const language : {"pl", "en"}) {
        auto all = args;
        all.insert(all.end(), {"--lang", language});
        auto const answer = shop.ask(all, setup);
        INFO(args.front() << " " << language << ": " << answer.json.dump() << answer.err);
        CHECK(answer.status == expected.status);
        REQUIRE(answer.json.is_object());
        bool const failed = answer.json.contains("error");
        CHECK((failed ? answer.errorKind() : answer.text("state")) == expected.kind);
        auto const message = failed ? answer.errorMessage() : answer.text("message");
        CHECK(contains(message, language == "pl" ? expected.polish : expected.english));
        CHECK(contains(answer.err, language == "pl" ? expected.polish : expected.english));

        auto const spoken = shop.tell(all, setup);
        CHECK(spoken.status == expected.status);
        CHECK(contains(spoken.out + spoken.err, language == "pl" ? expected.polish : expected.english));
    }
}

} // namespace bywalec::test
