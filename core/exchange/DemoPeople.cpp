#include "core/exchange/DemoPeople.h"

#include "core/base/Text.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>
#include <string>

namespace bywalec {

static constexpr std::array women{"Anna",     "Maria",   "Katarzyna", "Małgorzata", "Agnieszka", "Barbara",
                                  "Ewa",      "Zofia",   "Joanna",    "Magdalena",  "Monika",    "Julia",
                                  "Hanna",    "Zuzanna", "Alicja",    "Dorota",     "Beata",     "Renata",
                                  "Iwona",    "Natalia", "Lena",      "Maja",       "Ola",       "Kinga",
                                  "Wiktoria", "Halina",  "Łucja",     "Emilia"};
static constexpr std::array men{"Jan",       "Piotr",   "Krzysztof", "Andrzej", "Tomasz", "Paweł",
                                "Michał",    "Marcin",  "Jakub",     "Adam",    "Łukasz", "Marek",
                                "Stanisław", "Mateusz", "Filip",     "Szymon",  "Antoni", "Wojciech",
                                "Rafał",     "Kamil",   "Grzegorz",  "Robert",  "Dawid",  "Igor",
                                "Ignacy",    "Jerzy",   "Sławomir",  "Kacper"};
/// Of a woman the last letter of those in -ski, -cki and -dzki is another.
static constexpr std::array surnames{
    "Nowak",      "Kowalski",    "Wiśniewski", "Wójcik",      "Kowalczyk",  "Kamiński",  "Lewandowski",
    "Zieliński",  "Szymański",   "Woźniak",    "Dąbrowski",   "Kozłowski",  "Mazur",     "Kwiatkowski",
    "Krawczyk",   "Kaczmarek",   "Piotrowski", "Grabowski",   "Zając",      "Pawłowski", "Michalski",
    "Król",       "Wieczorek",   "Jabłoński",  "Wróbel",      "Majewski",   "Olszewski", "Stępień",
    "Malinowski", "Jaworski",    "Adamczyk",   "Dudek",       "Nowicki",    "Pawlak",    "Górski",
    "Witkowski",  "Walczak",     "Sikora",     "Baran",       "Rutkowski",  "Michalak",  "Szewczyk",
    "Ostrowski",  "Tomaszewski", "Pietrzak",   "Zalewski",    "Wróblewski", "Marciniak", "Jasiński",
    "Sadowski",   "Bąk",         "Duda",       "Chmielewski", "Borkowski",  "Czarnecki", "Sokołowski"};

DemoPerson somePerson(DemoChance& chance, int days)
{
    DemoPerson person;
    auto const kind = chance.unit();
    if (kind < 0.15)
        person.rate = 20 + 40 * chance.unit(); // most days
    else if (kind < 0.45)
        person.rate = 4 + 10 * chance.unit(); // some times a month
    else
        person.rate = 0.3 + 2.5 * chance.unit();
    // More joined when the card was new.
    auto const joined = chance.unit();
    person.firstDay = int(joined * joined * double(days - 1));
    person.lastDay = days;
    if (chance.in(0.45)) { // until they move, change work, or find another café
        auto const stayed = -std::log(1 - chance.unit()) * 400;
        person.lastDay = int(std::min<double>(days, person.firstDay + 7 + stayed));
    }
    person.usualMinor = 900 + 100 * chance.below(26);
    person.mood = std::clamp(5 + chance.below(4) + chance.below(4), 0, 10);
    return person;
}

static std::string mailboxOf(std::string const& first, std::string const& last, int number)
{
    auto text = foldForSearch(first) + "." + foldForSearch(last) + std::to_string(number);
    std::erase(text, ' ');
    return text + "@example.com";
}

Profile someProfile(DemoChance& chance)
{
    Profile profile;
    bool const woman = chance.in(0.58);
    std::string const first = woman ? women[chance.next() % women.size()] : men[chance.next() % men.size()];
    std::string last = surnames[chance.next() % surnames.size()];
    if (woman && last.ends_with("ki")) last.back() = 'a';
    profile.name = chance.in(0.7) ? first + " " + last : first;
    auto const number = 100'000'000 + chance.below(400'000'000); // no mobile has one of these
    auto const digits = std::to_string(number);
    if (chance.in(0.75))
        profile.phone = digits.substr(0, 3) + " " + digits.substr(3, 3) + " " + digits.substr(6);
    if (chance.in(0.35)) profile.email = mailboxOf(first, last, chance.below(10'000));
    if (chance.in(0.4)) profile.birthday = LocalDay{19723 + chance.below(366)}.text().substr(5);
    static constexpr std::array likings{"mleko owsiane", "bez cukru", "flat white", "kawa czarna",
                                        "stolik przy oknie"};
    if (chance.in(0.1)) profile.preference = likings[chance.next() % likings.size()];
    return profile;
}

double busyness(LocalDay day, int day0, int days)
{
    static constexpr std::array weekdays{0.85, 0.9, 0.95, 1.0, 1.2, 1.35, 1.05};
    auto const text = day.text().substr(5);
    for (auto const* shut : {"01-01", "01-06", "05-01", "11-01", "12-25", "12-26"})
        if (text == shut) return 0;
    auto const inYear = double(day.number % 365) / 365 * 2 * 3.14159265358979;
    auto const growth = 0.8 + 0.4 * double(day.number - day0) / double(days);
    return weekdays[std::size_t(day - mondayOf(day))] * (1 + 0.12 * std::cos(inYear)) * growth;
}

int someMinute(DemoChance& chance, LocalDay day)
{
    bool const weekend = day - mondayOf(day) >= 5;
    auto const part = chance.unit();
    // The sum of two is a hill: most come in its middle.
    auto const hill = [&](int from, int length) {
        return from + chance.below(length / 2) + chance.below(length / 2);
    };
    if (part < (weekend ? 0.15 : 0.42)) return hill(7 * 60, 180);
    if (part < (weekend ? 0.65 : 0.68)) return hill(10 * 60, 240);
    return hill(13 * 60, 340);
}

} // namespace bywalec
