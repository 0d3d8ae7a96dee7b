// CounterController's other half: what each key asks of the core, and what is done with the answer.
#include "ui/counter/ControllerCall.h"

#include "core/cards/CardNumber.h"
#include "ui/counter/ProblemTexts.h"

namespace bywalec::ui {

static bool isRefused(ScanState state)
{
    return state != ScanState::Stamped && state != ScanState::Reward && state != ScanState::Duplicate;
}

void CounterController::cameraRead(QString const& text, double decodeMs)
{
    if (!m_fromCamera.present(utf8(text), m_clock.elapsed())) return;
    m_state.camera = CameraMood::Read;
    m_state.cameraLabel = ui::text(m_words.say("camera.read"));
    m_readMark.start(m_times.cameraRead);
    scan(text, {}, decodeMs);
}

void CounterController::scannerRead(QString const& typed, QString const& usLayout)
{
    if (!m_fromScanner.present(utf8(typed), m_clock.elapsed())) return;
    scan(typed, usLayout, 0);
}

void CounterController::scan(QString const& typed, QString const& usLayout, double decodeMs)
{
    leaveAmount(); // a new card: the one before gets nothing
    ScanRequest request;
    request.typed = utf8(typed);
    request.usLayout = utf8(usLayout);
    request.operation = newOperation();
    if (m_mode == Mode::Claim && m_claim) return takeClaim(std::nullopt, std::move(request));
    award(std::move(request), std::nullopt, decodeMs);
}

static Token tokenRead(ScanRequest const& request, CardId card)
{
    Token token;
    for (auto const* read : {&request.usLayout, &request.typed})
        if (auto const parsed = parseToken(*read); parsed && parsed->id == card) token = *parsed;
    return token;
}

void CounterController::award(ScanRequest request, std::optional<CustomerId> of, double decodeMs)
{
    call(
        [request, of](Business& business) {
            auto& counter = business.counter();
            return of ? counter.visitOf(*of, request) : counter.scan(request);
        },
        [this, request, of, decodeMs](Outcome outcome) {
            m_request = request; // only now: another card may have been asked for meanwhile
            m_requestOf = of;
            // A printed slip held up after a guest: it is good for that purchase from now on.
            if (outcome.state == ScanState::Unknown && m_guestOnScreen && !m_guestVisit.isNull())
                return issueClaim(tokenRead(request, outcome.card));
            if (outcome.state == ScanState::Unassigned) {
                auto const token = tokenRead(request, outcome.card);
                Q_EMIT soundWanted(Sound::Stamped);
                // An empty card held up while a guest is being asked, or in the guest's form, is the guest's.
                auto const guest = m_guestOnScreen         ? m_guestVisit
                                   : m_mode == Mode::Enrol ? m_enrolGuest
                                                           : EventId();
                showEnrolment(NewCard{token, payload(token, {}), CardNumber::of(outcome.card).text()}, true,
                              guest);
                Q_EMIT outcomeShown(outcome, decodeMs);
                return;
            }
            if (outcome.state == ScanState::Stamped || outcome.state == ScanState::Reward) {
                m_freshAction = outcome.visit;
                m_undoLarge.start(m_times.undoLarge);
            }
            // A guest's code, held up right after the card: the purchase is this customer's.
            bool const atCounter = m_mode == Mode::Outcome && shown() && !isRefused(m_outcome.state);
            if (outcome.state == ScanState::Claim && atCounter) {
                m_claim = outcome.claim;
                return takeClaim(shown()->id, {});
            }
            // What was told can't be: it is said at the form, and nothing is lost of what was typed.
            bool const told =
                outcome.state == ScanState::NotSaved &&
                (outcome.error.kind == ErrorKind::InvalidInput || outcome.error.kind == ErrorKind::Refused);
            if (auto* panel = std::get_if<AmountPanel>(&m_state.panel);
                panel && m_mode == Mode::Amount && told) {
                panel->problem = text(m_words.say("amount.problem.refused"));
                return publish();
            }
            showOutcome(outcome, decodeMs);
            updateUndo();
            publish();
        });
}

void CounterController::act(Intent intent)
{
    bool const enrolling = m_mode == Mode::Enrol;
    switch (intent) {
    case Intent::PlusOne:
        return plusOne();
    case Intent::Find:
        if (!enrolling) showSearch();
        return;
    case Intent::NewCustomer:
        if (enrolling) return;
        // A blocked card's holder keeps the balance on a new card; anybody else is new.
        if (m_mode == Mode::Outcome && m_outcome.state == ScanState::Blocked && shown()) return replaceCard();
        leaveAmount();
        if (m_mode == Mode::Claim && m_claim) return startEnrolment(m_claim->visit);
        return startEnrolment(m_guestOnScreen ? m_guestVisit : EventId());
    case Intent::Remark: {
        if (enrolling) return;
        leaveAmount();
        m_leave.stop();
        RemarkPanel panel;
        panel.about = shown() ? text(shown()->profile.name) : QString();
        auto banner = m_state.banner;
        banner.drainMs = 0;
        return show(Mode::Remark, std::move(banner), std::move(panel));
    }
    case Intent::Guest:
        return enrolling ? void() : guest();
    case Intent::Later:
        return later();
    case Intent::Redeem:
        return redeem();
    case Intent::UndoLast:
        return enrolling ? void() : undo(EventId());
    case Intent::Dismiss:
        leaveAmount();
        if (m_mode != Mode::Ready) showReady();
        return;
    case Intent::AttachGuest:
        if (enrolling || m_guestVisit.isNull()) return;
        leaveAmount();
        return startEnrolment(m_guestVisit);
    case Intent::CheckDisk:
        return checkDisk();
    case Intent::EditNote:
        m_editingNote = shown().has_value();
        return;
    case Intent::ReplaceCard:
        return replaceCard();
    case Intent::SuggestionTaken:
        return takeSuggestion();
    }
}

void CounterController::plusOne()
{
    if (m_mode != Mode::Outcome || !shown()) return;
    if (m_outcome.state == ScanState::Duplicate) {
        // The same operation: pressed twice, it adds once.
        m_request.again = true;
        return award(m_request, m_requestOf, 0);
    }
    if (m_outcome.state == ScanState::Stamped || m_outcome.state == ScanState::Reward)
        setStamps(m_outcome.stamps + 1);
}

void CounterController::setStamps(int stamps)
{
    bool const stampedNow = m_outcome.state == ScanState::Stamped || m_outcome.state == ScanState::Reward;
    if (m_mode != Mode::Outcome || !stampedNow || m_outcome.stamps < 1 || m_outcome.visit.isNull()) return;
    // The next press counts from here even before the answer comes.
    m_outcome.stamps = stamps;
    call([visit = m_outcome.visit,
          stamps](Business& business) { return business.counter().setStamps(visit, stamps); },
         [this](Outcome outcome) {
             showOutcome(outcome, 0);
             updateUndo();
             publish();
         });
}

void CounterController::redeem()
{
    bool const counted = m_outcome.state == ScanState::Stamped || m_outcome.state == ScanState::Reward;
    if (m_mode != Mode::Outcome || !counted || !shown()) return;
    auto const* reward = waitingReward(*shown());
    if (!reward || givableCount(*shown()) > 1) return showChoice();
    call([customer = shown()->id, id = reward->id, operation = m_redemption](
             Business& business) { return business.counter().redeem(customer, id, operation); },
         [this, name = reward->terms.name](Outcome outcome) { showGiven(outcome, name); });
}

void CounterController::later()
{
    bool const offered =
        m_mode == Mode::Choice || (m_mode == Mode::Outcome && m_outcome.state == ScanState::Reward);
    if (!offered || !shown()) return;
    if (!waitingReward(*shown())) return showReady(); // points stay where they are: nothing to tell
    tell(laterBanner(context(), *shown()), shown(), m_times.stamped);
}

void CounterController::guest()
{
    leaveAmount();
    call([operation = newOperation()](
             Business& business) { return business.counter().guest(operation, std::nullopt); },
         [this](Outcome outcome) {
             if (outcome.state == ScanState::NotSaved) return showOutcome(outcome, 0);
             m_freshAction = outcome.visit;
             m_undoLarge.start(m_times.undoLarge);
             m_guestVisit = outcome.visit;
             m_guestOffer.start(m_times.guestOffer);
             m_state.attachOffer = text(m_words.say("guest.attach.offer"));
             m_state.claimOffered = true;
             BannerState banner;
             banner.mood = Mood::Stamped;
             banner.icon = QStringLiteral("bag");
             banner.title = text(m_words.say("guest.title"));
             banner.sentence = text(m_words.say("guest.sentence"));
             banner.drainMs = banner.drainTotalMs = m_times.stamped;
             tell(std::move(banner), std::nullopt, m_times.stamped);
             m_guestOnScreen = true;
             Q_EMIT soundWanted(Sound::Stamped);
             Q_EMIT outcomeShown(outcome, 0);
         });
}

void CounterController::undoAction(QString const& actionId)
{
    if (auto const id = EventId::parse(utf8(actionId))) undo(*id);
}

void CounterController::undo(EventId action)
{
    leaveAmount();
    struct Undone {
        Result<RecentAction> action;
        std::optional<CustomerView> customer;
    };
    call(
        [action, today = localNow().day](Business& business) {
            Undone undone{business.counter().undo(action), std::nullopt};
            if (!undone.action || undone.action->customer.isNull()) return undone;
            auto const customer = undone.action->customer;
            business.refreshDirectory(customer);
            if (undone.action->kind == ActionKind::Enrolment) return undone;
            auto view = business.database().read([&](Transaction& tx) -> Result<CustomerView> {
                return customerView(tx, customer, today, business.sealKey());
            });
            if (view) undone.customer = std::move(*view);
            return undone;
        },
        [this](Undone undone) {
            m_freshAction = EventId();
            m_undoLarge.stop();
            if (undone.action) {
                m_fromCamera.reset(); // the same card may come again at once
                m_fromScanner.reset();
                if (undone.action->id == m_guestVisit) endGuestOffer();
                auto const* customer = undone.customer ? &*undone.customer : nullptr;
                return tell(undoneBanner(context(), *undone.action, customer), undone.customer,
                            m_times.stamped);
            }
            auto const kind = undone.action.error().kind;
            if (kind != ErrorKind::NotFound && kind != ErrorKind::Refused) {
                Outcome refused;
                refused.error = undone.action.error();
                return showOutcome(refused, 0);
            }
            std::string const key = kind == ErrorKind::NotFound ? "nothing_to_undo" : "undo_too_late";
            BannerState banner;
            banner.icon = QStringLiteral("undo");
            banner.title = text(m_words.say(key + ".title"));
            banner.sentence = text(m_words.say(key + ".sentence"));
            tell(std::move(banner), std::nullopt, m_times.stamped);
        });
}

} // namespace bywalec::ui
