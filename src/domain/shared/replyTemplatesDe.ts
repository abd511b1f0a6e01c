import type { ReplyTexts } from './replyTemplateTypes'

export const replyTemplatesDe: ReplyTexts = {
  reply_first_answer: {
    subject: 'Ihre Reise – {{destination}}',
    body: `Guten Tag {{first_name}},

vielen Dank für Ihre Nachricht. Ich bin {{owner_name}} und plane Ihre Reise ({{destination}}) mit Ihnen.

Drei Fragen zum Anfang: Was möchten Sie von dieser Reise mitnehmen, in welchem Tempo reisen Sie gern, und gibt es ein Budget, das ich beachten soll?

Antworten Sie einfach auf diese Nachricht. Wenn Sie lieber sprechen, sagen Sie mir, wann ich anrufen darf.

Herzliche Grüße
{{owner_name}}
{{company_name}}`,
    actionLabel: null,
  },
  reply_ask_dates: {
    subject: 'Ihre Reisedaten – {{destination}}',
    body: `Guten Tag {{first_name}},

wir sind fast so weit: Um Zimmer und Reiseleiter zu prüfen, brauche ich Ihre Daten. Wann würden Sie an- und abreisen, und sind ein paar Tage davor oder danach möglich?

Zu wievielt reisen Sie, und sind Kinder dabei? Wenn ja, nennen Sie mir bitte ihr Alter.

Herzliche Grüße
{{owner_name}}
{{company_name}}`,
    actionLabel: null,
  },
  reply_follow_up: {
    subject: 'Ihre Reise – {{destination}}: noch Fragen?',
    body: `Guten Tag {{first_name}},

vor einigen Tagen habe ich Ihnen zu Ihrer Reise ({{destination}}) geschrieben und bin gespannt, was Sie denken. Möchten Sie etwas ändern, oder kann ich eine Frage beantworten?

Falls sich Ihre Pläne geändert haben, genügt eine kurze Zeile, und ich melde mich nicht mehr.

Herzliche Grüße
{{owner_name}}
{{company_name}}`,
    actionLabel: null,
  },
  whatsapp_first_answer: {
    subject: 'Erste Antwort',
    body: `Guten Tag {{first_name}}, hier ist {{owner_name}} von {{company_name}}. Vielen Dank für Ihre Anfrage ({{destination}}). Wann möchten Sie reisen, und zu wievielt?`,
    actionLabel: null,
  },
  whatsapp_follow_up: {
    subject: 'Nachfrage',
    body: `Guten Tag {{first_name}}, hier ist {{owner_name}} von {{company_name}}. Konnten Sie schon über Ihre Reise ({{destination}}) nachdenken? Fragen beantworte ich gern.`,
    actionLabel: null,
  },
}
