#include "ui/customers/CustomerListReader.h"

namespace bywalec::ui {

namespace {
constexpr int restFactor = 4; ///< so many times as long as it read, it rests
constexpr Segment order[] = {Segment::Champion, Segment::Occasional, Segment::New,    Segment::Quiet,
                             Segment::AtRisk,   Segment::Lost,       Segment::Unknown};
using Places = std::shared_ptr<std::vector<std::uint32_t> const>;
} // namespace

CustomerListReader::CustomerListReader(CoreRunner& runner, Words words, Clock& clock, QObject* parent)
    : QObject(parent), m_runner(runner), m_words(std::move(words)), m_clock(clock)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &CustomerListReader::load);
}

CustomerListReader::~CustomerListReader()
{
    m_stop.request_stop();
}

LocalDay CustomerListReader::today() const
{
    return m_runner.business().zone().local(m_clock.now()).day;
}

void CustomerListReader::refresh()
{
    if (m_loading)
        m_again = true;
    else if (!m_pause.isActive())
        load();
}

void CustomerListReader::load()
{
    m_loading = true;
    m_again = false;
    ++m_pending;
    m_reading.start();
    m_runner.read([&directory = m_runner.directory(), day = today(), language = m_words.language(),
                   stop = m_stop.get_token()](
                      Transaction& tx) { return customerTable(tx, directory, day, language, stop); },
                  this,
                  [this](Result<CustomerTable> table) {
                      --m_pending;
                      m_loading = false;
                      if (m_again) m_pause.start(int(m_reading.elapsed()) * restFactor);
                      if (!table)
                          return; // what was read before stays; the page's own reading says what is wrong
                      m_table = std::make_shared<CustomerTable const>(std::move(*table));
                      select(false);
                  });
}

void CustomerListReader::search(QString const& typed)
{
    m_typed = typed.trimmed();
    select(true);
}

void CustomerListReader::choose(QStringList const& segments)
{
    m_choice.segments = 0;
    for (auto const& id : segments)
        for (auto const segment : order)
            if (id == QLatin1String(name(segment))) m_choice.segments |= 1U << unsigned(segment);
    select(true);
}

void CustomerListReader::sortBy(CustomerColumn column)
{
    if (m_choice.by == column)
        m_choice.descending = !m_choice.descending;
    else // names from A, figures from the highest
        m_choice.descending = column != CustomerColumn::Name;
    m_choice.by = column;
    select(true);
}

void CustomerListReader::select(bool byHand)
{
    if (byHand) ++m_hand;
    if (!m_table) return;
    ++m_pending;
    m_runner.compute(
        [table = m_table, choice = m_choice, typed = m_typed.toStdString(), searching = m_typed.size() >= 2,
         &directory = m_runner.directory()]() mutable -> Places {
            if (searching) {
                auto among = std::make_shared<std::vector<CustomerId>>();
                for (auto const& hit : directory.search(typed, directory.size()))
                    among->push_back(hit.customer);
                choice.among = std::move(among);
            }
            return std::make_shared<std::vector<std::uint32_t> const>(chooseCustomers(*table, choice));
        },
        this,
        [this, serial = ++m_serial](Places shown) {
            --m_pending;
            if (serial == m_serial) publish(std::move(shown)); // else typed on since
        });
}

QList<std::pair<QString, QString>> CustomerListReader::segments() const
{
    QList<std::pair<QString, QString>> all;
    if (m_table->rows.empty()) return all;
    for (auto const segment : order) {
        auto const count = m_table->count(segment);
        bool const chosen = m_choice.segments != 0 && m_choice.shows(segment);
        if (count == 0 && !chosen) continue;
        all << std::pair(QString::fromLatin1(name(segment)),
                         QStringLiteral("%1 %2").arg(m_state.cells->segment(segment),
                                                     QString::fromStdString(m_words.number(count))));
    }
    return all;
}

void CustomerListReader::publish(Places shown)
{
    if (!m_state.cells || m_state.cells->today != today())
        m_state.cells = std::make_shared<CustomerCells const>(
            CustomerCells{m_words, m_runner.business().shop().currency, today()});
    m_state.table = m_table;
    m_state.shown = std::move(shown);
    m_state.by = m_choice.by;
    m_state.descending = m_choice.descending;
    m_state.choice = m_hand;
    m_state.segments = segments();
    m_state.chosen.clear();
    if (m_choice.segments != 0)
        for (auto const segment : order)
            if (m_choice.shows(segment)) m_state.chosen << QString::fromLatin1(name(segment));
    auto const number = [this](std::size_t count) {
        return QString::fromStdString(m_words.number(std::int64_t(count)));
    };
    bool const searching = m_typed.size() >= 2;
    auto const all = m_table->rows.size();
    m_state.heading = searching || m_choice.segments != 0
                          ? tr("Found: %1 of %2").arg(number(m_state.shown->size()), number(all))
                          : tr("All customers: %1").arg(number(all));
    m_state.message.clear();
    if (all == 0)
        m_state.message = tr("Nobody has been here yet. Cards are issued at the counter, with F4.");
    else if (m_state.isEmpty() && searching)
        m_state.message = tr("Nobody was found. Check the spelling, or type the phone's last digits.");
    else if (m_state.isEmpty())
        m_state.message = tr("Nobody is in these groups now.");
    Q_EMIT changed();
}

} // namespace bywalec::ui
