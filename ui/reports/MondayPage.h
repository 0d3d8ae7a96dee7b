// The Monday page on screen: what happened, whom to talk to, whether it pays. Passive; scrolls downwards.
#pragma once

#include "ui/reports/MondayState.h"

#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace bywalec::ui {

class BlockPanel;
class ChartPanel;
class EmptyNote;
class GaugeButton;
class GoalsPanel;
class MondayHeader;
class MondayTileButton;
class NoticeStack;
class RememberPanel;
class SourcePanel;
class TalkPanel;

class MondayPage : public QWidget {
    Q_OBJECT
  public:
    explicit MondayPage(QWidget* parent = nullptr);
    void render(MondayState const& state);
    /// What was done, or why it couldn't be: one line under the head until the next period.
    void setNotice(QString const& notice);
    /// What was asked for by sourceWanted; of another number than is open it isn't shown.
    void showRows(MondayRows const& rows);
    MondayState const& state() const { return m_state; }
    GoalsPanel& goals() { return *m_goals; }

  public Q_SLOTS:
    /// Opens the panel that tells where a number comes from, or all of them.
    void showSource(bywalec::ui::Topic topic);
    void showSources();
    void hideSource();

  Q_SIGNALS:
    void previousWanted();
    void nextWanted();
    void kindWanted(bywalec::PeriodKind kind);
    void pdfWanted();
    void csvWanted();
    void printWanted();
    /// A number was pressed: the rows behind it may be wanted as well.
    void sourceWanted(bywalec::ui::Topic topic);

  protected:
    void resizeEvent(QResizeEvent* event) override;

  private:
    void connectHeader();
    void openSource();
    void addFigures(QVBoxLayout* column);
    void addPeople(QVBoxLayout* column);
    template<class Part>
    Part* listened(Part* part);

    MondayState m_state;
    std::optional<Topic> m_topic; ///< whose source is open
    MondayHeader* m_header;
    SourcePanel* m_source;
    NoticeStack* m_notices;
    EmptyNote* m_empty;
    QWidget* m_content;
    QList<MondayTileButton*> m_tiles;
    ChartPanel* m_days;
    ChartPanel* m_members;
    QHBoxLayout* m_people = nullptr;
    TalkPanel* m_talk;
    RememberPanel* m_remember;
    QList<GaugeButton*> m_gauges;
    QList<BlockPanel*> m_blocks;
    GoalsPanel* m_goals;
    QString m_notice;
};

} // namespace bywalec::ui
