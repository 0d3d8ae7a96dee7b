// Large answers side by side, one of them chosen: languages, trades. One stop for Tab, arrows inside.
#pragma once

#include <QAbstractButton>
#include <QList>

namespace bywalec::ui {

struct Tile {
    QString id;
    QString icon; ///< empty: none
    QString title;
    QString hint; ///< empty: none
};

class TileButton : public QAbstractButton {
    Q_OBJECT
    Q_PROPERTY(bool textFits READ textFits)
  public:
    TileButton(Tile const& tile, bool large, QWidget* parent);
    QString id() const { return m_tile.id; }
    bool textFits() const;
    QSize sizeHint() const override;

  protected:
    void paintEvent(QPaintEvent*) override;

  private:
    double textLeft() const;
    double textRoom() const;

    Tile m_tile;
    bool m_large;
};

class TileRow : public QWidget {
    Q_OBJECT
  public:
    enum class Size { Usual, Large };
    TileRow(QString const& accessibleName, QList<Tile> const& tiles, Size wanted, QWidget* parent = nullptr);

    void choose(QString const& id);
    TileButton* chosenTile() const;
    QList<TileButton*> const& tiles() const { return m_tiles; }

  Q_SIGNALS:
    /// By a click or an arrow key.
    void chosen(QString const& id);
    /// By a click only, after `chosen`.
    void clicked(QString const& id);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    QList<TileButton*> m_tiles;
};

} // namespace bywalec::ui
