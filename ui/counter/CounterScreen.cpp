// Places the parts, routes keys and signals; every part paints itself.
#include "ui/counter/CounterScreen.h"

#include "ui/counter/AmountPanelView.h"
#include "ui/counter/Banner.h"
#include "ui/counter/CameraView.h"
#include "ui/counter/ChoicePanelView.h"
#include "ui/counter/ClaimPanelView.h"
#include "ui/counter/CustomerPanelView.h"
#include "ui/counter/EmptyPanelView.h"
#include "ui/counter/EnrolPanelView.h"
#include "ui/counter/ProblemPanelView.h"
#include "ui/counter/PurchasePanelView.h"
#include "ui/counter/RecentList.h"
#include "ui/counter/RefundPanelView.h"
#include "ui/counter/RemarkPanelView.h"
#include "ui/counter/SearchField.h"
#include "ui/counter/SearchPanelView.h"
#include "ui/counter/StatusBar.h"
#include "ui/counter/StatusButton.h"
#include "ui/counter/Strip.h"

#include <algorithm>
#include <QApplication>

namespace bywalec::ui {

namespace {
constexpr int bannerHeight = 184;
constexpr int bandHeight = 40;
constexpr int statusHeight = 36;
constexpr int statusGap = 6;
} // namespace

bool hasPrimary(PanelState const& panel)
{
    auto any = [](QList<BigAction> const& actions) {
        return std::any_of(actions.begin(), actions.end(), [](auto const& action) { return action.primary; });
    };
    if (auto const* customer = std::get_if<CustomerPanel>(&panel)) return any(customer->actions);
    if (auto const* problem = std::get_if<ProblemPanel>(&panel)) return any(problem->actions);
    return std::holds_alternative<AmountPanel>(panel) || std::holds_alternative<RemarkPanel>(panel) ||
           std::holds_alternative<EnrolPanel>(panel) || std::holds_alternative<ChoicePanel>(panel) ||
           std::holds_alternative<RefundPanel>(panel);
}

CounterScreen::CounterScreen(QWidget* parent)
    : QWidget(parent),
      m_banner(new Banner(this)),
      m_camera(new CameraView(this)),
      m_recent(new RecentList(this)),
      m_search(new SearchField(this)),
      m_guest(new KeyButton(QStringLiteral("bag"), tr("Without a card"), QStringLiteral("F6"), this)),
      m_remark(new KeyButton(QStringLiteral("message"), tr("Remark"), QStringLiteral("F5"), this)),
      m_newCustomer(
          new KeyButton(QStringLiteral("user-plus"), tr("New customer"), QStringLiteral("F4"), this)),
      m_status(new StatusBar(this)),
      m_office(new StatusButton(tr("Office"), QStringLiteral("F12"), this)),
      m_band(new Strip(QStringLiteral("triangle"), this, Strip::Tone::Warning))
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Counter"));
    setMinimumSize(1008, 700);
    m_band->setFixedHeight(bandHeight);
    m_band->hide();
    makePanels();
    makeShortcuts();
    connect(m_guest, &QPushButton::clicked, this, [this] { ask(Intent::Guest); });
    connect(m_remark, &QPushButton::clicked, this, [this] { ask(Intent::Remark); });
    connect(m_newCustomer, &QPushButton::clicked, this, [this] { ask(Intent::NewCustomer); });
    connect(m_office, &QAbstractButton::clicked, this, &CounterScreen::officeWanted);
    connect(m_recent, &RecentList::undoChosen, this, &CounterScreen::undoChosen);
    connect(m_recent, &RecentList::undoLastPressed, this, [this] { ask(Intent::UndoLast); });
    connect(m_search, &QLineEdit::textEdited, this, &CounterScreen::searchChanged);
    connect(m_recent, &RecentList::refundAsked, this, &CounterScreen::refundAsked);
    m_aloneTimer.setSingleShot(true);
    connect(&m_aloneTimer, &QTimer::timeout, this, &CounterScreen::pendingKeyAlone);
    qApp->installEventFilter(this);
}

void CounterScreen::makePanels()
{
    m_empty = new EmptyPanelView(this);
    m_customer = new CustomerPanelView(this);
    m_problem = new ProblemPanelView(this);
    m_amount = new AmountPanelView(this);
    m_hits = new SearchPanelView(this);
    m_remarkForm = new RemarkPanelView(this);
    m_purchase = new PurchasePanelView(this);
    m_choice = new ChoicePanelView(this);
    m_refund = new RefundPanelView(this);
    m_claim = new ClaimPanelView(this);
    m_enrol = new EnrolPanelView(this);
    m_enrol->hide();
    m_panels << m_enrol;
    for (auto* view :
         std::initializer_list<PanelView*>{m_empty, m_customer, m_problem, m_amount, m_hits, m_remarkForm,
                                           m_purchase, m_choice, m_refund, m_claim}) {
        connect(view, &PanelView::intent, this, &CounterScreen::ask);
        m_panels << view;
        view->hide();
    }
    connectPanels();
}

