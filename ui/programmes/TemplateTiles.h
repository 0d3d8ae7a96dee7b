// The kinds of programme side by side; one is chosen, with arrow keys or a click.
#pragma once

#include "ui/programmes/ProgrammesState.h"

#include <QAbstractButton>

namespace bywalec::ui {

class TemplateButton : public QAbstractButton {
    Q_OBJECT
    Q_PROPERTY(bool textFits READ textFits)
  public:
    explicit TemplateButton(TemplateKind kind, QWidget* parent);

    TemplateKind kind() const { return m_kind; }
    void setContent(QString const& title, QString const& hint);
    bool textFits() const;
    QSize sizeHint() const override;

  protected:
    void paintEvent(QPaintEvent*) override;

  private:
    int textLeft() const;

    TemplateKind m_kind;
    QString m_hint;
};

class TemplateTiles : public QWidget {
    Q_OBJECT
  public:
    explicit TemplateTiles(QWidget* parent = nullptr);
    void render(QList<TemplateTile> const& tiles, TemplateKind chosen, bool fixed);

  Q_SIGNALS:
    void chosen(bywalec::ui::TemplateKind kind);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void choose(TemplateButton* button);

    QList<TemplateButton*> m_buttons;
};

} // namespace bywalec::ui
