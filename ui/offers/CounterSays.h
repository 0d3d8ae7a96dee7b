// What comes of an offer at the counter: the sentence that is proposed, and sample purchases before and
// after.
#pragma once

#include "ui/offers/OffersState.h"
#include "ui/theme/Paint.h"

namespace bywalec::ui {

class Picture;
class TextLabel;

/// The counter's strip "Say: …", as high as its words.
class SayBox : public QWidget {
    Q_OBJECT
  public:
    explicit SayBox(QWidget* parent = nullptr);
    void render(QString const& sentence);

  protected:
    void paintEvent(QPaintEvent*) override;

  private:
    bool m_says = false;
    TextLabel* m_text;
};

class CounterSays : public Panel {
    Q_OBJECT
  public:
    explicit CounterSays(QWidget* parent = nullptr);
    void render(QString const& say, QList<OfferExample> const& examples);

  private:
    struct Row {
        QWidget* whole;
        TextLabel* purchase;
        TextLabel* change;
    };
    Row makeRow();

    SayBox* m_say;
    TextLabel* m_heading;
    QList<Row> m_rows;
};

} // namespace bywalec::ui
