// The office at work: its pages and what drives each of them, put together once.
#pragma once

#include "core/words/Words.h"
#include "ui/async/CoreRunner.h"
#include "ui/office/OfficeShell.h"

#include <memory>

namespace bywalec::ui {

class CausesController;
class CausesPage;
class CustomersController;
class CustomersPage;
class GoalsController;
class ItemsController;
class ItemsPage;
class MondayController;
class MondayPage;
class OffersController;
class OffersPage;
class ProgrammesController;
class ProgrammesPage;
class RewardsController;
class RewardsPage;
class SettingsController;
class SettingsPage;

class Office : public OfficeShell {
    Q_OBJECT
  public:
    /// What every page's controller needs; all but the words are kept by reference.
    struct Desk {
        CoreRunner& runner;
        Words const& words;
        Clock& clock;
        Random& random;
    };
    explicit Office(Desk const& desk, QWidget* parent = nullptr);
    ~Office() override;

    MondayPage& mondayPage() { return *m_mondayPage; }
    MondayController& monday() { return *m_monday; }
    GoalsController& goals() { return *m_goals; }
    CustomersPage& customersPage() { return *m_customersPage; }
    CustomersController& customers() { return *m_customers; }
    ProgrammesPage& programmesPage() { return *m_programmesPage; }
    ProgrammesController& programmes() { return *m_programmes; }
    OffersPage& offersPage() { return *m_offersPage; }
    OffersController& offers() { return *m_offers; }
    ItemsPage& itemsPage() { return *m_itemsPage; }
    ItemsController& items() { return *m_items; }
    CausesPage& causesPage() { return *m_causesPage; }
    CausesController& causes() { return *m_causes; }
    RewardsPage& rewardsPage() { return *m_rewardsPage; }
    RewardsController& rewards() { return *m_rewards; }
    SettingsPage& settingsPage() { return *m_settingsPage; }
    SettingsController& settings() { return *m_settings; }
    /// Something that was asked of the core hasn't been answered yet.
    bool isBusy() const;

  public Q_SLOTS:
    /// Reads the shown page anew when another day has begun since it was read; asked once a minute.
    void lookAtDay();

  protected:
    /// Figures may have grown at the counter meanwhile.
    void showEvent(QShowEvent* event) override;

  private:
    void addCustomers();
    void addProgrammes();
    void addRewards();
    void addOffers();
    void addCauses();
    void addItems();
    void readFigures(QString const& page);
    LocalDay today() const;

    CoreRunner& m_runner;
    Clock& m_clock;
    LocalDay m_day; ///< on which the shown page was read
    MondayPage* m_mondayPage;
    CustomersPage* m_customersPage;
    ProgrammesPage* m_programmesPage;
    RewardsPage* m_rewardsPage;
    OffersPage* m_offersPage;
    CausesPage* m_causesPage;
    ItemsPage* m_itemsPage;
    SettingsPage* m_settingsPage;
    std::unique_ptr<MondayController> m_monday;
    std::unique_ptr<GoalsController> m_goals;
    std::unique_ptr<CustomersController> m_customers;
    std::unique_ptr<ProgrammesController> m_programmes;
    std::unique_ptr<RewardsController> m_rewards;
    std::unique_ptr<OffersController> m_offers;
    std::unique_ptr<CausesController> m_causes;
    std::unique_ptr<ItemsController> m_items;
    std::unique_ptr<SettingsController> m_settings;
};

} // namespace bywalec::ui
