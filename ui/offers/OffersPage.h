// The offers' page of the office: the list with the general rules below, or one offer in their place.
#pragma once

#include "ui/offers/OffersState.h"

namespace bywalec::ui {

class EmptyNote;
class GeneralRules;
class OfferEditor;
class OfficeButton;
class PageHeader;
class TableList;

class OffersPage : public QWidget {
    Q_OBJECT
  public:
    explicit OffersPage(QWidget* parent = nullptr);

    void render(OffersState const& state);
    OfferEditor* editor() const { return m_editor; }
    GeneralRules* rules() const { return m_rules; }

  Q_SIGNALS:
    void newOffer();
    void offerOpened(QString const& id);
    // The editor's own
    void fieldChanged(QString const& id, QString const& text);
    void launch();
    void discard();
    void endOffer();
    /// Back to the list; the draft stays.
    void left();
    // The general rules' own; the ids are in generalRule
    void generalRuleChanged(QString const& id, QString const& value);
    void saveGeneralRules();
    void discardGeneralRules();

  private:
    QWidget* makeList();

    QWidget* m_list = nullptr;
    OfficeButton* m_new = nullptr;
    OfficeButton* m_firstNew = nullptr;
    TableList* m_table = nullptr;
    EmptyNote* m_empty = nullptr;
    GeneralRules* m_rules = nullptr;
    OfferEditor* m_editor;
};

} // namespace bywalec::ui
