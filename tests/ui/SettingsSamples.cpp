// The page about the shop: as it is found, with a fresh key, and after the printer refused.
#include "tests/ui/OfficePageSamples.h"
#include "tests/ui/SampleWords.h"

namespace bywalec::test {
using namespace ui;

QList<PageSample> settingsSamples(Language language)
{
    Words const t(language);
    PageSample quiet;
    quiet.name = quiet.page = QStringLiteral("shop");
    auto key = quiet;
    key.name = QStringLiteral("shop-key");
    key.settings.key = QStringLiteral(
        "8f3a-11c0-77de-0b9a-45e2-6c1d-9f00-3ab7-52e8-d4c6-01fa-b39e-6670-2cd5-88a1-f7e4-93b2");
    key.settings.keyNote = t("Zapisano: bywalec-klucz-odzyskiwania.txt", "Saved: bywalec-recovery-key.txt");
    auto refused = quiet;
    refused.name = QStringLiteral("shop-refused");
    refused.settings.slipGood = false;
    refused.settings.slipNote = t("Nie wydrukowano. Sprawdź drukarkę albo miejsce zapisu.",
                                  "Not printed. Check the printer or the place.");
    return {quiet, key, refused};
}

} // namespace bywalec::test
