import type { Field } from 'payload'
import { anyStaff, fieldFor, scope } from '@/src/access/predicates'
import { tourOfferMachine } from '@/src/domain/catalog/tourOfferMachine'
import { tourStageMachine } from '@/src/domain/catalog/tourStageMachine'
import { fact } from '@/src/fields/fact'
import { options } from '@/src/fields/options'

const forStaff = { access: { read: fieldFor(anyStaff, scope('catalog:read')) } }
const notCopied = { hooks: { beforeDuplicate: [() => null] } }

const person = (name: string, label: string): Field =>
  fact({
    name,
    label,
    type: 'relationship',
    relationTo: 'staff',
    ...forStaff,
    ...notCopied,
    admin: { position: 'sidebar', condition: (data: Record<string, unknown>) => Boolean(data[name]) },
  })

/** Where a tour stands on its way to the website, and whether it is offered: facts that only commands write. */
export const tourPublishingFields: Field[] = [
  fact({
    name: 'stage',
    type: 'select',
    defaultValue: tourStageMachine.initial,
    options: options(tourStageMachine.states),
    index: true,
    admin: { position: 'sidebar' },
  }),
  fact({
    name: 'offer',
    type: 'select',
    defaultValue: tourOfferMachine.initial,
    options: options(tourOfferMachine.states),
    admin: { position: 'sidebar', description: 'Paused comes back as it was; retired is never offered again.' },
  }),
  fact({
    name: 'redirectTo',
    label: 'Visitors are sent on to',
    type: 'relationship',
    relationTo: 'tours',
    maxDepth: 0,
    ...forStaff,
    ...notCopied,
    admin: { position: 'sidebar', condition: (data: Record<string, unknown>) => data.offer === 'retired' },
  }),
  person('submittedBy', 'Submitted by'),
  person('reviewer', 'Waits for'),
  person('editedBy', 'Last edited by'),
  person('reviewedBy', 'Reviewed by'),
  fact({ name: 'submittedAt', type: 'date', ...forStaff, ...notCopied, admin: { hidden: true } }),
  fact({ name: 'sentBackAt', type: 'date', ...forStaff, ...notCopied, admin: { hidden: true } }),
  fact({
    name: 'reviewNote',
    label: 'What the reviewer said',
    type: 'textarea',
    ...forStaff,
    ...notCopied,
    admin: { position: 'sidebar', condition: (data: Record<string, unknown>) => Boolean(data.reviewNote) },
  }),
]
