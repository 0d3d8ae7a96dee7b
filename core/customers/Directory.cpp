#include "core/customers/Directory.h"

#include "core/base/Text.h"
#include "core/cards/CardBook.h"
#include "core/customers/Profile.h"
#include "core/journal/Subjects.h"

#include <algorithm>
#include <mutex>

namespace bywalec {

static std::vector<std::string> wordsOf(std::string const& folded)
{
    std::vector<std::string> words;
    std::string word;
    for (char const c : folded + ' ') {
        bool const separator = c == ' ' || c == '-' || c == '.' || c == ',' || c == '\'';
        if (!separator) word += c;
        if (!separator || word.empty()) continue;
        words.push_back(word);
        word.clear();
    }
    return words;
}

// Whether `word` begins with `typed` after at most one insertion, deletion, replacement or swap of
// neighbours.
static bool beginsWithOneSlip(std::string_view word, std::string_view typed)
{
    std::size_t same = 0;
    while (same < typed.size() && same < word.size() && typed[same] == word[same])
        ++same;
    if (same == typed.size()) return true;
    auto const t = typed.substr(same);
    auto const w = word.substr(std::min(same, word.size()));
    auto const begins = [](std::string_view whole, std::string_view part) {
        return whole.substr(0, part.size()) == part;
    };
    if (begins(w, t.substr(1))) return true; // one too many was typed
    if (w.empty()) return t.size() <= 1;
    if (begins(w.substr(1), t)) return true;           // one was left out
    if (begins(w.substr(1), t.substr(1))) return true; // another letter
    return t.size() >= 2 && w.size() >= 2 && t[0] == w[1] && t[1] == w[0] && begins(w.substr(2), t.substr(2));
}

static bool isNumber(std::string const& text)
{
    return !text.empty() && digitsOf(text) == text;
}

static int scoreNumber(std::string const& phone, std::vector<std::string> const& cards,
                       std::string const& typed)
{
    if (typed.size() >= 3 && phone.size() >= typed.size() && phone.ends_with(typed)) return 3;
    for (auto const& card : cards) {
        if (card == typed) return 4;
        if (typed.size() >= 4 && card.find(typed) != std::string::npos) return 1;
    }
    return typed.size() >= 4 && phone.find(typed) != std::string::npos ? 2 : 0;
}

static std::uint64_t lettersIn(std::string_view word)
{
    std::uint64_t letters = 0;
    for (char const c : word) {
        auto const byte = static_cast<unsigned char>(c);
        int const bit = c >= 'a' && c <= 'z' ? c - 'a' : c >= '0' && c <= '9' ? 26 + c - '0' : 36 + byte % 28;
        letters |= std::uint64_t(1) << bit;
    }
    return letters;
}

static void addDigitPairs(std::array<std::uint64_t, 2>& pairs, std::string_view digits)
{
    for (std::size_t i = 1; i < digits.size(); ++i) {
        auto const pair = std::size_t(digits[i - 1] - '0') * 10 + std::size_t(digits[i] - '0');
        pairs[pair / 64] |= std::uint64_t(1) << pair % 64;
    }
}

Directory::Sieve Directory::sieveOf(Person const& person)
{
    Sieve sieve;
    for (auto const& word : person.words)
        sieve.letters |= lettersIn(word);
    addDigitPairs(sieve.digitPairs, person.phone);
    for (auto const& card : person.cards)
        addDigitPairs(sieve.digitPairs, card);
    return sieve;
}

/// A typed word with its own sieve.
struct Directory::Wanted {
    explicit Wanted(std::string typed)
        : word(std::move(typed)), number(isNumber(word)), letters(lettersIn(word))
    {
        if (number) addDigitPairs(digitPairs, word);
    }
    // False only where score would give zero. One slip puts in at most one letter that isn't there.
    bool mayFit(Sieve const& person, bool slips) const
    {
        auto const missing = letters & ~person.letters;
        if (missing == 0 || (slips && word.size() >= 4 && (missing & (missing - 1)) == 0)) return true;
        return number && (digitPairs[0] & ~person.digitPairs[0]) == 0 &&
               (digitPairs[1] & ~person.digitPairs[1]) == 0;
    }

