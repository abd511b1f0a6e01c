import { endpoints } from '@/endpoints/registry'
import { bookingMachine } from '@/src/domain/booking/bookingMachine'
import { tourOfferMachine } from '@/src/domain/catalog/tourOfferMachine'
import { tourStageMachine } from '@/src/domain/catalog/tourStageMachine'
import { inboundMachine } from '@/src/domain/crm/inboundStates'
import { leadImportMachine } from '@/src/domain/crm/leadImportMachine'
import { leadMachine } from '@/src/domain/crm/leadMachine'
import { paymentMachine } from '@/src/domain/finance/paymentMachine'
import { planRowMachine } from '@/src/domain/finance/planRowMachine'
import { refundMachine } from '@/src/domain/finance/refundMachine'
import { webhookSubscriptionMachine } from '@/src/domain/integration/webhookSubscriptionMachine'
import { rateCardVersionMachine } from '@/src/domain/partners/rateCardVersionMachine'
import { quoteVersionMachine } from '@/src/domain/quote/quoteVersionMachine'
import { type Machine, toMermaid } from '@/src/domain/shared/machine'
import { messageMachine } from '@/src/domain/shared/messageMachine'
import { documentOf } from '@/src/platform/http/registeredDocument'

const machines: Record<string, Machine> = {
  booking: bookingMachine,
  'inbound-message': inboundMachine,
  lead: leadMachine,
  'lead-import': leadImportMachine,
  'rate-card-version': rateCardVersionMachine,
  message: messageMachine,
  payment: paymentMachine,
  'payment-plan-row': planRowMachine,
  'quote-version': quoteVersionMachine,
  refund: refundMachine,
  'tour-offer': tourOfferMachine,
  'tour-stage': tourStageMachine,
  'webhook-subscription': webhookSubscriptionMachine,
}

const defaultServer = 'http://localhost:8787'

const openapi = (name: 'public' | 'staff'): [string, string] => [
  `docs/openapi/${name}.json`,
  `${JSON.stringify(documentOf(name, endpoints, defaultServer), null, 2)}\n`,
]

/** Returns the content of every generated document by its path. */
export const generatedDocuments = async (): Promise<Map<string, string>> =>
  new Map([
    ...Object.entries(machines).map(([name, machine]): [string, string] => [
      `docs/machines/${name}.mmd`,
      toMermaid(machine),
    ]),
    openapi('public'),
    openapi('staff'),
  ])
