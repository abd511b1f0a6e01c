import type { CollectionConfig, PayloadRequest } from 'payload'
import { enforceSessionLimit } from '@/hooks/shared/enforceSessionLimit'
import { guardOwnRoles } from '@/hooks/shared/guardOwnRoles'
import { guardWorkingTime } from '@/hooks/shared/guardWorkingTime'
import { recordChange, recordDeletion } from '@/hooks/shared/recordChange'
import { hasRole, isStaff } from '@/src/access/callers'
import { collectionAccess } from '@/src/access/collectionAccess'
import { anyStaff, fieldFor, role } from '@/src/access/predicates'
import { roles } from '@/src/domain/shared/roles'
import { languageOptions } from '@/src/fields/languageOptions'
import { options } from '@/src/fields/options'
import { workingTime } from '@/src/fields/workingTime'
import { env } from '@/src/platform/env'

/** Their own hours people set themselves; managers set them through the staff API. */
const ownHours = {
  create: fieldFor(role('admin')),
  update: ({ req, id }: { req: PayloadRequest; id?: number | string }) =>
    hasRole(req.user, 'admin') || (isStaff(req.user) && req.user?.id === id),
}

const adminOnly = { create: fieldFor(role('admin')), update: fieldFor(role('admin')) }

/** People who log in. */
export const Staff: CollectionConfig = {
  slug: 'staff',
  labels: { singular: 'Staff member', plural: 'Staff' },
  admin: {
    group: 'Settings',
    useAsTitle: 'name',
    defaultColumns: ['name', 'email', 'roles', 'active', 'acceptsLeads'],
    listSearchableFields: ['name', 'email'],
    hidden: ({ user }) => !hasRole(user as never, 'manager'),
  },
  auth: {
    tokenExpiration: env().STAFF_IDLE_MINUTES * 60,
    maxLoginAttempts: 10,
    lockTime: 15 * 60 * 1000,
    cookies: { sameSite: 'Lax', secure: env().publicUrl.startsWith('https:') },
  },
  access: {
    ...collectionAccess({
      create: [role('admin')],
      read: [anyStaff],
      update: [role('admin')],
      delete: [role('admin')],
    }),
    update: ({ req, id }) => hasRole(req.user, 'admin') || (isStaff(req.user) && req.user?.id === id),
    unlock: ({ req }) => hasRole(req.user, 'admin'),
    admin: ({ req }) => isStaff(req.user),
  },
  hooks: {
    beforeChange: [guardOwnRoles, guardWorkingTime],
    afterChange: [recordChange('staff')],
    afterDelete: [recordDeletion('staff')],
    refresh: [enforceSessionLimit],
  },
  fields: [
    { name: 'name', type: 'text', required: true, maxLength: 120 },
    {
      name: 'roles',
      type: 'select',
      hasMany: true,
      required: true,
      options: options(roles),
      access: adminOnly,
      saveToJWT: true,
    },
    {
      name: 'active',
      type: 'checkbox',
      defaultValue: true,
      access: adminOnly,
      admin: {
        description: 'Only active people are given work.',
        components: { Cell: '@/src/admin/shared/YesNoCell#YesNoCell' },
      },
    },
    {
      type: 'collapsible',
      label: 'Leads this person takes',
      fields: [
        {
          name: 'acceptsLeads',
          type: 'checkbox',
          defaultValue: false,
          access: adminOnly,
          admin: { components: { Cell: '@/src/admin/shared/YesNoCell#YesNoCell' } },
        },
        {
          name: 'destinations',
          type: 'relationship',
          relationTo: 'destinations',
          hasMany: true,
          access: adminOnly,
          admin: { description: 'Countries this person knows; empty means any.' },
        },
        {
          name: 'languages',
          type: 'select',
          hasMany: true,
          options: languageOptions,
          enumName: 'enum_staff_languages',
          access: adminOnly,
        },
        { name: 'openLeadsMax', label: 'Open leads at most', type: 'number', min: 0, access: adminOnly },
      ],
    },
    {
      type: 'collapsible',
      label: 'Working hours and leave',
      admin: { description: "Left empty, the team's or the company's apply." },
      fields: [
        ...workingTime({ enumPrefix: 'enum_staff', access: ownHours }),
        {
          name: 'teams',
          type: 'join',
          collection: 'teams',
          on: 'members',
          admin: { allowCreate: false, defaultColumns: ['name', 'lead'] },
        },
        {
          name: 'leave',
          type: 'join',
          collection: 'staff-leave',
          on: 'staff',
          defaultSort: '-firstDay',
          admin: { defaultColumns: ['firstDay', 'lastDay', 'note'] },
        },
      ],
    },
    { name: 'phone', type: 'text', maxLength: 40 },
  ],
  timestamps: true,
  versions: false,
}
