// The first two steps: in which language, and what the shop is.
#pragma once

#include "ui/firstrun/FirstRunState.h"

#include <QWidget>

namespace bywalec::ui {

class FieldGrid;
class OfficeButton;
class TextLabel;
class TileRow;

class LanguageStep : public QWidget {
    Q_OBJECT
  public:
    explicit LanguageStep(QWidget* parent = nullptr);
    void render(QString const& language, bool sampleOffered);
    QWidget* firstStop() const;

  Q_SIGNALS:
    void languageChosen(QString const& language);
    void onward(); ///< a click on a language says both
    void sampleWanted();

  private:
    /// What the steps after this one ask.
    QWidget* makeOutlook();

    TileRow* m_languages;
    OfficeButton* m_sample;
    TextLabel* m_sampleNote;
};

class ShopStep : public QWidget {
    Q_OBJECT
  public:
    explicit ShopStep(QWidget* parent = nullptr);
    void render(ShopStepState const& state);
    QWidget* firstStop() const;

  Q_SIGNALS:
    void fieldChanged(QString const& id, QString const& text);
    void tradeChosen(bywalec::ui::Trade trade);

  private:
    FieldGrid* m_name;
    TileRow* m_trades;
    FieldGrid* m_place;
};

} // namespace bywalec::ui
