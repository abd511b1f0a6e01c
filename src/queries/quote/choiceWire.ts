import { z } from 'zod'
import type { QuoteChoice } from '@/src/domain/quote/quoteChoice'

const id = z.string().min(1).max(64)

/** What is accepted of what a quote leaves to its customer, as fields of a request. */
export const choiceFields = {
  option_id: id.nullish().describe('One of the options; without one, the first.'),
  extra_ids: z.array(id).max(400).default([]).describe('The extras to add.'),
}

/** Reads a choice from the fields of a request. */
export const choiceOfFields = ({
  option_id,
  extra_ids,
}: {
  option_id?: string | null
  extra_ids: string[]
}): QuoteChoice => ({ optionId: option_id ?? null, extraIds: extra_ids })
