// Places the parts, routes keys and signals; every part paints itself.
#include "ui/counter/CounterScreen.h"

#include "ui/counter/AmountPanelView.h"
#include "ui/counter/Banner.h"
#include "ui/counter/CameraView.h"
#include "ui/counter/CustomerPanelView.h"
#include "ui/counter/EmptyPanelView.h"
#include "ui/counter/EnrolPanelView.h"
#include "ui/counter/ProblemPanelView.h"
#include "ui/counter/RecentList.h"
#include "ui/counter/RemarkPanelView.h"
#include "ui/counter/SearchField.h"
#include "ui/counter/SearchPanelView.h"
#include "ui/counter/StatusBar.h"
#include "ui/counter/Strip.h"

#include <algorithm>
#include <QApplication>
#include <QKeyEvent>
#include <QShortcut>

namespace bywalec::ui {

namespace {
constexpr int aloneMs = 60; ///< a scanner's next key would have come by then
constexpr int bannerHeight = 184;
constexpr int bandHeight = 40;
constexpr int statusHeight = 36;
constexpr int statusGap = 6;

bool isField(QWidget const* widget)
{
    return widget && widget->inherits("QLineEdit");
}
} // namespace

bool hasPrimary(PanelState const& panel)
{
    auto any = [](QList<BigAction> const& actions) {
        return std::any_of(actions.begin(), actions.end(), [](auto const& action) { return action.primary; });
    };
    if (auto const* customer = std::get_if<CustomerPanel>(&panel)) return any(customer->actions);
    if (auto const* problem = std::get_if<ProblemPanel>(&panel)) return any(problem->actions);
    return std::holds_alternative<AmountPanel>(panel) || std::holds_alternative<RemarkPanel>(panel) ||
           std::holds_alternative<EnrolPanel>(panel);
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
    connect(m_recent, &RecentList::undoChosen, this, &CounterScreen::undoChosen);
    connect(m_recent, &RecentList::undoLastPressed, this, [this] { ask(Intent::UndoLast); });
    connect(m_search, &QLineEdit::textEdited, this, &CounterScreen::searchChanged);
    m_digitTimer.setSingleShot(true);
    m_digitTimer.setInterval(aloneMs);
    connect(&m_digitTimer, &QTimer::timeout, this, [this] { Q_EMIT stampsChosen(m_digit); });
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
    m_enrol = new EnrolPanelView(this);
    m_enrol->hide();
    m_panels << m_enrol;
    for (auto* view :
         std::initializer_list<PanelView*>{m_empty, m_customer, m_problem, m_amount, m_hits, m_remarkForm}) {
        connect(view, &PanelView::intent, this, &CounterScreen::ask);
        m_panels << view;
        view->hide();
    }
    connect(m_customer, &CustomerPanelView::noteEntered, this, [this](QString const& note) {
        setFocus(Qt::OtherFocusReason);
        Q_EMIT noteEntered(note);
    });
    connect(m_customer, &CustomerPanelView::noteLeft, this, [this] {
        setFocus(Qt::OtherFocusReason);
        Q_EMIT noteLeft();
    });
    connect(m_amount, &AmountPanelView::entered, this, &CounterScreen::amountEntered);
    connect(m_remarkForm, &RemarkPanelView::entered, this, &CounterScreen::remarkEntered);
    connect(m_enrol, &EnrolPanelView::entered, this, &CounterScreen::enrolEntered);
    connect(m_enrol, &EnrolPanelView::left, this, &CounterScreen::enrolLeft);
    connect(m_hits, &SearchPanelView::hitChosen, this, &CounterScreen::hitChosen);
    connect(m_search, &SearchField::stepped, m_hits, &SearchPanelView::step);
    connect(m_search, &SearchField::chosen, this, [this] {
        if (m_shown == m_hits) m_hits->chooseCurrent();
    });
}

void CounterScreen::makeShortcuts()
{
    struct Key {
        QKeySequence sequence;
        Intent intent;
    };
    for (auto const& key :
         {Key{Qt::Key_F2, Intent::PlusOne}, Key{Qt::Key_F3, Intent::Find},
          Key{Qt::Key_F4, Intent::NewCustomer}, Key{Qt::Key_F5, Intent::Remark},
          Key{Qt::Key_F6, Intent::Guest}, Key{Qt::Key_F7, Intent::Later}, Key{Qt::Key_F8, Intent::Redeem},
          Key{Qt::Key_F9, Intent::UndoLast}, Key{Qt::Key_Escape, Intent::Dismiss},
          Key{QKeySequence(Qt::SHIFT | Qt::Key_F4), Intent::AttachGuest}}) {
        auto* shortcut = new QShortcut(key.sequence, this);
        shortcut->setAutoRepeat(false);
        connect(shortcut, &QShortcut::activated, this, [this, wanted = key.intent] { ask(wanted); });
    }
}

bool CounterScreen::enrolling() const
{
    return m_state && std::holds_alternative<EnrolPanel>(m_state->panel);
}

void CounterScreen::ask(Intent wanted)
{
    if (wanted == Intent::Dismiss && enrolling()) {
        Q_EMIT enrolLeft();
        return;
    }
    if (wanted == Intent::Dismiss) leave();
    if (wanted == Intent::Find && !enrolling()) {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    }
    if (wanted == Intent::AttachGuest && (!m_state || m_state->attachOffer.isEmpty())) return;
    Q_EMIT intent(wanted);
}

void CounterScreen::leave()
{
    m_search->clear();
    if (m_search->hasFocus()) setFocus(Qt::OtherFocusReason);
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
    if (newOutcome) m_digitTimer.stop(); // it was meant for the one before
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
        m_empty->render(*empty, state.recent.ribbon, state.attachOffer);
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
        raise(m_amount);
        m_amount->render(*amount, newOutcome || before != m_amount);
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
    m_status->setGeometry(left, statusTop, width() - 2 * left, statusHeight);
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

void CounterScreen::keyPressEvent(QKeyEvent* event)
{
    auto const digit = event->key() - Qt::Key_0;
    auto const alone = !m_digitTimer.isActive() && !event->isAutoRepeat() &&
                       (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier &&
                       !isField(focusWidget());
    m_digitTimer.stop();
    if (alone && digit >= 2 && digit <= 9) {
        m_digit = digit;
        m_digitTimer.start();
        return;
    }
    QWidget::keyPressEvent(event);
}

bool CounterScreen::eventFilter(QObject* watched, QEvent* event)
{
    // A key that some control takes for itself ends a digit's being alone as well.
    if (m_digitTimer.isActive() && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->key() != Qt::Key_0 + m_digit)
        m_digitTimer.stop();
    return QWidget::eventFilter(watched, event);
}

} // namespace bywalec::ui