void CounterScreen::connectPanels()
{
    connect(m_customer, &CustomerPanelView::noteEntered, this, [this](QString const& note) {
        setFocus(Qt::OtherFocusReason);
        Q_EMIT noteEntered(note);
    });
    connect(m_customer, &CustomerPanelView::noteLeft, this, [this] {
        setFocus(Qt::OtherFocusReason);
        Q_EMIT noteLeft();
    });
    connect(m_amount, &AmountPanelView::entered, this, &CounterScreen::amountEntered);
    connect(m_purchase, &PurchasePanelView::entered, this, &CounterScreen::amountEntered);
    connect(m_purchase, &PurchasePanelView::amountEdited, this, &CounterScreen::amountEdited);
    connect(m_purchase, &PurchasePanelView::payEntered, this, &CounterScreen::payEntered);
    connect(m_purchase, &PurchasePanelView::itemPressed, this, &CounterScreen::itemPressed);
    connect(m_choice, &ChoicePanelView::choiceChosen, this, &CounterScreen::choiceChosen);
    connect(m_refund, &RefundPanelView::edited, this, &CounterScreen::refundEdited);
    connect(m_refund, &RefundPanelView::entered, this, &CounterScreen::refundEntered);
    connect(m_empty, &EmptyPanelView::claimAsked, this, &CounterScreen::claimAsked);
    connect(m_remarkForm, &RemarkPanelView::entered, this, &CounterScreen::remarkEntered);
    connect(m_enrol, &EnrolPanelView::entered, this, &CounterScreen::enrolEntered);
    connect(m_enrol, &EnrolPanelView::left, this, &CounterScreen::enrolLeft);
    connect(m_hits, &SearchPanelView::hitChosen, this, &CounterScreen::hitChosen);
    connect(m_search, &SearchField::stepped, m_hits, &SearchPanelView::step);
    connect(m_search, &SearchField::chosen, this, [this] {
        if (m_shown == m_hits) m_hits->chooseCurrent();
    });
}

bool CounterScreen::enrolling() const
{
    return m_state && std::holds_alternative<EnrolPanel>(m_state->panel);
}

void CounterScreen::setCameraPreview(QImage const& frame)
{
    m_camera->setPreview(frame);
}

void CounterScreen::render(CounterState const& state)
{
    auto const fresh = !m_state || m_state->outcome != state.outcome || m_state->banner != state.banner;
    auto const newOutcome = !m_state || m_state->outcome != state.outcome;
    auto const searchLeft = m_state && std::holds_alternative<SearchPanel>(m_state->panel) &&
                            !std::holds_alternative<SearchPanel>(state.panel);
    m_state = state;
    if (newOutcome) {
        m_aloneTimer.stop();     // it was meant for the one before
        m_sinceKey.invalidate(); // the burst that led here is over: what comes now is a person's
    }
    m_banner->render(state.banner, fresh);
    m_camera->render(state.camera, state.cameraLabel, state.banner.mood);
    m_recent->render(state.recent, newOutcome);
    m_status->render(state.status);
    auto const bandChanged = m_band->isHidden() != state.band.isEmpty();
    m_band->setText({}, state.band);
    m_band->setVisible(!state.band.isEmpty());
    m_newCustomer->setPrimary(state.primaryIsNewCustomer && !hasPrimary(state.panel));
    if (searchLeft || newOutcome) leave();
    if (newOutcome && m_customer->leaveNote()) setFocus(Qt::OtherFocusReason);
    showPanel(state, fresh, newOutcome);
    if (bandChanged) place();
}

