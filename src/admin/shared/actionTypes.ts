import type { ReactNode } from 'react'
import type { CurrencyCode } from '@/src/domain/shared/currency'

type FieldBase = { name: string; label: string; required?: boolean; hint?: string }

/** One thing an action asks before it acts; amounts are typed in major units and posted in minor ones. */
export type ActionField =
  | (FieldBase & { type: 'text' | 'textarea' | 'date'; defaultValue?: string; suggestions?: readonly string[] })
  | (FieldBase & { type: 'select'; options: { value: string; label: string }[]; defaultValue?: string })
  | (FieldBase & { type: 'checks'; options: { value: string; label: string }[]; defaultValue?: string[] })
  | (FieldBase & { type: 'money'; currency: CurrencyCode; defaultValue?: number })

export type ActionValue = string | number | string[] | null
export type ActionValues = Record<string, ActionValue>

/** A verb of the staff API as a button: what it is called, what it will do, and where it is posted. */
export type Action = {
  label: string
  /** One or two sentences: what will happen when this is confirmed. */
  describe: ReactNode
  /** Below `/api/v1`, such as `/leads/{id}/stage`. */
  endpoint: string
  method?: 'POST' | 'PATCH' | 'PUT' | 'DELETE'
  fields?: ActionField[]
  /** Posted beside the fields' values. */
  body?: Record<string, unknown>
  tone?: 'primary' | 'secondary' | 'danger'
  /** Small where it stands inside a row or a panel. */
  size?: 'medium' | 'small'
  confirmLabel?: string
  /** What the toast says when it is done; the label and *done* by default. */
  doneMessage?: string
  /** Called with the answer, once it is done; the page is loaded anew afterwards. */
  onDone?: (answer: unknown) => void
  /** Shown in the dialog instead of closing it, such as a key that is seen once. */
  showAnswer?: (answer: unknown) => ReactNode
  /** Its fields stand two by two where there is room. */
  isWide?: boolean
  /** Shown below the fields while they are filled, such as who is known by what was typed. */
  beside?: (values: ActionValues) => ReactNode
  /** Reads several fields at once out of a text pasted into one of them; null leaves the text where it was pasted. */
  readPaste?: (text: string) => ActionValues | null
  /** For what may be done while the form holds unsaved changes. */
  ignoresForm?: boolean
}
