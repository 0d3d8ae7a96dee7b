// CounterController's purchases: what was bought, which reward is chosen, a refund, a guest's code.
#include "core/cards/QrCode.h"
#include "core/words/AmountWords.h"
#include "ui/counter/AmountText.h"
#include "ui/counter/ControllerCall.h"

namespace bywalec::ui {

namespace {
constexpr int mostQuantity = 99;

/// Empty = nothing typed. Points are whole numbers, money is typed as amounts are.
std::variant<std::int64_t, AmountProblem> parsePay(QString const& typed, ProgrammeView const& account,
                                                   Currency currency)
{
    if (typed.trimmed().isEmpty()) return std::int64_t(0);
    auto const* points = std::get_if<PointTerms>(&account.programme.terms);
    if (!points) return parseAmount(typed, currency);
    bool whole = false;
    auto const count = typed.trimmed().toLongLong(&whole);
    if (!whole) return AmountProblem::NotANumber;
    if (count < 0) return AmountProblem::Negative;
    if (count > largestAmount / points->payMinor) return AmountProblem::TooLarge;
    return count * points->payMinor;
}

/// What a refused gift is called in the catalogue of words; empty = another kind of failure.
std::string refusalOf(Error const& error)
{
    if (error.kind != ErrorKind::Refused) return {};
    for (auto const* known : {"stock", "minimum", "expired", "gone", "balance"})
        if (error.detail == known) return std::string("refused.") + known;
    return {};
}
} // namespace

void CounterController::showPurchase(bool fresh)
{
    auto panel = amountPanelOf(context(), m_outcome, m_purchase);
    if (m_outcome.suggestion && !panel.items.isEmpty()) panel.hint = text(m_outcome.suggestion->say);
    if (fresh) return show(Mode::Amount, bannerOf(context(), m_outcome), std::move(panel));
    if (auto const* before = std::get_if<AmountPanel>(&m_state.panel); before && panel.problem.isEmpty())
        panel.problem = before->problem;
    m_state.panel = std::move(panel);
    publish();
}

void CounterController::pressItem(int index, int by)
{
    if (m_mode != Mode::Amount || index < 0 || std::size_t(index) >= m_purchase.quantities.size()) return;
    auto& quantity = m_purchase.quantities[std::size_t(index)];
    quantity = std::clamp(quantity + by, 0, mostQuantity);
    if (auto* panel = std::get_if<AmountPanel>(&m_state.panel)) panel->problem.clear();
    showPurchase(false);
}

void CounterController::editAmount(QString const& typed)
{
    if (m_mode != Mode::Amount) return;
    auto const amount = parseAmount(typed, m_runner.business().shop().currency);
    auto const* minor = std::get_if<std::int64_t>(&amount);
    m_purchase.amountMinor = minor ? std::optional(*minor) : std::nullopt;
    if (auto* panel = std::get_if<AmountPanel>(&m_state.panel)) panel->problem.clear();
    showPurchase(false);
}

void CounterController::enterPay(QString const& typed)
{
    auto const* account = shown() ? payingAccount(*shown()) : nullptr;
    if (m_mode != Mode::Amount || !account) return;
    auto const currency = m_runner.business().shop().currency;
    auto const paid = parsePay(typed, *account, currency);
    m_purchase.payWith = account->programme.id;
    auto const* minor = std::get_if<std::int64_t>(&paid);
    m_purchase.payMinor = minor ? *minor : 0;
    showPurchase(false);
    auto* panel = std::get_if<AmountPanel>(&m_state.panel);
    if (minor || !panel || !panel->pay) return;
    panel->pay->problem = text(m_words.say("pay.problem.not_a_number"));
    publish();
}

// Enter: what was pressed and typed becomes the visit, or the form says what is missing.
bool CounterController::awardPurchase()
{
    auto* panel = std::get_if<AmountPanel>(&m_state.panel);
    if (!panel) return false;
    auto const bill = billOf(m_outcome, m_purchase);
    if (m_outcome.ask.amountRequired && !bill) {
        panel->problem = text(m_words.say("amount.problem.bill"));
        return false;
    }
    if (panel->pay && !panel->pay->problem.isEmpty()) return false;
    m_request.amountMinor = m_purchase.amountMinor;
    m_request.lines = linesOf(m_outcome, m_purchase);
    m_request.told = true;
    m_request.pay.clear();
    if (m_purchase.payWith && m_purchase.payMinor > 0)
        m_request.pay = {{*m_purchase.payWith, m_purchase.payMinor}};
    return true;
}

void CounterController::enterAmount(QString const& typed)
{
    auto* panel = std::get_if<AmountPanel>(&m_state.panel);
    if (m_mode != Mode::Amount || !panel) return;
    auto const currency = m_runner.business().shop().currency;
    auto const amount = parseAmount(typed, currency);
    m_purchase.amountMinor.reset();
    if (auto const* minor = std::get_if<std::int64_t>(&amount)) {
        m_purchase.amountMinor = *minor;
    } else {
        auto const problem = std::get<AmountProblem>(amount);
        bool const mayBeEmpty = problem == AmountProblem::Empty &&
                                (!m_outcome.ask.amountRequired || billOf(m_outcome, m_purchase));
        if (!mayBeEmpty) {
            panel->problem = amountProblem(m_words, problem, currency);
            return publish();
        }
    }
    // The same operation as the scan that asked: Enter twice awards once.
    if (awardPurchase()) return award(m_request, m_requestOf, 0);
    publish();
}

void CounterController::showChoice()
{
    if (!shown()) return;
    m_choices = givablesOf(context(), *shown());
    if (m_choices.empty()) return;
    ++m_state.outcome;
    m_leave.start(m_times.reward);
    auto const name = shown()->profile.name;
    BannerState banner;
    banner.mood = Mood::Reward;
    banner.title = text(m_words.say("choice.title"));
    banner.sentence = sayOf(m_words, "choice.sentence", name);
    ChoicePanel panel;
    panel.name = text(name);
    panel.heading = text(m_words.say("choice.heading"));
    for (auto const& row : shown()->programmes)
        if (std::holds_alternative<PointTerms>(row.programme.terms) && panel.balance.isEmpty())
            panel.balance = text(m_words.say("programme.points.value", {{"count", row.standing.balance}}));
    for (auto const& choice : m_choices)
        panel.choices << choice.shown;
    show(Mode::Choice, std::move(banner), std::move(panel));
}

void CounterController::chooseReward(int index)
{
    if (m_mode != Mode::Choice || index < 0 || std::size_t(index) >= m_choices.size()) return;
    giveChosen(m_choices[std::size_t(index)]);
}

void CounterController::giveChosen(Givable const& chosen)
{
    if (!shown()) return;
    call(
        [chosen, customer = shown()->id, operation = m_redemption](Business& business) {
            auto& counter = business.counter();
            return chosen.reward.isNull() ? counter.buy(customer, chosen.programme, chosen.key, operation)
                                          : counter.redeem(customer, chosen.reward, operation);
        },
        [this, name = chosen.shown.name.toStdString()](Outcome outcome) { showGiven(outcome, name); });
}

void CounterController::showGiven(Outcome const& outcome, std::string const& reward)
{
    if (outcome.state == ScanState::NotSaved) {
        auto const refusal = refusalOf(outcome.error);
        if (refusal.empty()) return showOutcome(outcome, 0);
        BannerState banner;
        banner.mood = Mood::Duplicate;
        banner.icon = QStringLiteral("gift");
        banner.title = text(m_words.say(refusal + ".title"));
        banner.sentence = text(m_words.say(refusal + ".sentence"));
        Q_EMIT soundWanted(Sound::Refused);
        return tell(std::move(banner), shown(), m_times.duplicate);
    }
    m_freshAction = outcome.visit;
    m_undoLarge.start(m_times.undoLarge);
    auto banner = givenBanner(context(), *outcome.customer, reward);
    banner.drainMs = banner.drainTotalMs = m_times.stamped;
    tell(std::move(banner), outcome.customer, m_times.stamped);
    Q_EMIT soundWanted(Sound::Stamped);
    Q_EMIT outcomeShown(outcome, 0);
}

void CounterController::askRefund(QString const& actionId)
{
    if (m_mode == Mode::Enrol) return;
    leaveAmount();
    auto const id = EventId::parse(utf8(actionId));
    auto const found = std::find_if(m_actions.begin(), m_actions.end(), [&](RecentAction const& action) {
        return id && action.id == *id && action.canRefund;
    });
    if (found == m_actions.end()) return;
    m_refund = *found;
    m_refundOperation = newOperation();
    ++m_state.outcome;
    m_leave.stop();
    previewRefund(std::nullopt);
}

// What the refund would change, asked of the core, before anything is written.
void CounterController::previewRefund(std::optional<std::int64_t> refundMinor)
{
    RefundRequest request;
    request.visit = m_refund->id;
    request.amountMinor = refundMinor;
    request.preview = true;
    call([request](Business& business) { return business.counter().refund(request); },
         [this, refundMinor, id = m_refund->id](Outcome preview) {
             if (!m_refund || m_refund->id != id) return;
             if (preview.state == ScanState::NotSaved && preview.error.kind != ErrorKind::InvalidInput) {
                 m_refund.reset();
                 BannerState banner;
                 banner.icon = QStringLiteral("refund");
                 banner.title = text(m_words.say("refund.too_late.title"));
                 banner.sentence = text(m_words.say("refund.too_late.sentence"));
                 return tell(std::move(banner), std::nullopt, m_times.stamped);
             }
             BannerState banner;
             banner.mood = Mood::Amount;
             banner.icon = QStringLiteral("refund");
             banner.title = text(m_words.say("refund.title"));
             banner.sentence = sayOf(m_words, "refund.sentence", m_refund->name);
             show(Mode::Refund, std::move(banner),
                  refundPanelOf(context(), *m_refund, preview, m_refund->leftMinor, refundMinor));
         });
}

void CounterController::editRefund(QString const& typed)
{
    if (m_mode != Mode::Refund || !m_refund) return;
    auto const currency = m_runner.business().shop().currency;
    auto const amount = parseAmount(typed, currency);
    if (auto const* minor = std::get_if<std::int64_t>(&amount)) return previewRefund(*minor);
    auto const problem = std::get<AmountProblem>(amount);
    if (problem == AmountProblem::Empty) return previewRefund(std::nullopt);
    if (auto* panel = std::get_if<RefundPanel>(&m_state.panel))
        panel->problem = amountProblem(m_words, problem, currency);
    publish();
}

void CounterController::enterRefund(QString const& typed)
{
    if (m_mode != Mode::Refund || !m_refund) return;
    RefundRequest request;
    request.visit = m_refund->id;
    request.operation = m_refundOperation;
    auto const amount = parseAmount(typed, m_runner.business().shop().currency);
    if (auto const* minor = std::get_if<std::int64_t>(&amount))
        request.amountMinor = *minor;
    else if (std::get<AmountProblem>(amount) != AmountProblem::Empty)
        return editRefund(typed);
    call([request](Business& business) { return business.counter().refund(request); },
         [this, typed, name = m_refund->name](Outcome outcome) {
             bool const field = outcome.error.kind == ErrorKind::InvalidInput;
             if (outcome.state == ScanState::NotSaved && field) return editRefund(typed);
             m_refund.reset();
             if (outcome.state == ScanState::NotSaved) return showOutcome(outcome, 0);
             m_freshAction = outcome.visit;
             m_undoLarge.start(m_times.undoLarge);
             BannerState banner;
             banner.mood = Mood::Stamped;
             banner.icon = QStringLiteral("refund");
             banner.title = sayOf(m_words, "refunded.title", name);
             auto const& below = outcome.belowZero;
             auto const currency = m_runner.business().shop().currency;
             banner.sentence =
                 text(below.empty() ? m_words.say("refunded.sentence")
                                    : m_words.say("refunded.sentence_below",
                                                  {{"amounts", sayAmounts(m_words, below, currency)}}));
             banner.drainMs = banner.drainTotalMs = m_times.stamped;
             tell(std::move(banner), outcome.customer, m_times.stamped);
             Q_EMIT soundWanted(Sound::Stamped);
             Q_EMIT outcomeShown(outcome, 0);
         });
}

void CounterController::askClaim()
{
    issueClaim(std::nullopt);
}

void CounterController::issueClaim(std::optional<Token> const& slip)
{
    if (m_guestVisit.isNull() || m_mode == Mode::Enrol) return;
    struct Issued {
        Result<NewCard> code;
        int days = 0;
    };
    call(
        [visit = m_guestVisit, slip](Business& business) {
            return Issued{business.counter().issueClaim(visit, slip),
                          business.counter().settings().claimDays};
        },
        [this, onSlip = slip.has_value()](Issued const& issued) {
            auto const& code = issued.code;
            if (!code) {
                Outcome refused;
                refused.error = code.error();
                return showOutcome(refused, 0);
            }
            BannerState banner;
            banner.icon = QStringLiteral("ticket");
            banner.title = text(m_words.say("claim.title"));
            banner.sentence = text(m_words.say(onSlip ? "claim.sentence_slip" : "claim.sentence"));
            ClaimPanel panel;
            panel.shopName = m_state.status.shop;
            if (auto const picture = encodeQr(code->payload))
                for (auto const& row : picture->rows)
                    panel.modules << QList<bool>(row.begin(), row.end());
            panel.number = text(code->number);
            panel.heading = text(m_words.say("claim.title"));
            panel.explanation = text(m_words.say("claim.explanation"));
            panel.validity = text(m_words.say("claim.validity", {{"days", std::int64_t(issued.days)}}));
            m_leave.stop();
            ++m_state.outcome;
            show(Mode::Told, std::move(banner), std::move(panel));
        });
}

void CounterController::takeClaim(std::optional<CustomerId> of, ScanRequest card)
{
    if (!m_claim) return;
    call(
        [of, card, code = m_claim->code](Business& business) {
            auto& counter = business.counter();
            return of ? counter.claim(code, *of) : counter.claim(code, card);
        },
        [this](Outcome outcome) { showClaimed(outcome); });
}

void CounterController::showClaimed(Outcome const& outcome)
{
    bool const added = outcome.state == ScanState::Stamped || outcome.state == ScanState::Reward;
    bool const refused = outcome.state == ScanState::NotSaved && outcome.error.kind == ErrorKind::Refused;
    if (!added && !refused) return showOutcome(outcome, 0);
    m_claim.reset();
    if (refused) {
        std::string const key =
            outcome.error.detail == "expired" ? "claim.refused.expired" : "claim.refused.taken";
        BannerState banner;
        banner.mood = Mood::Duplicate;
        banner.icon = QStringLiteral("ticket");
        banner.title = text(m_words.say(key + ".title"));
        banner.sentence = text(m_words.say(key + ".sentence"));
        Q_EMIT soundWanted(Sound::Refused);
        return tell(std::move(banner), std::nullopt, m_times.duplicate);
    }
    m_freshAction = outcome.visit;
    m_undoLarge.start(m_times.undoLarge);
    showOutcome(outcome, 0);
    if (outcome.state == ScanState::Stamped)
        m_state.banner.title = sayOf(m_words, "claim.added.title", outcome.customer->profile.name);
    publish();
}

void CounterController::takeSuggestion()
{
    if (m_mode != Mode::Outcome || !m_outcome.suggestion || m_outcome.visit.isNull()) return;
    call([visit = m_outcome.visit](Business& business) { return business.counter().takeSuggestion(visit); },
         [this](Result<void> taken) {
             if (!taken) {
                 Outcome refused;
                 refused.error = taken.error();
                 return showOutcome(refused, 0);
             }
             m_outcome.suggestion.reset();
             m_state.banner.title = text(m_words.say("suggestion.taken.title"));
             m_state.banner.sentence = text(m_words.say("suggestion.taken.sentence"));
             if (auto* panel = std::get_if<CustomerPanel>(&m_state.panel)) {
                 panel->say.clear();
                 panel->sayCanBeTaken = false;
             }
             publish();
         });
}

} // namespace bywalec::ui
