#include "app/cli/Views.h"

#include "app/cli/Accounts.h"

#include <cstdio>

namespace bywalec::cli {

Json progressJson(CustomerView const& view)
{
    auto const* card = stampCardOf(view);
    if (!card) return nullptr;
    return {{"have", card->progress->have},
            {"needed", card->progress->needed},
            {"missing", card->progress->missing},
            {"reward", rewardOf(card->programme.terms)->name},
            {"programme", card->programme.id.text()}};
}

Json rewardsJson(CustomerView const& view)
{
    Json rewards = Json::array();
    for (auto const& programme : view.programmes)
        for (auto const& open : programme.standing.open)
            rewards.push_back({{"id", open.id.text()},
                               {"name", open.terms.name},
                               {"programme", open.programme.text()},
                               {"expires", dayJson(open.expires)}});
    return rewards;
}

Json idJson(std::string const& text)
{
    return text.empty() ? Json() : Json(text);
}

Json dayJson(std::optional<LocalDay> day)
{
    return day ? Json(day->text()) : Json();
}

Json nameJson(CustomerView const& view)
{
    return idJson(view.profile.name);
}

void putCustomer(Json& document, std::optional<CustomerView> const& view)
{
    document["customer"] = view ? Json(view->id.text()) : Json();
    document["name"] = view ? nameJson(*view) : Json();
    document["progress"] = view ? progressJson(*view) : Json();
    document["rewards"] = view ? rewardsJson(*view) : Json::array();
    document["programmes"] = view ? programmesJson(*view) : Json::array();
    document["badges"] = view ? Json(view->badges) : Json::array();
}

std::string sayNamed(Words const& words, std::string const& key, std::string const& name,
                     std::vector<NamedWordArg> args)
{
    if (name.empty()) return words.sayWith(key + "_anonymous", args);
    args.emplace_back("name", name);
    return words.sayWith(key, args);
}

std::string progressSentence(Words const& words, CustomerView const& view)
{
    auto const* card = stampCardOf(view);
    if (!card) return {};
    return words.say("progress.sentence", {{"have", std::int64_t(card->progress->have)},
                                           {"needed", std::int64_t(card->progress->needed)},
                                           {"missing", std::int64_t(card->progress->missing)},
                                           {"reward", rewardOf(card->programme.terms)->name}});
}

std::string joined(std::vector<std::string> const& sentences)
{
    std::string text;
    for (auto const& sentence : sentences) {
        if (sentence.empty()) continue;
        if (!text.empty()) {
            bool const ends = std::string_view(".!?:").find(text.back()) != std::string_view::npos;
            text += ends ? " " : ". ";
        }
        text += sentence;
    }
    return text;
}

std::string lined(std::vector<std::string> const& lines)
{
    std::string text;
    for (auto const& line : lines)
        if (!line.empty()) text += (text.empty() ? "" : "\n") + line;
    return text;
}

// The length of a character at `text` that some reader takes for the end of a line: U+0085, U+2028, U+2029,
// and the other C1 controls, which terminals obey.
static std::size_t foreignControl(std::string_view text)
{
    auto const at = [&](std::size_t i) { return i < text.size() ? static_cast<unsigned char>(text[i]) : 0U; };
    if (at(0) == 0xC2 && at(1) >= 0x80 && at(1) <= 0x9F) return 2;
    if (at(0) == 0xE2 && at(1) == 0x80 && (at(2) == 0xA8 || at(2) == 0xA9)) return 3;
    return 0;
}

std::string escaped(std::string_view text)
{
    std::string out;
    char code[8];
    for (std::size_t i = 0; i < text.size(); ++i) {
        auto const c = static_cast<unsigned char>(text[i]);
        if (auto const length = foreignControl(text.substr(i)); length > 0) {
            auto const last = static_cast<unsigned char>(text[i + length - 1]);
            std::snprintf(code, sizeof code, "\\u%04X", length == 2 ? last : 0x2000U | (last & 0x3FU));
            out += code;
            i += length - 1;
        } else if (c == '\\') {
            out += "\\\\";
        } else if (c == '\t') {
            out += "\\t";
        } else if (c == '\n') {
            out += "\\n";
        } else if (c == '\r') {
            out += "\\r";
        } else if (c < 0x20 || c == 0x7F) {
            std::snprintf(code, sizeof code, "\\x%02X", unsigned(c));
            out += code;
        } else {
            out += text[i];
        }
    }
    return out;
}

} // namespace bywalec::cli
