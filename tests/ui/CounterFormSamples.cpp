// Sample states in which the cashier types or is offered something, and a drawn camera frame.
#include "tests/ui/SampleWords.h"

#include <QPainter>
#include <QRandomGenerator>

namespace bywalec::test {
using namespace ui;

CounterState guest(Words const& t)
{
    auto s = base(t, "12:14");
    s.outcome = 40;
    s.banner = {Mood::Stamped, icon("bag"), t("Zapisano zakup bez karty", "Visit without a card recorded"),
                t("Zeskanuj następną kartę.", "Scan the next card."), 4000};
    s.attachOffer =
        t("Klient chce kartę? Załóż ją dla tej wizyty.", "Does the customer want a card for this visit?");
    s.recent.undoLargeMs = 10000;
    s.recent.undoWhat = t("zakup bez karty, 12:14", "without a card, 12:14");
    return s;
}

CounterState ribbon(Words const& t)
{
    auto s = base(t, "12:05");
    s.outcome = 41;
    s.band = t("Brak kamery. Użyj czytnika.", "No camera. Use the scanner.");
    s.recent.ribbon = t("Ostatnio: Anna, 3~z~5", "Last: Anna, 3 of 5");
    s.camera = CameraMood::Off;
    s.cameraLabel = t("Brak kamery", "No camera");
    return s;
}

CounterState amount(Words const& t)
{
    auto s = stamped(t);
    s.outcome = 50;
    s.banner = {Mood::Amount,
                {},
                t("Ile zapłacono?", "How much was paid?"),
                t("Anna. Wpisz kwotę i~naciśnij Enter.", "Anna. Type the amount and press Enter.")};
    AmountPanel p;
    p.name = t("Anna", "Anna");
    p.question = t("Kwota zakupu", "Amount paid");
    p.hint = t("Punkty naliczą się od tej kwoty. Bez kwoty nic nie zostanie dodane.",
               "Points follow from this amount. Without it, nothing is added.");
    p.currency = t("zł", "£");
    s.panel = p;
    s.primaryIsNewCustomer = false;
    s.recent.undoLargeMs = 0;
    return s;
}

CounterState search(Words const& t)
{
    auto s = base(t, "12:16");
    s.outcome = 51;
    SearchPanel p;
    p.hits = {
        {QStringLiteral("c1"), t("Anna Kowalska", "Anna Cooper"), t("•• 123 · 3~z~5", "•• 123 · 3 of 5")},
        {QStringLiteral("c2"), t("Anna Maria Wiśniewska", "Anna Mary Wells"),
         t("•• 871 · 1~z~5", "•• 871 · 1 of 5")},
        {QStringLiteral("c3"), t("Hanna Kwiatkowska", "Hannah Fields"),
         t("•• 604 · 5~z~5, nagroda czeka", "•• 604 · 5 of 5, reward waiting")}};
    s.panel = p;
    return s;
}

CounterState remark(Words const& t)
{
    auto s = base(t, "12:18");
    s.outcome = 52;
    RemarkPanel p;
    p.about = t("Anna", "Anna");
    s.panel = p;
    s.primaryIsNewCustomer = false;
    return s;
}

CounterState enrol(Words const& t)
{
    auto s = base(t, "12:14");
    s.outcome = 60;
    s.banner.icon = icon("qr");
    s.banner.title = t("Nowa karta jest gotowa", "The new card is ready");
    s.banner.sentence = t("Poproś klienta o~zdjęcie kodu. Imię i~telefon wpisz, jeśli chce.",
                          "Ask the customer to photograph it. Name and phone if they like.");
    EnrolPanel p;
    p.shopName = s.status.shop;
    p.cardNumber = QStringLiteral("7301 948 526");
    p.consentText = t("Treść zgody z~1~września 2025, wersja~2. Poniżej 16 lat bez zgód.",
                      "Consent text of 1~September 2025, version~2. Under 16: no consents.");
    p.note = t("Ten sam kod widać na ekranie klienta", "Shown on the customer's screen too");
    QRandomGenerator random(7);
    for (int y = 0; y < 29; ++y) {
        p.modules << QList<bool>();
        for (int x = 0; x < 29; ++x) {
            auto finder = [&](int left, int top) {
                auto const d = std::max(std::abs(x - left - 3), std::abs(y - top - 3));
                return d > 4 ? -1 : d == 4 || d == 2 ? 0 : 1;
            };
            auto const fixed = std::max({finder(0, 0), finder(22, 0), finder(0, 22)});
            p.modules.last() << (fixed >= 0 ? fixed == 1 : random.bounded(2) == 1);
        }
    }
    s.panel = p;
    s.primaryIsNewCustomer = false;
    return s;
}

QImage cameraFrame(bool withCard)
{
    QImage frame(640, 360, QImage::Format_RGB32);
    frame.fill(QColor(0x6b, 0x5a, 0x4c));
    QPainter painter(&frame);
    QRandomGenerator random(3);
    painter.setPen(Qt::NoPen);
    for (int i = 0; i < 60; ++i) {
        painter.setBrush(QColor::fromHsv(random.bounded(20, 60), 40, random.bounded(90, 170), 90));
        painter.drawRoundedRect(QRectF(i % 20 * 32 + 4, 40 + i / 20 * 74, 22, 34 + random.bounded(16)), 3, 3);
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(QColor(0x3a, 0x48, 0x5c));
    painter.drawRoundedRect(QRectF(60, 215, 190, 200), 60, 60);
    painter.setBrush(QColor(0xa8, 0x7e, 0x65));
    painter.drawEllipse(QPointF(155, 150), 58, 70);
    if (withCard) {
        painter.translate(320, 190);
        painter.rotate(-4);
        painter.setBrush(Qt::black);
        painter.drawRoundedRect(QRectF(-88, -130, 176, 260), 18, 18);
        painter.setBrush(QColor(0xdd, 0xdc, 0xd8));
        painter.drawRoundedRect(QRectF(-78, -118, 156, 236), 10, 10);
        painter.setBrush(Qt::black);
        for (int i = 0; i < 441; ++i)
            if (random.bounded(2) == 1)
                painter.drawRect(QRectF(-58 + i % 21 * 5.5, -90 + i / 21 * 5.5, 5.5, 5.5));
    }
    return frame;
}

} // namespace bywalec::test
