import { z } from 'zod'

const pageMax = 1_000_000

const whole = (given: number, { max }: { max: number }) =>
  z.preprocess((value) => (value === '' ? undefined : value), z.coerce.number().int().min(1).max(max).default(given))

export const optionalText = z
  .string()
  .trim()
  .max(200)
  .optional()
  .transform((text) => text || undefined)

/** Which page of a list, and how long it is. */
export const pageQuery = z.object({ page: whole(1, { max: pageMax }), page_size: whole(25, { max: 100 }) })

type Page = { page: number; pageSize: number; total: number; more?: boolean }

/** How a page says where it stands. */
export const pageOf = ({ page, pageSize, total, more = false }: Page) => ({
  total,
  more,
  page,
  page_size: pageSize,
  total_pages: Math.ceil(total / pageSize),
})

export const pageAnswer = {
  total: z.number().int().describe('How many there are, counted up to 2,500, or 1,000 with a search.'),
  more: z.boolean().describe('There are more than counted; further pages can still be asked for.'),
  page: z.number().int(),
  page_size: z.number().int(),
  total_pages: z.number().int(),
}