void CounterScreen::showPanel(CounterState const& state, bool fresh, bool newOutcome)
{
    auto const* const before = m_shown;
    if (auto const* empty = std::get_if<EmptyPanel>(&state.panel)) {
        m_empty->render(*empty, state.recent.ribbon, state.attachOffer, state.claimOffered);
        raise(m_empty);
    } else if (auto const* customer = std::get_if<CustomerPanel>(&state.panel)) {
        m_customer->render(*customer, fresh);
        raise(m_customer);
    } else if (auto const* problem = std::get_if<ProblemPanel>(&state.panel)) {
        m_problem->render(*problem);
        raise(m_problem);
    } else if (auto const* search = std::get_if<SearchPanel>(&state.panel)) {
        m_hits->render(*search);
        raise(m_hits);
    } else if (auto const* amount = std::get_if<AmountPanel>(&state.panel)) {
        showPurchase(*amount, before, newOutcome);
    } else if (auto const* choice = std::get_if<ChoicePanel>(&state.panel)) {
        raise(m_choice);
        m_choice->render(*choice, newOutcome || before != m_choice);
    } else if (auto const* refund = std::get_if<RefundPanel>(&state.panel)) {
        raise(m_refund);
        m_refund->render(*refund, newOutcome || before != m_refund);
    } else if (auto const* claim = std::get_if<ClaimPanel>(&state.panel)) {
        m_claim->render(*claim);
        raise(m_claim);
    } else if (auto const* remark = std::get_if<RemarkPanel>(&state.panel)) {
        raise(m_remarkForm);
        m_remarkForm->render(*remark, before != m_remarkForm);
    } else if (auto const* enrol = std::get_if<EnrolPanel>(&state.panel)) {
        // Another card is another form; a problem with a field is not.
        auto const another = before != m_enrol || m_enrolling != enrol->cardNumber;
        m_enrolling = enrol->cardNumber;
        raise(m_enrol);
        m_enrol->render(*enrol, another);
    }
}

void CounterScreen::showPurchase(AmountPanel const& state, QWidget const* before, bool newOutcome)
{
    if (PurchasePanelView::wanted(state)) {
        raise(m_purchase);
        m_purchase->render(state, newOutcome || before != m_purchase);
    } else {
        raise(m_amount);
        m_amount->render(state, newOutcome || before != m_amount);
    }
}

void CounterScreen::raise(QWidget* panel)
{
    if (m_shown == panel) return;
    // A hidden field would hand the focus on to whatever comes next in the tab order.
    if (m_shown && m_shown->isAncestorOf(focusWidget())) setFocus(Qt::OtherFocusReason);
    m_shown = panel;
    panel->show();
    for (auto* other : m_panels)
        if (other != panel) other->hide();
    auto const whole = enrolling();
    for (QWidget* part :
         std::initializer_list<QWidget*>{m_recent, m_search, m_guest, m_remark, m_newCustomer})
        part->setVisible(!whole);
    place();
}

void CounterScreen::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    place();
}

void CounterScreen::place()
{
    auto const narrow = width() < 1180;
    auto const sideWidth = narrow ? 264 : 336;
    auto const left = size::margin;
    auto const mainWidth = width() - 2 * left - sideWidth - size::gap;
    auto const sideLeft = left + mainWidth + size::gap;
    // The band takes its height from the banner, so that nothing below moves.
    auto const band = m_band->isHidden() ? 0 : bandHeight + size::between;
    m_band->setGeometry(left, size::margin - 4, width() - 2 * left, bandHeight);
    auto const top = size::margin + (band > 0 ? band - 4 : 0);
    auto const firstBottom = size::margin + bannerHeight;
    m_banner->setGeometry(left, top, mainWidth, firstBottom - top);
    m_camera->setGeometry(sideLeft, top, sideWidth, firstBottom - top);

    auto const statusTop = height() - statusHeight - statusGap;
    auto const officeSize = m_office->sizeHint();
    auto const statusWidth = width() - 2 * left - officeSize.width() - size::gap;
    m_status->setGeometry(left, statusTop, statusWidth, statusHeight);
    m_office->setGeometry(left + statusWidth + size::gap,
                          statusTop - (officeSize.height() - statusHeight) / 2, officeSize.width(),
                          officeSize.height());
    auto const keysTop = statusTop - statusGap - size::button;
    auto const panelTop = firstBottom + size::gap;
    QRect const middle(left, panelTop, mainWidth, keysTop - size::gap - panelTop);
    for (auto* panel : m_panels)
        panel->setGeometry(middle);
    m_enrol->setGeometry(left, panelTop, width() - 2 * left, keysTop + size::button - panelTop);
    m_recent->setGeometry(sideLeft, panelTop, sideWidth, middle.height());

    m_guest->setIconShown(!narrow);
    m_remark->setIconShown(!narrow);
    auto const guestWidth = narrow ? 200 : 232;
    auto const remarkWidth = narrow ? 186 : 216;
    auto const searchWidth = mainWidth - guestWidth - remarkWidth - 2 * size::between;
    m_search->setGeometry(left, keysTop, searchWidth, size::button);
    m_guest->setGeometry(left + searchWidth + size::between, keysTop, guestWidth, size::button);
    m_remark->setGeometry(left + mainWidth - remarkWidth, keysTop, remarkWidth, size::button);
    m_newCustomer->setGeometry(sideLeft, keysTop, sideWidth, size::button);
}

} // namespace bywalec::ui
