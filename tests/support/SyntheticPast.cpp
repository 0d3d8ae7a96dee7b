#include "tests/support/SyntheticPast.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <numeric>
#include <random>
#include <tuple>

namespace bywalec::test {

using namespace bywalec;

namespace {

class Generator {
  public:
    explicit Generator(SyntheticShape const& shape)
        : m_shape(shape), m_random(shape.seed), m_items(syntheticItems())
    {
    }

    Past make()
    {
        m_past.customers = m_shape.customers;
        m_past.from = m_shape.from;
        m_past.until = LocalDay{m_shape.from.number + m_shape.days - 1};
        m_past.visits.reserve(std::size_t(m_shape.visits));
        auto const counts = visitCounts();
        for (int customer = 0; customer < m_shape.customers; ++customer) {
            addVisits(customer, counts[std::size_t(customer)]);
            m_past.birthdays.push_back(birthday());
        }
        std::sort(m_past.visits.begin(), m_past.visits.end(), [](PastVisit const& a, PastVisit const& b) {
            return std::tie(a.day, a.minute, a.customer) < std::tie(b.day, b.minute, b.customer);
        });
        for (auto& visit : m_past.visits)
            fill(visit);
        m_past.lines.shrink_to_fit();
        return std::move(m_past);
    }

  private:
    int below(int end) { return int(m_random() % std::uint64_t(end)); }

    /// Altogether exactly as many as asked for.
    std::vector<int> visitCounts()
    {
        std::vector<std::int64_t> weights;
        for (int i = 0; i < m_shape.customers; ++i) {
            int const kind = below(100);
            weights.push_back(kind < 20 ? 100 + below(200) : kind < 65 ? 5 + below(30) : 0);
        }
        if (!weights.empty() && std::accumulate(weights.begin(), weights.end(), std::int64_t(0)) == 0)
            weights.front() = 1;
        auto const all = std::accumulate(weights.begin(), weights.end(), std::int64_t(0));
        std::int64_t const spread = std::max(0, m_shape.visits - m_shape.customers);
        std::vector<int> counts;
        std::int64_t before = 0;
        for (auto const weight : weights) {
            auto const upTo = before + weight;
            counts.push_back(1 + int(spread * upTo / all - spread * before / all));
            before = upTo;
        }
        return counts;
    }

    void addVisits(int customer, int count)
    {
        int const joined = below(3) == 0 ? below(m_shape.days) : 0;
        for (int i = 0; i < count; ++i) {
            PastVisit visit;
            visit.customer = customer;
            visit.day = openDay(joined);
            visit.minute = std::uint16_t(below(5) < 3 ? 7 * 60 + below(4 * 60) : 11 * 60 + below(8 * 60));
            m_past.visits.push_back(visit);
        }
    }

    LocalDay openDay(int joined)
    {
        constexpr std::array<int, 7> busy{6, 6, 7, 8, 9, 10, 3}; // Monday first
        for (;;) {
            LocalDay const day{m_shape.from.number + joined + below(m_shape.days - joined)};
            if (below(10) < busy[std::size_t((day.number + 3) % 7)]) return day;
        }
    }

    std::string birthday()
    {
        if (below(3) == 0) return {};
        char text[16];
        std::snprintf(text, sizeof text, "%02d-%02d", 1 + below(12), 1 + below(28));
        return below(400) == 0 ? "02-29" : text;
    }

    void fill(PastVisit& visit)
    {
        visit.firstLine = std::uint32_t(m_past.lines.size());
        std::int64_t sum = 0;
        if (below(100) < m_shape.percentWithLines) {
            int const favourite = visit.customer % int(m_items.size());
            visit.lineCount = std::uint16_t(1 + (below(3) == 0 ? 1 + below(2) : 0));
            for (int i = 0; i < visit.lineCount; ++i) {
                bool const usual = i == 0 && below(3) > 0;
                int const item = usual ? favourite : below(int(m_items.size()) + 1) - 1;
                int const quantity = below(8) == 0 ? 2 : 1;
                int const price = item < 0 ? 700 : int(m_items[std::size_t(item)].priceMinor.value_or(900));
                m_past.lines.push_back({std::int16_t(item), std::int16_t(quantity), price * quantity});
                sum += std::int64_t(price) * quantity;
            }
        }
        if (below(100) < m_shape.percentWithAmount)
            visit.amountMinor = sum > 0 ? sum : amount();
        else if (sum > 0 && below(2) == 0)
            m_past.lines.back().amountMinor = -1;
    }

    /// A product of many small factors has the long tail that purchases have.
    std::int64_t amount()
    {
        std::int64_t minor = 1500;
        for (int i = 0; i < 8; ++i)
            minor = minor * (70 + below(71)) / 100;
        return minor;
    }

    SyntheticShape m_shape;
    std::mt19937_64 m_random;
    std::vector<Item> m_items;
    Past m_past;
};

} // namespace

std::vector<Item> syntheticItems()
{
    struct Row {
        char const* name;
        char const* group;
        int price;
    };
    constexpr std::array<Row, 8> rows{Row{"Espresso", "coffee", 800}, {"Latte", "coffee", 1400},
                                      {"Flat white", "coffee", 1500}, {"Cheesecake", "cake", 1600},
                                      {"Croissant", "cake", 900},     {"Rye bread", "", 1800},
                                      {"Beans 250 g", "beans", 4500}, {"Beans 1 kg", "beans", 15900}};
    std::vector<Item> items;
    for (auto const& row : rows) {
        RawId raw{};
        raw[15] = std::uint8_t(items.size() + 1);
        Item item;
        item.id = ItemId(raw);
        item.name = row.name;
        item.group = row.group;
        item.priceMinor = row.price;
        items.push_back(item);
    }
    return items;
}

Past syntheticPast(SyntheticShape const& shape)
{
    return Generator(shape).make();
}

} // namespace bywalec::test
