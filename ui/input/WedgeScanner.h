// Catches a USB scanner's typing anywhere in the application, and leaves no trace of it in the focused field.
#pragma once

#include "ui/input/FieldSnapshot.h"
#include "ui/input/WedgeDecoder.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>
#include <vector>

class QKeyEvent;

namespace bywalec::ui {

/// Application-wide event filter; make one after QApplication and keep it as long as the windows.
/// Characters reach the focused field until the terminator proves them a scan; then the field is put back and
/// the terminator swallowed. Outside a field the second and later characters are swallowed at once. Shortcuts
/// don't fire from characters that follow each other like a scanner's. Secret fields are left alone.
class WedgeScanner : public QObject {
    Q_OBJECT

  public:
    /// A digit outside a field is taken as meant by a person when no key came this long before or after it.
    static constexpr int loneKeyMs = 60;

    explicit WedgeScanner(QObject* parent = nullptr);

  Q_SIGNALS:
    /// A scan, as typed and as a US layout would have typed it; the card's tag says which is right.
    void scanned(QString typed, QString usLayout);
    /// A digit 0–9 pressed alone, with the focus outside a field.
    void loneDigit(int digit);

  protected:
    bool eventFilter(QObject* receiver, QEvent* event) override;

  private:
    struct Swallowed {
        int key;
        quint32 scanCode;
    };

    bool press(QWidget* receiver, QKeyEvent* event);
    bool release(QKeyEvent const* event);
    bool overridesShortcut(QWidget* receiver, QKeyEvent* event) const;
    bool isPropagation(QWidget* receiver, QKeyEvent const* event);
    void remember(QWidget* receiver);
    void watchLoneDigit(QWidget const* receiver, QKeyEvent const* event);
    void aloneLongEnough();
    bool swallow(QKeyEvent const* event);
    void finish();

    WedgeDecoder m_decoder;
    std::vector<FieldSnapshot> m_before; ///< every field that the pending burst has typed into
    std::vector<Swallowed> m_swallowed;  ///< presses whose release is still to come
    QPointer<QWidget> m_lastReceiver;
    quint64 m_lastStamp = 0;
    int m_lastKey = 0;
    int m_digit = -1;
    qint64 m_lastPressMs = 0;
    QTimer m_alone;
    QElapsedTimer m_sinceDigit;
};

} // namespace bywalec::ui
