#include "ui/rewards/RewardFields.h"

namespace bywalec::ui {

FieldState RewardFields::validity(FormReader const& ask, RewardTerms& reward, QString const& prefix)
{
    return ask.whole(
        {prefix + QStringLiteral("valid_days"), tr("Reward valid"), tr("empty: for ever"), tr("days")},
        reward.validDays);
}

FieldState RewardFields::cost(FormReader const& ask, RewardTerms& reward, QString const& prefix)
{
    return ask.money(
        {prefix + QStringLiteral("cost_minor"), tr("Cost of the reward"), tr("for the calculation"), {}},
        reward.costMinor);
}

QList<FieldState> RewardFields::details(FormReader const& ask, RewardTerms& reward, QString const& prefix)
{
    QList<Option<RewardKind>> kinds{{RewardKind::Product, "product", tr("product")},
                                    {RewardKind::Service, "service", tr("service")},
                                    {RewardKind::Discount, "discount", tr("discount")},
                                    {RewardKind::Experience, "experience", tr("experience")}};
    // Recognition isn't chosen by mistake: only what is a badge already stays one.
    if (reward.kind == RewardKind::Badge)
        kinds << Option<RewardKind>{RewardKind::Badge, "badge", tr("badge")};
    auto const kind = ask.choice<RewardKind>({prefix + QStringLiteral("kind"), tr("Kind of reward"), {}, {}},
                                             reward.kind, kinds);
    auto amount = ask.money(
        {prefix + QStringLiteral("discount_minor"), tr("Discount"), tr("off the bill; or a percentage"), {}},
        reward.discountMinor);
    auto percent = ask.whole({prefix + QStringLiteral("discount_percent"), tr("Or in percent"),
                              tr("then leave the amount empty"), QStringLiteral("%")},
                             reward.discountPercent);
    auto const discount = reward.kind == RewardKind::Discount;
    for (auto* field : {&amount, &percent}) {
        field->enabled = discount;
        if (discount) continue;
        // What isn't asked isn't wrong, and isn't kept.
        field->value.clear();
        field->error.clear();
    }
    if (!discount && ask.answer(prefix + QStringLiteral("kind"))) {
        reward.discountMinor = 0;
        reward.discountPercent = 0;
    }
    auto const minimum = ask.money({prefix + QStringLiteral("minimum_minor"),
                                    tr("Given with a purchase of"),
                                    tr("empty: with any, or none"),
                                    {}},
                                   reward.minimumMinor);
    auto const stock = ask.whole({prefix + QStringLiteral("stock"),
                                  tr("How many there are"),
                                  tr("each is given once; empty: no limit"),
                                  {}},
                                 reward.stock);
    return {kind, amount, percent, minimum, stock};
}

} // namespace bywalec::ui
