import { locales } from '@/src/domain/shared/language'
import type { Context } from '@/src/platform/context'
import { rowOf, sql } from '@/src/platform/database/session'
import { demoTexts } from './demoTexts'

/** Keeps the demo's standard texts; those that are there by their title stay as they are. */
export const seedTexts = async (newContext: () => Promise<Context>): Promise<void> => {
  for (const { title, purpose, text } of demoTexts) {
    const ctx = await newContext()
    if (await rowOf(ctx, sql`SELECT 1 FROM standard_texts WHERE title = ${title}`)) continue
    const made = { title, purpose, text: text.en }
    const { id } = await ctx.payload.create({ collection: 'standard-texts', data: made, locale: 'en', req: ctx.req })
    for (const locale of locales)
      if (locale !== 'en')
        await ctx.payload.update({
          collection: 'standard-texts',
          id,
          data: { text: text[locale] },
          locale,
          req: (await newContext()).req,
        })
  }
}
