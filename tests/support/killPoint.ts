/**
 * Where a process is to die. A statement is known by some of its SQL, whatever its white space and case: `before` it is sent,
 * `after` it was answered, or around the COMMIT of the transaction it is part of. Two points between which nothing comes
 * to outlive the process, such as an answered call and the COMMIT that would note it, are one: a suite names either.
 */
export type KillPoint =
  | { statement: string; when: 'before' | 'after' | 'before-commit' | 'after-commit' }
  | { call: 'pdf.renderPdf' | 'email.send' | 'payments.createCheckout' | 'payments.refund'; when: 'before' | 'after' }

/** Says a point in words, for the name of a test. */
export const nameOfPoint = (point: KillPoint): string =>
  'call' in point ? `${point.when} ${point.call}` : `${point.when}: ${point.statement}`
