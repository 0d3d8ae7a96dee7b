// Rewards that wait, everybody's in one pool: most people have none, some have one.
#pragma once

#include "core/base/LocalDay.h"

#include <cstdint>
#include <limits>
#include <optional>
#include <vector>

namespace bywalec {

struct WaitingReward {
    std::size_t programme = 0; ///< index into Rules::programmes
    std::optional<LocalDay> expires;
};

class WaitingRewards {
  public:
    explicit WaitingRewards(int customers) : m_queues(std::size_t(customers)) {}

    void add(int customer, WaitingReward const& reward)
    {
        std::uint32_t const added = take();
        m_nodes[added] = {reward, none};
        Queue& queue = m_queues[std::size_t(customer)];
        (queue.last == none ? queue.first : m_nodes[queue.last].next) = added;
        queue.last = added;
    }

    /// Oldest first; `done` says of each whether it is over.
    template<class Done>
    void sift(int customer, Done done)
    {
        Queue& queue = m_queues[std::size_t(customer)];
        std::uint32_t before = none;
        for (std::uint32_t node = queue.first; node != none;) {
            std::uint32_t const next = m_nodes[node].next;
            if (done(m_nodes[node].reward)) {
                (before == none ? queue.first : m_nodes[before].next) = next;
                if (queue.last == node) queue.last = before;
                m_nodes[node].next = m_free;
                m_free = node;
            } else {
                before = node;
            }
            node = next;
        }
    }

  private:
    static constexpr auto none = std::numeric_limits<std::uint32_t>::max();
    struct Node {
        WaitingReward reward;
        std::uint32_t next = none;
    };
    struct Queue {
        std::uint32_t first = none;
        std::uint32_t last = none;
    };
    std::uint32_t take()
    {
        if (m_free == none) {
            m_nodes.emplace_back();
            return std::uint32_t(m_nodes.size() - 1);
        }
        std::uint32_t const node = m_free;
        m_free = m_nodes[node].next;
        return node;
    }

    std::vector<Queue> m_queues; ///< by customer
    std::vector<Node> m_nodes;
    std::uint32_t m_free = none;
};

} // namespace bywalec
