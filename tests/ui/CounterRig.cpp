// The rig: founding, hands and eyes of CounterRig.h.
#include "tests/ui/CounterRig.h"

#include "core/cards/QrCode.h"
#include "core/visits/Visits.h"
#include "tests/ui/ScannerBurst.h"
#include "ui/shell/Office.h"

#include <QAbstractButton>
#include <QLabel>

namespace bywalec::test {

namespace {
template<class T>
T must(Result<T> result)
{
    if (!result)
        throw std::runtime_error(std::string(name(result.error().kind)) + ": " + result.error().detail);
    if constexpr (!std::is_void_v<T>) return std::move(*result);
}
} // namespace

QString plain(QString text)
{
    return text.replace(QChar(QChar::Nbsp), QLatin1Char(' '));
}

CounterTimes RigSetup::patient()
{
    CounterTimes times;
    times.stamped = times.duplicate = times.reward = times.problem = times.undoLarge = times.guestOffer =
        3'600'000;
    return times;
}

CounterRig::CounterRig(RigSetup setup)
    : m_setup(std::move(setup)),
      m_file(m_folder.path("shop.bywalec")),
      m_vault(m_folder.path("shop.bywalec.key"))
{
    Founding founding;
    founding.name = m_setup.shop;
    founding.language = m_setup.language;
    founding.programme = m_setup.terms;
    must(Business::found(options(), founding));
    open();
}

CounterRig::~CounterRig() = default;

BusinessOptions CounterRig::options()
{
    BusinessOptions options;
    options.file = m_file;
    options.program = "test";
    options.clock = &clock;
    options.random = &m_coreRandom;
    options.vaults = {&m_vault};
    return options;
}

void CounterRig::open()
{
    installLanguage(*qApp, QString::fromStdString(m_setup.language));
    ShellOptions shell;
    shell.camera = shell.sound = false;
    shell.times = m_setup.times;
    m_window = std::make_unique<MainWindow>(must(Business::open(options())),
                                            must(Words::load(m_setup.language)), clock, m_uiRandom, shell);
    QObject::connect(&m_window->controller(), &CounterController::soundWanted, m_window.get(),
                     [this](Sound sound) { sounds.push_back(sound); });
    m_window->resize(m_setup.size);
    m_window->show();
    m_window->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(m_window.get()));
    screen().setFocus();
    settle();
}

void CounterRig::restart()
{
    m_window.reset();
    open();
}

VerifyReport CounterRig::verifyClosed()
{
    m_window.reset();
    auto database = must(Database::open(m_file, Database::Mode::ReadOnly));
    return must(verify(database));
}

Card CounterRig::enrol(std::string const& name, std::string const& phone)
{
    return ask([&](Business& business) {
        auto const issued = must(business.counter().issueCard());
        EnrolRequest request;
        request.card = issued.token.id;
        request.profile.name = name;
        request.profile.phone = phone;
        request.withVisit = false;
        auto const outcome = business.counter().enrol(request);
        if (!outcome.customer) throw std::runtime_error(outcome.error.detail);
        business.refreshDirectory(outcome.customer->id);
        return Card{issued.payload, issued.token.id, outcome.customer->id};
    });
}

Card CounterRig::freeCard()
{
    return ask([](Business& business) {
        auto const issued = must(business.counter().issueCard());
        return Card{issued.payload, issued.token.id, {}};
    });
}

Card CounterRig::unknownCard()
{
    return ask([this](Business& business) {
        auto const keyring =
            must(business.database().read([&](Transaction& tx) { return keysOf(tx, {&m_vault}); }));
        CardKeys keys;
        for (auto const& [epoch, key] : keyring.cards)
            keys.add(epoch, key);
        auto const token = mint(keys, m_coreRandom);
        return Card{payload(token, {}), token.id, {}};
    });
}

void CounterRig::block(Card const& card)
{
    must(ask([&](Business& business) { return business.counter().blockCard(card.id); }));
}

void CounterRig::visits(Card const& card, int stamps)
{
    for (int i = 0; i < stamps; ++i) {
        ask([&](Business& business) {
            ScanRequest request;
            request.typed = card.payload;
            request.again = true;
            request.amountMinor = m_setup.terms.minimumMinor;
            return business.counter().scan(request);
        });
        clock.advance(std::chrono::hours(24));
    }
    settle();
}

void CounterRig::burst(std::string const& text)
{
    m_keyMs = typeBurst(text, m_keyMs);
}

void CounterRig::scan(std::string const& payload, int pauseMs)
{
    clock.advance(std::chrono::milliseconds(pauseMs));
    burst(payload);
    settle();
}

void CounterRig::key(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    clock.advance(std::chrono::milliseconds(10));
    auto* focus = QApplication::focusWidget();
    QTest::keyClick(focus ? focus : &screen(), key, modifiers);
    settle();
}

