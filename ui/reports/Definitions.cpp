// What each number of the reports is called, and the sentence that tells how it is counted.
#include "ui/reports/MondayState.h"

#include <QCoreApplication>

namespace bywalec::ui {

namespace {
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Definitions)
};
} // namespace

QString nameOf(Topic topic)
{
    switch (topic) {
    case Topic::Orders:
        return Texts::tr("Orders");
    case Topic::Revenue:
        return Texts::tr("Revenue");
    case Topic::Average:
        return Texts::tr("Average order");
    case Topic::Active:
        return Texts::tr("Active customers");
    case Topic::Newcomers:
        return Texts::tr("New customers");
    case Topic::Days:
        return Texts::tr("Orders per day");
    case Topic::Members:
        return Texts::tr("New and returning customers");
    case Topic::TalkTo:
        return Texts::tr("Talk to");
    case Topic::Remember:
        return Texts::tr("Thank and remember");
    case Topic::Nps:
        return Texts::tr("NPS, 90 days");
    case Topic::Lifetime:
        return Texts::tr("Customer value");
    case Topic::Churn:
        return Texts::tr("Churn");
    case Topic::Repeat:
        return Texts::tr("Returning");
    case Topic::Frequency:
        return Texts::tr("Frequency");
    case Topic::Owed:
        return Texts::tr("Rewards that wait");
    case Topic::Forecast:
        return Texts::tr("The next four weeks");
    case Topic::Goals:
        return Texts::tr("Goals");
    case Topic::Campaign:
        break;
    }
    return Texts::tr("The last campaign");
}

QString definitionOf(Topic topic)
{
    switch (topic) {
    case Topic::Orders:
        return Texts::tr("Visits that were neither undone nor refunded in full, with a card and without.");
    case Topic::Revenue:
        return Texts::tr("The sum of the amounts that are known, less refunds, on the day of the sale.");
    case Topic::Average:
        return Texts::tr("Revenue divided by the orders whose amount is known.");
    case Topic::Active:
        return Texts::tr("Customers with a card who bought something in this period at least once.");
    case Topic::Newcomers:
        return Texts::tr("Customers with a card whose first order ever falls into this period.");
    case Topic::Days:
        return Texts::tr(
            "Filled: the orders of each day. Outlined: the same day of the period before. A day is "
            "unusual when it lies outside of what the last eight such weekdays were.");
    case Topic::Members:
        return Texts::tr("Active customers of each period; new are those whose first order falls into it.");
    case Topic::TalkTo:
        return Texts::tr(
            "Regulars who have been silent for more than twice their own usual gap between visits. "
            "The usual gap is the median of the last 365 days, from three gaps on. At stake is what they "
            "would usually bring in 30 days less what the forecast still expects of them.");
    case Topic::Remember:
        return Texts::tr(
            "Those who came most often, birthdays of the seven days after the period, customers with "
            "one or two stamps to go, and complaints that nobody has closed.");
    case Topic::Nps:
        return Texts::tr(
            "Of the latest answers of 90 days, the share of 9 and 10 less the share of 0 to 6. Under "
            "30 answers it is left out.");
    case Topic::Lifetime:
        return Texts::tr(
            "A customer's average order, times orders a year, times the years a customer stays (one to "
            "five, from the churn).");
    case Topic::Churn:
        return Texts::tr(
            "Of the customers who were active before, the share that bought nothing during the shop's "
            "pace. New customers don't count.");
    case Topic::Repeat:
        return Texts::tr("Of the customers with an order in the last 365 days, the share with two or more.");
    case Topic::Frequency:
        return Texts::tr("Orders of customers with a card in the last 365 days, divided by those customers.");
    case Topic::Owed:
        return Texts::tr(
            "Rewards that were earned and are still valid, times what each costs the shop. Some are never "
            "collected: the share that usually is gives the second sum.");
    case Topic::Forecast:
        return Texts::tr(
            "From how often each customer has bought so far. Shown only when it did better on the last "
            "60 days than a simple rule.");
    case Topic::Goals:
        return Texts::tr(
            "Returning orders: those whose customer had an earlier one, of all orders of 28 days. Orders a "
            "week: the mean of 28 days. Active customers: those of 28 days. On track means on or above the "
            "straight line from the day the goal was set to its last.");
    case Topic::Campaign:
        break;
    }
    return Texts::tr(
        "Who came back within 30 days, among those written to and among those left out on purpose.");
}

} // namespace bywalec::ui
