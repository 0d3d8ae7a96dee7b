// Ties the Monday page to its controller, with the desktop's own dialogs for files and printers between them.
#pragma once

namespace bywalec::ui {

class GoalsController;
class MondayController;
class MondayPage;

void connectMonday(MondayPage& page, MondayController& controller, GoalsController& goals);

} // namespace bywalec::ui
