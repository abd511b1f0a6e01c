import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  GlobalAfterChangeHook,
  PayloadRequest,
} from 'payload'
import { emit } from '@/src/platform/outbox/emit'

const emitFor = (req: PayloadRequest, what: string) => emit(req, { type: 'clock_settings.changed', data: { what } })

/** Says that response times, working hours or holidays have changed, so that open clocks follow. */
export const emitClockSettings =
  (what: string): CollectionAfterChangeHook =>
  async ({ doc, req }) => {
    await emitFor(req, what)
    return doc
  }

/** The same of a record that is gone. */
export const emitClockSettingsGone =
  (what: string): CollectionAfterDeleteHook =>
  async ({ doc, req }) => {
    await emitFor(req, what)
    return doc
  }

/** The same of a global. */
export const emitClockSettingsGlobal =
  (what: string): GlobalAfterChangeHook =>
  async ({ doc, req }) => {
    await emitFor(req, what)
    return doc
  }
