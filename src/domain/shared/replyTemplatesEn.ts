import type { ReplyTexts } from './replyTemplateTypes'

export const replyTemplatesEn: ReplyTexts = {
  reply_first_answer: {
    subject: 'Your journey to {{destination}}',
    body: `Dear {{first_name}},

Thank you for your message. I am {{owner_name}}, and I will plan your journey to {{destination}} with you.

To begin well, may I ask three things: what would you like to bring home from this journey, at what pace do you like to travel, and is there a budget I should keep in mind?

Reply to this message whenever it suits you. If you prefer to talk, tell me when I may call.

Warm regards,
{{owner_name}}
{{company_name}}`,
    actionLabel: null,
  },
  reply_ask_dates: {
    subject: 'Your dates for {{destination}}',
    body: `Dear {{first_name}},

We are nearly there: to check rooms and guides I need your dates. When would you arrive and leave, and are a few days either way possible?

How many of you travel, and are there children? If so, please tell me their ages.

Warm regards,
{{owner_name}}
{{company_name}}`,
    actionLabel: null,
  },
  reply_follow_up: {
    subject: 'Your journey to {{destination}} – any questions?',
    body: `Dear {{first_name}},

I wrote to you about {{destination}} a few days ago and wonder what you think. Is there something you would like to change, or a question I can answer?

If your plans have changed, a short line is enough and I will not trouble you further.

Warm regards,
{{owner_name}}
{{company_name}}`,
    actionLabel: null,
  },
  whatsapp_first_answer: {
    subject: 'First answer',
    body: `Hello {{first_name}}, this is {{owner_name}} of {{company_name}}. Thank you for your request for {{destination}}. When would you like to travel, and how many of you are there?`,
    actionLabel: null,
  },
  whatsapp_follow_up: {
    subject: 'Follow up',
    body: `Hello {{first_name}}, {{owner_name}} of {{company_name}} here. Have you had a moment to think about {{destination}}? I am glad to answer questions or change anything.`,
    actionLabel: null,
  },
}
