import { z } from 'zod'
import type { Caller } from '@/src/access/callers'
import { leadMachine } from '@/src/domain/crm/leadMachine'
import { leadChannels } from '@/src/domain/crm/leadRequest'
import type { BoardFilter } from '@/src/queries/crm/boardConditions'
import { readBoardCursor } from '@/src/queries/crm/boardCursor'
import { optionalText } from './pageQuery'

const emptyIsAbsent = (value: unknown) => (value === '' ? undefined : value)

/** What narrows the board down. */
export const boardQuery = z.object({
  owner_id: optionalText.describe('A staff id, or `unassigned`.'),
  destination: optionalText.describe('As it stands on the lead, case and accents aside.'),
  style: optionalText,
  channel: z.preprocess(emptyIsAbsent, z.enum(leadChannels).optional()),
  search: optionalText.describe(
    'In title, reference and customer name: every word of it, in any order, accents aside.',
  ),
})

export const boardFilterOf = (caller: Caller, asked: z.infer<typeof boardQuery>): BoardFilter => ({
  caller,
  ownerId: asked.owner_id,
  destination: asked.destination,
  style: asked.style,
  channel: asked.channel,
  search: asked.search,
})

export const cursorQuery = z
  .string()
  .max(100)
  .optional()
  .transform((text) => (text ? readBoardCursor(text) : undefined))
  .refine((cursor) => cursor !== null, { error: 'is no cursor of this board' })
  .describe('`next_cursor` of the page before.')

const money = z.object({ amount_minor: z.number().int(), currency: z.string() })

export const stageSummary = z.object({
  stage: z.enum(leadMachine.states as [string, ...string[]]),
  open: z.boolean().describe('A column; the others are where leads leave the board to.'),
  count: z.number().int(),
  more: z.boolean().describe('Closed leads are counted up to 999; there are more.'),
  money: z.array(money).describe("Per currency, the totals of each lead's newest quote; open stages only."),
})

export const boardCard = z.object({
  id: z.uuid(),
  reference: z.string(),
  title: z.string(),
  customer_name: z.string(),
  stage: z.string(),
  destination: z.string(),
  style: z.string(),
  travel_month: z.string().nullable(),
  travelers: z.number().int().nullable(),
  channel: z.string(),
  owner_id: z.uuid().nullable(),
  owner_name: z.string().nullable(),
  in_stage_since: z.iso.datetime(),
  due_at: z.iso.datetime().nullable().describe('When its running clock is due.'),
  value: money.nullable().describe("The newest quote's total."),
  updated_at: z.iso.datetime(),
})
