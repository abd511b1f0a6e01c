import type { DaySection } from '@/src/queries/integration/daySections'

type SectionText = { title: string; tells: string; empty: string }

/** What the sections of a day are called, what is in them, and what it means when nothing is. */
export const dayText: Record<DaySection, SectionText> = {
  overdue: {
    title: 'Overdue',
    tells: 'Answers and tasks that should be done already.',
    empty: 'Nothing is late.',
  },
  today: {
    title: 'Due today',
    tells: 'Answers and tasks due before tonight.',
    empty: 'Nothing else is due before tonight: time for what comes next on the board.',
  },
  waiting: {
    title: 'Waiting for an answer',
    tells: 'Customers who wrote last and whose clock runs past tonight.',
    empty: 'Everybody who wrote has an answer.',
  },
  new: {
    title: 'New',
    tells: 'Requests that just came in, and those nobody owns.',
    empty: 'No new requests. What comes in by phone is entered on the list of leads.',
  },
  quotes: {
    title: 'Quotes to follow up',
    tells: 'Opened by the customer and not answered, or ending within three days.',
    empty: 'No quote was opened without an answer, and none ends within three days.',
  },
  prices: {
    title: 'Prices waiting for a manager',
    tells: 'Below the margin floor or with more discount than the limit: they go out with a manager’s word.',
    empty: 'No price waits for a manager.',
  },
}
