#include "ui/shell/Office.h"

#include "ui/causes/CausesController.h"
#include "ui/causes/CausesPage.h"
#include "ui/customers/CustomersController.h"
#include "ui/customers/CustomersPage.h"
#include "ui/items/ItemsController.h"
#include "ui/items/ItemsPage.h"
#include "ui/offers/OffersController.h"
#include "ui/offers/OffersPage.h"
#include "ui/programmes/ProgrammesController.h"
#include "ui/programmes/ProgrammesPage.h"
#include "ui/reports/GoalsController.h"
#include "ui/reports/MondayController.h"
#include "ui/reports/MondayDesk.h"
#include "ui/reports/MondayPage.h"
#include "ui/rewards/RewardsController.h"
#include "ui/rewards/RewardsPage.h"
#include "ui/settings/SettingsController.h"
#include "ui/settings/SettingsDesk.h"
#include "ui/settings/SettingsPage.h"

#include <chrono>
#include <QTimer>

namespace bywalec::ui {

namespace {
QString const mondayId = QStringLiteral("monday");
QString const customersId = QStringLiteral("customers");
QString const programmesId = QStringLiteral("programmes");
QString const rewardsId = QStringLiteral("rewards");
QString const offersId = QStringLiteral("offers");
QString const causesId = QStringLiteral("causes");
QString const itemsId = QStringLiteral("items");
QString const settingsId = QStringLiteral("shop");
} // namespace

Office::Office(Desk const& desk, QWidget* parent)
    : OfficeShell(parent),
      m_runner(desk.runner),
      m_clock(desk.clock),
      m_day(today()),
      m_mondayPage(new MondayPage),
      m_customersPage(new CustomersPage),
      m_programmesPage(new ProgrammesPage),
      m_rewardsPage(new RewardsPage),
      m_offersPage(new OffersPage),
      m_causesPage(new CausesPage),
      m_itemsPage(new ItemsPage),
      m_settingsPage(new SettingsPage),
      m_monday(std::make_unique<MondayController>(desk.runner, desk.words, desk.clock)),
      m_goals(std::make_unique<GoalsController>(desk.runner, desk.words, desk.clock)),
      m_customers(std::make_unique<CustomersController>(desk.runner, desk.words, desk.clock, desk.random)),
      m_programmes(std::make_unique<ProgrammesController>(desk.runner, desk.words, desk.clock, desk.random)),
      m_rewards(std::make_unique<RewardsController>(desk.runner, desk.words, desk.clock, desk.random)),
      m_offers(std::make_unique<OffersController>(desk.runner, desk.words, desk.clock, desk.random)),
      m_causes(std::make_unique<CausesController>(desk.runner, desk.words, desk.clock, desk.random)),
      m_items(std::make_unique<ItemsController>(desk.runner, desk.words, desk.clock, desk.random)),
      m_settings(std::make_unique<SettingsController>(desk.runner, desk.words))
{
    setShopName(QString::fromStdString(desk.runner.business().shop().name));
    connectMonday(*m_mondayPage, *m_monday, *m_goals);
    addPage(mondayId, tr("Monday"), QStringLiteral("calendar"), m_mondayPage);
    addCustomers();
    addProgrammes();
    addRewards();
    addOffers();
    addCauses();
    addGap();
    addItems();
    connectSettings(*m_settingsPage, *m_settings);
    addPage(settingsId, tr("Shop"), QStringLiteral("shield-check"), m_settingsPage);
    connect(this, &OfficeShell::pageShown, this, [this](QString const& page) {
        if (isVisible()) readFigures(page);
    });
    connect(&desk.runner, &CoreRunner::changed, this, [this](QStringList const&) {
        if (isVisible() && currentPage() == customersId) m_customers->refresh();
    });
    m_programmes->refresh();
    m_items->refresh();
    auto* watch = new QTimer(this);
    connect(watch, &QTimer::timeout, this, &Office::lookAtDay);
    watch->start(std::chrono::minutes(1));
    showPage(mondayId);
}

Office::~Office() = default;

bool Office::isBusy() const
{
    return m_monday->isBusy() || m_goals->isBusy() || m_customers->isBusy() || m_programmes->isBusy() ||
           m_rewards->isBusy() || m_causes->isBusy() || m_offers->isBusy() || m_items->isBusy() ||
           m_settings->isBusy();
}

void Office::showEvent(QShowEvent* event)
{
    OfficeShell::showEvent(event);
    readFigures(currentPage());
}

LocalDay Office::today() const
{
    return m_runner.business().zone().local(m_clock.now()).day;
}

void Office::lookAtDay()
{
    if (isVisible() && today() != m_day) readFigures(currentPage());
}

void Office::readFigures(QString const& page)
{
    m_day = today();
    if (page == mondayId) m_monday->refresh();
    if (page == customersId) m_customers->refresh();
    if (page == causesId) m_causes->refresh();
    if (page == rewardsId) m_rewards->refresh();
    if (page == offersId) m_offers->refresh();
    if (page != settingsId) m_settings->forget();
}

void Office::addCustomers()
{
    auto* page = m_customersPage;
    auto* controller = m_customers.get();
    connect(controller, &CustomersController::stateChanged, page, &CustomersPage::render);
    connect(page, &CustomersPage::searched, controller, &CustomersController::search);
    connect(page, &CustomersPage::segmentsChosen, controller, &CustomersController::chooseSegments);
    connect(page, &CustomersPage::sortWanted, controller, &CustomersController::sortBy);
    connect(page, &CustomersPage::customerOpened, controller, &CustomersController::open);
    connect(page, &CustomersPage::left, controller, &CustomersController::leave);
    connect(page, &CustomersPage::undone, controller, &CustomersController::undo);
    connect(page, &CustomersPage::olderWanted, controller, &CustomersController::showOlder);
    connect(page, &CustomersPage::correctionWanted, controller, &CustomersController::startCorrection);
    connect(page, &CustomersPage::fieldChanged, controller, &CustomersController::changeField);
    connect(page, &CustomersPage::saveCorrection, controller, &CustomersController::saveCorrection);
    connect(page, &CustomersPage::cancel, controller, &CustomersController::cancel);
    connect(page, &CustomersPage::referralWanted, controller, &CustomersController::startReferral);
    connect(page, &CustomersPage::referrerSearched, controller, &CustomersController::searchReferrer);
    connect(page, &CustomersPage::referrerChosen, controller, &CustomersController::chooseReferrer);
    connect(page, &CustomersPage::referralTakenBack, controller, &CustomersController::removeReferrer);
    connect(page, &CustomersPage::causeChosen, controller, &CustomersController::chooseCause);
    addPage(customersId, tr("Customers"), QStringLiteral("users"), page);
}

void Office::addProgrammes()
{
    auto* page = m_programmesPage;
    auto* controller = m_programmes.get();
    connect(controller, &ProgrammesController::stateChanged, page, &ProgrammesPage::render);
    connect(page, &ProgrammesPage::newProgramme, controller, &ProgrammesController::newProgramme);
    connect(page, &ProgrammesPage::programmeOpened, controller, &ProgrammesController::open);
    connect(page, &ProgrammesPage::fieldChanged, controller, &ProgrammesController::changeField);
    connect(page, &ProgrammesPage::templateChosen, controller, &ProgrammesController::chooseTemplate);
    connect(page, &ProgrammesPage::launch, controller, &ProgrammesController::launch);
    connect(page, &ProgrammesPage::discard, controller, &ProgrammesController::discard);
    connect(page, &ProgrammesPage::endProgramme, controller, &ProgrammesController::endProgramme);
    connect(page, &ProgrammesPage::simulate, controller, &ProgrammesController::simulate);
    connect(page, &ProgrammesPage::cancelSimulation, controller, &ProgrammesController::cancelSimulation);
    connect(page, &ProgrammesPage::left, controller, &ProgrammesController::leave);
    addPage(programmesId, tr("Programmes"), QStringLiteral("stamp"), page);
}

void Office::addRewards()
{
    auto* page = m_rewardsPage;
    connect(m_rewards.get(), &RewardsController::stateChanged, page, &RewardsPage::render);
    connect(page, &RewardsPage::rewardOpened, m_rewards.get(), &RewardsController::open);
    connect(page, &RewardsPage::fieldChanged, m_rewards.get(), &RewardsController::changeField);
    connect(page, &RewardsPage::save, m_rewards.get(), &RewardsController::save);
    connect(page, &RewardsPage::cancel, m_rewards.get(), &RewardsController::cancel);
    connect(page, &RewardsPage::programmesWanted, this, [this] { showPage(programmesId); });
    connect(page, &RewardsPage::programmeOpened, this, [this](QString const& id) {
        showPage(programmesId);
        m_programmes->open(id);
    });
    addPage(rewardsId, tr("Rewards"), QStringLiteral("gift"), page);
}

void Office::addOffers()
{
    auto* page = m_offersPage;
    auto* controller = m_offers.get();
    connect(controller, &OffersController::stateChanged, page, &OffersPage::render);
    connect(page, &OffersPage::newOffer, controller, &OffersController::newOffer);
    connect(page, &OffersPage::offerOpened, controller, &OffersController::open);
    connect(page, &OffersPage::fieldChanged, controller, &OffersController::changeField);
    connect(page, &OffersPage::launch, controller, &OffersController::launch);
    connect(page, &OffersPage::discard, controller, &OffersController::discard);
    connect(page, &OffersPage::endOffer, controller, &OffersController::endOffer);
    connect(page, &OffersPage::left, controller, &OffersController::leave);
    connect(page, &OffersPage::generalRuleChanged, controller, &OffersController::changeRule);
    connect(page, &OffersPage::saveGeneralRules, controller, &OffersController::saveRules);
    connect(page, &OffersPage::discardGeneralRules, controller, &OffersController::discardRules);
    addPage(offersId, tr("Offers"), QStringLiteral("tag"), page);
}

void Office::addCauses()
{
    auto* page = m_causesPage;
    auto* controller = m_causes.get();
    connect(controller, &CausesController::stateChanged, page, &CausesPage::render);
    connect(page, &CausesPage::potOpened, controller, &CausesController::openPot);
    connect(page, &CausesPage::payoutOpened, controller, &CausesController::openPayout);
    connect(page, &CausesPage::fieldChanged, controller, &CausesController::changeField);
    connect(page, &CausesPage::save, controller, &CausesController::save);
    connect(page, &CausesPage::takeBack, controller, &CausesController::takeBack);
    connect(page, &CausesPage::cancel, controller, &CausesController::cancel);
    connect(page, &CausesPage::programmesWanted, this, [this] { showPage(programmesId); });
    addPage(causesId, tr("Good causes"), QStringLiteral("heart"), page);
}

void Office::addItems()
{
    auto* page = m_itemsPage;
    auto* controller = m_items.get();
    connect(controller, &ItemsController::stateChanged, page, &ItemsPage::render);
    connect(page, &ItemsPage::newItem, controller, &ItemsController::newItem);
    connect(page, &ItemsPage::itemOpened, controller, &ItemsController::open);
    connect(page, &ItemsPage::itemSwitched, controller, &ItemsController::switchItem);
    connect(page, &ItemsPage::fieldChanged, controller, &ItemsController::changeField);
    connect(page, &ItemsPage::save, controller, &ItemsController::save);
    connect(page, &ItemsPage::cancel, controller, &ItemsController::cancel);
    addPage(itemsId, tr("Items"), QStringLiteral("box"), page);
}

} // namespace bywalec::ui
