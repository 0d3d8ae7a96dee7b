// One offer being written: what, for what, when; its sentence, the counter's words, its week, launch and end.
#pragma once

#include "ui/offers/OffersState.h"

namespace bywalec::ui {

class CounterSays;
class FieldGrid;
class FigureRow;
class Notice;
class NoticeStack;
class OfficeButton;
class PageHeader;
class Panel;
class TextLabel;
class WeekView;

class OfferEditor : public QWidget {
    Q_OBJECT
  public:
    explicit OfferEditor(QWidget* parent = nullptr);

    void render(OfferEditorState const& state);
    FormField* field(QString const& id) const;
    /// What takes the focus when the editor opens.
    QWidget* firstStop() const;

  Q_SIGNALS:
    void fieldChanged(QString const& id, QString const& text);
    void launch();
    void discard();
    void endOffer();
    void left();

  protected:
    void keyPressEvent(QKeyEvent* event) override;

  private:
    void makeHeader();
    Panel* makeFieldsPanel();
    Panel* makeWeekPanel();
    void showMore(bool open);
    void showCounts(std::optional<OfferCounts> const& counts);
    void orderTabs();

    PageHeader* m_header;
    OfficeButton* m_end = nullptr;
    OfficeButton* m_discard = nullptr;
    OfficeButton* m_launch = nullptr;
    QList<FieldGrid*> m_columns; ///< what, for what, when
    QWidget* m_moreBox = nullptr;
    FieldGrid* m_more = nullptr;
    OfficeButton* m_moreButton = nullptr;
    TextLabel* m_rule = nullptr;
    CounterSays* m_says;
    NoticeStack* m_warnings;
    FigureRow* m_counts;
    WeekView* m_week = nullptr;
    TextLabel* m_weekNote = nullptr;
    Notice* m_footnote;
    QString m_id;
    bool m_moreOpen = false;
};

/// "87 of 200", or "87" without a limit.
QString usesText(OfferCounts const& counts);

} // namespace bywalec::ui