    std::string word;
    bool number;
    std::uint64_t letters;
    std::array<std::uint64_t, 2> digitPairs{};
};

// Zero = no match; every typed word must match something.
int Directory::score(Person const& person, std::vector<Wanted> const& wanted, bool slips)
{
    int total = 0;
    for (auto const& want : wanted) {
        auto const& typed = want.word;
        int best = want.number ? scoreNumber(person.phone, person.cards, typed) : 0;
        for (auto const& word : person.words) {
            if (word == typed)
                best = std::max(best, 4);
            else if (word.starts_with(typed))
                best = std::max(best, 3);
            else if (slips && typed.size() >= 4 && beginsWithOneSlip(word, typed))
                best = std::max(best, 1);
        }
        if (best == 0) return 0;
        total += best;
    }
    return total;
}

// A number typed in groups, "600 100 200", is one number.
static std::vector<std::string> wantedWords(std::string_view typed)
{
    auto const folded = foldForSearch(typed);
    bool const onlyNumber = folded.find_first_not_of("0123456789 +-()") == std::string::npos;
    if (onlyNumber) return {digitsOf(folded)};
    return wordsOf(folded);
}

std::vector<DirectoryHit> Directory::search(std::string_view typed, std::size_t limit) const
{
    std::vector<Wanted> wanted;
    std::size_t letters = 0;
    for (auto& word : wantedWords(typed)) {
        letters += word.size();
        wanted.emplace_back(std::move(word));
    }
    if (letters < 2) return {};

    std::shared_lock const lock(m_mutex);
    std::vector<std::pair<int, Person const*>> found;
    for (bool const slips : {false, true}) {
        for (std::size_t i = 0; i < m_people.size(); ++i) {
            auto const fits = [&](Wanted const& want) { return want.mayFit(m_sieves[i], slips); };
            if (!std::all_of(wanted.begin(), wanted.end(), fits)) continue;
            if (int const points = score(m_people[i], wanted, slips))
                found.emplace_back(points, &m_people[i]);
        }
        if (!found.empty()) break; // slips are forgiven only where nothing fits as typed
    }
    auto const better = [](auto const& a, auto const& b) {
        return a.first != b.first ? a.first > b.first : a.second->words < b.second->words;
    };
    auto const count = std::min(limit, found.size());
    std::partial_sort(found.begin(), found.begin() + std::ptrdiff_t(count), found.end(), better);
    std::vector<DirectoryHit> hits;
    for (std::size_t i = 0; i < count; ++i)
        hits.push_back(hitOf(*found[i].second));
    return hits;
}

DirectoryHit Directory::hitOf(Person const& person)
{
    auto tail = person.phone.size() > 3 ? person.phone.substr(person.phone.size() - 3) : std::string();
    return {person.customer, person.name, std::move(tail),
            person.cards.empty() ? std::string() : person.cards.back()};
}

std::vector<DirectoryHit> Directory::everybody() const
{
    std::shared_lock const lock(m_mutex);
    std::vector<DirectoryHit> hits;
    hits.reserve(m_people.size());
    for (auto const& person : m_people)
        hits.push_back(hitOf(person));
    return hits;
}

std::size_t Directory::size() const
{
    std::shared_lock const lock(m_mutex);
    return m_people.size();
}

// What a load has read may be older than what refresh has put in since the load began.
void Directory::put(Person person)
{
    std::unique_lock const lock(m_mutex);
    auto const known = m_index.find(person.customer);
    if (known == m_index.end()) {
        m_index.emplace(person.customer, m_people.size());
        m_sieves.push_back(sieveOf(person));
        m_people.push_back(std::move(person));
    } else if (m_people[known->second].load <= person.load) {
        m_sieves[known->second] = sieveOf(person);
        m_people[known->second] = std::move(person);
    }
}

void Directory::forgetBefore(std::uint64_t load)
{
    std::unique_lock const lock(m_mutex);
    std::erase_if(m_people, [&](Person const& person) { return person.load < load; });
    m_index.clear();
    m_sieves.clear();
    for (std::size_t i = 0; i < m_people.size(); ++i) {
        m_index.emplace(m_people[i].customer, i);
        m_sieves.push_back(sieveOf(m_people[i]));
    }
}

Directory::Person Directory::read(Transaction& tx, CustomerId customer, Secret const* key)
{
    auto const known = findSubject(tx, customer.raw());
    auto const subject = known.value_or(0);
    Person person;
    person.customer = customer;
    if (isEnrolled(tx, subject)) {
        auto const profile = readProfile(tx, subject, key);
        person.name = profile.name;
        person.words = wordsOf(foldForSearch(profile.name));
        person.phone = digitsOf(profile.phone);
        for (auto const& card : cardsOf(tx, subject))
            if (!card.blocked) person.cards.push_back(card.number);
    }
    return person;
}

// A load is numbered 2n while it reads, a refresh while load n is the newest 2n + 1: newer than that load,
// older than the next.
void Directory::refresh(Transaction& tx, CustomerId customer, Secret const* key)
{
    auto person = read(tx, customer, key);
    {
        std::shared_lock const lock(m_mutex);
        person.load = 2 * m_loads + 1;
    }
    put(std::move(person));
}

Result<void> Directory::load(Database& database, Secret const* key)
{
    std::uint64_t number = 0;
    {
        std::unique_lock const lock(m_mutex);
        number = 2 * ++m_loads;
    }
    auto done = database.read([&](Transaction& tx) -> Result<void> {
        auto rows = tx.query("SELECT s.id FROM customer c JOIN subject s ON s.key = c.key WHERE c.gone = 0");
        while (rows.step()) {
            auto person = read(tx, rows.id<CustomerId>(0), key);
            person.load = number;
            put(std::move(person));
        }
        return {};
    });
    if (done) forgetBefore(number);
    return done;
}

} // namespace bywalec
