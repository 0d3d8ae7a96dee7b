// The correction's questions, and the request that their answers make.
#include "core/base/Text.h"
#include "core/loyalty/Check.h"
#include "ui/customers/CustomerTexts.h"
#include "ui/office/FieldGrid.h"

namespace bywalec::ui {

namespace {

constexpr std::size_t longestNote = 120;

enum class Direction { Add, Take };

/// Accounts that a person may correct: charity's money is the causes'.
QList<ProgrammeView const*> correctable(CustomerView const& customer)
{
    QList<ProgrammeView const*> found;
    for (auto const& view : customer.programmes) {
        auto const unit = unitOf(view.programme.terms);
        if (unit && *unit != Unit::Charity) found << &view;
    }
    return found;
}

std::int64_t holds(ProgrammeView const& view)
{
    auto sum = view.standing.balance;
    for (auto const& reward : view.standing.open)
        sum += reward.price;
    return sum;
}

FieldState programmeField(QList<ProgrammeView const*> const& accounts, Answers const& answers)
{
    FieldState field;
    field.id = QStringLiteral("programme");
    field.kind = FieldKind::Choice;
    field.label = CustomerTexts::tr("Which account");
    field.span = 3;
    for (auto const* view : accounts)
        field.choices << std::pair(QString::fromStdString(view->programme.id.text()),
                                   QString::fromStdString(bywalec::nameOf(view->programme)));
    field.value = answers.value(field.id, accounts.isEmpty() ? QString() : field.choices.first().first);
    return field;
}

FieldState amountField(FormReader const& ask, Unit unit, std::int64_t& amount)
{
    Question const question{QStringLiteral("amount"), CustomerTexts::tr("By how much"), {}, {}};
    if (unit == Unit::Credit) return ask.money(question, amount);
    auto counted = question;
    counted.unit = unit == Unit::Point ? CustomerTexts::tr("pts") : CustomerTexts::tr("stamps");
    return ask.whole(counted, amount);
}

} // namespace

Correction readCorrection(CustomerView const& customer, Answers const& answers, CustomerTexts const& texts)
{
    Correction result;
    auto& state = result.state;
    auto& request = result.request;
    request.customer = customer.id;
    auto const accounts = correctable(customer);
    state.fields << programmeField(accounts, answers);
    ProgrammeView const* account = nullptr;
    for (auto const* view : accounts)
        if (QString::fromStdString(view->programme.id.text()) == state.fields.last().value) account = view;
    if (!account) return result; // its programme has gone since: choose another
    request.programme = account->programme.id;
    auto const unit = unitOf(account->programme.terms).value_or(Unit::Stamp);

    FormReader const ask(texts.words, texts.shop.currency, answers);
    auto direction = Direction::Add;
    state.fields << ask.choice<Direction>(
        {QStringLiteral("direction"), CustomerTexts::tr("Add or take away"), {}, {}}, direction,
        {{Direction::Add, "add", CustomerTexts::tr("add")},
         {Direction::Take, "take", CustomerTexts::tr("take away")}});
    state.fields.last().span = 2;
    std::int64_t amount = 0;
    auto field = amountField(ask, unit, amount);
    field.span = 2;
    auto const most = unit == Unit::Credit ? largestAmount : std::int64_t(1'000'000);
    if (field.error.isEmpty() && amount > most)
        field.error = CustomerTexts::tr("At most %1.").arg(texts.amount(most, unit));
    if (field.error.isEmpty() && amount == 0 && answers.contains(field.id))
        field.error = CustomerTexts::tr("More than 0.");
    state.fields << field;
    state.fields << ask.choice<AdjustWhy>(
        {QStringLiteral("why"),
         CustomerTexts::tr("Why"),
         CustomerTexts::tr("stands in the account for good"),
         {}},
        request.why,
        {{AdjustWhy::Mistake, "mistake", CustomerTexts::tr("a mistake is put right")},
         {AdjustWhy::Goodwill, "goodwill", CustomerTexts::tr("a gesture of the shop")},
         {AdjustWhy::PaperCard, "paper_card", CustomerTexts::tr("from a paper card")},
         {AdjustWhy::Other, "other", CustomerTexts::tr("another reason")}});
    state.fields.last().span = 3;
    auto note = ask.text({QStringLiteral("note"),
                          CustomerTexts::tr("Note"),
                          CustomerTexts::tr("for the shop only; may be empty"),
                          {}},
                         request.note);
    note.span = 10;
    if (codePoints(request.note) > longestNote)
        note.error = CustomerTexts::tr("At most %1 characters.").arg(longestNote);
    state.fields << note;

    request.delta = direction == Direction::Take ? -amount : amount;
    auto const now = holds(*account);
    auto const then = now + request.delta;
    state.canSave = amount > 0 && !anyWrong(state.fields);
    if (!state.canSave)
        state.outlook = CustomerTexts::tr("Now: %1.").arg(texts.amount(now, unit));
    else if (then < 0)
        state.outlook = CustomerTexts::tr("Now: %1. After it below zero: the next purchases make up for it.")
                            .arg(texts.amount(now, unit));
    else
        state.outlook = CustomerTexts::tr("Now: %1. After it: %2.")
                            .arg(texts.amount(now, unit), texts.amount(then, unit));
    return result;
}

} // namespace bywalec::ui
