import type { ReplyTexts } from './replyTemplateTypes'

export const replyTemplatesFr: ReplyTexts = {
  reply_first_answer: {
    subject: 'Votre voyage – {{destination}}',
    body: `Bonjour {{first_name}},

Merci de votre message. Je suis {{owner_name}} et je prépare votre voyage avec vous ({{destination}}).

Pour bien commencer, trois questions : quel souvenir aimeriez-vous rapporter de ce voyage, à quel rythme aimez-vous voyager, et y a-t-il un budget à respecter ?

Répondez simplement à ce message. Si vous préférez parler, dites-moi quand je peux vous appeler.

Bien à vous,
{{owner_name}}
{{company_name}}`,
    actionLabel: null,
  },
  reply_ask_dates: {
    subject: 'Vos dates – {{destination}}',
    body: `Bonjour {{first_name}},

Nous y sommes presque : pour vérifier les chambres et les guides, il me faut vos dates. Quand arriveriez-vous et repartiriez-vous, et quelques jours de marge sont-ils possibles ?

Combien serez-vous, et y aura-t-il des enfants ? Si oui, indiquez-moi leur âge.

Bien à vous,
{{owner_name}}
{{company_name}}`,
    actionLabel: null,
  },
  reply_follow_up: {
    subject: 'Votre voyage – {{destination}} : des questions ?',
    body: `Bonjour {{first_name}},

Je vous ai écrit il y a quelques jours au sujet de votre voyage ({{destination}}) et je me demande ce que vous en pensez. Souhaitez-vous changer quelque chose, ou puis-je répondre à une question ?

Si vos projets ont changé, un mot suffit et je ne vous dérangerai plus.

Bien à vous,
{{owner_name}}
{{company_name}}`,
    actionLabel: null,
  },
  whatsapp_first_answer: {
    subject: 'Première réponse',
    body: `Bonjour {{first_name}}, ici {{owner_name}} de {{company_name}}. Merci de votre demande ({{destination}}). Quand aimeriez-vous partir, et combien serez-vous ?`,
    actionLabel: null,
  },
  whatsapp_follow_up: {
    subject: 'Relance',
    body: `Bonjour {{first_name}}, ici {{owner_name}} de {{company_name}}. Avez-vous eu un moment pour penser à votre voyage ({{destination}}) ? Je réponds volontiers à vos questions.`,
    actionLabel: null,
  },
}
