// Card, form and steps side by side; consents are never ticked for the customer.
#include "ui/counter/EnrolPanelView.h"

#include "ui/counter/ProblemPanelView.h"

namespace bywalec::ui {

namespace {
constexpr int cardWidth = 452;
constexpr int narrowCardWidth = 344;
constexpr int sideWidth = 336;
constexpr int narrowSideWidth = 264;

TextLabel* fieldLabel(QString const& name, QString const& optional)
{
    auto* label = new TextLabel(type::second, &Colours::muted);
    label->setLead(&Colours::muted, 600);
    label->setRuns(name, optional);
    return label;
}

QWidget* stepLine(int number, QString const& text, bool done)
{
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    auto* ring = new StepNumber(number, 30);
    ring->setDone(done);
    ring->setQuiet(!done);
    row->addWidget(ring);
    auto* label = new TextLabel(type::base, done ? &Colours::ink : &Colours::muted);
    label->setBody(text);
    label->setMaxLines(2);
    label->setAlignment(Qt::AlignVCenter);
    row->addWidget(label, 1);
    return line;
}
} // namespace

EnrolPanelView::EnrolPanelView(QWidget* parent)
    : QWidget(parent),
      m_card(new CardPicture(this)),
      m_form(new PanelView(this)),
      m_steps(new PanelView(this))
{
    makeForm();
    makeSteps();
}

QLayout* EnrolPanelView::makeFields()
{
    auto* layout = new QVBoxLayout;
    layout->setSpacing(0);
    m_name = panel::field(tr("First name, optional"), 20, m_form);
    m_phone = panel::field(tr("Phone, optional"), 20, m_form);
    m_email = panel::field(tr("E-mail"), 16, m_form);
    m_email->setFixedHeight(size::target);
    m_email->setHint(tr("E-mail address"));
    m_phone->setHint(QStringLiteral("600 000 000"));
    layout->addWidget(fieldLabel(tr("First name"), tr("(optional)")));
    layout->addSpacing(5);
    layout->addWidget(m_name);
    layout->addSpacing(13);
    layout->addWidget(fieldLabel(tr("Phone"), tr("(optional)", "phone")));
    layout->addSpacing(5);
    layout->addWidget(m_phone);
    layout->addSpacing(18);
    for (QLineEdit* field : std::initializer_list<QLineEdit*>{m_name, m_phone, m_email})
        connect(field, &QLineEdit::returnPressed, this, &EnrolPanelView::enter);
    connect(m_phone, &QLineEdit::textChanged, this, &EnrolPanelView::consentsChanged);
    return layout;
}

void EnrolPanelView::makeForm()
{
    auto* layout = panel::column(m_form);
    layout->addLayout(makeFields());
    auto* consents = new TextLabel(type::second, &Colours::muted);
    consents->setRuns(tr("Consents"), tr("tick only what the customer agrees to"));
    consents->setSeparator(QString(QChar(0x2002)));
    consents->setSmallestPx(12);
    m_sms = new ConsentBox(tr("SMS with offers"));
    m_mail = new ConsentBox(tr("E-mail with offers"));
    m_consentText = new TextLabel(type::second, &Colours::muted);
    m_consentText->setMaxLines(3);
    m_consentText->setSmallestPx(12);
    m_problem = new TextLabel(type::secondStrong, &Colours::badText);
    m_problem->setMaxLines(2);
    m_enter = panel::enterButton(tr("Save and add the first stamp"), m_form);
    layout->addWidget(consents);
    layout->addSpacing(4);
    layout->addWidget(m_sms);
    layout->addSpacing(4);
    layout->addWidget(m_mail);
    layout->addWidget(m_email);
    layout->addSpacing(4);
    layout->addWidget(m_consentText);
    layout->addStretch();
    layout->addWidget(m_problem);
    layout->addSpacing(4);
    layout->addWidget(m_enter);
    connect(m_sms, &QCheckBox::toggled, this, &EnrolPanelView::consentsChanged);
    connect(m_mail, &QCheckBox::toggled, this, [this](bool ticked) {
        consentsChanged();
        if (ticked) m_email->setFocus(Qt::OtherFocusReason);
    });
    connect(m_enter, &QPushButton::clicked, this, &EnrolPanelView::enter);
    consentsChanged();
}

void EnrolPanelView::makeSteps()
{
    auto* whole = panel::column(m_steps);
    whole->setContentsMargins(13, 22, 13, 13);
    auto* layout = new QVBoxLayout; // words stand further in than the button at the foot
    layout->setContentsMargins(8, 0, 8, 0);
    layout->setSpacing(0);
    whole->addLayout(layout, 1);
    m_stepsHeading = new TextLabel(type::strong, &Colours::ink);
    layout->addWidget(m_stepsHeading);
    layout->addSpacing(14);
    m_photoStep = stepLine(2, tr("The customer takes a picture"), false);
    layout->addWidget(stepLine(1, tr("The card is saved and valid"), true));
    layout->addSpacing(14);
    layout->addWidget(m_photoStep);
    layout->addSpacing(14);
    m_aboutForm << stepLine(3, tr("First name, phone, Enter"), false);
    layout->addWidget(m_aboutForm.last());
    for (auto const& text : {tr("Without name and phone everything works the same. They can be added later."),
                             tr("Have printed cards? Scan an empty one, type the name and press Enter.")}) {
        layout->addSpacing(22);
        m_aboutForm << new Hairline;
        layout->addWidget(m_aboutForm.last());
        layout->addSpacing(18);
        auto* hint = new TextLabel(type::second, &Colours::muted);
        hint->setMaxLines(4);
        hint->setBody(text);
        layout->addWidget(hint);
        m_aboutForm << hint;
    }
    layout->addStretch();
    m_leave = new KeyButton(this);
    whole->addWidget(m_leave);
    connect(m_leave, &QPushButton::clicked, this, &EnrolPanelView::left);
}

void EnrolPanelView::consentsChanged()
{
    auto const hasPhone = !m_phone->text().trimmed().isEmpty();
    if (!hasPhone) m_sms->setChecked(false);
    m_sms->setEnabled(hasPhone);
    m_sms->setDetail(hasPhone ? tr("to the number above") : tr("type the phone first"));
    m_mail->setDetail(m_mail->isChecked() ? tr("to this address:") : tr("we ask for the address"));
    m_email->setVisible(m_mail->isChecked());
}

void EnrolPanelView::render(EnrolPanel const& state, bool fresh)
{
    m_card->render(state);
    m_consentText->setBody(state.consentText);
    m_problem->setBody(state.problem);
    m_problem->setVisible(!state.problem.isEmpty());
    m_photoStep->setVisible(!state.printedCard);
    // A new card for somebody who is enrolled has nothing to fill in.
    m_replacement = state.replacement;
    m_form->setVisible(!m_replacement);
    for (auto* part : m_aboutForm)
        part->setVisible(!m_replacement);
    m_stepsHeading->setBody(m_replacement ? tr("The old card is replaced") : tr("Three steps, 10 seconds"));
    m_leave->setContent(QStringLiteral("x"), m_replacement ? tr("Close") : tr("Leave the card without data"),
                        QStringLiteral("Esc"));
    place();
    if (!fresh) return;
    for (QLineEdit* field : std::initializer_list<QLineEdit*>{m_name, m_phone, m_email})
        field->clear();
    m_sms->setChecked(false);
    m_mail->setChecked(false);
    if (m_replacement)
        m_leave->setFocus(Qt::OtherFocusReason);
    else
        m_name->setFocus(Qt::OtherFocusReason);
}

void EnrolPanelView::enter()
{
    EnrolForm form;
    form.name = m_name->text().simplified();
    form.phone = m_phone->text().simplified();
    form.email = m_email->text().trimmed();
    form.smsConsent = m_sms->isChecked();
    form.emailConsent = m_mail->isChecked();
    Q_EMIT entered(form);
}

void EnrolPanelView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    place();
}

void EnrolPanelView::place()
{
    auto const narrow = width() < 1148;
    auto const card = narrow ? narrowCardWidth : cardWidth;
    auto const side = narrow ? narrowSideWidth : sideWidth;
    auto const form = width() - card - side - 2 * size::gap;
    auto const low = height() < 524;
    for (QLineEdit* field : std::initializer_list<QLineEdit*>{m_name, m_phone})
        field->setFixedHeight(low ? size::target : size::button);
    m_enter->setFixedHeight(low ? size::button : 72);
    m_card->setGeometry(0, 0, m_replacement ? card + size::gap + form : card, height());
    m_form->setGeometry(card + size::gap, 0, form, height());
    m_steps->setGeometry(width() - side, 0, side, height());
}

} // namespace bywalec::ui
