// How far a long command is, on standard error, and Ctrl-C, which ends it with nothing changed.
#pragma once

#include "core/exchange/Imports.h"

#include <string>

namespace bywalec::cli {

/// Tells tenths, and only of what takes a while. One at a time.
class Progress {
  public:
    /// `worthTelling`: less than this isn't told.
    explicit Progress(std::int64_t worthTelling);
    ~Progress();
    Progress(Progress const&) = delete;
    Progress& operator=(Progress const&) = delete;

    ExchangeProgress hook();
    std::stop_token token() const { return m_stop.get_token(); }

  private:
    std::stop_source m_stop;
    std::int64_t m_worthTelling;
    std::int64_t m_told = 0;
};

} // namespace bywalec::cli
