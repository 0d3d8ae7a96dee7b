// The rewards' page of the office: all rewards of the running programmes, to be read; Enter leads to the
// rule.
#pragma once

#include "ui/rewards/RewardsState.h"

#include <QHash>
#include <QWidget>

namespace bywalec::ui {

class EmptyNote;
class FigureRow;
class OfficeButton;
class TableList;

class RewardsPage : public QWidget {
    Q_OBJECT
  public:
    explicit RewardsPage(QWidget* parent = nullptr);
    void render(RewardsState const& state);

  Q_SIGNALS:
    /// A row was opened: this programme's editor is wanted.
    void programmeOpened(QString const& programmeId);
    /// There is no reward, and the page's one button was pressed.
    void programmesWanted();

  private:
    FigureRow* m_totals;
    TableList* m_table;
    EmptyNote* m_empty;
    OfficeButton* m_programmes;
    QHash<QString, QString> m_programmeOf; ///< by row
};

} // namespace bywalec::ui
