#include "app/cli/CardFile.h"

#include "core/base/platform/PrivateFile.h"
#include "core/cards/CardBook.h"
#include "core/cards/QrCode.h"
#include "core/journal/EventStore.h"

#include <filesystem>

namespace bywalec::cli {

static constexpr int pixelsPerModule = 12; // about 500 pixels a side: a phone's screen wide

void checkCardFile(Session& session, std::string const& file)
{
    auto const ending = std::filesystem::path(file).extension();
    if (ending != ".svg" && ending != ".png") throw session.failUsage("cli.usage.card_out", {{"file", file}});
}

void writeCardFile(Session& session, std::string const& file, std::string const& payload)
{
    auto const code = session.must(encodeQr(payload));
    if (std::filesystem::path(file).extension() == ".svg") {
        session.must(writePrivateFile(file, toSvg(code)));
        return;
    }
    auto const png = toPng(code, pixelsPerModule);
    session.must(
        writePrivateFile(file, std::string_view(reinterpret_cast<char const*>(png.data()), png.size())));
}

Result<CardId> cardOfEnrolment(Transaction& tx, EventId enrolment)
{
    auto const event = findEvent(tx, enrolment);
    if (event && event->event.kind == kind::customerEnrolled)
        for (auto const& part : eventsOf(tx, enrolment))
            if (part.event.kind == kind::cardAssigned)
                if (auto const card = CardId::parse(part.body().text("card").value_or(std::string())))
                    return *card;
    return makeError(ErrorKind::Refused, "this operation was something else");
}

} // namespace bywalec::cli
