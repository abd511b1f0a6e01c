import type { TemplateTexts } from './templateTypes'

export const templatesDe: TemplateTexts = {
  lead_received: {
    subject: 'Ihre Reise: {{destination}} – Ihre Anfrage ist angekommen',
    body: `Guten Tag {{first_name}},

vielen Dank für Ihre Nachricht. Ihre Anfrage ({{destination}}) liegt bei {{owner_name}}, wird persönlich gelesen und mit ersten Ideen beantwortet, meist innerhalb weniger Arbeitsstunden.

Fällt Ihnen inzwischen noch etwas ein – ein Ort, von dem Sie träumen, ein Tempo, das Ihnen liegt, jemand, auf den wir besonders achten sollen –, antworten Sie einfach auf diese Nachricht.

Ihre Anfrage hat die Nummer {{reference}}.

Herzliche Grüße
{{company_name}}`,
    actionLabel: null,
  },
  lead_received_owner: {
    subject: 'Neue Anfrage {{reference}}: {{customer_name}}, {{destination}}',
    body: `{{customer_name}} fragt nach {{destination}}. Eine erste Antwort ist fällig bis {{due_at}}.

E-Mail: {{customer_email}}
Telefon: {{customer_phone}}

Bemerkungen:
{{notes}}`,
    actionLabel: 'Anfrage öffnen',
  },
  reply_received_owner: {
    subject: '{{customer_name}} hat geschrieben: {{reference}}',
    body: `{{customer_name}} hat zu {{title}} geschrieben (Referenz {{reference}}):

{{notes}}`,
    actionLabel: 'Anfrage öffnen',
  },
  lead_unassigned_manager: {
    subject: 'Niemand konnte {{reference}} übernehmen: {{customer_name}}, {{destination}}',
    body: `{{customer_name}} fragt nach {{destination}}, und niemand konnte die Anfrage übernehmen. Eine erste Antwort ist bis {{due_at}} fällig.

{{notes}}`,
    actionLabel: 'Anfrage öffnen',
  },
  clock_warning_owner: {
    subject: 'Bald fällig: {{reference}}, {{customer_name}}',
    body: `{{customer_name}} wartet auf eine Antwort zu {{title}}. Sie ist bis {{due_at}} fällig.`,
    actionLabel: 'Anfrage öffnen',
  },
  clock_late: {
    subject: 'Überfällig: {{reference}}, {{customer_name}}',
    body: `{{customer_name}} hat noch keine Antwort zu {{title}}. Sie war bis {{due_at}} fällig. Die Anfrage liegt bei {{owner_name}}.`,
    actionLabel: 'Anfrage öffnen',
  },
  clock_escalated_manager: {
    subject: 'Noch immer keine Antwort: {{reference}}, {{customer_name}}',
    body: `{{customer_name}} hat noch immer keine Antwort zu {{title}}, fällig bis {{due_at}}. Die Anfrage liegt bei {{owner_name}}: bitte übernehmen.`,
    actionLabel: 'Anfrage öffnen',
  },
  task_reminder_owner: {
    subject: 'Erinnerung: {{title}}',
    body: `{{title}} ist bis {{due_at}} fällig.`,
    actionLabel: 'Öffnen',
  },
  quote_sent: {
    subject: 'Ihre Reise liegt bereit: {{title}}',
    body: `Guten Tag {{first_name}},

Ihre Reise liegt bereit: {{title}}, Tag für Tag, mit allem, was enthalten ist. Der Gesamtpreis beträgt {{total}}; das Angebot gilt bis {{valid_until}}.

Nehmen Sie sich Zeit. Sie können es auf der Seite annehmen, als PDF herunterladen oder auf diese Nachricht antworten und mir sagen, was Sie ändern möchten.

Nummer {{reference}}.

Herzliche Grüße
{{owner_name}}
{{company_name}}`,
    actionLabel: 'Ihre Reise ansehen',
  },
  quote_opened_owner: {
    subject: 'Geöffnet: {{customer_name}}, {{title}}',
    body: `{{customer_name}} hat {{title}} zum ersten Mal geöffnet (Angebot {{reference}}, {{total}}, gültig bis {{valid_until}}).

Ein guter Moment für einen Anruf.`,
    actionLabel: 'Anfrage öffnen',
  },
  quote_declined_owner: {
    subject: 'Abgelehnt: {{customer_name}}, {{title}}',
    body: `{{customer_name}} hat {{title}} abgelehnt (Angebot {{reference}}, {{total}}).

{{notes}}`,
    actionLabel: 'Anfrage öffnen',
  },
  approval_asked_manager: {
    subject: 'Preis freigeben: {{reference}}, {{title}}',
    body: `{{owner_name}} fragt, ob dieser Preis hinausgehen darf: {{title}} für {{customer_name}}, {{total}} (Angebot {{reference}}).

{{notes}}`,
    actionLabel: 'Preis ansehen',
  },
  approval_answered_staff: {
    subject: 'Antwort zum Preis: {{reference}}, {{title}}',
    body: `{{title}} für {{customer_name}}, {{total}} (Angebot {{reference}}).

{{notes}}`,
    actionLabel: 'Version öffnen',
  },
  quote_reminder: {
    subject: 'Ihre Reise {{title}} ist bis {{valid_until}} reserviert',
    body: `Guten Tag {{first_name}},

eine kurze Nachricht: Das Angebot für {{title}}, insgesamt {{total}}, gilt bis {{valid_until}}. So lange halten wir Preise und Zimmer für Sie frei.

Wenn es passt, nehmen Sie es auf seiner Seite an. Wenn etwas anders sein soll oder Sie etwas mehr Zeit brauchen, antworten Sie einfach auf diese Nachricht.

Nummer {{reference}}.

Herzliche Grüße
{{owner_name}}
{{company_name}}`,
    actionLabel: 'Reise ansehen',
  },
  quote_accepted: {
    subject: 'Vielen Dank – {{title}} gehört Ihnen',
    body: `Guten Tag {{first_name}},

wie schön: Sie haben {{title}} angenommen. Wir halten die Plätze für Sie frei.

Ein Schritt fehlt noch, damit die Reise bestätigt ist: die Anzahlung. Sie finden sie, wie alle späteren Zahlungen, auf Ihrer Buchungsseite.

Nummer {{reference}}.

Herzliche Grüße
{{owner_name}}
{{company_name}}`,
    actionLabel: 'Ihre Buchung öffnen',
  },
  quote_accepted_owner: {
    subject: 'Angenommen: {{customer_name}}, {{title}}',
    body: `{{customer_name}} hat {{title}} für {{total}} angenommen (Nummer {{reference}}).

Die Buchung ist offen und wartet auf die Anzahlung.`,
    actionLabel: 'Buchung öffnen',
  },
  payment_received: {
    subject: 'Ihre Zahlung über {{amount}} ist eingegangen',
    body: `Guten Tag {{first_name}},

vielen Dank: Ihre Zahlung über {{amount}} für {{title}} ist eingegangen.

Was bezahlt ist und was noch kommt, steht auf Ihrer Buchungsseite. Nummer {{reference}}.

Herzliche Grüße
{{company_name}}`,
    actionLabel: 'Ihre Buchung öffnen',
  },
  payment_received_owner: {
    subject: '{{amount}} eingegangen für {{reference}}',
    body: `{{customer_name}} hat {{amount}} für {{title}} bezahlt (Nummer {{reference}}).`,
    actionLabel: 'Buchung öffnen',
  },
  booking_confirmed: {
    subject: 'Bestätigt: {{title}}',
    body: `Guten Tag {{first_name}},

Ihre Reise ist bestätigt: {{title}}, Nummer {{reference}}.

Ab jetzt kümmern wir uns: Wir buchen, bereiten vor und schreiben Ihnen, wenn wir etwas brauchen, etwa die Namen, wie sie in Ihren Pässen stehen. Alles steht auf Ihrer Buchungsseite.

Wir freuen uns auf Sie.

{{owner_name}}
{{company_name}}`,
    actionLabel: 'Ihre Buchung öffnen',
  },
  booking_confirmed_owner: {
    subject: 'Bestätigt: {{reference}}, {{customer_name}}',
    body: `Die Anzahlung für {{title}} ({{customer_name}}) ist verbucht. Die Buchung {{reference}} ist bestätigt.`,
    actionLabel: 'Buchung öffnen',
  },
  webhook_disabled_manager: {
    subject: 'Webhooks an {{title}} sind abgeschaltet',
    body: `{{notes}}

An {{title}} gehen keine Ereignisse mehr. Sobald die Gegenseite wieder antwortet, schalten Sie das Abonnement ein und senden Sie nach, was ihr fehlt.`,
    actionLabel: 'Abonnement öffnen',
  },
  tour_notice_staff: {
    subject: 'Reise: {{title}}',
    body: `{{notes}}`,
    actionLabel: 'Reise öffnen',
  },
}
