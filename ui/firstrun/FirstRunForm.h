// What the first run asks about shop and programme, and what comes of the answers; no widget, no file.
#pragma once

#include "core/Business.h"
#include "core/words/Words.h"
#include "ui/firstrun/FirstRunState.h"

#include <map>
#include <QCoreApplication>

namespace bywalec::ui {

/// Whatever hasn't been answered has a usual answer, by trade and currency and in the language installed.
class FirstRunForm {
    Q_DECLARE_TR_FUNCTIONS(bywalec::ui::FirstRunForm)
  public:
    /// As the computer calls it; may be empty.
    explicit FirstRunForm(QByteArray const& systemZone);

    void setTrade(Trade trade) { m_trade = trade; }
    void setKind(TemplateKind kind) { m_kind = kind; }
    /// By the ids of the fields that the two steps show.
    void answer(QString const& id, QString const& text);

    bool hasName() const;
    QString shopName() const; ///< "Mój lokal" when there is none
    ShopStepState shop(Words const& words, UtcTime now, bool nameNeeded) const;
    ProgrammeStepState programme(Words const& words) const;
    /// None while an answer can't be used: its field says why.
    std::optional<ProgrammeTerms> terms() const;
    /// Without a programme where that step was skipped.
    Founding founding(std::string const& language, bool withProgramme) const;

  private:
    struct Draft {
        QList<FieldState> fields;
        std::optional<ProgrammeTerms> terms;
        CardPreviewState card;
    };
    Draft draft(Words const* words) const;
    void draftStamps(Draft& draft) const;
    void draftPoints(Draft& draft, Words const* words) const;
    void draftTiers(Draft& draft, Words const* words) const;
    void draftCashback(Draft& draft, Words const* words) const;
    void draftCharity(Draft& draft, Words const* words) const;

    QString given(QString const& id, QString const& usual) const;
    /// Each sets the field's error where the answer can't be used.
    FieldState textField(QString const& id, QString const& label, QString const& usual, bool needed) const;
    FieldState numberField(QString const& id, QString const& label, int usual, int least, int most) const;
    FieldState percentField(QString const& id, QString const& label, int usual, int most) const;
    QString currencyCode() const;

    std::map<QString, QString> m_answers;
    QString m_systemZone;
    Trade m_trade = Trade::Cafe;
    TemplateKind m_kind = TemplateKind::Stamps;
};

} // namespace bywalec::ui
