'use client'
import { toast, useDocumentInfo } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { ActionBar } from '@/src/admin/shared/ActionBar'
import { useAnswer } from '@/src/admin/shared/useAnswer'
import { isOpen, type QuoteVersionStatus } from '@/src/domain/quote/quoteVersionMachine'
import type { CurrencyCode } from '@/src/domain/shared/currency'
import { depositAction } from './depositAction'
import { offerPath, type QuoteOffer } from './quoteOffer'
import { RequoteDifference } from './RequoteDifference'

const copyLink = async (answer: unknown) => {
  const { url } = answer as { url: string }
  await navigator.clipboard.writeText(url)
  toast.success(`Copied: ${url}`)
}

/** What may be done with a quote in its present state. */
export const QuoteActions = () => {
  const router = useRouter()
  const { id, data } = useDocumentInfo()
  const status = data?.status as QuoteVersionStatus
  const offer = useAnswer<QuoteOffer>(
    id && data && isOpen(status) ? offerPath(String(id)) : null,
    String(data?.updatedAt ?? ''),
  )
  if (!id || !data) return null
  const wasSent = Boolean(data.currentVersion)
  return (
    <ActionBar
      actions={[
        status !== 'accepted' && {
          label: wasSent ? 'New version' : 'Build the trip',
          tone: 'primary',
          describe: wasSent
            ? 'Opens the next version as a copy of the newest. The customer goes on seeing the sent one until you send the new one.'
            : 'Opens the draft of this quote: its days, its lines and its price.',
          endpoint: `/quotes/${id}/versions`,
          ignoresForm: true,
          onDone: (answer) => router.push(`/admin/builder/${(answer as { version_id: string }).version_id}`),
        },
        wasSent &&
          status !== 'accepted' && {
            label: 'Re-quote',
            isWide: true,
            describe:
              'Opens the next version as a copy of what was sent, at the rates, exchange and markup of now. Prices typed by hand stay. Nothing goes out before you send it.',
            endpoint: `/quotes/${id}/requote`,
            beside: () => <RequoteDifference quoteId={id} />,
            confirmLabel: 'Open the new version',
            doneMessage: 'The new version is open.',
            ignoresForm: true,
            onDone: (answer) => router.push(`/admin/builder/${(answer as { version_id: string }).version_id}`),
          },
        wasSent && {
          label: 'Copy link',
          describe: 'Copies the customer’s own link to this quote. Whoever has it may accept.',
          endpoint: `/quotes/${id}/link`,
          ignoresForm: true,
          onDone: (answer) => void copyLink(answer),
        },
        wasSent &&
          status !== 'withdrawn' && {
            label: 'New link',
            describe:
              'Gives the customer’s page a new address and closes the old one at once. Send or copy the new link afterwards.',
            endpoint: `/quotes/${id}/link/reissue`,
            ignoresForm: true,
            onDone: (answer) => void copyLink(answer),
          },
        wasSent &&
          status !== 'withdrawn' && {
            label: 'Close link',
            tone: 'danger',
            describe:
              'The customer’s link opens nothing any more, from now on. The quote stays as it is; “New link” opens it again under another address.',
            endpoint: `/quotes/${id}/link/revoke`,
            fields: [{ name: 'reason', label: 'Why', type: 'text', required: true }],
            doneMessage: 'The link is closed.',
          },
        isOpen(status) &&
          depositAction({ quoteId: String(id), currency: (data.currency ?? 'USD') as CurrencyCode, offer }),
        isOpen(status) && {
          label: 'Withdraw',
          tone: 'danger',
          describe:
            'Takes the offer back. The customer’s link stops working at once; this cannot be undone, but a new version can be sent.',
          endpoint: `/quotes/${id}/withdraw`,
          fields: [{ name: 'reason', label: 'Why', type: 'text', required: true }],
          doneMessage: 'The quote is withdrawn.',
        },
      ]}
    />
  )
}
