// CounterController's forms: enrolment, search, amount, remark, note, and the look at the disk.
#include "core/cards/CardNumber.h"
#include "core/cards/QrCode.h"
#include "ui/counter/ControllerCall.h"
#include "ui/counter/ProblemTexts.h"

namespace bywalec::ui {

namespace {
constexpr std::size_t hitLimit = 6;
/// When version 1 of the consent's text was written.
constexpr LocalDay consentTextDay{20773};

int digitsIn(std::string const& text)
{
    return int(std::count_if(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; }));
}

QList<QList<bool>> modulesOf(std::string const& payload)
{
    QList<QList<bool>> modules;
    auto const code = encodeQr(payload);
    if (!code) return modules;
    for (auto const& row : code->rows)
        modules << QList<bool>(row.begin(), row.end());
    return modules;
}
} // namespace

void CounterController::startEnrolment(EventId guest)
{
    call([](Business& business) { return business.counter().issueCard(); },
         [this, guest](Result<NewCard> card) {
             if (card) return showEnrolment(*card, false, guest);
             Outcome refused;
             refused.error = card.error();
             showOutcome(refused, 0);
         });
}

void CounterController::showEnrolment(NewCard const& card, bool printed, EventId guest)
{
    m_newCard = card;
    m_enrolment = newOperation();
    m_enrolGuest = guest;
    std::string const key = printed ? "banner.enrol_printed" : "banner.enrol";
    auto panel = cardPanel(card);
    panel.printedCard = printed;
    panel.consentText =
        text(m_words.say("enrol.consent_text", {{"day", consentTextDay}, {"version", std::int64_t(1)}}));
    showCard(text(m_words.say(key + ".title")), text(m_words.say(key + ".sentence")), std::move(panel));
}

EnrolPanel CounterController::cardPanel(NewCard const& card) const
{
    EnrolPanel panel;
    panel.shopName = m_state.status.shop;
    panel.modules = modulesOf(card.payload);
    panel.cardNumber = text(card.number);
    return panel;
}

void CounterController::showCard(QString const& title, QString const& sentence, EnrolPanel panel)
{
    m_leave.stop();
    ++m_state.outcome;
    BannerState banner;
    banner.icon = QStringLiteral("qr");
    banner.title = title;
    banner.sentence = sentence;
    m_outcome = Outcome();
    show(Mode::Enrol, std::move(banner), std::move(panel));
}

void CounterController::enterEnrolment(EnrolForm const& form)
{
    if (m_mode != Mode::Enrol || !m_newCard) return;
    EnrolRequest request;
    request.card = m_newCard->token.id;
    request.profile.name = utf8(form.name);
    request.profile.phone = utf8(form.phone);
    request.profile.email = utf8(form.email);
    request.smsConsent = form.smsConsent;
    request.emailConsent = form.emailConsent;
    request.operation = m_enrolment;
    request.guestVisit = m_enrolGuest;
    request.ask = true;
    call(
        [request](Business& business) {
            auto outcome = business.counter().enrol(request);
            if (outcome.customer) business.refreshDirectory(outcome.customer->id);
            return outcome;
        },
        [this, guest = m_enrolGuest](Outcome outcome) {
            bool const field =
                outcome.error.kind == ErrorKind::InvalidInput || outcome.error.kind == ErrorKind::Refused;
            auto* panel = std::get_if<EnrolPanel>(&m_state.panel);
            if (outcome.state == ScanState::NotSaved && field && panel) {
                auto const which = outcome.error.kind == ErrorKind::Refused ? "taken"
                                   : outcome.error.detail == "email"        ? "email"
                                                                            : "phone";
                panel->problem = text(m_words.say(std::string("enrol.problem.") + which));
                return publish();
            }
            m_newCard.reset();
            if (outcome.state == ScanState::NotSaved) return showOutcome(outcome, 0);
            if (!guest.isNull() && guest == m_guestVisit) endGuestOffer();
            if (outcome.state == ScanState::Amount) {
                m_request = ScanRequest();
                m_request.operation = newOperation();
                m_requestOf = outcome.customer->id;
                return showOutcome(outcome, 0);
            }
            m_freshAction = outcome.visit;
            m_undoLarge.start(m_times.undoLarge);
            showOutcome(outcome, 0);
            auto const& name = outcome.customer->profile.name;
            if (outcome.state == ScanState::Stamped)
                m_state.banner.title =
                    sayOf(m_words, guest.isNull() ? "enrolled.title" : "guest.attached.title", name);
            publish();
        });
}

void CounterController::leaveEnrolment()
{
    if (m_mode != Mode::Enrol) return;
    if (!m_newCard) return showReady(); // a replacement: it has its holder
    m_newCard.reset();
    BannerState banner;
    banner.icon = QStringLiteral("card");
    banner.title = text(m_words.say("enrol.left_without_data.title"));
    banner.sentence = text(m_words.say("enrol.left_without_data.sentence"));
    tell(std::move(banner), std::nullopt, m_times.stamped);
}

