#include "core/storage/Migrations.h"

#include "core/base/Embedded.h"
#include "core/storage/Database.h"

namespace bywalec {

// "BYWL" in ASCII, so that file(1) and a newer version know whose file this is.
static constexpr int applicationId = 0x4259574C;

int latestSchema()
{
    return int(embedded::migrations().size());
}

static std::int64_t pragma(Transaction& tx, char const* sql)
{
    auto query = tx.query(sql);
    return query.step() ? query.integer(0) : 0;
}

Result<int> schemaOf(Database& database)
{
    return database.read([](Transaction& tx) -> Result<int> {
        auto const version = int(pragma(tx, "PRAGMA user_version"));
        auto const tables = pragma(tx, "SELECT count(*) FROM sqlite_schema");
        if (tables > 0 && pragma(tx, "PRAGMA application_id") != applicationId)
            return makeError(ErrorKind::InvalidInput, "a database, but not a shop file");
        return version;
    });
}

static Result<void> refuseNewer(int version)
{
    if (version <= latestSchema()) return {};
    return makeError(ErrorKind::NewerSchema, "schema " + std::to_string(version) + ", this programme knows " +
                                                 std::to_string(latestSchema()));
}

Result<void> checkSchema(Database& database)
{
    auto const version = schemaOf(database);
    if (!version) return version.error();
    if (*version == 0) return makeError(ErrorKind::InvalidInput, database.path() + " is not a shop file");
    return refuseNewer(*version);
}

Result<void> migrate(Database& database)
{
    auto const version = schemaOf(database);
    if (!version) return version.error();
    if (auto refused = refuseNewer(*version); !refused) return refused;
    auto const list = embedded::migrations();
    for (int next = *version; next < latestSchema(); ++next) {
        auto done = database.write([&](Transaction& tx) -> Result<void> {
            tx.execute(std::string(list[std::size_t(next)].text));
            tx.execute("PRAGMA application_id = " + std::to_string(applicationId));
            tx.execute("PRAGMA user_version = " + std::to_string(next + 1));
            return {};
        });
        if (!done) return done;
    }
    return {};
}

} // namespace bywalec
