// decode: the text of the QR code in each picture, by the same pipeline that the counter's camera uses.
#include "app/cli/Commands.h"
#include "app/cli/Views.h"
#include "core/cards/PictureFile.h"
#include "core/cards/Scanner.h"

namespace bywalec::cli {

static int run(Session& session, std::vector<std::string> const& files)
{
    Json documents = Json::array();
    std::string lines;
    int code = done;
    for (auto const& file : files) {
        auto const start = session.clock().elapsed();
        auto const picture = readPicture(file);
        auto const text = picture ? decodeQr(picture->frame()) : std::nullopt;
        auto const elapsedMs = double((session.clock().elapsed() - start).count()) / 1000.0;
        Json document{{"file", file}, {"text", text ? Json(*text) : Json()}, {"decode_ms", elapsedMs}};
        if (!text) {
            code = refused;
            auto const unreadable = !picture && picture.error().kind == ErrorKind::InvalidInput;
            auto const message =
                picture      ? session.words().say("cli.decode.no_code", {{"file", escaped(file)}})
                : unreadable ? session.words().say("cli.decode.unreadable_image", {{"file", escaped(file)}})
                             : std::string(session.fail(picture.error()).what()) + " (" + escaped(file) + ")";
            session.notice(message);
            if (!picture)
                document["error"] = {{"kind", name(picture.error().kind)},
                                     {"message", message},
                                     {"detail", picture.error().detail}};
        }
        documents.push_back(std::move(document));
        lines += (lines.empty() ? "" : "\n") + escaped(file) + "\t" + escaped(text.value_or(std::string()));
    }
    return session.answer(documents, lines, code);
}

void addDecode(Command app, Chosen& chosen)
{
    auto command = app.addCommand("decode", "Print the text of the QR code in each PNG or JPEG picture");
    auto files = std::make_shared<std::vector<std::string>>();
    command.addOption("files", *files, "Pictures").required().typeName("FILE");
    command.footer(
        "One line for each picture: file, tab, text; without a code the text is empty. Control\n"
        "characters are written as \\t, \\n, \\xNN, a backslash as \\\\. Exit status 0 when every\n"
        "picture had a code, otherwise 1.");
    command.runs([&chosen, files] { chosen = [files](Session& session) { return run(session, *files); }; });
}

} // namespace bywalec::cli
