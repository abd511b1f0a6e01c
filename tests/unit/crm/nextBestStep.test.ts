import { describe, expect, it } from '@jest/globals'
import { type LeadSituation, nextBestStep } from '@/src/domain/crm/nextBestStep'

const now = new Date('2026-11-24T08:00:00Z')
const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000)
const answered: LeadSituation = {
  stage: 'qualified',
  hasOwner: true,
  needsTriage: false,
  firstRespondedAt: daysAgo(5),
  lastFromCustomerAt: daysAgo(6),
  lastToCustomerAt: daysAgo(5),
  quote: null,
  openTasks: 1,
}
const quote = { reference: 'Q-1', status: 'sent', sentAt: daysAgo(1), viewedAt: null, validUntil: daysAgo(-14) }
const step = (given: Partial<LeadSituation>) => nextBestStep({ ...answered, ...given }, { now })

describe('the next best step', () => {
  it.each<[string, Partial<LeadSituation>, string, RegExp]>([
    ['nobody owns it', { hasOwner: false, firstRespondedAt: null }, 'assign', /Nobody owns/],
    ['the customer wrote last', { lastFromCustomerAt: daysAgo(1) }, 'reply', /no answer yet/],
    ['the customer wrote on a lost lead', { stage: 'lost', lastFromCustomerAt: daysAgo(1) }, 'reply', /no answer yet/],
    ['nobody answered', { firstRespondedAt: null }, 'reply', /nobody has yet/],
    ['something was not understood', { needsTriage: true }, 'details', /not understood/],
    ['it is new and answered', { stage: 'new' }, 'stage', /Qualify it/],
    ['nothing was offered', {}, 'quote', /Make a quote/],
    ['a draft lies there', { quote: { ...quote, status: 'draft' } }, 'quote', /Finish the draft Q-1/],
    ['the quote is not opened', { quote: { ...quote, sentAt: daysAgo(3) } }, 'reply', /not opened for 3 days/],
    ['the quote was opened', { quote: { ...quote, viewedAt: daysAgo(2) } }, 'reply', /opened Q-1 2 days ago/],
    ['the quote runs out', { quote: { ...quote, validUntil: daysAgo(-1) } }, 'reply', /for 1 day more/],
    ['the quote ran out', { quote: { ...quote, status: 'expired' } }, 'quote', /has expired/],
    ['the quote was declined', { quote: { ...quote, status: 'declined' } }, 'reply', /was declined/],
    ['they want changes', { stage: 'negotiation', quote: { ...quote, status: 'superseded' } }, 'quote', /next version/],
    ['nothing is planned', { stage: 'proposal_sent', quote, openTasks: 0 }, 'task', /keeps it in sight/],
    ['it is won', { stage: 'won' }, 'nothing', /Won/],
    ['it is lost', { stage: 'lost' }, 'nothing', /reopened/],
    ['all is in hand', { stage: 'proposal_sent', quote }, 'nothing', /Nothing is due/],
  ])('when %s', (_, given, does, text) => {
    expect(step(given).does).toBe(does)
    expect(step(given).text).toMatch(text)
  })
})
