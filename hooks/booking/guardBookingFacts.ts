import { guardFacts } from '@/hooks/shared/guardFacts'

/** Refuses to write what a booking derives from acceptance, receipts and dates. */
export const guardBookingFacts = guardFacts(
  [
    'status',
    'supplierStatus',
    'accepted',
    'acceptedHash',
    'acceptedPdf',
    'acceptedPdfHash',
    'cancelReason',
    'lead',
    'totalMinor',
    'paidMinor',
    'currency',
    'customer',
    'owner',
    'quote',
    'quoteVersion',
    'startDate',
    'endDate',
    'reference',
  ],
  'status-follows-from-facts',
)