void CounterRig::type(QString const& text)
{
    auto* focus = QApplication::focusWidget();
    REQUIRE(focus);
    m_keyMs += 1000;
    for (auto const letter : text) {
        QKeyEvent press(QEvent::KeyPress, letter.toUpper().unicode(), Qt::NoModifier, QString(letter));
        press.setTimestamp(quint64(m_keyMs));
        QApplication::sendEvent(focus, &press);
        m_keyMs += 120;
    }
    settle();
}

void CounterRig::show(std::string const& payload)
{
    auto const picture = toPicture(must(encodeQr(payload)), 6);
    auto const frame = picture.frame();
    QImage image(640, 480, QImage::Format_Grayscale8);
    image.fill(190);
    int const left = (image.width() - frame.width) / 2;
    int const top = (image.height() - frame.height) / 2;
    for (int y = 0; y < frame.height; ++y)
        std::copy_n(frame.data + std::ptrdiff_t(y) * frame.strideBytes, frame.width,
                    image.scanLine(top + y) + left);
    int reads = 0;
    auto const listening = QObject::connect(&m_window->camera(), &CameraFeed::decoded, m_window.get(),
                                            [&reads](QString const&, double) { ++reads; });
    REQUIRE(until([&] { return m_window->camera().injectFrame(image); }));
    REQUIRE(until([&] { return reads > 0; }));
    QObject::disconnect(listening);
    settle();
}

void CounterRig::settle()
{
    // An answer may ask again (the list of recent actions after a commit), so a few rounds.
    for (int quiet = 0; quiet < 3;) {
        m_window->runner().drain();
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
        auto const officeBusy = m_window->showsOffice() && m_window->office().isBusy();
        quiet = m_window->controller().isBusy() || officeBusy ? 0 : quiet + 1;
    }
}

QString CounterRig::banner()
{
    return plain(visible<Banner>(screen())->accessibleName());
}

bool CounterRig::looks(Mood mood)
{
    auto* banner = visible<Banner>(screen());
    auto const image = banner->grab().toImage();
    QPoint const inside(20, banner->height() / 2);
    return state().banner.mood == mood &&
           image.pixelColor(inside * image.devicePixelRatio()).rgb() == Banner::fill(mood).rgb();
}

QStringList CounterRig::rows()
{
    QStringList rows;
    auto const* model = screen().findChild<RecentView*>()->model();
    for (int i = 0; i < model->rowCount(); ++i)
        rows << plain(model->index(i, 0).data(Qt::AccessibleTextRole).toString());
    return rows;
}

QStringList CounterRig::words()
{
    QStringList words = rows();
    for (auto* part : visibleParts(screen())) {
        words << plain(part->accessibleName()) << plain(part->accessibleDescription())
              << plain(part->toolTip());
        if (auto const* label = qobject_cast<QLabel*>(part)) words << plain(label->text());
        if (auto const* button = qobject_cast<QAbstractButton*>(part)) words << plain(button->text());
        if (auto const* list = qobject_cast<QAbstractItemView*>(part))
            for (int i = 0; i < list->model()->rowCount(); ++i)
                words << plain(list->model()->index(i, 0).data(Qt::AccessibleTextRole).toString());
    }
    words << plain(state().cameraLabel) << plain(state().recent.undoWhat) << plain(state().recent.todayCount);
    words.removeAll(QString());
    return words;
}

bool CounterRig::says(QString const& text)
{
    for (auto const& word : words())
        if (word.contains(text)) return true;
    return false;
}

CustomerView CounterRig::view(CustomerId customer)
{
    return ask([&](Business& business) {
        return must(business.database().read([&](Transaction& tx) -> Result<CustomerView> {
            return customerView(tx, customer, business.zone().local(clock.now()).day, business.sealKey());
        }));
    });
}

int CounterRig::have(Card const& card)
{
    return view(card.customer).programmes.front().progress->have;
}

int CounterRig::openRewards(Card const& card)
{
    return view(card.customer).programmes.front().progress->open;
}

int CounterRig::visitsToday()
{
    return ask([&](Business& business) {
        return must(business.database().read([&](Transaction& tx) -> Result<int> {
            return visitsOn(tx, business.zone().local(clock.now()).day);
        }));
    });
}

std::string CounterRig::standing(std::vector<Card> const& cards)
{
    std::string text = std::to_string(visitsToday()) + " visits;";
    for (auto const& card : cards) {
        auto const customer = view(card.customer);
        auto const& programme = customer.programmes.front();
        text += " " + customer.profile.name + " " + customer.profile.phone + " " +
                customer.profile.preference + " " + std::to_string(programme.progress->have) + "+" +
                std::to_string(programme.progress->open) + " rewards, " +
                std::to_string(customer.habit.visits) + " visits" +
                (customer.complaint ? ", complaint" : "") + (customer.hasCard ? "" : ", no card") + ";";
        for (auto const& reward : programme.standing.open)
            text += " " + reward.id.text();
    }
    return text;
}

void CounterRig::limitDisk(bool full)
{
    must(ask([full](Business& business) -> Result<void> {
        if (auto done = business.database().checkpoint(); !done) return done;
        return business.database().limitGrowth(full ? 0 : -1);
    }));
}

} // namespace bywalec::test
