// Catch2 under one QApplication, offscreen unless told otherwise, without animations.
#if !__has_include(<catch2/catch_all.hpp>)
#define CATCH_CONFIG_RUNNER
#endif
#include "tests/support/Catch.h"
#include "ui/theme/Language.h"
#include "ui/theme/Theme.h"

#include <QApplication>

#if __has_include(<catch2/catch_all.hpp>)
using TestListener = Catch::EventListenerBase;
#else
using TestListener = Catch::TestEventListenerBase;
#endif

namespace {

// A case that speaks Polish, and fails there, must not leave the next one speaking it.
class LanguageGuard : public TestListener {
  public:
    using TestListener::TestListener;
    void testCaseStarting(Catch::TestCaseInfo const& about) override
    {
        TestListener::testCaseStarting(about);
        bywalec::ui::installLanguage(*qApp, QStringLiteral("en"));
    }
};
CATCH_REGISTER_LISTENER(LanguageGuard)

} // namespace

int main(int argc, char** argv)
{
    // Test discovery runs this at build time, where there is no display.
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    bywalec::ui::Theme::animations = false;
    bywalec::ui::Theme::install(application, bywalec::ui::Scheme::Light);
    return Catch::Session().run(argc, argv);
}
