// Ids: time-ordered, derived, and read back as text.
#include "core/base/Id.h"
#include "core/base/Random.h"
#include "tests/support/Catch.h"

using namespace bywalec;

TEST_CASE("A UUIDv7 carries its milliseconds and the version and variant bits")
{
    SeededRandom random(1);
    auto const id = makeUuidV7(UtcTime(std::chrono::milliseconds(0x0123456789AB)), random);
    CHECK(toHex(ByteView(id).first(6)) == "0123456789ab");
    CHECK((id[6] >> 4) == 7);
    CHECK((id[8] >> 6) == 2);
}

TEST_CASE("An id survives its text form, and text that isn't an id is refused")
{
    SeededRandom random(2);
    EventId const id(makeUuidV7(UtcTime(std::chrono::milliseconds(1)), random));
    CHECK(EventId::parse(id.text()) == id);
    CHECK_FALSE(EventId::parse("not an id"));
    CHECK_FALSE(EventId::parse(id.text() + "0"));
}

TEST_CASE("Derived ids are equal for equal parts and differ when a boundary moves")
{
    auto const ab = deriveUuid("test", {asBytes("a"), asBytes("b")});
    CHECK(ab == deriveUuid("test", {asBytes("a"), asBytes("b")}));
    CHECK(ab != deriveUuid("test", {asBytes("ab"), asBytes("")}));
    CHECK(ab != deriveUuid("other", {asBytes("a"), asBytes("b")}));
}
