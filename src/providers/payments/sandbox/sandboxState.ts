import { randomInt } from 'node:crypto'
import type { SandboxRecord, SandboxStore } from './sandboxStore'
import type { DeliveryRow, EventRow, SandboxTable, SandboxTables } from './sandboxTables'

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'

/** Makes an id such as Stripe's, unguessable from 24 letters on. */
export const sandboxId = (prefix: string, length = 24): string =>
  `${prefix}_${Array.from({ length }, () => LETTERS[randomInt(LETTERS.length)]).join('')}`

export type SandboxState = {
  clock: () => Date
  /** The clock in whole seconds, as Stripe writes instants. */
  seconds(): number
  get<Table extends SandboxTable>(table: Table, id: string): SandboxTables[Table] | undefined
  /** All rows of a table in the order they were made. */
  all<Table extends SandboxTable>(table: Table): SandboxTables[Table][]
  put<Table extends SandboxTable>(table: Table, row: SandboxTables[Table]): SandboxTables[Table]
  /** Records an event about an object as it is now. */
  emit(type: string, object: object): EventRow
  /** Runs a change: all its rows are stored together, or none when it throws. */
  change<Result>(run: () => Result): Result
  /** Says which deliveries an event gets, stored together with it, and what follows once they are stored. */
  onEvent(handlers: EventHandlers): void
  close(): void
}

export type EventHandlers = { plan: (event: EventRow) => DeliveryRow[]; stored: (deliveries: DeliveryRow[]) => void }

type Undo = () => void

/** Makes the sandbox's state over a store, loading what the store kept. */
export const createSandboxState = ({ store, clock }: { store: SandboxStore; clock: () => Date }): SandboxState => {
  const tables = new Map<string, Map<string, object>>()
  const tableOf = (name: string) => {
    const table = tables.get(name) ?? new Map<string, object>()
    tables.set(name, table)
    return table
  }
  for (const { table, id, row } of store.load()) tableOf(table).set(id, row)

  let pending: { records: SandboxRecord[]; undo: Undo[]; deliveries: DeliveryRow[] } | null = null
  let handlers: EventHandlers = { plan: () => [], stored: () => {} }
  const seconds = () => Math.floor(clock().getTime() / 1000)

  const put: SandboxState['put'] = (table, row) => {
    if (!pending) throw new Error('Rows of the sandbox change only inside change().')
    const rows = tableOf(table)
    const before = rows.get(row.id)
    pending.undo.push(() => (before ? rows.set(row.id, before) : rows.delete(row.id)))
    pending.records.push({ table, id: row.id, row })
    rows.set(row.id, row)
    return row
  }

  const emit: SandboxState['emit'] = (type, object) => {
    const event = put('event', {
      id: sandboxId('evt'),
      object: 'event',
      type,
      created: seconds(),
      data: { object: structuredClone(object) },
      livemode: false,
      pending_webhooks: 1,
      request: { id: null, idempotency_key: null },
    })
    for (const delivery of handlers.plan(event)) pending?.deliveries.push(put('delivery', delivery))
    return event
  }

  const change: SandboxState['change'] = (run) => {
    if (pending) return run()
    pending = { records: [], undo: [], deliveries: [] }
    const current = pending
    try {
      const result = run()
      if (current.records.length > 0) store.append(current.records)
      pending = null
      if (current.deliveries.length > 0) handlers.stored(current.deliveries)
      return result
    } catch (error) {
      for (const undo of current.undo.reverse()) undo()
      pending = null
      throw error
    }
  }

  return {
    clock,
    seconds,
    get: (table, id) => tables.get(table)?.get(id) as never,
    all: (table) => [...(tables.get(table)?.values() ?? [])] as never,
    put,
    emit,
    change,
    onEvent: (given) => {
      handlers = given
    },
    close: store.close,
  }
}
