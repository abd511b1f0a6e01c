import type { TemplateText } from './templateTypes'

/** Replies staff choose from in a lead's conversation: drafts, read over before they leave. */
export const replyTemplates = {
  reply_first_answer: { title: 'Reply: first answer', channel: 'email' },
  reply_ask_dates: { title: 'Reply: ask for dates', channel: 'email' },
  reply_follow_up: { title: 'Reply: follow up', channel: 'email' },
  whatsapp_first_answer: { title: 'WhatsApp: first answer', channel: 'whatsapp' },
  whatsapp_follow_up: { title: 'WhatsApp: follow up', channel: 'whatsapp' },
} as const satisfies Record<string, { title: string; channel: 'email' | 'whatsapp' }>

export type ReplyTemplateKey = keyof typeof replyTemplates

export const replyTemplateKeys = Object.keys(replyTemplates) as ReplyTemplateKey[]

export type ReplyTexts = Record<ReplyTemplateKey, TemplateText>
