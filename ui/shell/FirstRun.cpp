#include "ui/shell/FirstRun.h"

#include "ui/theme/Theme.h"

#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QSpinBox>
#include <QVBoxLayout>

namespace bywalec::ui {

namespace {
constexpr int pageWidth = 640;

QLabel* label(QString const& text, TextStyle const& style, QWidget* parent)
{
    auto* made = new QLabel(text, parent);
    made->setFont(Theme::font(style));
    made->setWordWrap(true);
    return made;
}

// A page in the middle of the window, as wide as one reads comfortably.
QVBoxLayout* page(QWidget* widget)
{
    auto* layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(size::gap);
    widget->setFixedWidth(pageWidth);
    return layout;
}

QPushButton* filled(QString const& text, QWidget* parent)
{
    auto* button = new QPushButton(text, parent);
    button->setProperty("primary", true);
    button->setMinimumHeight(size::button);
    button->setFont(Theme::font(type::fact));
    button->setDefault(true);
    return button;
}
} // namespace

FirstRun::FirstRun(QWidget* parent)
    : QWidget(parent),
      m_form(new QWidget(this)),
      m_keyPage(new QWidget(this)),
      m_name(new QLineEdit(m_form)),
      m_needed(new QSpinBox(m_form)),
      m_reward(new QLineEdit(m_form)),
      m_problem(label({}, type::strong, m_form)),
      m_key(label({}, type::fact, m_keyPage)),
      m_kept(label({}, type::base, m_keyPage)),
      m_saved(label({}, type::base, m_keyPage))
{
    setWindowTitle(QStringLiteral("Bywalec"));
    resize(1280, 800);
    auto* outer = new QVBoxLayout(this);
    outer->addStretch();
    // Stretches at both sides, not an alignment: only so do wrapped lines get their height.
    auto* middle = new QHBoxLayout;
    middle->addStretch();
    middle->addWidget(m_form);
    middle->addWidget(m_keyPage);
    middle->addStretch();
    outer->addLayout(middle);
    outer->addStretch();

    auto* form = page(m_form);
    form->addWidget(label(tr("Your shop"), type::banner, m_form));
    form->addWidget(label(tr("Three answers, and the counter is ready. Everything can be changed later."),
                          type::sentence, m_form));
    auto const field = [&](QString const& title, QWidget* input, QString const& hint) {
        auto* caption = label(title, type::strong, m_form);
        caption->setBuddy(input);
        input->setAccessibleName(title);
        input->setMinimumHeight(size::button);
        input->setProperty(qobject_cast<QLineEdit*>(input) ? "counter" : "page", true);
        input->setFont(Theme::font(type::sentence));
        form->addSpacing(size::between);
        form->addWidget(caption);
        form->addWidget(input);
        if (!hint.isEmpty()) form->addWidget(label(hint, type::second, m_form));
    };
    m_name->setMaxLength(60);
    m_reward->setMaxLength(40);
    m_reward->setText(tr("coffee"));
    m_needed->setRange(2, 20);
    m_needed->setButtonSymbols(QAbstractSpinBox::NoButtons); // typed, or the arrow keys
    m_needed->setValue(5);
    field(tr("What is the shop called?"), m_name, {});
    field(tr("How many stamps fill a card?"), m_needed, {});
    field(tr("What does a full card give?"), m_reward, {});
    m_problem->setObjectName(QStringLiteral("problem"));
    form->addWidget(m_problem);
    auto* go = filled(tr("Open the counter"), m_form);
    form->addWidget(go);
    connect(go, &QPushButton::clicked, this, &FirstRun::start);
    for (auto* input : {m_name, m_reward})
        connect(input, &QLineEdit::returnPressed, this, &FirstRun::start);

    auto* keys = page(m_keyPage);
    keys->addWidget(label(tr("The recovery key"), type::banner, m_keyPage));
    keys->addWidget(
        label(tr("Names and phones are locked. If this computer is lost, only this key opens them again. "
                 "Print it or save it on a USB stick, and keep it away from the computer."),
              type::sentence, m_keyPage));
    m_key->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_key->setAccessibleName(tr("The recovery key"));
    keys->addWidget(m_key);
    keys->addWidget(m_kept);
    auto* save = new QPushButton(tr("Save to a file…"), m_keyPage);
    save->setProperty("page", true);
    save->setMinimumHeight(size::button);
    keys->addWidget(save);
    keys->addWidget(m_saved);
    auto* done = filled(tr("I have put it away"), m_keyPage);
    keys->addWidget(done);
    connect(save, &QPushButton::clicked, this, &FirstRun::saveKey);
    connect(done, &QPushButton::clicked, this, &FirstRun::finished);
    m_keyPage->hide();
    m_name->setFocus();
}

void FirstRun::start()
{
    Founding founding;
    founding.name = m_name->text().trimmed().toStdString();
    if (founding.name.empty()) {
        showProblem(tr("Type what the shop is called."));
        m_name->setFocus();
        return;
    }
    StampTerms terms;
    terms.needed = m_needed->value();
    terms.reward.name = m_reward->text().trimmed().toStdString();
    if (terms.reward.name.empty()) {
        showProblem(tr("Type what a full card gives, for example: coffee."));
        m_reward->setFocus();
        return;
    }
    terms.name = founding.name;
    founding.programme = terms;
    showProblem({});
    Q_EMIT founded(founding);
}

void FirstRun::showProblem(QString const& problem)
{
    m_problem->setText(problem);
    auto palette = m_problem->palette();
    palette.setColor(QPalette::WindowText, Theme::colours().badText);
    m_problem->setPalette(palette);
}

void FirstRun::showRecoveryKey(QString const& key, QString const& keptWhere)
{
    m_form->hide();
    m_key->setText(key);
    m_kept->setText(keptWhere);
    m_keyPage->show();
}

void FirstRun::saveKey()
{
    auto* dialog = new QFileDialog(this, tr("Save the recovery key"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(tr("bywalec-recovery-key.txt"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](QString const& path) {
        QSaveFile file(path);
        bool const saved =
            file.open(QIODevice::WriteOnly) && file.write(m_key->text().toUtf8() + '\n') > 0 && file.commit();
        m_saved->setText(saved ? tr("Saved.")
                               : tr("Not saved: %1. Choose another place.").arg(file.errorString()));
    });
    dialog->open();
}

} // namespace bywalec::ui
