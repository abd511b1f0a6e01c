import type { UIFieldServerProps } from 'payload'
import { leadImportRows } from '@/src/queries/crm/leadImportRows'
import { ImportRowsTable } from './ImportRowsTable'
import './crm.scss'

/** What each row of a file does, and how far the taking in is. */
export const LeadImportRows = async ({ data, payload }: UIFieldServerProps) => {
  if (!data?.id) return null
  const first = await leadImportRows({ payload }, { importId: String(data.id) })
  return <ImportRowsTable importId={String(data.id)} first={first} isRunning={data.status === 'running'} />
}
