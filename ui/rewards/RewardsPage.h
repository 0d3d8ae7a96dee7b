// The rewards' page of the office: all rewards of the running programmes; Enter changes one in its place.
#pragma once

#include "ui/rewards/RewardsState.h"

#include <QWidget>

namespace bywalec::ui {

class EmptyNote;
class FigureRow;
class OfficeButton;
class RewardEditor;
class TableList;

class RewardsPage : public QWidget {
    Q_OBJECT
  public:
    explicit RewardsPage(QWidget* parent = nullptr);
    void render(RewardsState const& state);
    RewardEditor* editor() const { return m_editor; }

  Q_SIGNALS:
    void rewardOpened(QString const& row);
    // The editor's own
    void fieldChanged(QString const& id, QString const& text);
    void save();
    void cancel();
    /// The programme of the reward in the editor is wanted.
    void programmeOpened(QString const& programmeId);
    /// There is no reward, and the page's one button was pressed.
    void programmesWanted();

  private:
    FigureRow* m_totals;
    TableList* m_table;
    EmptyNote* m_empty;
    OfficeButton* m_programmes;
    RewardEditor* m_editor;
    QString m_editing;
    QString m_programmeId; ///< of the one in the editor
};

} // namespace bywalec::ui
