import { leadImportColumnNames } from '@/src/domain/crm/mapImportHeadings'
import { staffEndpoint } from '@/src/platform/http/endpoint'
import { xlsxTable } from '@/src/platform/tables/xlsxTable'
import { worksLeads } from './crmRights'

/** Hands out an empty file with every column an import reads. */
export const leadImportTemplate = staffEndpoint({
  method: 'get',
  path: '/api/v1/lead-imports/template',
  operationId: 'leadImportTemplate',
  summary: 'An empty Excel file with the columns that an import of leads reads',
  tag: 'Lead imports',
  may: worksLeads,
  answers: {
    200: {
      description: 'The file',
      contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    },
  },
  handle: async () => {
    const columns = leadImportColumnNames.map((heading) => ({ heading, value: () => null }))
    const file = await xlsxTable({ name: 'Leads', columns, rows: [] })
    return new Response(new Uint8Array(file), {
      headers: {
        'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        'content-disposition': 'attachment; filename="leads-template.xlsx"',
      },
    })
  },
})
