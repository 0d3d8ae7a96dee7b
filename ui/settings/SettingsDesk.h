// What the page about the shop needs from the desktop: where files go, and a printer.
#pragma once

namespace bywalec::ui {

class SettingsController;
class SettingsPage;

void connectSettings(SettingsPage& page, SettingsController& controller);

} // namespace bywalec::ui
