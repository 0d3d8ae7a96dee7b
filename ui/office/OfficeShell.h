// The owner's office: the rail at the left, the chosen page beside it. It knows no page by name.
#pragma once

#include <QHash>
#include <QWidget>

class QStackedWidget;

namespace bywalec::ui {

class OfficeButton;
class Rail;

class OfficeShell : public QWidget {
    Q_OBJECT
  public:
    explicit OfficeShell(QWidget* parent = nullptr);

    void setShopName(QString const& name);
    /// Pages stand in the order in which they are added; the first is shown until another is chosen.
    void addPage(QString const& id, QString const& title, QString const& icon, QWidget* page);
    /// The page added next stands apart from those before.
    void addGap();
    /// A number beside the page's name; 0 takes it away.
    void setBadge(QString const& id, int count);
    void showPage(QString const& id);
    QString currentPage() const;
    QWidget* page(QString const& id) const { return m_pages.value(id); }

  Q_SIGNALS:
    void counterWanted();
    void pageShown(QString const& id);

  protected:
    void paintEvent(QPaintEvent*) override;

  private:
    void bring(QString const& id);

    Rail* m_rail;
    QWidget* m_sign; ///< the shop's mark and name
    QStackedWidget* m_content;
    OfficeButton* m_counter;
    QHash<QString, QWidget*> m_pages;
};

} // namespace bywalec::ui
