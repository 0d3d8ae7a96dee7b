// Runs the core tests; Catch2 3 has the runner in its library, Catch2 2 makes it here.
#if !__has_include(<catch2/catch_all.hpp>)
#define CATCH_CONFIG_RUNNER
#endif
#include "tests/support/Catch.h"

int main(int argc, char** argv)
{
    return Catch::Session().run(argc, argv);
}