void CounterController::replaceCard()
{
    if (!shown()) return;
    auto const name = shown()->profile.name;
    call(
        [customer = shown()->id](Business& business) {
            auto card = business.counter().replaceCard(customer);
            business.refreshDirectory(customer);
            return card;
        },
        [this, name](Result<NewCard> card) {
            if (!card) {
                Outcome refused;
                refused.error = card.error();
                return showOutcome(refused, 0);
            }
            m_newCard.reset(); // it has its holder already: there is no form to save
            auto panel = cardPanel(*card);
            panel.replacement = true;
            showCard(sayOf(m_words, "card_replaced.title", name), text(m_words.say("card_replaced.sentence")),
                     std::move(panel));
        });
}

void CounterController::search(QString const& typed)
{
    if (m_mode == Mode::Enrol) return;
    if (m_mode != Mode::Search) showSearch();
    int const serial = ++m_searchSerial;
    struct Found {
        std::vector<DirectoryHit> hits;
        std::vector<CustomerView> views;
        bool badNumber = false;
    };
    auto const today = localNow().day;
    m_runner.read(
        [words = utf8(typed), today, key = m_runner.sealKey(),
         &directory = m_runner.directory()](Transaction& tx) -> Result<Found> {
            Found found;
            found.hits = directory.search(words, hitLimit);
            for (auto const& hit : found.hits)
                found.views.push_back(customerView(tx, hit.customer, today, key));
            found.badNumber = found.hits.empty() && digitsIn(words) == 10 && !CardNumber::parse(words);
            return found;
        },
        this,
        [this, serial, length = typed.trimmed().size()](Result<Found> found) {
            auto* panel = std::get_if<SearchPanel>(&m_state.panel);
            if (serial != m_searchSerial || m_mode != Mode::Search || !panel) return;
            panel->hits.clear();
            if (found)
                for (std::size_t i = 0; i < found->hits.size(); ++i)
                    panel->hits << searchHitOf(m_words, found->hits[i], found->views[i]);
            panel->message = text(m_words.say(length < 2                  ? "search.hint"
                                              : found && found->badNumber ? "search.bad_card_number"
                                                                          : "search.none"));
            publish();
        });
}

void CounterController::chooseCustomer(QString const& customerId)
{
    auto const id = CustomerId::parse(utf8(customerId));
    if (!id) return;
    ScanRequest request;
    request.operation = newOperation();
    if (m_claim) return takeClaim(*id, std::move(request));
    award(std::move(request), *id, 0);
}

void CounterController::enterRemark(RemarkKind kind, QString const& words)
{
    if (m_mode != Mode::Remark) return;
    auto const coreKind = kind == RemarkKind::Complaint ? bywalec::RemarkKind::Complaint
                          : kind == RemarkKind::Idea    ? bywalec::RemarkKind::Idea
                                                        : bywalec::RemarkKind::Praise;
    auto const customer = shown() ? shown()->id : CustomerId();
    call([coreKind, customer, said = utf8(words)](
             Business& business) { return business.counter().remark(coreKind, customer, said); },
         [this, coreKind](Result<void> saved) {
             if (!saved) {
                 Outcome refused;
                 refused.error = saved.error();
                 return showOutcome(refused, 0);
             }
             auto const key = std::string("remark.saved.") + bywalec::name(coreKind);
             BannerState banner;
             banner.icon = coreKind == bywalec::RemarkKind::Praise ? QStringLiteral("heart")
                                                                   : QStringLiteral("message");
             banner.title = text(m_words.say(key + ".title"));
             banner.sentence = text(m_words.say(key + ".sentence"));
             tell(std::move(banner), std::nullopt, m_times.stamped);
         });
}

void CounterController::enterNote(QString const& note)
{
    m_editingNote = false;
    if (!shown()) return;
    m_outcome.customer->profile.preference = utf8(note.trimmed());
    if (auto* panel = std::get_if<CustomerPanel>(&m_state.panel)) panel->note = note.trimmed();
    publish();
    call([customer = shown()->id,
          said = utf8(note)](Business& business) { return business.counter().setPreference(customer, said); },
         [this](Result<void> saved) {
             if (saved) return;
             Outcome refused;
             refused.error = saved.error();
             showOutcome(refused, 0);
         });
}

void CounterController::leaveNote()
{
    m_editingNote = false;
}

void CounterController::checkDisk()
{
    struct Checked {
        Result<DiskSpace> space;
        Result<void> writable;
    };
    call(
        [](Business& business) {
            return Checked{diskSpace(business.path()), business.tryWriting()};
        },
        [this](Checked checked) {
            auto* panel = std::get_if<ProblemPanel>(&m_state.panel);
            if (!panel) return;
            panel->footLabel = checked.space ? diskSentence(m_words, *checked.space, bool(checked.writable))
                                             : text(m_words.say("disk_check.still_refused"));
            publish();
        });
}

} // namespace bywalec::ui
