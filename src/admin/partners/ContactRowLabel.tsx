'use client'
import { useRowLabel } from '@payloadcms/ui'

type ContactRow = { purpose?: string | null; name?: string | null; email?: string | null; phone?: string | null }

/** Labels a contact by what it is for and whom it reaches. */
export const ContactRowLabel = () => {
  const { data, rowNumber = 0 } = useRowLabel<ContactRow>()
  const who = data?.name || data?.email || data?.phone || `Contact ${rowNumber + 1}`
  const purpose = data?.purpose ? `${data.purpose.charAt(0).toUpperCase()}${data.purpose.slice(1)}: ` : ''
  return <span className="row-label">{`${purpose}${who}`}</span>
}
