import { isOpen, type QuoteVersionStatus } from './quoteVersionMachine'

type NumberedVersion = { number: number; status: QuoteVersionStatus }

const wasSent = ({ status }: NumberedVersion): boolean => status !== 'draft' && status !== 'sending'

const newest = <Version extends NumberedVersion>(versions: readonly Version[]): Version | null =>
  versions.toSorted((a, b) => b.number - a.number)[0] ?? null

/** Finds the version the customer sees: the newest that was ever sent, null while none was. */
export const newestSentVersion = <Version extends NumberedVersion>(versions: readonly Version[]): Version | null =>
  newest(versions.filter(wasSent))

/** Derives a quote's status: that of its newest sent version; before any was sent, that of the newest. */
export const quoteStatus = (versions: readonly NumberedVersion[]): QuoteVersionStatus =>
  (newestSentVersion(versions) ?? newest(versions))?.status ?? 'draft'

type Offered = { status: QuoteVersionStatus; validUntil: Date; now: Date }

/** The status to show: an open version is expired from its last instant on, whether or not a sweep has said so. */
export const statusAt = ({ status, validUntil, now }: Offered): QuoteVersionStatus =>
  isOpen(status) && now >= validUntil ? 'expired' : status

/** Whether the customer may accept now. */
export const canAccept = (offered: Offered): boolean => isOpen(statusAt(offered))
