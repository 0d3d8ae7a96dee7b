// What a US keyboard would have typed: native scan codes back to characters, whatever layout the desktop
// uses.
#pragma once

#include <QChar>
#include <QtGlobal>

namespace bywalec::ui {

/// The US character of a key, or a null QChar for a key that types nothing (or that the table doesn't know).
/// `scanCode` is QKeyEvent::nativeScanCode(): evdev + 8 under X11 and Wayland, the bare code on Windows.
/// Caps Lock is left out on purpose: a scanner means the case that its Shift says.
QChar usCharacter(quint32 scanCode, bool shift);

} // namespace bywalec::ui
