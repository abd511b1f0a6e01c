import { tellOfFirstView as tell } from '@/src/commands/quote/tellOfFirstView'
import { consumer } from '@/src/platform/jobs/job'

/** Tells the owner that the customer opened a quote for the first time. */
export const tellOfFirstView = consumer({
  name: 'quote.tell-of-first-view',
  on: 'quote.viewed',
  run: (ctx, { data }) => tell(ctx, data),
})
