import { invalidParameter } from './stripeApiError'
import { type StripeForm, textOf, wholeOf } from './stripeForm'

type Listed = { id: string; created: number }
export type StripeList<Row> = { object: 'list'; url: string; has_more: boolean; data: Row[] }

const BOUNDS: Record<string, (created: number, bound: number) => boolean> = {
  gt: (created, bound) => created > bound,
  gte: (created, bound) => created >= bound,
  lt: (created, bound) => created < bound,
  lte: (created, bound) => created <= bound,
}

const createdFilter = (form: StripeForm): ((row: Listed) => boolean) => {
  const value = form.created
  if (value === undefined) return () => true
  if (typeof value === 'string') return ({ created }) => created === wholeOf(form, 'created')
  const range = value as StripeForm
  const checks = Object.keys(range).map((name) => {
    const holds = BOUNDS[name]
    const bound = wholeOf(range, name, `created[${name}]`)
    if (!holds || bound === null) throw invalidParameter(`created[${name}]`, 'Invalid range')
    return ({ created }: Listed) => holds(created, bound)
  })
  return (row) => checks.every((check) => check(row))
}

const limitOf = (form: StripeForm): number => {
  const limit = wholeOf(form, 'limit') ?? 10
  if (limit < 1 || limit > 100) throw invalidParameter('limit', 'limit must be between 1 and 100')
  return limit
}

const positionOf = (rows: Listed[], form: StripeForm, key: string): number | null => {
  const id = textOf(form, key)
  if (id === null) return null
  const position = rows.findIndex((row) => row.id === id)
  if (position < 0) throw invalidParameter(key, `No such object: '${id}'`, 'resource_missing')
  return position
}

type ListQuery<Row> = { rows: Row[]; form: StripeForm; url: string; matches?: (row: Row) => boolean }

/** Answers a list as Stripe does: newest first, by cursors, with `created` filters; `rows` come oldest first. */
export const listRows = <Row extends Listed>({
  rows,
  form,
  url,
  matches = () => true,
}: ListQuery<Row>): StripeList<Row> => {
  const newestFirst = [...rows].reverse()
  const limit = limitOf(form)
  const isWanted = createdFilter(form)
  const after = positionOf(newestFirst, form, 'starting_after')
  const before = positionOf(newestFirst, form, 'ending_before')
  const from = newestFirst
    .slice(after === null ? 0 : after + 1, before ?? undefined)
    .filter((row) => isWanted(row) && matches(row))
  const data = before === null ? from.slice(0, limit) : from.slice(-limit)
  return { object: 'list', url, has_more: from.length > data.length, data }
}
