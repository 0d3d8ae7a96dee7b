// The guided tour: the real application does everything once, each step is verified and photographed.
#pragma once

#include <QString>
#include <string>
#include <vector>

namespace bywalec {

class TourStage;
namespace ui {
class Office;
}

class Tour {
  public:
    /// Pictures go to folder/pl and folder/en.
    explicit Tour(QString folder) : m_folder(std::move(folder)) {}
    /// 0 only if each step was verified; a line a step on stdout.
    int run();

  private:
    bool runIn(QString const& language);
    void foundShop(TourStage& stage, QString const& language);
    void liveAWhile(TourStage& stage);
    void enrol(TourStage& stage);
    void collect(TourStage& stage);
    void reward(TourStage& stage);
    void beside(TourStage& stage);
    void problems(TourStage& stage);
    void fullDisk(TourStage& stage);
    void unplug(TourStage& stage);
    void reopen(TourStage& stage);
    void otherLooks(TourStage& stage, QString const& language);
    void askForAmount(TourStage& stage);
    // Programmes of every kind (TourProgrammes.cpp)
    void everyKind(TourStage& stage, QString const& language);
    void buyItems(TourStage& stage);
    void payWithPoints(TourStage& stage);
    void chooseReward(TourStage& stage);
    void refund(TourStage& stage);
    void claim(TourStage& stage);
    // The owner's office (TourOffice.cpp)
    void visitOffice(TourStage& stage);
    void visitPeople(TourStage& stage, ui::Office& office);
    void visitFigures(TourStage& stage, ui::Office& office);
    std::string card(std::string const& name) const;

    QString m_folder;
    struct Card {
        std::string name;
        std::string payload;
    };
    std::vector<Card> m_cards;
};

} // namespace bywalec
