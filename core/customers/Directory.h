// Names, phones and card numbers in memory, for finding a customer as one types. Never written anywhere.
#pragma once

#include "core/base/Id.h"
#include "core/base/Result.h"
#include "core/base/Secret.h"

#include <array>
#include <shared_mutex>
#include <string>
#include <unordered_map>
#include <vector>

namespace bywalec {

class Database;
class Transaction;
struct Profile;

struct DirectoryHit {
    CustomerId customer;
    std::string name;       ///< as it was written
    std::string phoneTail;  ///< the last three digits
    std::string cardNumber; ///< ten digits, of the newest card
};

/// Safe to search from one thread while another puts.
class Directory {
  public:
    /// Reads everybody: at unlock, and again after a sync; who isn't there any more is taken out, and who was
    /// refreshed meanwhile stays as refreshed. Without a key only card numbers are known.
    Result<void> load(Database& database, Secret const* key);
    /// After a change to one customer; somebody who is gone is taken out.
    void refresh(Transaction& tx, CustomerId customer, Secret const* key);
    /// Any word order, no diacritics, beginnings of words, one slip in words of four letters or more, last
    /// digits of the phone, any digits of the card number. Best first; nothing for fewer than two characters.
    std::vector<DirectoryHit> search(std::string_view typed, std::size_t limit) const;
    /// Everybody, in no order.
    std::vector<DirectoryHit> everybody() const;
    std::size_t size() const;

  private:
    struct Person {
        CustomerId customer;
        std::string name;
        std::vector<std::string> words; ///< folded
        std::string phone;              ///< digits
        std::vector<std::string> cards; ///< ten digits each
        std::uint64_t load = 0;         ///< which load had begun when this was read
    };
    /// Which letters and which pairs of digits occur: lies side by side, and passes over nearly everybody
    /// without a look at their words.
    struct Sieve {
        std::uint64_t letters = 0;
        std::array<std::uint64_t, 2> digitPairs{};
    };
    struct Wanted;
    static Sieve sieveOf(Person const& person);
    static int score(Person const& person, std::vector<Wanted> const& wanted, bool slips);
    static DirectoryHit hitOf(Person const& person);
    static Person read(Transaction& tx, CustomerId customer, Secret const* key);
    void put(Person person);
    void forgetBefore(std::uint64_t load);

    mutable std::shared_mutex m_mutex;
    std::vector<Person> m_people;
    std::vector<Sieve> m_sieves; ///< of the person at the same place
    std::unordered_map<CustomerId, std::size_t> m_index;
    std::uint64_t m_loads = 0;
};

} // namespace bywalec
