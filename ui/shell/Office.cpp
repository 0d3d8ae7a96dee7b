#include "ui/shell/Office.h"

#include "ui/programmes/ProgrammesController.h"
#include "ui/programmes/ProgrammesPage.h"

namespace bywalec::ui {

namespace {
QString const programmesId = QStringLiteral("programmes");
}

Office::Office(CoreRunner& runner, Words const& words, Clock& clock, Random& random, QWidget* parent)
    : OfficeShell(parent)
{
    setShopName(QString::fromStdString(runner.business().shop().name));
    addProgrammes(runner, words, clock, random);
}

Office::~Office() = default;

bool Office::isBusy() const
{
    return m_programmes->isBusy();
}

void Office::addProgrammes(CoreRunner& runner, Words const& words, Clock& clock, Random& random)
{
    auto* page = m_programmesPage = new ProgrammesPage;
    m_programmes = std::make_unique<ProgrammesController>(runner, words, clock, random);
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
    controller->refresh();
}

} // namespace bywalec::ui
