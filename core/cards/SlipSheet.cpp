#include "core/cards/SlipSheet.h"

#include "core/cards/QrCode.h"

#include <array>
#include <cstdio>

namespace bywalec {

namespace {

std::string escaped(std::string const& text)
{
    std::string out;
    for (char const c : text) {
        if (c == '&')
            out += "&amp;";
        else if (c == '<')
            out += "&lt;";
        else if (c == '>')
            out += "&gt;";
        else
            out += c;
    }
    return out;
}

std::string number(double value)
{
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%.3f", value);
    return text.data();
}

// A long name is drawn narrower rather than over the slip's edge.
std::string line(double x, double y, double size, std::string const& text)
{
    constexpr double room = SlipGrid::slipWidth - SlipGrid::codeSide - 2.5 * SlipGrid::margin;
    constexpr double widthOfLetter = 0.55;
    std::size_t letters = 0;
    for (char const c : text)
        if ((static_cast<unsigned char>(c) & 0xC0U) != 0x80U) ++letters;
    auto const wide = static_cast<double>(letters) * size * widthOfLetter > room;
    return "<text x=\"" + number(x) + "\" y=\"" + number(y) + "\" font-size=\"" + number(size) + "\"" +
           (wide ? " textLength=\"" + number(room) + "\" lengthAdjust=\"spacingAndGlyphs\"" : "") + ">" +
           escaped(text) + "</text>\n";
}

} // namespace

Result<std::string> slipSheetSvg(std::vector<Slip> const& slips, std::string const& shop,
                                 std::string const& what)
{
    using Grid = SlipGrid;
    if (slips.empty() || slips.size() > Grid::perSheet) return makeError(ErrorKind::InvalidInput, "count");
    std::string svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"210mm\" height=\"297mm\" "
                      "viewBox=\"0 0 210 297\" font-family=\"Inter, sans-serif\">\n"
                      "<rect width=\"210\" height=\"297\" fill=\"#fff\"/>\n";
    for (std::size_t i = 0; i < slips.size(); ++i) {
        auto const code = encodeQr(slips[i].payload);
        if (!code) return code.error();
        auto const x = double(i % Grid::columns) * Grid::slipWidth;
        auto const y = double(i / Grid::columns) * Grid::slipHeight;
        svg += "<rect x=\"" + number(x) + "\" y=\"" + number(y) + "\" width=\"" + number(Grid::slipWidth) +
               "\" height=\"" + number(Grid::slipHeight) +
               "\" fill=\"none\" stroke=\"#bbb\" stroke-width=\"0.2\" stroke-dasharray=\"1 1\"/>\n";
        auto const scale = Grid::codeSide / (code->size() + 2 * QrCode::quietZone);
        svg += "<g transform=\"translate(" + number(x + Grid::margin) + " " + number(y + Grid::margin) +
               ") scale(" + number(scale) + ")\">" + svgModules(*code) + "</g>\n";
        auto const textX = x + Grid::margin * 1.5 + Grid::codeSide;
        svg += line(textX, y + 12, 4, shop) + line(textX, y + 18, 2.8, what) +
               line(textX, y + 28, 3.2, slips[i].number);
    }
    return svg + "</svg>\n";
}

} // namespace bywalec
