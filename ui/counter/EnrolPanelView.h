// A new card: its code to photograph, the few fields that may be filled in, and the three steps.
#pragma once

#include "ui/counter/PanelParts.h"

#include <QCheckBox>

namespace bywalec::ui {

/// The card as the customer photographs it: whole pixels a module, dark on white in both schemes.
class CardPicture : public QWidget {
    Q_OBJECT
    Q_PROPERTY(bool textFits READ textFits)
  public:
    explicit CardPicture(QWidget* parent = nullptr);
    void render(EnrolPanel const& state);
    /// Side of one module in logical pixels: a whole number, so that the code stays sharp.
    int modulePx() const;
    bool textFits() const;

  protected:
    void paintEvent(QPaintEvent*) override;

  private:
    void paintCode(QPainter& painter, QRect const& place) const;
    EnrolPanel m_state;
};

/// A consent: box of 28 px, what is agreed to, and what is still missing for it.
class ConsentBox : public QCheckBox {
    Q_OBJECT
    Q_PROPERTY(bool textFits READ textFits)
  public:
    explicit ConsentBox(QString const& title, QWidget* parent = nullptr);
    void setDetail(QString const& detail);
    bool textFits() const;

  protected:
    void paintEvent(QPaintEvent*) override;
    bool hitButton(QPoint const& position) const override;

  private:
    QString m_detail;
};

class EnrolPanelView : public QWidget {
    Q_OBJECT
  public:
    explicit EnrolPanelView(QWidget* parent = nullptr);

    /// `fresh`: another card, so the form starts empty and the name takes the focus.
    void render(EnrolPanel const& state, bool fresh);

  Q_SIGNALS:
    void entered(bywalec::ui::EnrolForm const& form);
    void left();

  protected:
    void resizeEvent(QResizeEvent* event) override;

  private:
    QLayout* makeFields();
    void makeForm();
    void makeSteps();
    void place();
    void consentsChanged();
    void enter();

    CardPicture* m_card;
    PanelView* m_form;
    PanelView* m_steps;
    QLineEdit* m_name = nullptr;
    Field* m_phone = nullptr;
    Field* m_email = nullptr;
    ConsentBox* m_sms = nullptr;
    ConsentBox* m_mail = nullptr;
    TextLabel* m_consentText = nullptr;
    TextLabel* m_problem = nullptr;
    KeyButton* m_enter = nullptr;
    TextLabel* m_stepsHeading = nullptr;
    QWidget* m_photoStep = nullptr;
    QList<QWidget*> m_aboutForm; ///< steps and hints that speak of the form
    KeyButton* m_leave = nullptr;
    bool m_replacement = false;
};

} // namespace bywalec::ui
