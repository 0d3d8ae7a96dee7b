// The lines of a text file as UTF-8, whatever it was saved in: the encoding is guessed, nothing is kept in
// memory.
#pragma once

#include "core/base/Result.h"

#include <deque>
#include <fstream>
#include <memory>
#include <string>

namespace bywalec {

struct TextLine {
    std::int64_t number = 0; ///< from 1
    std::string text;        ///< UTF-8, without its end
    bool tooLong = false;    ///< only its beginning is here
};

/// UTF-8 and UTF-16 by their marks; else each line by itself: UTF-8 where it is valid, Windows-1250 where it
/// isn't, because files that were put together from several hold both.
class TextFile {
  public:
    static constexpr std::size_t longestLine = 4 << 20; ///< bytes; the rest of a longer one is passed over

    /// NotFound, or Io for a folder and the like.
    static Result<TextFile> open(std::string const& path);
    TextFile(TextFile&&) noexcept;
    ~TextFile();

    bool next(TextLine& line);
    void putBack(TextLine line); ///< the last one put back comes first
    std::int64_t bytesRead() const { return m_bytesRead; }
    std::int64_t bytes() const { return m_bytes; }
    bool failed() const { return m_failed; } ///< the disk stopped giving; what was read may not be all

    /// What was met so far: "UTF-8", "UTF-16", "Windows-1250", or "UTF-8, Windows-1250".
    std::string encoding() const;

  private:
    struct Decoder;
    explicit TextFile(std::ifstream file);
    bool fill();
    void decode(TextLine& line);

    std::ifstream m_file;
    std::unique_ptr<Decoder> m_decoder;
    std::string m_buffer;
    std::size_t m_at = 0;
    std::deque<TextLine> m_back;
    std::int64_t m_lines = 0;
    std::int64_t m_bytes = 0;
    std::int64_t m_bytesRead = 0;
    bool m_failed = false;
    bool m_utf8Seen = false;
    bool m_legacySeen = false;
};

} // namespace bywalec
