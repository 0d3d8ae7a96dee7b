#include "core/exchange/TextFile.h"

#include <array>
#include <filesystem>
#include <unicode/ucnv.h>
#include <unicode/unistr.h>
#include <unicode/utf8.h>

namespace bywalec {

namespace {

struct Closer {
    void operator()(UConverter* converter) const { ucnv_close(converter); }
};
using Converter = std::unique_ptr<UConverter, Closer>;

Converter openConverter(char const* name)
{
    UErrorCode status = U_ZERO_ERROR;
    Converter converter(ucnv_open(name, &status));
    return U_SUCCESS(status) ? std::move(converter) : nullptr;
}

bool isAscii(std::string_view bytes)
{
    for (char const c : bytes)
        if (c & 0x80) return false;
    return true;
}

bool isUtf8(std::string_view bytes)
{
    auto const* data = reinterpret_cast<std::uint8_t const*>(bytes.data());
    auto const length = std::int32_t(bytes.size());
    std::int32_t at = 0;
    while (at < length) {
        UChar32 c = 0;
        U8_NEXT(data, at, length, c);
        if (c < 0) return false;
    }
    return true;
}

} // namespace

struct TextFile::Decoder {
    Converter legacy = openConverter("windows-1250");
    Converter utf16; ///< set when the file's mark says so

    std::string toUtf8(UConverter* converter, std::string_view bytes, bool flush) const
    {
        icu::UnicodeString text;
        std::array<UChar, 4096> chars{};
        auto const* from = bytes.data();
        auto const* end = from + bytes.size();
        UErrorCode status = U_BUFFER_OVERFLOW_ERROR;
        while (status == U_BUFFER_OVERFLOW_ERROR) {
            status = U_ZERO_ERROR;
            auto* to = chars.data();
            ucnv_toUnicode(converter, &to, chars.data() + chars.size(), &from, end, nullptr, flush, &status);
            text.append(chars.data(), std::int32_t(to - chars.data()));
        }
        std::string out;
        text.toUTF8String(out);
        return out;
    }
};

TextFile::TextFile(std::ifstream file) : m_file(std::move(file)), m_decoder(std::make_unique<Decoder>()) {}
TextFile::TextFile(TextFile&&) noexcept = default;
TextFile::~TextFile() = default;

Result<TextFile> TextFile::open(std::string const& path)
{
    std::error_code error;
    if (!std::filesystem::exists(path, error)) return makeError(ErrorKind::NotFound, path);
    if (!std::filesystem::is_regular_file(path, error)) return makeError(ErrorKind::InvalidInput, path);
    std::ifstream file(path, std::ios::binary);
    if (!file) return makeError(ErrorKind::Io, path);
    TextFile text(std::move(file));
    auto const size = std::filesystem::file_size(path, error);
    text.m_bytes = error ? 0 : std::int64_t(size);
    if (!text.m_decoder->legacy) return makeError(ErrorKind::Io, "no Windows-1250 in ICU");

    std::array<char, 3> mark{};
    text.m_file.read(mark.data(), mark.size());
    auto const got = std::string_view(mark.data(), std::size_t(text.m_file.gcount()));
    text.m_file.clear();
    text.m_file.seekg(got == "\xEF\xBB\xBF" ? 3 : 0);
    text.m_utf8Seen = got == "\xEF\xBB\xBF";
    if (got.starts_with("\xFF\xFE") || got.starts_with("\xFE\xFF"))
        text.m_decoder->utf16 = openConverter("UTF-16");
    return text;
}

bool TextFile::fill()
{
    if (!m_file) return false;
    m_buffer.erase(0, m_at);
    m_at = 0;
    std::string chunk(1 << 16, '\0');
    m_file.read(chunk.data(), std::streamsize(chunk.size()));
    chunk.resize(std::size_t(m_file.gcount()));
    m_bytesRead += std::int64_t(chunk.size());
    m_failed = m_failed || m_file.bad();
    if (m_decoder->utf16) chunk = m_decoder->toUtf8(m_decoder->utf16.get(), chunk, !m_file);
    m_buffer += chunk;
    return true;
}

void TextFile::decode(TextLine& line)
{
    if (isAscii(line.text)) return;
    if (m_decoder->utf16 || isUtf8(line.text)) {
        m_utf8Seen = true;
        return;
    }
    m_legacySeen = true;
    ucnv_reset(m_decoder->legacy.get());
    line.text = m_decoder->toUtf8(m_decoder->legacy.get(), line.text, true);
}

bool TextFile::next(TextLine& line)
{
    if (!m_back.empty()) {
        line = std::move(m_back.front());
        m_back.pop_front();
        return true;
    }
    line = {};
    for (bool any = false;;) {
        auto const end = m_buffer.find_first_of("\r\n", m_at);
        // A CR at the buffer's end may have its LF in what follows.
        bool const known =
            end != std::string::npos && (m_buffer[end] == '\n' || end + 1 < m_buffer.size() || !m_file);
        auto const upTo = end == std::string::npos ? m_buffer.size() : end;
        any = any || upTo > m_at || known;
        auto const room = longestLine - line.text.size();
        line.tooLong = line.tooLong || upTo - m_at > room;
        line.text.append(m_buffer, m_at, std::min(upTo - m_at, room));
        m_at = upTo;
        if (known) {
            m_at += m_buffer[end] == '\r' && end + 1 < m_buffer.size() && m_buffer[end + 1] == '\n' ? 2 : 1;
        } else if (fill()) {
            continue;
        } else if (!any) {
            return false;
        }
        line.number = ++m_lines;
        decode(line);
        return true;
    }
}

void TextFile::putBack(TextLine line)
{
    m_back.push_front(std::move(line));
}

std::string TextFile::encoding() const
{
    if (m_decoder->utf16) return "UTF-16";
    if (m_utf8Seen && m_legacySeen) return "UTF-8, Windows-1250";
    return m_legacySeen ? "Windows-1250" : "UTF-8";
}

} // namespace bywalec
