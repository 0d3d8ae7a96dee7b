// Files from resources/ that the build puts into the library.
#pragma once

#include <span>
#include <string_view>

namespace bywalec::embedded {

struct File {
    std::string_view name; ///< without its folder
    std::string_view text; ///< UTF-8
};

std::span<File const> migrations();
std::span<File const> words();

} // namespace bywalec::embedded
