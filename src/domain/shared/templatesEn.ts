import type { TemplateTexts } from './templateTypes'

export const templatesEn: TemplateTexts = {
  lead_received: {
    subject: 'Your journey to {{destination}} – we have your request',
    body: `Dear {{first_name}},

Thank you for writing to us. Your request for {{destination}} is with {{owner_name}}, who reads it in person and answers with first ideas, usually within a few working hours.

If something comes to mind in the meantime – a place you dream of, a pace you like, somebody who needs special care – simply reply to this message.

Your request has the reference {{reference}}.

Warm regards,
{{company_name}}`,
    actionLabel: null,
  },
  lead_received_owner: {
    subject: 'New lead {{reference}}: {{customer_name}}, {{destination}}',
    body: `{{customer_name}} asks for {{destination}}. A first answer is due by {{due_at}}.

E-mail: {{customer_email}}
Phone: {{customer_phone}}

Notes:
{{notes}}`,
    actionLabel: 'Open the lead',
  },
  reply_received_owner: {
    subject: '{{customer_name}} wrote: {{reference}}',
    body: `{{customer_name}} wrote about {{title}} (reference {{reference}}):

{{notes}}`,
    actionLabel: 'Open the lead',
  },
  lead_unassigned_manager: {
    subject: 'Nobody could take {{reference}}: {{customer_name}}, {{destination}}',
    body: `{{customer_name}} asks for {{destination}}, and nobody could take the lead. A first answer is due by {{due_at}}.

{{notes}}`,
    actionLabel: 'Open the lead',
  },
  clock_warning_owner: {
    subject: 'Soon due: {{reference}}, {{customer_name}}',
    body: `{{customer_name}} waits for an answer about {{title}}. It is due by {{due_at}}.`,
    actionLabel: 'Open the lead',
  },
  clock_late: {
    subject: 'Late: {{reference}}, {{customer_name}}',
    body: `{{customer_name}} has no answer about {{title}} yet. It was due by {{due_at}}. The lead is with {{owner_name}}.`,
    actionLabel: 'Open the lead',
  },
  clock_escalated_manager: {
    subject: 'Still no answer: {{reference}}, {{customer_name}}',
    body: `{{customer_name}} still has no answer about {{title}}, which was due by {{due_at}}. The lead is with {{owner_name}}: please step in.`,
    actionLabel: 'Open the lead',
  },
  task_reminder_owner: {
    subject: 'Reminder: {{title}}',
    body: `{{title}} is due by {{due_at}}.`,
    actionLabel: 'Open it',
  },
  quote_sent: {
    subject: 'Your journey is ready to read: {{title}}',
    body: `Dear {{first_name}},

Your journey is ready: {{title}}, day by day, with everything that is included. The total is {{total}}, and the offer stands until {{valid_until}}.

Take your time with it. You can accept it on the page, download it as a PDF, or reply to this message and tell me what you would like to change.

Reference {{reference}}.

Warm regards,
{{owner_name}}
{{company_name}}`,
    actionLabel: 'Read your journey',
  },
  quote_opened_owner: {
    subject: 'Opened: {{customer_name}}, {{title}}',
    body: `{{customer_name}} has opened {{title}} for the first time (quote {{reference}}, {{total}}, open until {{valid_until}}).

A good moment for a call.`,
    actionLabel: 'Open the lead',
  },
  quote_declined_owner: {
    subject: 'Declined: {{customer_name}}, {{title}}',
    body: `{{customer_name}} has declined {{title}} (quote {{reference}}, {{total}}).

{{notes}}`,
    actionLabel: 'Open the lead',
  },
  approval_asked_manager: {
    subject: 'Approve a price: {{reference}}, {{title}}',
    body: `{{owner_name}} asks whether this price may go out: {{title}} for {{customer_name}}, {{total}} (quote {{reference}}).

{{notes}}`,
    actionLabel: 'Look at the price',
  },
  approval_answered_staff: {
    subject: 'Answer about the price: {{reference}}, {{title}}',
    body: `{{title}} for {{customer_name}}, {{total}} (quote {{reference}}).

{{notes}}`,
    actionLabel: 'Open the version',
  },
  quote_reminder: {
    subject: 'Your journey {{title}} is held until {{valid_until}}',
    body: `Dear {{first_name}},

A short note: the offer for {{title}}, {{total}} in all, stands until {{valid_until}}. Until then its prices and rooms are held for you.

If you would like to go ahead, accept it on its page. If something should be different, or if you need a little longer, reply to this message and tell me.

Reference {{reference}}.

Warm regards,
{{owner_name}}
{{company_name}}`,
    actionLabel: 'Read your journey',
  },
  quote_accepted: {
    subject: 'Thank you – {{title}} is yours',
    body: `Dear {{first_name}},

How wonderful: you have accepted {{title}}. We now hold the places for you.

One step is left to confirm the journey: the deposit. You find it, and every later payment, on your booking page.

Reference {{reference}}.

Warm regards,
{{owner_name}}
{{company_name}}`,
    actionLabel: 'Open your booking',
  },
  quote_accepted_owner: {
    subject: 'Accepted: {{customer_name}}, {{title}}',
    body: `{{customer_name}} has accepted {{title}} for {{total}} (reference {{reference}}).

The booking is open and waits for the deposit.`,
    actionLabel: 'Open the booking',
  },
  payment_received: {
    subject: 'We have received your payment of {{amount}}',
    body: `Dear {{first_name}},

Thank you: your payment of {{amount}} for {{title}} has arrived.

What is paid and what is still to come stands on your booking page. Reference {{reference}}.

Warm regards,
{{company_name}}`,
    actionLabel: 'Open your booking',
  },
  payment_received_owner: {
    subject: '{{amount}} received for {{reference}}',
    body: `{{customer_name}} has paid {{amount}} for {{title}} (reference {{reference}}).`,
    actionLabel: 'Open the booking',
  },
  booking_confirmed: {
    subject: 'Confirmed: {{title}}',
    body: `Dear {{first_name}},

Your journey is confirmed: {{title}}, reference {{reference}}.

From here we take over: we book, prepare, and write to you when we need something, such as the names as they stand in your passports. Everything is on your booking page.

We look forward to welcoming you.

{{owner_name}}
{{company_name}}`,
    actionLabel: 'Open your booking',
  },
  booking_confirmed_owner: {
    subject: 'Confirmed: {{reference}}, {{customer_name}}',
    body: `The deposit for {{title}} ({{customer_name}}) is recorded. The booking {{reference}} is confirmed.`,
    actionLabel: 'Open the booking',
  },
  webhook_disabled_manager: {
    subject: 'Webhooks to {{title}} are switched off',
    body: `{{notes}}

No events go to {{title}} any more. When the receiving side works again, resume it and replay what it missed.`,
    actionLabel: 'Open the subscription',
  },
  tour_notice_staff: {
    subject: 'Tour: {{title}}',
    body: `{{notes}}`,
    actionLabel: 'Open the tour',
  },
}
