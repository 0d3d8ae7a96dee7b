// What a customer has now, their habits, who sent them, and which cause they give to: the column beside the
// history.
#pragma once

#include "ui/customers/CustomersState.h"

#include <QScrollArea>

class QVBoxLayout;

namespace bywalec::ui {

class FieldGrid;
class Notice;
class OfficeButton;
class StampsLine;
class TextLabel;

class StandingPanel : public QScrollArea {
    Q_OBJECT
  public:
    explicit StandingPanel(QWidget* parent = nullptr);
    void render(CustomerProfile const& profile);
    FieldGrid* causes() const { return m_causes; }
    QList<QWidget*> stops() const;

  Q_SIGNALS:
    void referralWanted();
    void referralTakenBack();
    void causeChosen(QString const& programme, QString const& cause);

  private:
    QWidget* makeStanding();
    QWidget* makeReferral();
    QWidget* makeCauses();
    void renderRows(QList<StandingRow> const& rows);
    void renderSections(QList<ProfileSection> const& sections);

    Notice* m_preference;
    TextLabel* m_title = nullptr;
    StampsLine* m_stamps = nullptr;
    QVBoxLayout* m_rows = nullptr;
    QWidget* m_rowBox = nullptr;
    QList<StandingRow> m_shown;
    QWidget* m_sectionBox = nullptr;
    QVBoxLayout* m_sectionColumn = nullptr;
    QList<ProfileSection> m_sections;
    TextLabel* m_referral = nullptr;
    OfficeButton* m_refer = nullptr;
    OfficeButton* m_unrefer = nullptr;
    QWidget* m_causePanel = nullptr;
    FieldGrid* m_causes = nullptr;
};

} // namespace bywalec::ui
