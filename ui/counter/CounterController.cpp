#include "ui/counter/CounterController.h"

#include "core/programmes/Programmes.h"
#include "ui/counter/ProblemTexts.h"

namespace bywalec::ui {

namespace {
constexpr int recentLimit = 30;
constexpr int cameraGraceMs = 2500;
constexpr std::int64_t littleSpace = 200'000'000;

bool isProblem(ScanState state)
{
    return state == ScanState::Unknown || state == ScanState::NotOurs || state == ScanState::Blocked ||
           state == ScanState::NotSaved;
}

/// Of the first stamp card; 0 without one.
int stampsNeeded(Rules const& rules)
{
    for (auto const& programme : rules.programmes)
        if (auto const* stamps = std::get_if<StampTerms>(&programme.terms)) return stamps->needed;
    return 0;
}

Sound soundOf(ScanState state)
{
    switch (state) {
    case ScanState::Stamped:
    case ScanState::Amount:
    case ScanState::Claim:
        return Sound::Stamped;
    case ScanState::Reward:
        return Sound::Reward;
    case ScanState::Duplicate:
        return Sound::Duplicate;
    default:
        return Sound::Refused;
    }
}
} // namespace

CounterController::CounterController(CoreRunner& runner, Words words, Clock& clock, Random& random,
                                     CounterTimes times, QObject* parent)
    : QObject(parent),
      m_runner(runner),
      m_words(std::move(words)),
      m_clock(clock),
      m_random(random),
      m_times(times)
{
    for (auto* timer : {&m_leave, &m_undoLarge, &m_guestOffer, &m_readMark, &m_cameraGrace})
        timer->setSingleShot(true);
    connect(&m_leave, &QTimer::timeout, this, &CounterController::timeOut);
    connect(&m_undoLarge, &QTimer::timeout, this, [this] {
        m_freshAction = EventId();
        updateUndo();
        publish();
    });
    connect(&m_guestOffer, &QTimer::timeout, this, [this] {
        endGuestOffer();
        publish();
    });
    connect(&m_readMark, &QTimer::timeout, this, [this] { cameraIs(m_camera); });
    connect(&m_cameraGrace, &QTimer::timeout, this, [this] {
        updateBand();
        publish();
    });
    connect(&m_clockTick, &QTimer::timeout, this, &CounterController::tick);
    connect(&m_runner, &CoreRunner::changed, this, &CounterController::refreshRecent);
    m_clockTick.start(1000);
}

TextContext CounterController::context() const
{
    return {m_words, m_runner.business().shop(), localNow().day};
}

LocalTime CounterController::localNow() const
{
    return m_runner.business().zone().local(m_clock.now());
}

EventId CounterController::newOperation()
{
    return EventId(makeUuidV7(m_clock.now(), m_random));
}

void CounterController::start()
{
    auto const& business = m_runner.business();
    m_state.status.shop = text(business.shop().name);
    m_state.status.online = text(m_words.say("status.online"));
    m_state.status.till = text(m_words.say("status.till", {{"n", business.till().name}}));
    m_cameraGrace.start(cameraGraceMs);
    soundIs(m_soundAvailable, m_soundOn);
    cameraIs(m_camera);
    tick();
    showReady();
    refreshRecent();
}

// The clock in the corner; a new day empties the list.
void CounterController::tick()
{
    auto const now = localNow();
    auto const time = text(m_words.minuteOfDay(now.minute));
    auto const day = text(m_words.weekday(now.day));
    if (time == m_state.status.time && day == m_state.status.day) return;
    bool const newDay = !m_state.status.day.isEmpty() && day != m_state.status.day;
    m_state.status.time = time;
    m_state.status.day = day;
    if (newDay) {
        m_skipped.clear();
        refreshRecent();
    }
    publish();
}

void CounterController::publish()
{
    Q_EMIT stateChanged(m_state);
}

void CounterController::show(Mode mode, BannerState banner, PanelState panel)
{
    m_mode = mode;
    m_guestOnScreen = false;
    m_state.banner = std::move(banner);
    m_state.panel = std::move(panel);
    m_state.recent.ribbon.clear();
    auto const mood = m_state.banner.mood;
    m_state.primaryIsNewCustomer = mood == Mood::Ready || mood == Mood::Stamped;
    publish();
}

BannerState CounterController::readyBanner() const
{
    BannerState banner;
    banner.title = text(m_words.say("banner.ready.title"));
    banner.sentence = text(m_words.say("banner.ready.sentence"));
    return banner;
}

EmptyPanel CounterController::emptyPanel() const
{
    return {m_needed, text(m_words.say("panel.empty.sentence"))};
}

void CounterController::showReady()
{
    m_leave.stop();
    // Only a visit that counted is "the last one"; a refused or skipped card leaves no trace in the panel.
    bool const counted = m_outcome.state == ScanState::Stamped || m_outcome.state == ScanState::Reward;
    QString const ribbon =
        m_mode == Mode::Outcome && counted && shown() ? ribbonOf(m_words, *shown()) : QString();
    m_editingNote = false;
    m_claim.reset();
    m_outcome = Outcome();
    ++m_state.outcome;
    m_mode = Mode::Ready;
    show(Mode::Ready, readyBanner(), emptyPanel());
    m_state.recent.ribbon = ribbon;
    for (auto& row : m_state.recent.rows)
        row.current = false;
    publish();
}

/// A sentence for a few seconds: undone, given, kept, saved.
void CounterController::tell(BannerState banner, std::optional<CustomerView> customer, int ms)
{
    ++m_state.outcome;
    m_editingNote = false;
    m_claim.reset();
    m_outcome = Outcome();
    m_outcome.customer = std::move(customer);
    PanelState panel = emptyPanel();
    if (m_outcome.customer) {
        auto told = customerPanelOf(context(), *m_outcome.customer, ScanState::Unassigned, nullptr);
        panel = std::move(told);
    }
    show(Mode::Told, std::move(banner), std::move(panel));
    m_leave.start(ms);
}

void CounterController::showOutcome(Outcome const& outcome, double decodeMs)
{
    ++m_state.outcome;
    m_claim.reset();
    m_outcome = outcome;
    m_redemption = newOperation();
    m_editingNote = false;
    Q_EMIT soundWanted(soundOf(outcome.state));
    if (isProblem(outcome.state)) {
        std::optional<DiskSpace> space;
        if (outcome.state == ScanState::NotSaved)
            // How much is free helps only where it is little; a quota can be full on an empty disk.
            if (auto const found = diskSpace(m_runner.business().path());
                found && found->freeBytes < littleSpace)
                space = *found;
        auto problem = problemOf(context(), outcome, space, std::nullopt);
        show(Mode::Outcome, std::move(problem.banner), std::move(problem.panel));
        m_leave.start(m_times.problem);
    } else if (outcome.state == ScanState::Amount) {
        m_purchase = PurchaseDraft();
        m_purchase.quantities.assign(outcome.items.size(), 0);
        showPurchase(true);
        m_leave.stop();
    } else if (outcome.state == ScanState::Claim) {
        m_claim = outcome.claim;
        show(Mode::Claim, bannerOf(context(), outcome), emptyPanel());
        m_leave.start(m_times.problem);
    } else {
        auto banner = bannerOf(context(), outcome);
        if (banner.drainMs > 0) banner.drainMs = banner.drainTotalMs = m_times.stamped;
        show(Mode::Outcome, std::move(banner),
             customerPanelOf(context(), *outcome.customer, outcome.state, &outcome));
        m_leave.start(outcome.state == ScanState::Stamped  ? m_times.stamped
                      : outcome.state == ScanState::Reward ? m_times.reward
                                                           : m_times.duplicate);
        if (outcome.state == ScanState::Duplicate) skip(outcome, false);
    }
    Q_EMIT outcomeShown(outcome, decodeMs);
}

// The end of what stands on the screen; a reward that nobody answered is kept for later.
void CounterController::timeOut()
{
    if (m_editingNote) {
        m_leave.start(m_times.stamped);
        return;
    }
    showReady();
}

void CounterController::endGuestOffer()
{
    m_guestOffer.stop();
    m_guestVisit = EventId();
    m_state.attachOffer.clear();
    m_state.claimOffered = false;
}

void CounterController::skip(Outcome const& outcome, bool forAmount)
{
    m_skipped.push_back({newOperation(), localNow(),
                         outcome.customer ? outcome.customer->profile.name : std::string(), forAmount});
    refreshRecent();
}

// Something else is done instead of saying what was paid: nothing is awarded, and the list says so.
void CounterController::leaveAmount()
{
    if (m_mode != Mode::Amount) return;
    m_mode = Mode::Told;
    m_state.banner = readyBanner(); // "type the amount" doesn't stay over what comes now
    skip(m_outcome, true);
}

void CounterController::refreshRecent()
{
    auto const zone = m_runner.business().zone();
    auto const today = localNow().day;
    struct Today {
        std::vector<RecentAction> actions;
        int visits = 0;
        int needed = 0;
    };
    m_runner.read(
        [zone, today, key = m_runner.sealKey()](Transaction& tx) -> Result<Today> {
            return Today{recentActions(tx, zone, today, key, recentLimit), visitsOn(tx, today),
                         stampsNeeded(currentRules(tx))};
        },
        this,
        [this](Result<Today> found) {
            if (!found) return; // the list keeps what it showed; the next change asks again
            m_actions = std::move(found->actions);
            m_visitsToday = found->visits;
            m_needed = found->needed;
            if (auto* empty = std::get_if<EmptyPanel>(&m_state.panel)) empty->needed = m_needed;
            updateUndo();
            publish();
        });
}

void CounterController::updateUndo()
{
    auto const ribbon = m_state.recent.ribbon;
    auto const current = m_mode == Mode::Outcome ? m_outcome.visit : EventId();
    m_state.recent = recentOf(context(), m_actions, m_skipped, m_visitsToday, current);
    m_state.recent.refunds = std::any_of(m_actions.begin(), m_actions.end(), [](RecentAction const& action) {
        return action.canRefund && action.amountMinor;
    });
    m_state.recent.ribbon = ribbon;
    bool const fresh =
        m_undoLarge.isActive() && !m_freshAction.isNull() && !m_state.recent.undoWhat.isEmpty();
    m_state.recent.undoLargeMs = fresh ? m_undoLarge.remainingTime() : 0;
}

void CounterController::updateBand()
{
    QString band;
    if (m_runner.business().keyProblem())
        band = text(m_words.say("band.no_keys"));
    else if (m_camera == Availability::None && !m_cameraGrace.isActive())
        band = text(m_words.say("band.no_camera"));
    else if (!m_soundAvailable)
        band = text(m_words.say("band.no_sound"));
    m_state.band = band;
}

void CounterController::cameraIs(Availability availability)
{
    m_camera = availability;
    if (availability == Availability::None) m_readMark.stop();
    if (!m_readMark.isActive()) {
        m_state.camera = availability == Availability::Live       ? CameraMood::Ready
                         : availability == Availability::Starting ? CameraMood::Starting
                                                                  : CameraMood::Off;
        m_state.cameraLabel = text(m_words.say(availability == Availability::Live       ? "camera.ready"
                                               : availability == Availability::Starting ? "camera.starting"
                                                                                        : "camera.none"));
    }
    updateBand();
    publish();
}

void CounterController::soundIs(bool available, bool on)
{
    m_soundAvailable = available;
    m_soundOn = on;
    m_state.status.soundOn = available && on;
    m_state.status.sound = text(m_words.say(!available ? "status.sound_none"
                                            : on       ? "status.sound_on"
                                                       : "status.sound_off"));
    updateBand();
    publish();
}

void CounterController::showSearch()
{
    leaveAmount();
    if (m_mode != Mode::Search) m_leave.stop();
    SearchPanel panel;
    panel.message = text(m_words.say("search.hint"));
    auto banner = m_state.banner;
    banner.drainMs = 0;
    show(Mode::Search, std::move(banner), std::move(panel));
}

} // namespace bywalec::ui
