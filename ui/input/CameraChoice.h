// Which of the listed cameras to open, and in which picture format.
#pragma once

#include <QByteArray>
#include <QCameraFormat>
#include <QList>
#include <QSet>

namespace bywalec::ui {

/// Remembers which entries of the list are dead. Qt 6.4 lists a camera that was present at start twice, and
/// takes only one of the two away when it is unplugged: opening the other freezes the application for 30 s.
class CameraChoice {
  public:
    /// The id to open, or empty when none is alive. `listed` is in Qt's order: later entries are newer and
    /// win.
    QByteArray pick(QList<QByteArray> const& listed) const;
    /// These entries belonged to a camera that is gone. They stay dead for as long as they are listed.
    void bury(QSet<QByteArray> const& ids) { m_dead |= ids; }
    /// Forgets the dead that are listed no more: other platforms give a camera its old id back.
    void forgetUnlisted(QList<QByteArray> const& listed);

  private:
    QSet<QByteArray> m_dead;
};

/// MJPG nearest to 1280×720 at about 30 frames/s, or what comes nearest; a null format when none is offered.
QCameraFormat pickFormat(QList<QCameraFormat> const& offered);

} // namespace bywalec::ui
