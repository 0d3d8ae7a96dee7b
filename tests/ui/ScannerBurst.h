// A USB scanner's keys with the times that one would send them at, however slow this machine is.
#pragma once

#include <QtGlobal>
#include <string>

namespace bywalec::test {

/// Into whatever has the focus, Enter at the end. Returns when the next keys may come.
qint64 typeBurst(std::string const& text, qint64 atMs);

} // namespace bywalec::test
