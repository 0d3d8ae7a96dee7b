// The cashier's screen: renders a CounterState and reports what is pressed; it decides nothing.
#pragma once

#include "ui/counter/CounterState.h"

#include <optional>
#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

namespace bywalec::ui {

class AmountPanelView;
class Banner;
class CameraView;
class ChoicePanelView;
class ClaimPanelView;
class CustomerPanelView;
class EmptyPanelView;
class EnrolPanelView;
class KeyButton;
class PanelView;
class ProblemPanelView;
class PurchasePanelView;
class RecentList;
class RefundPanelView;
class RemarkPanelView;
class SearchField;
class SearchPanelView;
class StatusBar;
class StatusButton;
class Strip;

class CounterScreen : public QWidget {
    Q_OBJECT
  public:
    explicit CounterScreen(QWidget* parent = nullptr);

    /// Shows everything in `state`. Animations start only when `outcome` or the banner has changed.
    void render(CounterState const& state);

  public Q_SLOTS:
    /// A frame as the camera gave it; shown mirrored. A null image: none.
    void setCameraPreview(QImage const& frame);

  Q_SIGNALS:
    void intent(bywalec::ui::Intent intent);
    /// A digit from 2 to 9 that came alone, with the focus outside any field.
    void stampsChosen(int stamps);
    void searchChanged(QString const& text);
    void hitChosen(QString const& customerId);
    void undoChosen(QString const& actionId);
    /// AMOUNT: Enter; empty if no amount was asked or typed.
    void amountEntered(QString const& text);
    /// AMOUNT with items or a way to pay: on each change, so that sums can follow.
    void amountEdited(QString const& text);
    /// An item's button or key: +1, or −1 with Shift or by the minus button. Never below zero.
    void itemPressed(int index, int by);
    /// On each change of how much is paid with points or credit; empty = nothing.
    void payEntered(QString const& text);
    /// F8 or a press on "give" with several rewards to choose from. Never one that can't be given.
    void choiceChosen(int index);
    /// Shift+F9: the chosen recent row, or the newest that can be refunded.
    void refundAsked(QString const& actionId);
    /// On each change of the partial amount; empty = the whole.
    void refundEdited(QString const& text);
    /// Enter in the refund; empty = the whole.
    void refundEntered(QString const& text);
    /// Shift+F6 while it is offered.
    void claimAsked();
    void remarkEntered(bywalec::ui::RemarkKind kind, QString const& text);
    void enrolEntered(bywalec::ui::EnrolForm const& form);
    /// Esc while enrolling: the card stays without data.
    void enrolLeft();
    /// After Intent::EditNote: Enter with the new text, or Esc.
    void noteEntered(QString const& note);
    void noteLeft();
    void officeWanted();

  protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void makePanels();
    void connectPanels();
    void makeShortcuts();
    void place();
    void showPanel(CounterState const& state, bool fresh, bool newOutcome);
    void showPurchase(AmountPanel const& state, QWidget const* before, bool newOutcome);
    void raise(QWidget* panel);
    PanelView* asking() const;
    void pendingKeyAlone();
    void ask(Intent intent);
    void leave();
    bool enrolling() const;

    Banner* m_banner;
    CameraView* m_camera;
    EmptyPanelView* m_empty;
    CustomerPanelView* m_customer;
    ProblemPanelView* m_problem;
    AmountPanelView* m_amount;
    SearchPanelView* m_hits;
    RemarkPanelView* m_remarkForm;
    PurchasePanelView* m_purchase;
    ChoicePanelView* m_choice;
    RefundPanelView* m_refund;
    ClaimPanelView* m_claim;
    EnrolPanelView* m_enrol;
    RecentList* m_recent;
    SearchField* m_search;
    KeyButton* m_guest;
    KeyButton* m_remark;
    KeyButton* m_newCustomer;
    StatusBar* m_status;
    StatusButton* m_office;
    Strip* m_band;
    QWidget* m_shown = nullptr;
    QList<QWidget*> m_panels;

    std::optional<CounterState> m_state;
    QString m_enrolling;      ///< number of the card being enrolled
    QTimer m_aloneTimer;      ///< runs while a character may still turn out to be a scanner's first
    QElapsedTimer m_sinceKey; ///< since the last character: a burst's last one is not alone either
    int m_pendingKey = 0;
    QString m_pendingText;
    Qt::KeyboardModifiers m_pendingModifiers;
};

/// True if the panel has a filled button of its own, so that F4 must not be filled.
bool hasPrimary(PanelState const& panel);

} // namespace bywalec::ui
