import type { SamePersonReason } from './samePersonReason'
import { samePhone } from './samePhone'

export type Addresses = { emails: readonly string[]; phones: readonly string[] }

export const commonProviders = [
  ...['gmail.com', 'googlemail.com', 'yahoo.com', 'yahoo.fr', 'yahoo.co.uk', 'ymail.com', 'hotmail.com', 'hotmail.fr'],
  ...['outlook.com', 'outlook.fr', 'live.com', 'msn.com', 'icloud.com', 'me.com', 'mac.com', 'aol.com', 'gmx.de'],
  ...['gmx.net', 'web.de', 'orange.fr', 'free.fr', 'proton.me', 'protonmail.com', 'mail.com'],
]
const anybodys = ['info', 'contact', 'hello', 'mail', 'office', 'admin', 'booking', 'bookings', 'travel', 'sales']
const localMin = 5
const digitsCompared = 8

type Mailbox = { local: string; domain: string }

/** Gmail ignores dots; what follows a plus is the writer's own note. */
const mailboxOf = (email: string): Mailbox => {
  const [typed = '', domain = ''] = email.split('@')
  const isGmail = domain === 'gmail.com' || domain === 'googlemail.com'
  const local = typed.split('+')[0] ?? ''
  return { local: isGmail ? local.replaceAll('.', '') : local, domain: isGmail ? 'gmail.com' : domain }
}

const plain = (local: string): string => local.replace(/[._-]/g, '')

const compareMailboxes = (a: Mailbox, b: Mailbox): SamePersonReason | null => {
  if (a.local === b.local && a.domain === b.domain) return { text: 'Same mailbox, written another way.', points: 50 }
  const local = plain(a.local)
  if (local !== plain(b.local) || local.length < localMin || anybodys.includes(local)) return null
  if (!commonProviders.includes(a.domain) || !commonProviders.includes(b.domain)) return null
  return { text: `Same name before the @, at ${[a.domain, b.domain].toSorted().join(' and ')}.`, points: 30 }
}

const strongest = (reasons: (SamePersonReason | null)[]): SamePersonReason[] => {
  const found = reasons
    .filter((reason) => reason !== null)
    .toSorted((a, b) => b.points - a.points || (a.text < b.text ? -1 : 1))
  return found.slice(0, 1)
}

const comparePhones = (a: string, b: string): SamePersonReason | null => {
  if (a === b) return samePhone
  const [left, right] = [a.slice(-digitsCompared), b.slice(-digitsCompared)]
  return left === right && left.length === digitsCompared
    ? { text: 'Phone numbers that end the same, in different countries.', points: 25 }
    : null
}

/** Says what two people's e-mail addresses and phones (normalised) have in common, the strongest of each; symmetric. */
export const compareAddresses = (a: Addresses, b: Addresses): SamePersonReason[] => [
  ...strongest(a.phones.flatMap((one) => b.phones.map((other) => comparePhones(one, other)))),
  ...strongest(a.emails.flatMap((one) => b.emails.map((other) => compareMailboxes(mailboxOf(one), mailboxOf(other))))),
]
