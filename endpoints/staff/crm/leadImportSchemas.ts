import { z } from 'zod'
import { leadImportMachine } from '@/src/domain/crm/leadImportMachine'
import { importPlans } from '@/src/domain/crm/planImport'
import type { LeadImport } from '@/src/payload-types'

export const importParams = z.object({ id: z.string() })

export const importAnswer = z.object({
  id: z.uuid(),
  file_name: z.string(),
  status: z.enum(leadImportMachine.states),
  rows_total: z.number().int(),
  rows_to_take: z.number().int(),
  rows_taken: z.number().int(),
  rows_left_out: z.number().int(),
  unknown_headings: z.array(z.string()),
})

export const importRowsAnswer = z.object({
  items: z.array(
    z.object({
      line: z.number().int().describe('As a spreadsheet numbers it; the headings are line 1.'),
      plan: z.enum(importPlans),
      notes: z.array(z.string()),
      name: z.string().nullable(),
      contact: z.string().nullable(),
      destination: z.string().nullable(),
      customer_id: z.uuid().nullable(),
      lead_id: z.uuid().nullable(),
      lead_reference: z.string().nullable(),
    }),
  ),
  counts: z.object({
    create: z.number().int(),
    known: z.number().int(),
    duplicate: z.number().int(),
    refused: z.number().int(),
  }),
  taken: z.number().int(),
})

export const importView = (found: LeadImport): z.output<typeof importAnswer> => ({
  id: found.id,
  file_name: found.fileName,
  status: found.status,
  rows_total: found.rowsTotal,
  rows_to_take: found.rowsToTake,
  rows_taken: found.rowsTaken,
  rows_left_out: found.rowsLeftOut,
  unknown_headings: found.unknownHeadings ?? [],
})
