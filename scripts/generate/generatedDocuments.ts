import { bookingMachine } from '@/src/domain/booking/bookingMachine'
import { leadMachine } from '@/src/domain/crm/leadMachine'
import { paymentMachine } from '@/src/domain/finance/paymentMachine'
import { planRowMachine } from '@/src/domain/finance/planRowMachine'
import { refundMachine } from '@/src/domain/finance/refundMachine'
import { quoteVersionMachine } from '@/src/domain/quote/quoteVersionMachine'
import { type Machine, toMermaid } from '@/src/domain/shared/machine'
import { messageMachine } from '@/src/domain/shared/messageMachine'

const machines: Record<string, Machine> = {
  booking: bookingMachine,
  lead: leadMachine,
  message: messageMachine,
  payment: paymentMachine,
  'payment-plan-row': planRowMachine,
  'quote-version': quoteVersionMachine,
  refund: refundMachine,
}

/** Returns the content of every generated document by its path. */
export const generatedDocuments = async (): Promise<Map<string, string>> =>
  new Map(Object.entries(machines).map(([name, machine]) => [`docs/machines/${name}.mmd`, toMermaid(machine)]))
