// The groups that a rule can be about.
#pragma once

#include "core/loyalty/Award.h"

#include <QStringList>

namespace bywalec::ui {

/// Groups of the items that are sold, each once, in the order of the items.
inline QStringList groupsOf(Rules const& rules)
{
    QStringList groups;
    for (auto const& item : rules.items)
        if (auto const group = QString::fromStdString(item.group);
            !group.isEmpty() && !groups.contains(group))
            groups << group;
    return groups;
}

} // namespace bywalec::ui
