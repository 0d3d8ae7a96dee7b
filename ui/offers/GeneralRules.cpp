// Four fields made from the state's choices; the cap stays in its place, so that nothing jumps.
#include "ui/offers/GeneralRules.h"

#include "ui/office/FieldGrid.h"
#include "ui/office/OfficeButton.h"
#include "ui/theme/TextLabel.h"

#include <QBoxLayout>

namespace bywalec::ui {

namespace {
QString const best = QStringLiteral("best");
QString const add = QStringLiteral("add");
QString const never = QStringLiteral("never");
QString const optional = QStringLiteral("optional");
QString const always = QStringLiteral("always");

FieldState meetField(GeneralRulesState const& state)
{
    FieldState field;
    field.id = generalRule::meet;
    field.kind = FieldKind::Choice;
    field.label = GeneralRules::tr("When two offers meet");
    field.choices = {{best, GeneralRules::tr("the better one counts")},
                     {add, GeneralRules::tr("they add up")}};
    field.value = state.meet == OffersMeet::Best ? best : add;
    field.hint = state.meet == OffersMeet::Best ? GeneralRules::tr("on the same items of a purchase")
                                                : GeneralRules::tr("up to the limit beside");
    return field;
}

FieldState capField(GeneralRulesState const& state)
{
    FieldState field;
    field.id = generalRule::cap;
    field.kind = FieldKind::Amount;
    field.label = GeneralRules::tr("Together at most");
    field.unit = QStringLiteral("%");
    field.value = state.capPercent;
    field.enabled = state.meet == OffersMeet::AddUp;
    field.hint = field.enabled ? GeneralRules::tr("of what is usual; 300 is three times")
                               : GeneralRules::tr("only if they add up");
    if (field.enabled) field.error = state.capError;
    return field;
}

FieldState askField(GeneralRulesState const& state)
{
    FieldState field;
    field.id = generalRule::ask;
    field.kind = FieldKind::Choice;
    field.label = GeneralRules::tr("The counter asks what was paid");
    field.choices = {{never, GeneralRules::tr("never")},
                     {optional, GeneralRules::tr("may be left empty")},
                     {always, GeneralRules::tr("always")}};
    field.value = state.ask == AskAmount::Never ? never : state.ask == AskAmount::Always ? always : optional;
    field.hint = !state.askNote.isEmpty()        ? state.askNote
                 : state.ask == AskAmount::Never ? GeneralRules::tr("a scan is enough")
                                                 : GeneralRules::tr("after a scan, before anything is added");
    return field;
}

FieldState paceField(GeneralRulesState const& state)
{
    FieldState field;
    field.id = generalRule::pace;
    field.kind = FieldKind::Amount;
    field.label = GeneralRules::tr("A regular comes back within");
    field.unit = GeneralRules::tr("days");
    field.value = state.paceDays;
    field.error = state.paceError;
    field.hint = GeneralRules::tr("café 30, shop 45, salon 90, workshop 365");
    return field;
}
} // namespace

GeneralRules::GeneralRules(QWidget* parent)
    : Panel(parent),
      m_fields(new FieldGrid(3)),
      m_discard(new OfficeButton({}, tr("Don't change"))),
      m_save(new OfficeButton(QStringLiteral("check"), tr("Save the rules")))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto* heading = new TextLabel(type::heading, &Colours::ink);
    heading->setBody(tr("General rules"));
    auto* note = new TextLabel(type::note, &Colours::muted);
    note->setBody(tr("for all programmes and offers"));
    note->setSmallestPx(12);
    auto* head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(heading);
    head->addWidget(note);
    head->addStretch(1);
    for (auto* button : {m_discard, m_save}) {
        button->setFixedHeight(size::officeSmall);
        head->addWidget(button);
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(21, 14, 21, 14);
    column->setSpacing(12);
    head->addStrut(size::officeSmall); // the buttons come and go
    column->addLayout(head);
    column->addWidget(m_fields);
    connect(m_fields, &FieldGrid::fieldChanged, this, &GeneralRules::changed);
    connect(m_discard, &QPushButton::clicked, this, &GeneralRules::discard);
    connect(m_save, &QPushButton::clicked, this, &GeneralRules::save);
    render({});
}

void GeneralRules::render(GeneralRulesState const& state)
{
    m_fields->render({meetField(state), capField(state), askField(state), paceField(state)});
    m_discard->setVisible(state.changed);
    m_save->setVisible(state.changed);
    m_save->setEnabled(state.canSave && state.paceError.isEmpty() &&
                       (state.meet == OffersMeet::Best || state.capError.isEmpty()));
    auto order = m_fields->stops();
    order << m_discard << m_save;
    for (int i = 1; i < order.size(); ++i)
        setTabOrder(order.at(i - 1), order.at(i));
}

} // namespace bywalec::ui
