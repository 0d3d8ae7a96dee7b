# precompile(TARGET HEADER…): parses the heavy headers once a target, where BYWALEC_PCH asks for it.
# The dev preset doesn't: there each source shows that it includes what it uses.
option(BYWALEC_PCH "Precompile the heavy headers: quicker from nothing" OFF)

set(std_headers <algorithm> <array> <chrono> <cstdint> <filesystem> <functional> <map> <memory> <optional> <set>
  <span> <string> <string_view> <unordered_map> <variant> <vector>)

function(precompile target)
  if(BYWALEC_PCH)
    target_precompile_headers(${target} PRIVATE ${std_headers} ${ARGN})
  endif()
endfunction()

# Tests prove that the code is right, not that they are quick themselves: unoptimised they compile in half the time.
function(compile_quickly target)
  target_compile_options(${target} PRIVATE -O0)
endfunction()
