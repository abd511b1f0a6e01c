import { z } from 'zod'
import { checkLeadImport as check } from '@/src/commands/crm/checkLeadImport'
import { DomainError } from '@/src/domain/shared/domainError'
import { json, staffEndpoint } from '@/src/platform/http/endpoint'
import { findVisible } from '@/src/platform/http/findVisible'
import { readTable } from '@/src/platform/tables/readTable'
import { TableUnreadable } from '@/src/platform/tables/tableUnreadable'
import { worksLeads } from './crmRights'
import { importAnswer, importView } from './leadImportSchemas'

const readUpload = async (bytes: Buffer) => {
  try {
    return await readTable(bytes)
  } catch (error) {
    if (error instanceof TableUnreadable) throw new DomainError('malformed-table', error.message)
    throw error
  }
}

/** Takes a file of leads and says what each row would do. */
export const checkLeadImport = staffEndpoint({
  method: 'post',
  path: '/api/v1/lead-imports',
  operationId: 'checkLeadImport',
  summary: 'Look a file of leads over (CSV in UTF-8 or .xlsx, the body itself); nothing is taken in yet',
  tag: 'Lead imports',
  query: z.object({
    file_name: z.string().trim().min(1).max(200),
    channel: z.enum(['phone', 'email', 'whatsapp', 'manual']).default('manual'),
    ownership: z.enum(['mine', 'by_rules']).default('by_rules').describe('Who the leads are given to.'),
  }),
  bodyKind: 'raw',
  bodyLimit: 5 * 1024 * 1024,
  may: worksLeads,
  answers: {
    201: { description: 'Looked over.', schema: importAnswer },
    422: { description: 'No table, no headings we know, or over 5,000 rows.' },
  },
  handle: async ({ ctx, query: { file_name: fileName, channel, ownership }, rawBody }) => {
    const table = await readUpload(rawBody)
    const { importId } = await check(ctx, { fileName, table, channel, ownership })
    return json(importView(await findVisible(ctx, { collection: 'lead-imports', id: importId })), { status: 201 })
  },
})
