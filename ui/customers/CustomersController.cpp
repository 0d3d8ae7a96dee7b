#include "ui/customers/CustomersController.h"

#include "core/base/Random.h"
#include "core/cards/CardBook.h"
#include "core/customers/Referrals.h"
#include "core/journal/EventStore.h"
#include "core/journal/Subjects.h"
#include "core/ledger/RewardCounts.h"

#include <algorithm>

namespace bywalec::ui {

namespace {

constexpr int firstActions = 40;
constexpr std::size_t hitLimit = 20;

struct Found {
    std::vector<DirectoryHit> hits;
    std::vector<CustomerView> views;
};

// Who came last, each once: what an owner most likely looks for.
std::vector<DirectoryHit> lately(Transaction& tx)
{
    static constexpr std::string_view kinds[] = {kind::visitRecorded, kind::customerEnrolled};
    std::vector<DirectoryHit> hits;
    for (auto const& event : newestEvents(tx, kinds, 200)) {
        auto const customer = event.body().id<CustomerId>("customer");
        auto const key = customer ? findSubject(tx, customer->raw()) : std::nullopt;
        if (!key || !isEnrolled(tx, *key)) continue;
        auto const known = [&](DirectoryHit const& hit) { return hit.customer == *customer; };
        if (std::any_of(hits.begin(), hits.end(), known)) continue;
        DirectoryHit hit;
        hit.customer = *customer;
        for (auto const& card : cardsOf(tx, *key))
            if (!card.blocked) hit.cardNumber = card.number;
        hits.push_back(std::move(hit));
        if (hits.size() == hitLimit) break;
    }
    return hits;
}

std::string tailOf(std::string const& phone)
{
    std::string digits;
    for (char const one : phone)
        if (one >= '0' && one <= '9') digits += one;
    return digits.size() < 6 ? std::string() : digits.substr(digits.size() - 3);
}

Result<CustomerFile> fileOf(Transaction& tx, CustomerId customer, Zone const& zone, LocalDay today,
                            Secret const* key, int limit, std::optional<SegmentScale> const& scale)
{
    auto const subject = findSubject(tx, customer.raw());
    if (!subject || !isEnrolled(tx, *subject)) return makeError(ErrorKind::NotFound, "no such customer");
    CustomerFile file;
    file.view = customerView(tx, customer, today, key);
    for (auto const& card : cardsOf(tx, *subject))
        if (!card.blocked) file.cardNumber = card.number;
    file.line = timeLineOf(tx, customer, zone, today, key, limit);
    auto const referrer = referrerOf(tx, *subject);
    file.hasReferrer = !referrer.isNull();
    if (file.hasReferrer)
        file.referrer = readProfile(tx, findSubject(tx, referrer.raw()).value_or(0), key).name;
    file.rewardsTaken = rewardsTaken(tx, *subject);
    file.scale = scale && scale->day == today ? *scale : segmentScale(tx, today);
    file.habits = habitsOf(tx, customer, today, file.scale);
    file.sms = consentOf(tx, *subject, Channel::Sms);
    file.email = consentOf(tx, *subject, Channel::Email);
    file.smsSince = zone.local(file.sms.since).day;
    file.emailSince = zone.local(file.email.since).day;
    return file;
}

} // namespace

CustomersController::CustomersController(CoreRunner& runner, Words words, Clock& clock, Random& random,
                                         QObject* parent)
    : QObject(parent),
      m_runner(runner),
      m_words(std::move(words)),
      m_clock(clock),
      m_random(random),
      m_list(runner, m_words, clock),
      m_limit(firstActions)
{
    connect(&m_list, &CustomerListReader::changed, this, &CustomersController::publish);
}

LocalDay CustomersController::today() const
{
    return m_runner.business().zone().local(m_clock.now()).day;
}

CustomerTexts CustomersController::texts() const
{
    return {m_words, m_runner.business().shop(), today()};
}

void CustomersController::publish()
{
    m_next.list = m_list.state();
    m_next.profile.reset();
    if (m_file && !m_open.isNull()) {
        auto profile = texts().profile(*m_file);
        auto const correction = readCorrection(m_file->view, m_answers, texts());
        profile.canCorrect = !correction.request.programme.isNull();
        profile.task = m_task;
        if (m_task == CustomerTask::Correct) {
            profile.correction = correction.state;
            profile.correction.canSave = correction.state.canSave && !m_writing;
        }
        if (m_task == CustomerTask::Refer) profile.referrers = m_referrers;
        m_next.profile = std::move(profile);
    }
    if (m_next == m_state) return;
    m_state = m_next;
    Q_EMIT stateChanged(m_state);
}

void CustomersController::refresh()
{
    if (m_open.isNull()) return m_list.refresh();
    read();
    if (m_task == CustomerTask::Refer) findReferrer(m_typedReferrer);
}

void CustomersController::findReferrer(QString const& typed)
{
    m_typedReferrer = typed;
    auto const serial = ++m_serial;
    auto const length = typed.trimmed().size();
    ++m_pending;
    m_runner.read(
        [typed = typed.toStdString(), length, day = today(), but = m_open, key = m_runner.sealKey(),
         &directory = m_runner.directory()](Transaction& tx) -> Result<Found> {
            Found found;
            found.hits = length < 2 ? lately(tx) : directory.search(typed, hitLimit);
            // Nobody recommends themselves.
            std::erase_if(found.hits, [&](DirectoryHit const& hit) { return hit.customer == but; });
            for (auto& hit : found.hits) {
                found.views.push_back(customerView(tx, hit.customer, day, key));
                if (hit.phoneTail.empty()) hit.phoneTail = tailOf(found.views.back().profile.phone);
            }
            return found;
        },
        this,
        [this, serial, length](Result<Found> found) {
            --m_pending;
            if (serial != m_serial) return; // typed on since
            FinderState finder;
            if (found)
                for (std::size_t i = 0; i < found->hits.size(); ++i)
                    finder.rows << texts().row(found->hits[i], found->views[i]);
            finder.heading = length < 2 ? tr("In the shop lately") : tr("Found");
            if (finder.rows.isEmpty())
                finder.message =
                    length < 2 ? tr("Nobody else has been here yet.")
                               : tr("Nobody was found. Check the spelling, or type the phone's last digits.");
            m_referrers = finder;
            publish();
        });
}

void CustomersController::search(QString const& typed)
{
    m_next.done.clear();
    m_next.problem.clear();
    m_list.search(typed);
}

void CustomersController::sortBy(CustomerColumn column)
{
    m_list.sortBy(column);
}

void CustomersController::chooseSegments(QStringList const& ids)
{
    m_list.choose(ids);
}

void CustomersController::read()
{
    ++m_pending;
    m_runner.read(
        [customer = m_open, zone = m_runner.business().zone(), day = today(), key = m_runner.sealKey(),
         limit = m_limit, scale = m_scale](Transaction& tx) -> Result<CustomerFile> {
            return fileOf(tx, customer, zone, day, key, limit, scale);
        },
        this,
        [this, customer = m_open](Result<CustomerFile> file) {
            --m_pending;
            if (customer != m_open) return;
            if (file) {
                m_file = std::move(*file);
                m_scale = m_file->scale;
                return publish();
            }
            // Whose enrolment was undone is nobody any more.
            if (file.error().kind != ErrorKind::NotFound) m_next.problem = texts().problem(file.error());
            m_open = {};
            m_file.reset();
            m_task = CustomerTask::Nothing;
            publish();
            m_list.refresh();
        });
}

void CustomersController::open(QString const& id)
{
    auto const customer = CustomerId::parse(id.toStdString());
    if (!customer || m_writing) return;
    m_open = *customer;
    m_file.reset();
    m_limit = firstActions;
    m_task = CustomerTask::Nothing;
    m_answers.clear();
    m_next.done.clear();
    m_next.problem.clear();
    read();
}

void CustomersController::leave()
{
    if (m_writing || m_open.isNull()) return;
    m_open = {};
    m_file.reset();
    m_task = CustomerTask::Nothing;
    m_next.done.clear();
    m_next.problem.clear();
    publish();
    m_list.refresh();
}

void CustomersController::showOlder()
{
    m_limit *= 3;
    read();
}

// What `task` does to the business is durable when it answers; then everything is read anew.
template<class Task>
void CustomersController::write(Task task, QString const& done)
{
    if (m_writing || m_open.isNull()) return;
    m_writing = true;
    ++m_pending;
    m_next.done.clear();
    m_next.problem.clear();
    m_runner.write(
        Lane::Background,
        [customer = m_open, task = std::move(task)](Business& business) -> Result<void> {
            Result<void> result = task(business, customer);
            business.refreshDirectory(customer);
            return result;
        },
        this,
        [this, done](Result<void> result) {
            --m_pending;
            m_writing = false;
            if (!result) {
                m_next.problem = texts().problem(result.error());
                return publish();
            }
            m_next.done = done;
            m_task = CustomerTask::Nothing;
            m_answers.clear();
            read();
        });
    publish();
}

void CustomersController::undo(QString const& action)
{
    auto const id = EventId::parse(action.toStdString());
    if (!id || !m_file) return;
    QString done;
    for (auto const& one : m_file->line.actions)
        if (one.action.id == *id) done = texts().undone(one.action);
    write(
        [id = *id](Business& business, CustomerId) -> Result<void> {
            auto undone = business.counter().undo(id);
            if (!undone) return undone.error();
            return {};
        },
        done);
}

void CustomersController::startCorrection()
{
    if (m_open.isNull() || m_writing) return;
    m_task = CustomerTask::Correct;
    m_answers.clear();
    m_event = EventId(makeUuidV7(m_clock.now(), m_random));
    m_next.done.clear();
    publish();
}

void CustomersController::startReferral()
{
    if (m_open.isNull() || m_writing) return;
    m_task = CustomerTask::Refer;
    m_next.done.clear();
    findReferrer({});
}

void CustomersController::cancel()
{
    if (m_writing) return;
    m_task = CustomerTask::Nothing;
    m_answers.clear();
    m_next.problem.clear();
    publish();
}

void CustomersController::changeField(QString const& id, QString const& text)
{
    if (m_task != CustomerTask::Correct || m_writing) return;
    // Of another account the amount is another thing.
    if (id == QLatin1String("programme")) m_answers.remove(QStringLiteral("amount"));
    m_answers.insert(id, text);
    m_next.problem.clear();
    publish();
}

void CustomersController::saveCorrection()
{
    if (m_task != CustomerTask::Correct || !m_file || m_writing) return;
    auto correction = readCorrection(m_file->view, m_answers, texts());
    if (!correction.state.canSave) return publish();
    correction.request.operation = m_event;
    write(
        [request = correction.request](Business& business, CustomerId) -> Result<void> {
            auto const outcome = business.counter().adjust(request);
            if (outcome.state == ScanState::NotSaved) return outcome.error;
            return {};
        },
        tr("The account was corrected."));
}

void CustomersController::searchReferrer(QString const& typed)
{
    if (m_task == CustomerTask::Refer) findReferrer(typed);
}

void CustomersController::chooseReferrer(QString const& id)
{
    auto const referrer = CustomerId::parse(id.toStdString());
    if (!referrer || m_task != CustomerTask::Refer) return;
    write(
        [referrer = *referrer](Business& business, CustomerId customer) {
            return business.counter().refer(customer, referrer);
        },
        tr("Noted who recommended the shop."));
}

void CustomersController::removeReferrer()
{
    write([](Business& business, CustomerId customer) { return business.counter().unrefer(customer); },
          tr("The recommendation was taken back."));
}

void CustomersController::chooseCause(QString const& programme, QString const& cause)
{
    auto const id = ProgrammeId::parse(programme.toStdString());
    if (!id) return;
    write(
        [id = *id, key = cause.toStdString()](Business& business, CustomerId customer) {
            return business.counter().chooseCause(customer, id, key);
        },
        tr("The cause was noted."));
}

} // namespace bywalec::ui
