import type { TemplateTexts } from './templateTypes'

export const templatesFr: TemplateTexts = {
  lead_received: {
    subject: 'Votre voyage : {{destination}} – nous avons bien reçu votre demande',
    body: `Bonjour {{first_name}},

Merci de nous avoir écrit. Votre demande ({{destination}}) est entre les mains de {{owner_name}}, qui la lit personnellement et vous répond avec de premières idées, en général en quelques heures ouvrées.

Si quelque chose vous vient à l’esprit d’ici là – un lieu dont vous rêvez, un rythme qui vous convient, une personne qui demande une attention particulière – répondez simplement à ce message.

Votre demande porte la référence {{reference}}.

Bien à vous,
{{company_name}}`,
    actionLabel: null,
  },
  lead_received_owner: {
    subject: 'Nouvelle demande {{reference}} : {{customer_name}}, {{destination}}',
    body: `{{customer_name}} demande un voyage : {{destination}}. Une première réponse est attendue avant le {{due_at}}.

E-mail : {{customer_email}}
Téléphone : {{customer_phone}}

Remarques :
{{notes}}`,
    actionLabel: 'Ouvrir la demande',
  },
  reply_received_owner: {
    subject: '{{customer_name}} a écrit : {{reference}}',
    body: `{{customer_name}} a écrit au sujet de {{title}} (référence {{reference}}) :

{{notes}}`,
    actionLabel: 'Ouvrir la demande',
  },
  lead_unassigned_manager: {
    subject: 'Personne n’a pu prendre {{reference}} : {{customer_name}}, {{destination}}',
    body: `{{customer_name}} souhaite partir : {{destination}}. Personne n’a pu prendre la demande. Une première réponse est attendue avant le {{due_at}}.

{{notes}}`,
    actionLabel: 'Ouvrir la demande',
  },
  clock_warning_owner: {
    subject: 'Bientôt à répondre : {{reference}}, {{customer_name}}',
    body: `{{customer_name}} attend une réponse au sujet de {{title}}, avant le {{due_at}}.`,
    actionLabel: 'Ouvrir la demande',
  },
  clock_late: {
    subject: 'En retard : {{reference}}, {{customer_name}}',
    body: `{{customer_name}} n’a pas encore de réponse au sujet de {{title}}. Elle était attendue avant le {{due_at}}. La demande est suivie par {{owner_name}}.`,
    actionLabel: 'Ouvrir la demande',
  },
  clock_escalated_manager: {
    subject: 'Toujours sans réponse : {{reference}}, {{customer_name}}',
    body: `{{customer_name}} n’a toujours pas de réponse au sujet de {{title}}, attendue avant le {{due_at}}. La demande est suivie par {{owner_name}} : merci d’intervenir.`,
    actionLabel: 'Ouvrir la demande',
  },
  task_reminder_owner: {
    subject: 'Rappel : {{title}}',
    body: `{{title}} est à faire avant le {{due_at}}.`,
    actionLabel: 'Ouvrir',
  },
  quote_sent: {
    subject: 'Votre voyage est prêt à lire : {{title}}',
    body: `Bonjour {{first_name}},

Votre voyage est prêt : {{title}}, jour par jour, avec tout ce qui est compris. Le total est de {{total}} et l’offre est valable jusqu’au {{valid_until}}.

Prenez votre temps. Vous pouvez l’accepter sur la page, le télécharger en PDF, ou répondre à ce message et me dire ce que vous aimeriez changer.

Référence {{reference}}.

Bien à vous,
{{owner_name}}
{{company_name}}`,
    actionLabel: 'Découvrir votre voyage',
  },
  quote_opened_owner: {
    subject: 'Ouvert : {{customer_name}}, {{title}}',
    body: `{{customer_name}} a ouvert {{title}} pour la première fois (devis {{reference}}, {{total}}, valable jusqu’au {{valid_until}}).

C’est un bon moment pour appeler.`,
    actionLabel: 'Ouvrir la demande',
  },
  quote_declined_owner: {
    subject: 'Refusé : {{customer_name}}, {{title}}',
    body: `{{customer_name}} a refusé {{title}} (devis {{reference}}, {{total}}).

{{notes}}`,
    actionLabel: 'Ouvrir la demande',
  },
  approval_asked_manager: {
    subject: 'Approuver un prix : {{reference}}, {{title}}',
    body: `{{owner_name}} demande si ce prix peut partir : {{title}} pour {{customer_name}}, {{total}} (devis {{reference}}).

{{notes}}`,
    actionLabel: 'Voir le prix',
  },
  approval_answered_staff: {
    subject: 'Réponse sur le prix : {{reference}}, {{title}}',
    body: `{{title}} pour {{customer_name}}, {{total}} (devis {{reference}}).

{{notes}}`,
    actionLabel: 'Ouvrir la version',
  },
  quote_reminder: {
    subject: 'Votre voyage {{title}} est réservé jusqu’au {{valid_until}}',
    body: `Bonjour {{first_name}},

Un mot rapide : l’offre pour {{title}}, d’un total de {{total}}, est valable jusqu’au {{valid_until}}. D’ici là, ses prix et ses chambres vous sont réservés.

Si elle vous convient, acceptez-la sur sa page. Si quelque chose doit changer, ou s’il vous faut un peu plus de temps, répondez à ce message.

Référence {{reference}}.

Bien cordialement,
{{owner_name}}
{{company_name}}`,
    actionLabel: 'Lire votre voyage',
  },
  quote_accepted: {
    subject: 'Merci – {{title}} est à vous',
    body: `Bonjour {{first_name}},

Quelle joie : vous avez accepté {{title}}. Nous gardons dès maintenant les places pour vous.

Il reste une étape pour confirmer le voyage : l’acompte. Vous le trouverez, comme tous les paiements suivants, sur la page de votre réservation.

Référence {{reference}}.

Bien à vous,
{{owner_name}}
{{company_name}}`,
    actionLabel: 'Ouvrir votre réservation',
  },
  quote_accepted_owner: {
    subject: 'Accepté : {{customer_name}}, {{title}}',
    body: `{{customer_name}} a accepté {{title}} pour {{total}} (référence {{reference}}).

La réservation est ouverte et attend l’acompte.`,
    actionLabel: 'Ouvrir la réservation',
  },
  payment_received: {
    subject: 'Nous avons reçu votre paiement de {{amount}}',
    body: `Bonjour {{first_name}},

Merci : votre paiement de {{amount}} pour {{title}} nous est bien parvenu.

Ce qui est payé et ce qui reste à venir figure sur la page de votre réservation. Référence {{reference}}.

Bien à vous,
{{company_name}}`,
    actionLabel: 'Ouvrir votre réservation',
  },
  payment_received_owner: {
    subject: '{{amount}} reçus pour {{reference}}',
    body: `{{customer_name}} a payé {{amount}} pour {{title}} (référence {{reference}}).`,
    actionLabel: 'Ouvrir la réservation',
  },
  booking_confirmed: {
    subject: 'Confirmé : {{title}}',
    body: `Bonjour {{first_name}},

Votre voyage est confirmé : {{title}}, référence {{reference}}.

Nous nous occupons de la suite : nous réservons, préparons, et vous écrivons lorsqu’il nous manque quelque chose, comme les noms tels qu’ils figurent sur vos passeports. Tout se trouve sur la page de votre réservation.

Nous nous réjouissons de vous accueillir.

{{owner_name}}
{{company_name}}`,
    actionLabel: 'Ouvrir votre réservation',
  },
  booking_confirmed_owner: {
    subject: 'Confirmé : {{reference}}, {{customer_name}}',
    body: `L’acompte pour {{title}} ({{customer_name}}) est enregistré. La réservation {{reference}} est confirmée.`,
    actionLabel: 'Ouvrir la réservation',
  },
  webhook_disabled_manager: {
    subject: 'Les webhooks vers {{title}} sont désactivés',
    body: `{{notes}}

Plus aucun événement n’est envoyé à {{title}}. Dès que le destinataire fonctionne à nouveau, réactivez l’abonnement et renvoyez ce qui lui manque.`,
    actionLabel: 'Ouvrir l’abonnement',
  },
  tour_notice_staff: {
    subject: 'Circuit : {{title}}',
    body: `{{notes}}`,
    actionLabel: 'Ouvrir le circuit',
  },
}
