// A value or an Error; must be looked at.
#pragma once

#include "core/base/Error.h"

#include <tl/expected.hpp>
#include <utility>

namespace bywalec {

template<class T = void>
class [[nodiscard]] Result : public tl::expected<T, Error> {
    using Base = tl::expected<T, Error>;

  public:
    using Base::Base;
    Result(Base base) : Base(std::move(base)) {}
    Result(Error error) : Base(tl::unexpect, std::move(error)) {}
};

inline Error makeError(ErrorKind kind, std::string detail = {})
{
    return Error{kind, std::move(detail)};
}

} // namespace bywalec
